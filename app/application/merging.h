// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/change.h>
#include <core/model/merge.h>
#include <core/model/record.h>

#include <QList>

namespace application {

/// Records that may be merged into one of their kind; those whose names share a word with its names first.
Query<QList<model::Record>> mergeCandidates(const model::Record &kept);
/// The links, quotations and notes that a merge would bring along. Errors: those of mergeRecords().
Query<model::MergePreview> mergePreview(base::RecordId other, base::RecordId kept);

/// Makes two records one; answers the number of the merge. Errors: NotFound; BadInput for records that are not merged.
Edit<qint64> mergeRecords(base::RecordId other, base::RecordId kept, model::MergedName name, const model::Signature &by);

/// A record that was split off.
struct SplitRecord {
    base::RecordId other;
    model::MergedName name = model::MergedName::OfKept; ///< That the two had while they were one.
};

/// Undoes the last merge into a record. Errors: NotFound; BadInput where `merge` is not the last (0 takes the last).
Edit<SplitRecord> splitRecord(base::RecordId kept, qint64 merge, const model::Signature &by);

}
