// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QUndoStack>

namespace presentation {

class ActionRegistry;

/// Lets Edit ▸ Undo and Redo say what they would do: "Undo Accept Suggestion". Follows one stack at a time. GUI thread;
/// owned by the window.
class UndoText : public QObject
{
    Q_OBJECT

public:
    UndoText(ActionRegistry &actions, QObject *parent);

    /// Null: the plain names.
    void follow(QUndoStack *stack);
    QUndoStack *stack() const { return m_stack; }
    void setTexts();
    /// What is undone and done again where the stack has nothing to undo or to redo: "Delete “Boats”"; empty: nothing.
    void setOtherwise(const QString &undone, const QString &redone);

private:
    ActionRegistry &m_actions;
    QPointer<QUndoStack> m_stack;
    QString m_undone; ///< Without the stack, as the next.
    QString m_redone;
};

}
