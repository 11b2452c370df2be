// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlecommands.h"
#include "commands.h"

#include <application/backups.h>
#include <application/recordrestore.h>

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString isoText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

QJsonObject factsJson(const model::LibraryFacts &facts)
{
    return {{u"schema"_s, facts.version}, {u"documents"_s, facts.documents}, {u"records"_s, facts.records},
        {u"annotations"_s, facts.annotations}, {u"packs"_s, facts.packs}, {u"decisions"_s, facts.decisions},
        {u"last_import"_s, isoText(facts.lastImport)}, {u"last_annotation"_s, isoText(facts.lastAnnotation)}};
}

QJsonObject contentsJson(const application::BackupContents &contents)
{
    QJsonObject object = factsJson(contents.facts);
    object.insert(u"backup"_s, contents.path);
    object.insert(u"made"_s, isoText(contents.made));
    object.insert(u"program"_s, contents.program);
    object.insert(u"database_bytes"_s, contents.databaseBytes);
    object.insert(u"originals"_s, contents.originals ? QJsonValue(*contents.originals) : QJsonValue());
    object.insert(u"original_bytes"_s, contents.originalBytes);
    return object;
}

QString counts(const model::LibraryFacts &facts)
{
    return u"%1 documents, %2 annotations, %3 packs, %4 decisions"_s.arg(facts.documents)
        .arg(facts.annotations)
        .arg(facts.packs)
        .arg(facts.decisions);
}

QString originalsText(const application::BackupContents &contents)
{
    return contents.originals ? u"%1 originals"_s.arg(*contents.originals) : u"the database alone"_s;
}

void tellMissing(const Context &context, const QStringList &missing)
{
    for (const QString &path : missing)
        context.printLine(u"no original: "_s + path);
}

Outcome listKept(const Context &context)
{
    const QString folder = context.libraryFolder();
    const QList<application::KeptBackup> kept = application::keptBackups(folder);
    const auto asJson = [](const application::KeptBackup &backup) {
        return QJsonObject {{u"kind"_s, pipeline::keptBackupKindName(backup.kind)}, {u"made"_s, isoText(backup.made)},
            {u"bytes"_s, backup.bytes}, {u"path"_s, backup.path}};
    };
    context.printRows(u"items"_s, kept, asJson, [](const application::KeptBackup &backup) {
        return u"%1\t%2\t%3\t%4"_s.arg(isoText(backup.made), pipeline::keptBackupKindName(backup.kind)).arg(backup.bytes).arg(backup.path);
    });
    if (!context.json && kept.isEmpty())
        context.printLine(u"There is no backup in the library's folder yet: "_s + folder);
    return Done;
}

/// What is in the backup, and what is in the library now.
Outcome lookInto(const Context &context, const QString &file)
{
    TRY(const application::BackupContents contents, application::inspectBackup(file));
    const std::optional<model::LibraryFacts> now = application::factsOfFolder(context.libraryFolder());
    if (context.json) {
        QJsonObject object = contentsJson(contents);
        object.insert(u"now"_s, now ? QJsonValue(factsJson(*now)) : QJsonValue());
        context.print(object);
        return Done;
    }
    context.printLine(u"Backup of %1: %2, %3"_s.arg(isoText(contents.made), counts(contents.facts), originalsText(contents)));
    context.printLine(now ? u"Library now: "_s + counts(*now) : u"No library that can be read stands in "_s + context.libraryFolder());
    return Done;
}

QJsonObject backedUpJson(const application::BackedUpThing &thing)
{
    return {{u"reference"_s, thing.reference}, {u"kind"_s, thing.kind}, {u"title"_s, thing.title}, {u"detail"_s, thing.detail}, {u"missing"_s, thing.isMissing}};
}

QString backedUpLine(const application::BackedUpThing &thing)
{
    return QStringList {thing.reference, thing.kind, thing.detail, thing.title, thing.isMissing ? u"not in the library"_s : QString()}.join(u'\t');
}

