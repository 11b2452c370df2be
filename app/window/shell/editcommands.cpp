// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcommands.h"

#include "tabs.h"

#include <window/controls/messagebar.h>
#include <window/screens/library/librarytree.h>
#include <window/screens/library/recordlistpage.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QMainWindow>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// True while the user writes into a field: undo belongs to the field then.
bool isWriting()
{
    const QWidget *widget = QApplication::focusWidget();
    // A list whose row may be renamed takes input too, but nothing is written in it.
    return widget && !qobject_cast<const QAbstractItemView *>(widget) && widget->testAttribute(Qt::WA_InputMethodEnabled)
        && !widget->inputMethodQuery(Qt::ImReadOnly).toBool();
}

/// Calls a slot of the widget that has the focus; false where it has none of this name.
bool callFocus(const char *slot)
{
    QWidget *widget = QApplication::focusWidget();
    const QByteArray signature = QByteArray(slot) + "()";
    return widget && widget->metaObject()->indexOfSlot(signature.constData()) >= 0 && QMetaObject::invokeMethod(widget, slot);
}

}

EditCommands::EditCommands(const WindowContext &context)
    : QObject(&context.window)
    , m_context(context)
    , m_undoText(context.actions, nullptr)
{
    connectClipboard();
    connectUndo();
}

void EditCommands::attach(LibraryTree &tree, presentation::AsyncLibrary &library)
{
    m_tree = &tree;
    m_history.attach(&library);
    connect(qApp, &QApplication::focusChanged, &tree, [this] { m_undoText.follow(undoStack()); });
}

void EditCommands::connectClipboard()
{
    for (const char *slot : {"cut", "paste", "selectAll"})
        m_context.actions.onTriggered(u"edit."_s + QLatin1StringView(slot), this, [slot] { callFocus(slot); });
    m_context.actions.onTriggered(u"edit.copy"_s, this, [this] {
        const auto *list = qobject_cast<RecordListPage *>(m_context.tabs.page());
        if (!callFocus("copy") && list)
            list->copyTable();
    });
}

void EditCommands::connectUndo()
{
    m_context.actions.onTriggered(u"edit.undo"_s, this, [this] { step("undo", &QUndoStack::undo); });
    m_context.actions.onTriggered(u"edit.redo"_s, this, [this] { step("redo", &QUndoStack::redo); });
    connect(&m_context.tabs, &Tabs::pageChanged, this, [this] { m_undoText.follow(undoStack()); });
    const auto nameStep = [this] { m_undoText.setOtherwise(m_history.text(), m_history.redoText()); };
    connect(&m_history, &presentation::HistoryUndo::changed, this, nameStep);
    connect(&m_context.actions, &presentation::ActionRegistry::keysChanged, this, nameStep);
    connect(&m_history, &presentation::HistoryUndo::undone, this,
        [this](const QString &sentence) { m_context.message.show(MessageBar::Kind::Done, sentence, tr("Redo"), [this] { m_history.redo(); }); });
    connect(&m_history, &presentation::HistoryUndo::told, this,
        [this](const QString &sentence) { m_context.message.show(MessageBar::Kind::Information, sentence); });
    // The registry gives its actions their plain names in a new language.
    connect(&m_context.actions, &presentation::ActionRegistry::keysChanged, &m_undoText, &presentation::UndoText::setTexts);
}

void EditCommands::step(const char *slot, void (QUndoStack::*ofStack)())
{
    QUndoStack *stack = undoStack();
    if (isWriting())
        callFocus(slot);
    else if (ofStack == &QUndoStack::undo && !(stack && stack->canUndo()))
        m_history.undo();
    else if (ofStack == &QUndoStack::redo && !(stack && stack->canRedo()))
        m_history.redo();
    else if (stack)
        (stack->*ofStack)();
}

QUndoStack *EditCommands::undoStack() const
{
    if (m_tree && m_tree->hasFocus())
        return m_tree->undoStack();
    return m_context.tabs.page() ? m_context.tabs.page()->undoStack() : nullptr;
}

}
