// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlecommands.h"
#include "json.h"

#include <application/bundles.h>
#include <application/imports.h>
#include <application/librarycare.h>
#include <application/librarycreation.h>
#include <application/preferences.h>
#include <core/base/pathtext.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// One line a file, whatever stands in its name; below an updated one, a line for each annotation that did not stay.
QString outcomeLine(const model::FileOutcome &outcome)
{
    QString line = QStringList {model::importOutcomeName(outcome.outcome), outcome.symbol, outcome.language, base::visibleText(outcome.path)}
                       .join(u'\t');
    if (outcome.remarks.contains(u"original-mended"_s))
        line += u"\tthe library's copy was lost or altered: it is back"_s;
    if (application::isBundle(outcome))
        line += u"\ta bundle: import it by itself, with a name that ends with .aidepack, to merge it with the library"_s;
    // What became of the entries of a list: "entries-added:3".
    for (const QString &remark : outcome.remarks) {
        if (remark.startsWith("entries-"_L1) || remark.startsWith("annotations-"_L1))
            line += u'\t' + QString(remark).replace(u':', u' ');
    }
    for (const model::AnnotationMove &move : outcome.annotations) {
        line += u"\n\t"_s + model::annotationFateName(move.fate) + u'\t'
            + (move.fate == model::AnnotationFate::Moved ? move.from + u" → "_s + move.to : move.from) + u'\t'
            + base::visibleText(move.quote);
    }
    return line;
}

}

Outcome newLibrary(const Context &context)
{
    const QString folder = context.positional.first();
    const auto kind = context.has(u"sample"_s) ? application::NewLibrary::Sample : application::NewLibrary::Empty;
    TRY_VOID(application::makeLibrary(folder, kind));
    application::preferences::rememberLibrary(folder);
    const QString absolute = QDir(folder).absolutePath();
    context.print({{u"library"_s, absolute}, {u"sample"_s, context.has(u"sample"_s)}}, u"A new library stands in "_s + absolute);
    return Done;
}

namespace {

/// Files and folders that are no bundles.
model::ImportReport importOthers(const Context &context, const application::OpenLibrary &library, const QStringList &paths)
{
    jobs::JobControl control;
    const auto tell = [&context](const model::FileOutcome &outcome) {
        if (outcome.error && !context.json)
            Context::printError(Failure(*outcome.error).sentence);
        else
            context.print(outcomeJson(outcome), outcomeLine(outcome));
    };
    pipeline::ImportOptions options;
    options.password = context.option(u"password"_s);
    if (context.has(u"other-content"_s))
        options.otherContent = formats::OtherContent::Accepted;
    return application::importFiles(library, paths, options, control, tell);
}

}

Outcome importFiles(const Context &context)
{
    QStringList bundles = context.positional;
    QStringList others;
    bundles.removeIf([&others](const QString &path) {
        const bool isBundle = application::isBundleFile(path);
        if (!isBundle)
            others.append(path);
        return !isBundle;
    });
    if (context.has(u"dry-run"_s) && !others.isEmpty())
        return context.usage(u"--dry-run is for bundles (.aidepack)"_s);
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    model::ImportReport report;
    for (const QString &path : std::as_const(bundles))
        report.outcomes.append(mergeBundle(context, library, path));
    if (!others.isEmpty()) {
        model::ImportReport imported = importOthers(context, library, others);
        imported.outcomes = report.outcomes + imported.outcomes;
        report = imported;
    }
    const int failed = report.count(model::ImportOutcome::Failed);
    context.print(summaryJson(report),
        u"%1 added, %2 unchanged, %3 duplicate, %4 updated, %5 failed in %6 s"_s.arg(report.count(model::ImportOutcome::Added))
            .arg(report.count(model::ImportOutcome::Unchanged))
            .arg(report.count(model::ImportOutcome::Duplicate))
            .arg(report.count(model::ImportOutcome::Updated))
            .arg(failed)
            .arg(report.seconds, 0, 'f', 1));
    return failed > 0 ? SomeInputFailed : Done;
}

namespace {

void printLeftovers(const Context &context, const model::Leftovers &leftovers)
{
    if (leftovers.isEmpty())
        return;
    for (const QString &path : leftovers.unfinished + leftovers.orphans)
        context.printLine((context.has(u"repair"_s) ? u"removed: "_s : u"left over: "_s) + path);
    if (!context.has(u"repair"_s)) {
        context.printLine(u"%1 files that no text needs take up %2 kB; aide-memoire check --repair removes them."_s.arg(leftovers.count())
                              .arg((leftovers.bytes + 1023) / 1024));
    }
}

}

Outcome check(const Context &context)
{
    const bool repairs = context.has(u"repair"_s);
    TRY(const application::OpenLibrary library, context.open(repairs ? Access::Write : Access::Read));
    // A damaged library may not even tell what its texts name; the check below says so.
    const auto found = repairs
        ? library.run(application::removeLeftovers(library.originalsFolder(), QDateTime::currentDateTimeUtc()))
        : library.run(application::leftovers(library.originalsFolder()));
    jobs::JobControl control;
    const model::Leftovers left = found.value_or(model::Leftovers());
    TRY(const model::CheckReport report, application::checkLibrary(library, control));
    if (context.json) {
        context.print({{u"problems"_s, QJsonArray::fromStringList(report.problems)}, {u"records"_s, report.records},
            {u"texts"_s, report.texts}, {u"passages"_s, report.passages}, {u"links"_s, report.links},
            {u"annotations"_s, report.annotations}, {u"originals"_s, report.originals},
            {repairs ? u"removed"_s : u"leftovers"_s, QJsonArray::fromStringList(left.unfinished + left.orphans)}});
    } else {
        for (const QString &problem : report.problems)
            context.printLine(problem);
        printLeftovers(context, left);
        if (report.problems.isEmpty())
            context.printLine(u"The library is sound: %1 texts, %2 passages, %3 links, %4 originals."_s.arg(report.texts)
                                  .arg(report.passages)
                                  .arg(report.links)
                                  .arg(report.originals));
    }
    return report.problems.isEmpty() ? Done : SomeInputFailed;
}

Outcome reindex(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY_VOID(library.run(application::rebuildIndex()));
    context.print({{u"reindexed"_s, true}}, u"The index was built anew."_s);
    return Done;
}

Outcome recogniseAgain(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    base::RecordId work;
    if (!context.positional.isEmpty()) {
        TRY(const application::Target target, context.target(library));
        work = target.record.id;
    }
    jobs::JobControl control;
    TRY(const auto report, application::recogniseAgain(library, work, control));
    context.print({{u"texts"_s, report.texts}, {u"added"_s, report.links.added}, {u"changed"_s, report.links.changed},
                      {u"removed"_s, report.links.removed}},
        u"%1 texts: %2 links added, %3 changed, %4 taken away"_s.arg(report.texts)
            .arg(report.links.added)
            .arg(report.links.changed)
            .arg(report.links.removed));
    return Done;
}

}
