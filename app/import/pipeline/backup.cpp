// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "backuparchive.h"
#include "diskroom.h"

#include <core/base/files.h>
#include <core/base/log.h>
#include <library/database/schema.h>
#include <library/database/unfinishedfile.h>
#include <library/store/library.h>
#include <library/store/maintenance.h>
#include <library/store/originals.h>
#include <library/store/templatefiles.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QSet>
#include <QTimeZone>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

using library::UnfinishedFile;

constexpr qint64 kSpare = 16LL * 1024 * 1024; // Left free on the disk, so that the library can go on.
const QString kDatabaseName = u"library.db"_s;

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime momentOf(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

QJsonObject descriptionOf(const BackupContents &contents)
{
    const model::LibraryFacts &facts = contents.facts;
    return {{u"format"_s, u"aide-memoire backup"_s}, {u"made"_s, momentText(contents.made)}, {u"program"_s, contents.program},
        {u"schema"_s, facts.version}, {u"documents"_s, facts.documents}, {u"records"_s, facts.records},
        {u"annotations"_s, facts.annotations}, {u"packs"_s, facts.packs}, {u"decisions"_s, facts.decisions},
        {u"lastImport"_s, momentText(facts.lastImport)}, {u"lastAnnotation"_s, momentText(facts.lastAnnotation)},
        {u"databaseBytes"_s, contents.databaseBytes}, {u"originals"_s, contents.originals.value_or(0)},
        {u"originalBytes"_s, contents.originalBytes}};
}

BackupContents contentsOf(const QJsonObject &description, const QString &path)
{
    BackupContents contents;
    contents.path = path;
    contents.made = momentOf(description.value("made"_L1));
    contents.program = description.value("program"_L1).toString();
    model::LibraryFacts &facts = contents.facts;
    facts.version = description.value("schema"_L1).toInt();
    facts.documents = description.value("documents"_L1).toInteger();
    facts.records = description.value("records"_L1).toInteger();
    facts.annotations = description.value("annotations"_L1).toInteger();
    facts.packs = description.value("packs"_L1).toInteger();
    facts.decisions = description.value("decisions"_L1).toInteger();
    facts.lastImport = momentOf(description.value("lastImport"_L1));
    facts.lastAnnotation = momentOf(description.value("lastAnnotation"_L1));
    contents.databaseBytes = description.value("databaseBytes"_L1).toInteger();
    contents.originals = description.value("originals"_L1).toInteger();
    contents.originalBytes = description.value("originalBytes"_L1).toInteger();
    return contents;
}

base::Status requireTarget(const QString &file)
{
    const QFileInfo info(file);
    if (info.isDir())
        return base::failure(base::ErrorCode::WriteFailed, file, u"this is a folder"_s);
    if (!QFileInfo(info.absolutePath()).isDir())
        return base::failure(base::ErrorCode::WriteFailed, file, u"the folder does not exist"_s);
    return base::ok();
}

/// The copy of the database is read again by SQLite, so it needs a name. A library's own folder is looked through when the
/// library is opened the next time; where it cannot be written to, or is full, the copy is made beside the backup.
base::Result<UnfinishedFile> placeForCopy(const library::Library &library, const QString &file, qint64 bytes)
{
    const QString own = library.folder() + u"/backups"_s;
    if (QFileInfo(own).isWritable() && requireRoom(own, bytes + kSpare, own)) {
        if (base::Result<UnfinishedFile> made = UnfinishedFile::make(
                u"%1/snapshot-%2"_s.arg(own).arg(QCoreApplication::applicationPid()), UnfinishedFile::Naming::Named))
            return made;
    }
    return UnfinishedFile::make(file + u".database"_s, UnfinishedFile::Naming::Named);
}

/// The archive closes the device that it is given; the file lives on.
base::Status openAgain(const QFile &file, QFile &again, QIODevice::OpenMode mode)
{
    if (!again.open(::dup(file.handle()), mode, QFileDevice::AutoCloseHandle) || !again.seek(0))
        return base::failure(base::writeError(again, file.fileName()));
    return base::ok();
}

/// What is on the disk is what was meant to be there.
base::Status readBack(const QFile &file, const QString &path, jobs::JobControl &control)
{
    QFile again;
    TRY_VOID(openAgain(file, again, QIODevice::ReadOnly));
    TRY(const auto reader, BackupReader::open(again, path));
    const QStringList names = reader.names();
    qint64 total = 0;
    for (const QString &name : names)
        total += reader.size(name);
    ByteProgress progress(control, total);
    for (const QString &name : names) {
        TRY_VOID(reader.read(name, nullptr, progress));
    }
    return base::ok();
}

/// Errors of a file that has no name yet are those of the file that it is to become.
std::unexpected<base::Error> about(const QString &file, base::Error error)
{
    error.subject = file;
    return base::failure(std::move(error));
}

}

struct Backup::Original {
    QString sha256;
    QString importedFrom;
    QString path;
    qint64 size = 0;
};

Backup::Backup(const library::Library &library, base::Clock clock)
    : m_library(library)
    , m_clock(std::move(clock))
{
}

