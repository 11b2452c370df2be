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

void UndoText::setOtherwise(const QString &text)
{
    m_otherwise = text;
    setTexts();
}

void UndoText::setTexts()
{
    const bool hasOwn = m_stack && m_stack->canUndo();
    // A name may hold what would be a mnemonic.
    const QString undone = hasOwn ? m_stack->undoText() : QString(m_otherwise).replace(u'&', u"&&"_s);
    const QString redone = m_stack ? m_stack->redoText() : QString();
    //: %1 is what was done: "Undo Accept Suggestion".
    m_actions.action(u"edit.undo"_s)->setText(undone.isEmpty() ? tr("Undo") : tr("Undo %1").arg(undone));
    //: %1 is what was undone: "Redo Accept Suggestion".
    m_actions.action(u"edit.redo"_s)->setText(redone.isEmpty() ? tr("Redo") : tr("Redo %1").arg(redone));
}

}
