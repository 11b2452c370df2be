// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <presentation/actions/historyundo.h>
#include <presentation/actions/undotext.h>

#include <QPointer>

class QUndoStack;

namespace window {

class LibraryTree;

/// Cut, copy, paste, undo and redo, for what has the focus or is in front. Where neither has anything to undo, the last change
/// that the library knows is undone, over the start of the program. Owned by the window; GUI thread.
class EditCommands : public QObject
{
    Q_OBJECT

public:
    explicit EditCommands(const WindowContext &context);

    /// The tree of a library that was opened; what was done in it is undone while it has the focus.
    void attach(LibraryTree &tree, presentation::AsyncLibrary &library);

private:
    void connectClipboard();
    void connectUndo();
    /// Undo and redo belong to the field that has the focus while the user writes.
    void step(const char *slot, void (QUndoStack::*ofStack)());
    QUndoStack *undoStack() const;

    const WindowContext m_context;
    presentation::UndoText m_undoText;
    presentation::HistoryUndo m_history; ///< Undo goes on there, over the start of the program.
    QPointer<LibraryTree> m_tree;
};

}
