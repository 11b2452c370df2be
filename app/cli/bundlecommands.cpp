// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlecommands.h"

#include "json.h"

#include <application/bundles.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonObject mergeJson(const model::MergeReport &report)
{
    QJsonObject counts;
    for (const auto &[kind, count] : report.counts) {
        counts.insert(model::bundleKindName(kind),
            QJsonObject {{u"added"_s, count.added}, {u"same"_s, count.same}, {u"differing"_s, count.differing}});
    }
    QJsonArray conflicts;
    for (const model::MergeConflict &conflict : report.conflicts) {
        QJsonArray differences;
        for (const model::MergeDifference &each : conflict.differences)
            differences.append(QJsonObject {{u"field"_s, each.field}, {u"here"_s, each.here}, {u"there"_s, each.there}});
        conflicts.append(QJsonObject {{u"kind"_s, model::bundleKindName(conflict.kind)}, {u"name"_s, conflict.name}, {u"differences"_s, differences}});
    }
    return {{u"merge"_s, report.merge}, {u"counts"_s, counts}, {u"conflicts"_s, conflicts}, {u"loose"_s, report.loose}};
}

QStringList mergeLines(const QString &path, const model::MergeReport &report)
{
    QStringList lines;
    for (const auto &[kind, count] : report.counts) {
        lines.append(u"%1: %2: %3 added, %4 the same, %5 differ"_s.arg(path, model::bundleKindName(kind)).arg(count.added).arg(count.same)
                         .arg(count.differing));
    }
    for (const model::MergeConflict &conflict : report.conflicts) {
        for (const model::MergeDifference &each : conflict.differences) {
            lines.append(u"differs\t%1\t%2\t%3\there: %4\tbundle: %5"_s.arg(model::bundleKindName(conflict.kind), conflict.name, each.field,
                each.here.simplified(), each.there.simplified()));
        }
    }
    if (report.loose > 0)
        lines.append(u"%1 annotations need re-attachment: their words are not in the text that is here."_s.arg(report.loose));
    if (report.merge != 0)
        lines.append(u"aide-memoire bundles --undo %1 takes it back."_s.arg(report.merge));
    return lines;
}

model::MergeChoices choicesOf(const Context &context)
{
    const QString keep = context.option(u"keep"_s);
    model::MergeChoices choices;
    for (const model::BundleKind kind : model::kBundleKinds) {
        if (keep == "there"_L1)
            choices.insert(kind, model::MergeChoice::There);
        else if (keep == "both"_L1)
            choices.insert(kind, model::MergeChoice::Both);
    }
    return choices;
}

QJsonObject mergedBundleJson(const model::BundleMergeEntry &entry)
{
    return {{u"id"_s, entry.id}, {u"name"_s, entry.name}, {u"added"_s, entry.added}, {u"merged"_s, entry.merged.toString(Qt::ISODate)}};
}

QString mergedBundleLine(const model::BundleMergeEntry &entry)
{
    return u"#%1\t%2\t%3\t%4 added"_s.arg(entry.id).arg(entry.merged.toString(Qt::ISODate), entry.name).arg(entry.added);
}

}

model::FileOutcome mergeBundle(const Context &context, const application::OpenLibrary &library, const QString &path)
{
    jobs::JobControl control;
    model::FileOutcome outcome;
    outcome.path = path;
    outcome.format = application::kBundleEnding;
    const base::Result<model::MergeReport> report = context.has(u"dry-run"_s) ? application::previewBundle(library, path, control)
                                                                              : application::mergeBundle(library, path, choicesOf(context), control);
    if (!report) {
        outcome.outcome = model::ImportOutcome::Failed;
        outcome.error = report.error();
        if (context.json)
            context.print(outcomeJson(outcome));
        else
            Context::printError(Failure(report.error()).sentence);
        return outcome;
    }
    const bool isChanged = report->merge != 0;
    outcome.outcome = report->added() > 0 ? model::ImportOutcome::Added : isChanged ? model::ImportOutcome::Updated : model::ImportOutcome::Unchanged;
    QJsonObject object = outcomeJson(outcome);
    const QJsonObject merge = mergeJson(*report);
    for (auto each = merge.begin(); each != merge.end(); ++each)
        object.insert(each.key(), *each);
    context.print(object, mergeLines(path, *report).join(u'\n'));
    return outcome;
}

Outcome exportBundle(const Context &context)
{
    const QString path = context.option(u"output"_s);
    if (context.positional.isEmpty() || !application::isBundleName(path))
        return context.usage(u"--format bundle needs what goes along (REF…) and -o FILE.aidepack"_s);
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(const model::BundleSelection selection, library.run(application::bundleSelection(context.positional)));
    briefing::Released released;
    const QStringList numbers = context.options.value(u"annotation"_s);
    for (const QString &number : numbers)
        released.insert(base::AnnotationId(number.toLongLong()));
    if (context.has(u"with-private"_s)) {
        TRY(const application::BundlePlan plan, library.run(application::planBundle(selection)));
        for (const briefing::PrivateAnnotation &annotation : plan.privateAnnotations)
            released.insert(annotation.id);
    }
    jobs::JobControl control;
    TRY(const application::BundleReport report, application::writeBundle(library, selection, released, path, control));
    const model::BundleCounts &counts = report.counts;
    const QJsonObject object {{u"output"_s, path}, {u"documents"_s, counts.documents}, {u"other_records"_s, counts.otherRecords},
        {u"texts"_s, counts.texts}, {u"annotations"_s, counts.annotations}, {u"left_out"_s, report.leftOut}, {u"packs"_s, counts.packs},
        {u"searches"_s, counts.searches}, {u"dossiers"_s, counts.dossiers}, {u"notes"_s, counts.notes}, {u"originals"_s, report.originals},
        {u"restricted"_s, counts.restricted}};
    context.print(object,
        u"%1: %2 documents, %3 other records, %4 annotations (%5 private ones left out), %6 packs, %7 searches, %8 dossiers, %9 original files"_s
            .arg(path)
            .arg(counts.documents)
            .arg(counts.otherRecords)
            .arg(counts.annotations)
            .arg(report.leftOut)
            .arg(counts.packs)
            .arg(counts.searches)
            .arg(counts.dossiers)
            .arg(report.originals));
    if (counts.restricted > 0)
        Context::printError(u"%1 quotations are under the Chatham House Rule or need clearance: their documents go along whole"_s.arg(counts.restricted));
    return Done;
}

Outcome bundles(const Context &context)
{
    if (!context.has(u"undo"_s)) {
        TRY(const application::OpenLibrary library, context.open(Access::Read));
        TRY(const QList<model::BundleMergeEntry> entries, library.run(application::bundleMerges()));
        context.printRows(u"items"_s, entries, mergedBundleJson, mergedBundleLine);
        return Done;
    }
    const qint64 id = context.option(u"undo"_s).toLongLong();
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY(const bool isUndone, application::undoBundle(library, id));
    if (!isUndone) {
        Context::printError(u"what came with the bundle was changed since, or something hangs on it, so nothing was taken back: "
                            u"delete what you do not want, or restore the backup that was made before (restore --list)"_s);
        return SomeInputFailed;
    }
    context.print({{u"undone"_s, id}}, u"The library is as it was before the bundle was merged."_s);
    return Done;
}

}
