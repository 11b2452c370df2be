// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <core/model/dossier.h>

#include <QPointer>
#include <QUndoStack>

#include <functional>

class QMenu;
class QModelIndex;

namespace presentation {
struct DraggedThings;
}

namespace window {

class LibrarySwitcher;
class LibraryTree;

/// Puts what the user sees into dossiers: from the front tab, from menus, by drag onto the tree; makes and moves dossiers there.
/// Owned by the window; GUI thread.
class DossierController : public QObject
{
    Q_OBJECT

public:
    DossierController(const WindowContext &context, const LibrarySwitcher &libraries);

    /// The tree of a library that was opened.
    void attach(LibraryTree &tree);
    /// True where the front tab shows something that can lie in a dossier.
    bool isAvailable() const;

private:
    /// `undo` null: a stack of its own.
    void askWhere(const QList<model::DossierItem> &items, QUndoStack *undo);
    void add(const QList<model::DossierItem> &items, model::DossierId dossier, const QString &name, QUndoStack *undo);
    void make(const QString &name, model::DossierId parent, QUndoStack *undo, std::function<void(model::DossierId)> made = {});
    void makePack(model::DossierId dossier, QUndoStack *undo);
    void closePack(base::PackId pack);
    void askForNew(model::DossierId parent, QUndoStack *undo);
    void sayAdded(qsizetype count, model::DossierId dossier, const QString &name, const QPointer<QUndoStack> &undo);
    void open(model::DossierId dossier);
    void move(LibraryTree &tree, model::DossierId dossier, model::DossierId parent);
    void askWhereTo(LibraryTree &tree, model::DossierId dossier);
    void drop(LibraryTree &tree, const presentation::DraggedThings &things, model::DossierId dossier);
    void fillMenu(LibraryTree &tree, QMenu &menu, const QModelIndex &index);
    QUndoStack *stackOf(QUndoStack *undo) { return undo ? undo : &m_undo; }

    const WindowContext m_context;
    const LibrarySwitcher &m_libraries;
    QUndoStack m_undo;
};

}
