// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/session.h>

#include <QFrame>

class QModelIndex;

namespace gui {

class ActionRegistry;
class PickList;
class QuickOpenModel;

/// Ctrl+K: one line and the documents, people, themes and commands that fit it. A popup over the window; it deletes
/// itself when it is left.
class QuickOpen : public QFrame
{
    Q_OBJECT

public:
    /// `session` may be null: commands alone.
    QuickOpen(Session *session, ActionRegistry &actions, QWidget *window);

    void popUp();

signals:
    void placeRequested(const gui::Place &place, bool inNewTab);

private:
    void take(const QModelIndex &index);

    ActionRegistry &m_actions;
    QuickOpenModel *m_model; // Owned.
    PickList *m_list;
};

}
