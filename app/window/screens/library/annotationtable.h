// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>
#include <presentation/library/annotationtreemodel.h>

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
    /// The row with the cursor; null on a heading.
    const model::AnnotationRow *current() const;
    /// Opens the groups, and puts the cursor on an annotation: the first one where there is no such.
    void settle(bool isGrouped, base::AnnotationId cursor);

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
    void showHeaderMenu(const QPoint &point);

    presentation::AnnotationTreeModel &m_model;
    presentation::Settings &m_settings;
};

}
