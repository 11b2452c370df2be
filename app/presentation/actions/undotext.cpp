// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "undotext.h"

#include "actionregistry.h"

#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace presentation {

UndoText::UndoText(ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
}

void UndoText::follow(QUndoStack *stack)
{
    if (m_stack == stack)
        return;
    if (m_stack)
        disconnect(m_stack, nullptr, this, nullptr);
    m_stack = stack;
    if (stack) {
        connect(stack, &QUndoStack::undoTextChanged, this, &UndoText::setTexts);
        connect(stack, &QUndoStack::redoTextChanged, this, &UndoText::setTexts);
    }
    setTexts();
}

void UndoText::setOtherwise(const QString &undone, const QString &redone)
{
    // A name may hold what would be a mnemonic.
    m_undone = QString(undone).replace(u'&', u"&&"_s);
    m_redone = QString(redone).replace(u'&', u"&&"_s);
    setTexts();
}

void UndoText::setTexts()
{
    const QString undone = m_stack && m_stack->canUndo() ? m_stack->undoText() : m_undone;
    const QString redone = m_stack && m_stack->canRedo() ? m_stack->redoText() : m_redone;
    //: %1 is what was done: "Undo Accept Suggestion".
    m_actions.action(u"edit.undo"_s)->setText(undone.isEmpty() ? tr("Undo") : tr("Undo %1").arg(undone));
    //: %1 is what was undone: "Redo Accept Suggestion".
    m_actions.action(u"edit.redo"_s)->setText(redone.isEmpty() ? tr("Redo") : tr("Redo %1").arg(redone));
}

}
