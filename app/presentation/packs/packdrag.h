// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/packs.h>

#include <QAbstractItemModel>

namespace presentation {

/// The type of what is dragged from a list or from results into a pack.
QString packDragType();
/// Null for no parts, which starts no drag. Owned by the caller, as QAbstractItemModel::mimeData() wants it.
QMimeData *packDrag(const QList<application::PackPart> &parts);
/// Empty for anything else that is dragged.
QList<application::PackPart> draggedParts(const QMimeData &data);

/// An item model whose rows are dragged into a briefing pack: paragraphs, and whole records where no paragraph is among them.
/// GUI thread.
template<typename Base>
class DraggedIntoPack : public Base
{
public:
    using Base::Base;

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return Base::flags(index) | (index.isValid() && partOf(index).record.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
    }
    QStringList mimeTypes() const override { return {packDragType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override
    {
        QList<application::PackPart> passages;
        QList<application::PackPart> records;
        for (const QModelIndex &index : indexes) {
            const application::PackPart part = partOf(index);
            QList<application::PackPart> &parts = part.passage.isValid() ? passages : records;
            if (part.record.isValid() && !parts.contains(part)) // A row of a table comes with all its columns.
                parts.append(part);
        }
        return packDrag(passages.isEmpty() ? records : passages);
    }

protected:
    /// Without a record for a row that is no part of the library.
    virtual application::PackPart partOf(const QModelIndex &index) const = 0;
};

}
