// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>
#include <core/model/dossier.h>
#include <presentation/library/annotationtreemodel.h>

#include <QSet>
#include <QTreeView>

namespace presentation {
class Settings;
}

namespace window {

/// The rows of the annotations: several can be selected, columns are shown, moved and sorted as the user left them. Its keys become
/// signals; it changes nothing itself. Owned by the page. GUI thread.
class AnnotationTable : public QTreeView
{
    Q_OBJECT

public:
    AnnotationTable(presentation::AnnotationTreeModel &model, presentation::Settings &settings, QWidget *parent);

    /// Those that are selected, each once.
    QList<base::AnnotationId> selected() const;
    /// The same, to be put into a dossier.
    QList<model::DossierItem> dossierItems() const;
    /// The row with the cursor; null on a heading.
    const model::AnnotationRow *current() const;
    /// Before the rows are read anew, and after it: groups are open, cursor and selection where they were.
    void keepPlace();
    void restorePlace(bool isGrouped);

signals:
    void openRequested();
    void removalRequested();
    void colourChosen(model::Colour colour);
    void selectionMade();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void restoreColumns();
    void keepColumns();
    QItemSelection rowsOf(const QSet<base::AnnotationId> &ids) const;
    void showHeaderMenu(const QPoint &point);

    presentation::AnnotationTreeModel &m_model;
    presentation::Settings &m_settings;
    base::AnnotationId m_cursor;
    QSet<base::AnnotationId> m_kept;
};

}
