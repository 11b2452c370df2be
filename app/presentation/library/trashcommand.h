// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/trash.h>
#include <presentation/asynclibrary.h>

#include <QUndoCommand>

#include <memory>

namespace presentation {

/// Moves things to the trash, or brings them back from it; undone, they are where they were. Written in the background, in order
/// (WriteQueue); GUI thread.
class TrashCommand final : public QUndoCommand
{
public:
    TrashCommand(AsyncLibrary &library, const QList<model::Deletable> &things, const QString &name);
    /// Restores.
    TrashCommand(AsyncLibrary &library, const QList<model::TrashEntry> &entries, const QString &name);

    void redo() override { m_restores ? restore() : remove(); }
    void undo() override { m_restores ? remove() : restore(); }

private:
    /// What is known once an edit is written.
    struct State {
        QList<model::Deletable> things;
        QList<model::TrashId> entries;
    };

    void remove();
    void restore();

    AsyncLibrary &m_library;
    bool m_restores;
    std::shared_ptr<State> m_state;
};

}
