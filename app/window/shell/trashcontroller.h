// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <core/model/trash.h>

#include <QUndoStack>

namespace window {

class LibrarySwitcher;
class LibraryTree;

/// Moves to the trash what the user deletes in the tree, in a list or in the front tab: closes its tabs, says so, and offers to
/// undo it. Owned by the window; GUI thread.
class TrashController : public QObject
{
    Q_OBJECT

public:
    TrashController(const WindowContext &context, const LibrarySwitcher &libraries);

    /// The tree of a library that was opened.
    void attach(LibraryTree &tree);
    /// True where the front tab shows something that can be deleted.
    bool isAvailable() const;

private:
    /// `undo` null: a stack of its own, for what is not there any more to be undone in.
    void remove(const QList<model::Deletable> &things, const QString &name, QUndoStack *undo);
    void removeInFront();
    void closeTabs(const model::Deletable &thing);
    void removeText();

    const WindowContext m_context;
    const LibrarySwitcher &m_libraries;
    QUndoStack m_undo;
};

}
