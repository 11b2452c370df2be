// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerpanel.h"

class QListView;
class QToolButton;

namespace presentation {
class NotesModel;
}

namespace window {

class EmptyState;

/// The dock with the annotations of the text that is read. A click goes there, Enter edits, Del deletes (and can be
/// undone).
class NotesPanel : public ReaderPanel
{
    Q_OBJECT

public:
    NotesPanel(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

private:
    void build() override;
    void listenTo(ReaderPage &page) override;
    void retranslate();
    void updateButtons();
    base::AnnotationId current() const;
    void edit();
    void remove();
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::NotesModel *m_model;
    EmptyState *m_empty;
    QListView *m_rows;
    QToolButton *m_edit;
    QToolButton *m_remove;
};

}