base::Result<QList<Backup::Original>> Backup::originals(const QString &copy) const
{
    TRY(const auto database, library::Database::open(copy, library::Database::Access::ReadOnly));
    TRY(const auto sources, library::fileSources(database));
    QList<Original> originals;
    QSet<QString> known;
    for (const model::Source &source : sources) {
        known.insert(source.sha256);
        originals.append({source.sha256, source.path, library::originalPath(m_library.originalsFolder(), source.sha256), 0});
    }
    // What lies in the trash can come back as long as its file is there.
    TRY(const QStringList trashed, library::trashedOriginals(database));
    for (const QString &sha256 : trashed) {
        const QString path = library::originalPath(m_library.originalsFolder(), sha256);
        if (!known.contains(sha256) && QFileInfo(path).isFile())
            originals.append({sha256, {}, path, 0});
    }
    return originals;
}

base::Status Backup::writeArchive(QIODevice &device, const QString &database, BackupReport &report, jobs::JobControl &control) const
{
    TRY(auto known, originals(database));
    BackupContents &contents = report.contents;
    contents.originals = 0;
    for (Original &original : known) {
        const QFileInfo info(original.path);
        original.size = info.isFile() ? info.size() : -1;
        if (original.size < 0)
            report.missingOriginals.append(original.importedFrom);
        else
            ++*contents.originals;
        contents.originalBytes += qMax(original.size, 0);
    }
    ByteProgress progress(control, contents.databaseBytes + contents.originalBytes);
    BackupWriter writer(device);
    base::Status done = writer.begin(descriptionOf(contents));
    QFile copy(database);
    if (done && !copy.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, database, base::reasonOf(copy));
    done = done ? writer.add(kDatabaseName, copy, contents.databaseBytes, progress) : done;
    for (const Original &original : std::as_const(known)) {
        QFile file(original.path);
        if (!done || original.size < 0)
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::Unreadable, original.path, base::reasonOf(file));
        done = writer.add(library::originalPath(u"originals"_s, original.sha256), file, original.size, progress);
    }
    for (const QFileInfo &own : library::templateFiles(m_library.folder())) {
        QFile file(own.filePath());
        if (done && !file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::Unreadable, own.filePath(), base::reasonOf(file));
        done = done ? writer.add(library::kTemplateFolder + u'/' + own.fileName(), file, file.size(), progress) : done;
    }
    return done ? writer.finish() : done;
}

base::Result<BackupReport> Backup::writeTo(const QString &file, jobs::JobControl &control) const
{
    TRY_VOID(requireTarget(file));
    const qint64 estimate = QFileInfo(m_library.folder() + u"/library.db"_s).size();
    base::Result<UnfinishedFile> copy = placeForCopy(m_library, file, estimate);
    if (!copy)
        return about(file, copy.error());
    const auto tell = [&control](qint64 done, qint64 total) {
        control.report(done, total);
        return !control.isCancelled();
    };
    const base::Status copied = m_library.read(
        [&](const library::Database &database) { return library::copyDatabase(database, copy->path(), tell); });
    if (!copied)
        return about(file, copied.error());
    const base::Result<model::LibraryFacts> facts = library::verifiedFacts(copy->path());
    if (!facts)
        return base::failure(base::ErrorCode::LibraryDamaged, m_library.folder(), facts.error().detail);
    BackupReport report;
    report.contents = {file, m_clock(), QCoreApplication::applicationVersion(), *facts, QFileInfo(copy->path()).size(), {}, 0};
    base::Result<UnfinishedFile> target = UnfinishedFile::make(file, UnfinishedFile::Naming::Unnamed);
    if (!target)
        return about(file, target.error());
    QFile device;
    base::Status done = openAgain(target->file(), device, QIODevice::WriteOnly);
    done = done ? writeArchive(device, copy->path(), report, control) : done;
    done = done ? readBack(target->file(), file, control) : done;
    done = done ? target->keep() : done;
    if (!done)
        return about(file, done.error());
    qCInfo(base::libraryLog, "backup written: %lld bytes of database, %lld of originals, %lld originals missing",
        report.contents.databaseBytes, report.contents.originalBytes, qint64(report.missingOriginals.size()));
    return report;
}

QString backupName(const QString &libraryFolder, QDate day)
{
    return u"%1-%2.tar"_s.arg(QDir(libraryFolder).dirName(), day.toString(Qt::ISODate));
}

base::Result<BackupContents> inspectBackup(const QString &file)
{
    QFile device(file);
    if (!device.exists())
        return base::failure(base::ErrorCode::NotFound, file);
    if (!QFileInfo(file).isFile() || !device.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NotABackup, file, base::reasonOf(device));
    if (device.peek(16).startsWith("SQLite format 3")) {
        TRY(const auto facts, library::verifiedFacts(file));
        BackupContents contents;
        contents.path = file;
        contents.made = QFileInfo(file).lastModified();
        contents.facts = facts;
        contents.databaseBytes = device.size();
        return contents;
    }
    TRY(const auto reader, BackupReader::open(device, file));
    BackupContents contents = contentsOf(reader.description(), file);
    if (contents.facts.version > library::schemaVersion())
        return base::failure(base::ErrorCode::BackupNewer, file,
            u"version %1, this program knows %2"_s.arg(contents.facts.version).arg(library::schemaVersion()));
    return contents;
}

}
