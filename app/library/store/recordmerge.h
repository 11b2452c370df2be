// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mergedrows.h"

#include <QSet>

namespace library {

/// Merges the records of a bundle and their texts: documents are known by their symbol and version, or by their original file, other records by
/// their key or name, texts by their language. What differs stays as it is here unless a person chose otherwise. Stack only, inside
/// Library::write(). Every error of the content is ExportDamaged.
class RecordMerge : DatabaseAccess
{
public:
    RecordMerge(const Database &database, MergedRows &rows)
        : DatabaseAccess(database)
        , m_rows(rows)
        , m_plain(database)
    {
    }

    /// The record itself, before anything that refers to it.
    base::Status addRecord(const QJsonObject &content);
    /// Its texts.
    base::Status addTexts(const BundleTables &tables);
    /// Writes the index of what came.
    base::Status finish();

    // By their numbers in the bundle.
    bool isNewRecord(const QVariant &number) const { return m_newRecords.contains(number.toLongLong()); }
    bool isNewPassage(const QVariant &number) const { return m_newPassages.contains(number.toLongLong()); }
    /// Fingerprints of original files that the library needs now.
    const QSet<QString> &originals() const { return m_originals; }

private:
    base::Result<qint64> findRecord(const BundleRow &row, const QJsonObject &content) const;
    base::Result<qint64> recordOfOriginal(const QJsonObject &content) const;
    base::Status mergeRecord(qint64 here, const BundleRow &row);
    base::Status mergeText(const BundleRow &row, const BundleTables &tables);
    base::Status addText(const BundleRow &row, const BundleTables &tables);
    base::Status addSources(qint64 number, const BundleTables &tables);
    base::Status mapPassages(base::TextId text, const BundleRow &row, const QList<BundleRow> &passages);

    MergedRows &m_rows;
    PlainRows m_plain;
    QSet<qint64> m_newRecords;
    QSet<qint64> m_newPassages;
    QSet<qint64> m_takenRecords; ///< Ids: two records of a bundle are not one here.
    QList<base::TextId> m_newTexts;
    QSet<QString> m_originals;
};

}
