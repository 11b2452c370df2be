// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/library/draggedthings.h>

#include <application/packs.h>

#include <QAbstractItemModel>

namespace presentation {

/// The records and paragraphs among what is dragged: the parts of a briefing pack. Empty for anything else.
QList<application::PackPart> draggedParts(const QMimeData &data);

/// An item model whose rows are dragged onto a dossier or into a briefing pack: paragraphs, and whole records where no paragraph
/// is among them. GUI thread.
template<typename Base>
class DraggedRows : public Base
{
public:
    using Base::Base;

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return Base::flags(index) | (index.isValid() && partOf(index).record.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
    }
    QStringList mimeTypes() const override { return {DraggedThings::mimeType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override
    {
        QList<application::PackPart> parts;
        for (const QModelIndex &index : indexes) {
            const application::PackPart part = partOf(index);
            if (part.record.isValid() && !parts.contains(part)) // A row of a table comes with all its columns.
                parts.append(part);
        }
        return thingsOf(parts).asMimeData();
    }

protected:
    /// Without a record for a row that is no part of the library.
    virtual application::PackPart partOf(const QModelIndex &index) const = 0;

private:
    static DraggedThings thingsOf(const QList<application::PackPart> &parts)
    {
        DraggedThings passages;
        DraggedThings records;
        for (const application::PackPart &part : parts) {
            if (part.passage.isValid())
                passages.items.append(model::DossierItem::ofPassage(part.record, part.passage));
            else
                records.items.append(model::DossierItem::ofRecord(part.record));
        }
        return passages.isEmpty() ? records : passages;
    }
};

}
