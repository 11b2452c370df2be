// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/hit.h>
#include <presentation/packs/packdrag.h>

#include <QList>

namespace presentation {

/// The hits of a search, grouped by document in the order of their best hit; what the user's own notes say stands in a
/// group before them. GUI thread.
class HitModel : public DraggedRows<QAbstractItemModel>
{
    Q_OBJECT

public:
    enum Role { IsGroupRole = Qt::UserRole + 1, AddressRole, DetailRole, SymbolRole };

    using DraggedRows::DraggedRows;

    void setHits(const QList<model::Hit> &hits, const QList<model::Hit> &notes = {});
    void retranslate();
    /// The row of a paragraph; invalid where it is not among the hits.
    QModelIndex indexOf(base::PassageId passage) const;
    /// The row after or before one, from group to group; from no row on the first. Invalid at the end.
    QModelIndex hitBeside(const QModelIndex &index, int by) const;
    /// The hit of a row; of a document: its first hit.
    const model::Hit *hitAt(const QModelIndex &index) const;
    bool isGroup(const QModelIndex &index) const { return index.isValid() && index.internalId() == 0; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    application::PackPart partOf(const QModelIndex &index) const override;
    QVariant groupData(const QList<model::Hit> &hits, int role) const;
    QVariant notesData(const QList<model::Hit> &notes, int role) const;
    QVariant hitData(const model::Hit &hit, int role) const;
    bool isOfNotes(const QModelIndex &index) const
    {
        return m_hasNotes && (isGroup(index) ? index.row() == 0 : index.internalId() == 1);
    }

    bool m_hasNotes = false; ///< The first group is the one of the notes.
    QList<QList<model::Hit>> m_groups; // An index's internal id: 0 for a group, else the group's row + 1.
};

}