/// Looks for things in a backup, or brings one back into the library.
Outcome restoreOne(const Context &context)
{
    constexpr int kMostFound = 200;
    if (context.positional.isEmpty())
        return context.usage(u"restore --record and --find need one backup to read"_s);
    jobs::JobControl control;
    TRY(const application::OpenedBackup backup, application::OpenedBackup::open(context.positional.first(), context.libraryFolder(), control));
    if (context.has(u"find"_s)) {
        TRY(const application::OpenLibrary now, context.open(Access::Read));
        TRY(const QList<application::BackedUpThing> found, backup.find(context.option(u"find"_s), kMostFound, now));
        context.printRows(u"items"_s, found, backedUpJson, backedUpLine);
        return Done;
    }
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY(const bool isOfThis, backup.isOf(library));
    if (!isOfThis)
        Context::printError(u"The backup is of another library: what it calls the same is taken for the same."_s);
    const QTemporaryDir folder;
    TRY(const application::OpenedBackup::Taken taken, backup.take(context.option(u"record"_s), folder.path(), library, control));
    if (!taken.along.isEmpty() && !context.json)
        context.printLine(u"Comes along, since the library does not have it: "_s + taken.along.join(u"; "_s));
    if (taken.sealed > 0)
        Context::printError(u"%1 annotations that a passphrase keeps stay in the backup; only restoring all of it brings them back."_s.arg(taken.sealed));
    return mergeBundle(context, library, taken.path).outcome == model::ImportOutcome::Failed ? SomeInputFailed : Done;
}

void tellSalvage(const Context &context, const application::SalvageReport &report)
{
    if (context.json) {
        QJsonObject read;
        for (auto row = report.rows.cbegin(); row != report.rows.cend(); ++row)
            read.insert(row.key(), row.value());
        context.print({{u"library"_s, report.folder}, {u"read"_s, read}, {u"documents_read_again"_s, report.documentsReadAgain},
            {u"annotations_without_place"_s, report.annotationsWithoutPlace}, {u"lost"_s, QJsonArray::fromStringList(report.lost)}});
        return;
    }
    context.printLine(u"Taken out: %1 records, %2 texts, %3 annotations, %4 links, %5 packs, %6 saved searches; %7 texts read again from their originals."_s
                          .arg(report.rows.value(u"record"_s))
                          .arg(report.rows.value(u"text"_s))
                          .arg(report.rows.value(u"annotation"_s))
                          .arg(report.rows.value(u"link"_s))
                          .arg(report.rows.value(u"pack"_s))
                          .arg(report.rows.value(u"saved_search"_s))
                          .arg(report.documentsReadAgain));
    for (const QString &line : report.lost)
        context.printLine(u"lost: "_s + line);
    context.printLine(u"The new library is in "_s + report.folder);
}

}

Outcome backup(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    jobs::JobControl control;
    TRY(const application::BackupReport made, application::backUp(library, context.positional.first(), control));
    if (context.json) {
        QJsonObject object = contentsJson(made.contents);
        object.insert(u"missing_originals"_s, QJsonArray::fromStringList(made.missingOriginals));
        context.print(object);
    } else {
        tellMissing(context, made.missingOriginals);
        context.printLine(u"Backed up and checked: %1, %2, in %3"_s.arg(
            counts(made.contents.facts), originalsText(made.contents), made.contents.path));
    }
    return made.missingOriginals.isEmpty() ? Done : SomeInputFailed;
}

Outcome restore(const Context &context)
{
    if (context.has(u"record"_s) || context.has(u"find"_s))
        return restoreOne(context);
    if (context.libraryFolder().isEmpty())
        return context.usage(u"restore needs --library: no library was used before"_s);
    if (context.has(u"list"_s))
        return listKept(context);
    if (context.positional.isEmpty())
        return context.usage(u"restore needs one backup to read"_s);
    if (context.has(u"dry-run"_s))
        return lookInto(context, context.positional.first());
    jobs::JobControl control;
    TRY(const application::RestoreReport done, application::restoreBackup(context.positional.first(), context.libraryFolder(), control));
    if (context.json) {
        QJsonObject object = contentsJson(done.contents);
        object.insert(u"library"_s, done.folder);
        object.insert(u"replaced"_s, done.replaced);
        object.insert(u"originals_written"_s, done.originalsWritten);
        object.insert(u"missing_originals"_s, QJsonArray::fromStringList(done.missingOriginals));
        context.print(object);
        return done.missingOriginals.isEmpty() ? Done : SomeInputFailed;
    }
    tellMissing(context, done.missingOriginals);
    context.printLine(u"Restored: %1, in %2"_s.arg(counts(done.contents.facts), done.folder));
    if (!done.replaced.isEmpty())
        context.printLine(u"What was there before is kept in "_s + done.replaced);
    return done.missingOriginals.isEmpty() ? Done : SomeInputFailed;
}

Outcome salvage(const Context &context)
{
    jobs::JobControl control;
    TRY(const application::SalvageReport report, application::salvage(context.positional[0], context.positional[1], control));
    tellSalvage(context, report);
    return report.lost.isEmpty() ? Done : SomeInputFailed;
}

}
