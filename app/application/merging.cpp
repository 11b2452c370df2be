// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merging.h"

#include "recorddetails.h"

#include <core/text/normalised.h>
#include <library/store/documentqueries.h>
#include <library/store/merging.h>

#include <QSet>

#include <algorithm>

namespace application {

namespace {

constexpr qsizetype kShortestWord = 3;

QSet<QString> nameWords(const model::Record &record)
{
    QSet<QString> words;
    const QStringList all = namesOf(record);
    for (const QString &name : all) {
        const QStringList parts = text::fold(name).split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (part.size() >= kShortestWord)
                words.insert(part);
        }
    }
    return words;
}

/// Under which name the two are one now: it is that again when the split is undone.
base::Result<model::MergedName> mergedName(const library::Database &database, base::RecordId kept, qint64 merge)
{
    TRY(const model::Record record, library::DocumentQueries(database).record(kept));
    TRY(const auto merged, library::MergeQueries(database).into(kept));
    const auto found = merge == 0 ? merged.begin() : std::ranges::find(merged, merge, &model::MergedRecord::id);
    const bool isOther = found != merged.end() && found->name == record.name;
    return isOther ? model::MergedName::OfOther : model::MergedName::OfKept;
}

}

Query<QList<model::Record>> mergeCandidates(const model::Record &kept)
{
    return [kept](const library::Database &database) -> base::Result<QList<model::Record>> {
        model::RecordFilter filter;
        filter.kind = kept.kind;
        if (kept.kind == model::RecordKind::Document)
            filter.inLibrary = false;
        TRY(const auto rows, library::DocumentQueries(database).list(filter));
        const QSet<QString> words = nameWords(kept);
        QList<model::Record> alike;
        QList<model::Record> others;
        for (const model::RecordRow &row : rows) {
            if (row.record.id != kept.id)
                (nameWords(row.record).intersects(words) ? alike : others).append(row.record);
        }
        return alike + others;
    };
}

Query<model::MergePreview> mergePreview(base::RecordId other, base::RecordId kept)
{
    return [=](const library::Database &database) { return library::MergeQueries(database).preview(other, kept); };
}

Edit<qint64> mergeRecords(base::RecordId other, base::RecordId kept, model::MergedName name, const model::Signature &by)
{
    return [=](const library::Database &database) { return library::MergeStore(database, by).merge(other, kept, name); };
}

Edit<SplitRecord> splitRecord(base::RecordId kept, qint64 merge, const model::Signature &by)
{
    return [=](const library::Database &database) -> base::Result<SplitRecord> {
        SplitRecord split;
        TRY(split.name, mergedName(database, kept, merge));
        TRY(split.other, library::MergeStore(database, by).split(kept, merge));
        return split;
    };
}

}
