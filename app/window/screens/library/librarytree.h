// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/trash.h>
#include <presentation/asynclibrary.h>
#include <presentation/library/librarytreemodel.h>

#include <QTreeView>

class QMenu;
class QUndoStack;

namespace window {

/// The library tree in the dock on the left: one click shows a list, a double click or Enter opens the thing itself.
/// Reloads its counts whenever the library has changed. Belongs to one session.
class LibraryTree : public QTreeView
{
    Q_OBJECT

public:
    explicit LibraryTree(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    presentation::LibraryTreeModel *treeModel() const { return m_model; }
    /// Marks a key without asking for its list.
    void showKey(const presentation::NavigationTarget &key);
    void reload();
    /// What was done to kept searches and dossiers here. Owned by the tree.
    QUndoStack *undoStack() const { return m_stack; }
    /// Whether the current row is a record, a pack, a saved search or a dossier, in a library that may be written.
    bool canDelete() const;
    void deleteCurrent();

signals:
    void listRequested(const presentation::NavigationTarget &key);
    void placeRequested(const presentation::Location &place, presentation::OpenIn where);
    void packRequested(base::PackId pack);
    /// A search that is kept, by its number.
    void searchRequested(qint64 search);
    /// The menu of a row is about to be shown: others add to it.
    void menuFilled(QMenu *menu, const QModelIndex &index);
    /// A record, a pack, a search or a dossier is to be moved to the trash; undoStack() brings it back.
    void deletionRequested(const model::Deletable &thing, const QString &name);

private:
    void countSearches(const QList<model::SavedSearch> &searches);
    void renameSearch(qint64 search, const QString &name);
    void renameDossier(model::DossierId dossier, const QString &name);
    std::optional<model::Deletable> deletableAt(const QModelIndex &index) const;
    void showMenu(const QPoint &position);
    void choose(const QModelIndex &index, presentation::OpenIn where);
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

    presentation::AsyncLibrary &m_library;
    presentation::LibraryTreeModel *m_model; // Owned.
    QUndoStack *m_stack;       // Owned.
    QList<model::SavedSearch> m_toCount; ///< Searches that wait for the count that runs.
    bool m_isCounting = false;
    bool m_first = true;
};

}
