// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordmerge.h"

namespace library {

/// Merges what hangs on the records and texts of a bundle, once those are merged: annotations by their UUID, links by their UUID or by where
/// they stand, quotations, mandates, labels of themes. What differs stays as it is here unless a person chose otherwise. Stack only, inside
/// Library::write(). Every error of the content is ExportDamaged.
class AttachmentMerge : DatabaseAccess
{
public:
    AttachmentMerge(const Database &database, MergedRows &rows, const RecordMerge &records)
        : DatabaseAccess(database)
        , m_rows(rows)
        , m_records(records)
    {
    }

    base::Status add(const BundleTables &tables);

    /// Annotations that came for a text whose words differ here: where they belong has to be found.
    const QHash<base::TextId, QSet<base::AnnotationId>> &unplaced() const { return m_unplaced; }

private:
    base::Status mergeAnnotation(const BundleRow &row);
    base::Status settleAnnotation(qint64 here, const BundleRow &row, const BundleRow &known);
    base::Status addAnnotation(const BundleRow &row);
    base::Status mergeLink(const BundleRow &row);
    base::Result<std::optional<BundleRow>> sameLink(const BundleRow &resolved, const QString &uuid);
    base::Status settleLink(const BundleRow &known, const BundleRow &resolved);
    base::Status mergeFacts(const QString &table, const QList<BundleRow> &rows);
    base::Status mergeOfTheme(const QString &table, const QList<BundleRow> &rows);
    /// Rules find such things in the texts that are here; what came with its text, or what a person decided, is taken.
    bool isTaken(const BundleRow &row, const QString &recordColumn, const QString &passageColumn) const;

    MergedRows &m_rows;
    const RecordMerge &m_records;
    QHash<base::TextId, QSet<base::AnnotationId>> m_unplaced;
};

}
