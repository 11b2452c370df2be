// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerpage.h"

#include <QPointer>

class QListView;
class QToolButton;

namespace gui
{

class EmptyState;
class NotesModel;

/// The dock with the annotations of the text that is read. A click goes there, Enter edits, Del deletes (and can be
/// undone).
class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    NotesPanel(Session &session, QWidget *parent = nullptr);

    void show(ReaderPage *page);

signals:
    void placeRequested(const gui::Place &place, bool inNewTab);

private:
    void build();
    void retranslate();
    void updateButtons();
    base::AnnotationId current() const;
    void edit();
    void remove();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QPointer<ReaderPage> m_page;
    NotesModel *m_model;
    EmptyState *m_empty;
    QListView *m_rows;
    QToolButton *m_edit;
    QToolButton *m_remove;
};

}
