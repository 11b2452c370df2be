// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot.h"

#include "schema.h"
#include "statement.h"
#include "unfinishedfile.h"

#include <core/base/files.h>

#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace library {

namespace {

constexpr int kPagesAtOnce = 2048; // 8 MB: often enough for progress and cancel.
constexpr int kApplicationId = 0x41696465; // "Aide".

struct CloseConnection {
    void operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }
};
using Connection = std::unique_ptr<sqlite3, CloseConnection>;

base::Error copyError(int code, const QString &file)
{
    const QString detail = QString::fromUtf8(sqlite3_errstr(code));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {base::ErrorCode::DiskFull, file, {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {base::ErrorCode::LibraryDamaged, file, detail};
    default:
        return {base::ErrorCode::WriteFailed, file, detail};
    }
}

/// A file that is a backup is opened by itself: it must not ask for a -wal. Format: sqlite.org/fileformat2.html, offsets 18
/// and 19, where 1 is a database without one.
base::Status markAsAlone(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !file.seek(18) || file.write("\x01\x01", 2) != 2 || !file.flush())
        return base::failure(base::writeError(file, path));
    return base::ok();
}

base::Status copyPages(sqlite3 *from, sqlite3 *to, const QString &file, const CopyProgress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return base::failure(copyError(sqlite3_errcode(to), file));
    int code = SQLITE_OK;
    bool isStopped = false;
    while (code == SQLITE_OK && !isStopped) {
        code = sqlite3_backup_step(backup, kPagesAtOnce);
        const qint64 total = sqlite3_backup_pagecount(backup);
        isStopped = progress && !progress(total - sqlite3_backup_remaining(backup), total);
    }
    sqlite3_backup_finish(backup);
    if (isStopped && code != SQLITE_DONE)
        return base::failure(base::ErrorCode::Cancelled, file);
    return code == SQLITE_DONE ? base::ok() : base::Status(base::failure(copyError(code, file)));
}

base::Status copyInto(const Database &from, const QString &file, const CopyProgress &progress)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const Connection to(opened);
    if (code != SQLITE_OK)
        return base::failure(copyError(code, file));
    // The copy counts only when it is complete: a journal of its own would be written for nothing.
    sqlite3_exec(opened, "PRAGMA journal_mode = OFF", nullptr, nullptr, nullptr);
    // One moment of the library: without a transaction of ours the copy would begin anew after each write of others.
    TRY_VOID(from.execute(u"BEGIN"_s));
    const base::Status copied = copyPages(from.handle(), opened, file, progress);
    (void)from.execute(u"ROLLBACK"_s);
    return copied;
}

base::Result<qint64> numberOf(const Database &database, const QString &sql)
{
    Statement statement(database, sql);
    return statement.number();
}

QDateTime momentOf(qint64 milliseconds)
{
    return milliseconds > 0 ? QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC) : QDateTime();
}

base::Status requireOurs(const Database &database, const QString &file)
{
    const base::Result<qint64> application = numberOf(database, u"PRAGMA application_id"_s);
    if (!application)
        return base::failure(base::ErrorCode::NotABackup, file, application.error().detail);
    const base::Result<int> version = versionOf(database);
    if (!version || *application != kApplicationId || *version == 0)
        return base::failure(base::ErrorCode::NotABackup, file, u"the database is not that of a library"_s);
    if (*version > schemaVersion())
        return base::failure(
            base::ErrorCode::BackupNewer, file, u"version %1, this program knows %2"_s.arg(*version).arg(schemaVersion()));
    return base::ok();
}

}

base::Status copyDatabase(const Database &from, const QString &file, const CopyProgress &progress)
{
    const base::Status copied = copyInto(from, file, progress);
    return copied ? markAsAlone(file) : copied;
}

base::Result<model::LibraryFacts> factsOf(const Database &database)
{
    model::LibraryFacts facts;
    TRY(const int version, versionOf(database));
    facts.version = version;
    qint64 imported = 0;
    qint64 annotated = 0;
    const std::pair<const char16_t *, qint64 *> counts[] = {
        {u"SELECT count(*) FROM record WHERE kind = 'document' AND in_library = 1", &facts.documents},
        {u"SELECT count(*) FROM record", &facts.records},
        {u"SELECT count(*) FROM annotation", &facts.annotations},
        {u"SELECT count(*) FROM pack", &facts.packs},
        {u"SELECT count(*) FROM link WHERE decided = 1", &facts.decisions},
        {u"SELECT max(imported_ms) FROM source", &imported},
        {u"SELECT max(modified_ms) FROM annotation", &annotated},
    };
    for (const auto &[sql, target] : counts) {
        TRY(*target, numberOf(database, QString(sql)));
    }
    facts.lastImport = momentOf(imported);
    facts.lastAnnotation = momentOf(annotated);
    return facts;
}

base::Result<QString> identityOf(const Database &database)
{
    Statement statement(database, u"SELECT value FROM library WHERE name = 'identity'"_s);
    return statement.strings().transform([](const QStringList &found) { return found.value(0); });
}

base::Result<model::LibraryFacts> verifiedFacts(const QString &file)
{
    const base::Result<Database> database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        return base::failure(base::ErrorCode::NotABackup, file, database.error().detail);
    TRY_VOID(requireOurs(*database, file));
    Statement check(*database, u"PRAGMA integrity_check(1)"_s);
    if (const base::Status done = check.run(); !done)
        return base::failure(base::ErrorCode::BackupDamaged, file, done.error().detail);
    if (!check.next() || check.string(0) != u"ok")
        return base::failure(base::ErrorCode::BackupDamaged, file, check.string(0));
    base::Result<model::LibraryFacts> facts = factsOf(*database);
    if (!facts)
        return base::failure(base::ErrorCode::BackupDamaged, file, facts.error().detail);
    return facts;
}

base::Status copyBeforeMigration(const Database &database, const QString &file)
{
    TRY_VOID(base::makeOwnerOnlyFolder(QFileInfo(file).absolutePath()));
    TRY(UnfinishedFile copy, UnfinishedFile::make(file, UnfinishedFile::Naming::Named));
    TRY_VOID(copyDatabase(database, copy.path()));
    if (const base::Result<model::LibraryFacts> sound = verifiedFacts(copy.path()); !sound)
        return base::failure(base::ErrorCode::LibraryDamaged, file, sound.error().detail);
    return copy.keep();
}

}
