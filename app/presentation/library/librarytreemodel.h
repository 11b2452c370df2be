// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draggedthings.h"
#include "navigationtarget.h"

#include <application/libraryoverview.h>
#include <application/savedsearches.h>

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace presentation {

struct LibraryTreeNode;

/// The library as a tree: groups with live counts, and under them bodies, sessions, records, packs and dossiers. Only what
/// differs changes when a new overview comes, so that a view keeps its expansion and selection. GUI thread.
class LibraryTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1, CountRole, NewRole };

    explicit LibraryTreeModel(QObject *parent = nullptr);
    ~LibraryTreeModel() override;

    void setOverview(const application::LibraryOverview &overview);
    /// How much the kept searches find now, and how much of it is new since somebody last looked, by their numbers.
    void setSearchCounts(const QHash<qint64, application::SearchCount> &counts);
    /// Words and order follow the UI's language.
    void retranslate();
    /// Whether kept searches and dossiers may get other names here, and dossiers other things.
    void setEditable(bool editable) { m_isEditable = editable; }
    /// A kept search by its number; one without a number where there is none.
    model::SavedSearch savedSearch(qint64 id) const;
    /// A dossier by its id; one without an id where there is none.
    model::Dossier dossier(model::DossierId id) const;
    const QList<model::Dossier> &dossiers() const { return m_overview.dossiers; }
    /// True for a dossier, and for one that lies in it.
    bool isWithin(model::DossierId inner, model::DossierId outer) const;
    /// What can be put into a dossier by this row: the thing itself, or the dossier.
    DraggedThings thingsAt(const QModelIndex &index) const;
    QModelIndex indexOf(const NavigationTarget &key) const;
    NavigationTarget keyAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// A new name of a kept search or a dossier: it is not taken here, but asked for. False for a name that is empty or taken.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// On a dossier; a dossier also on the room of all, but not on itself.
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    /// Nothing is moved here, but asked for.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void searchNamed(qint64 search, const QString &name);
    void dossierNamed(model::DossierId dossier, const QString &name);
    /// Things are to lie in a dossier; without an id: in none.
    void dropped(const presentation::DraggedThings &things, model::DossierId dossier);

private:
    using Node = LibraryTreeNode;

    bool nameSearch(qint64 search, const QString &name);
    bool nameDossier(model::DossierId dossier, const QString &name);
    /// Makes `node` like `wanted`, row by row, and tells the views.
    void merge(Node *node, Node *wanted);
    QModelIndex indexOf(const Node *node) const;
    Node *nodeAt(const QModelIndex &index) const;

    std::unique_ptr<Node> m_root;
    application::LibraryOverview m_overview;
    bool m_isEditable = false;
    QHash<qint64, application::SearchCount> m_searchCounts;
};

}
