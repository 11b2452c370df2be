// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mergedrows.h"

namespace library {

/// Merges packs, saved searches and dossiers of a bundle, once its records are merged: known by their UUID, or where that is another one by
/// what they say. What differs stays as it is here unless a person chose otherwise. Stack only, inside Library::write(). Every error
/// of the content is ExportDamaged.
class CollectionMerge : DatabaseAccess
{
public:
    CollectionMerge(const Database &database, MergedRows &rows)
        : DatabaseAccess(database)
        , m_rows(rows)
        , m_plain(database)
    {
    }

    base::Status addPack(const QJsonObject &content);
    /// Saved searches and dossiers, after the packs.
    base::Status addRest(const QJsonObject &content);

private:
    base::Status mergePack(const BundleRow &row, const QList<BundleRow> &items);
    base::Result<qint64> samePack(const BundleRow &row, const QList<BundleRow> &items);
    base::Result<QList<BundleRow>> itemsOf(qint64 pack);
    base::Status addPack(const BundleRow &row, const QList<BundleRow> &items);
    base::Status replaceItems(qint64 pack, const QList<BundleRow> &items);
    base::Status mergeSearch(const BundleRow &row);
    base::Status settleSearch(const BundleRow &known, const BundleRow &row);
    base::Status addSearch(const BundleRow &row);
    base::Result<bool> isSearchName(const QString &name) const;
    base::Status mergeDossiers(QList<BundleRow> rows);
    base::Status mergeDossier(const BundleRow &row);
    base::Status mergeItem(const BundleRow &row);
    base::Status mergeNote(const BundleRow &row, const BundleRow &resolved);
    base::Status addItem(const BundleRow &row, BundleRow resolved);

    MergedRows &m_rows;
    PlainRows m_plain;
    QSet<qint64> m_newDossiers; ///< Numbers.
};

}
