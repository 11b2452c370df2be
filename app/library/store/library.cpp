// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library.h"

#include "maintenance.h"
#include "originalfiles.h"
#include "privatewords.h"
#include "replacement.h"

#include <core/base/files.h>
#include <core/base/log.h>
#include <library/database/databasefile.h>
#include <library/database/libraryfolder.h>
#include <library/database/librarylock.h>
#include <library/database/readerpool.h>
#include <library/database/schema.h>
#include <library/database/snapshot.h>
#include <library/database/unfinishedfile.h>
#include <library/database/writeaheadlog.h>
#include <library/database/writer.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// A new schema begins with an empty index; it is filled before anybody looks.
base::Status makeSchema(const Database &database)
{
    base::Status done = migrate(database);
    const base::Result<bool> current = done ? indexIsCurrent(database) : base::failure(done.error());
    if (!current || *current)
        return current ? base::ok() : base::Status(base::failure(current.error()));
    base::Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction.error());
    done = rebuildIndex(database);
    return done ? transaction->commit() : done;
}

/// A database that was copied over another whose log was left: SQLite would mix them. Only while no process writes.
base::Status requireOwnLog(const QString &path)
{
    const base::Result<bool> belongs = logBelongs(path);
    if (belongs && !*belongs)
        return base::failure(base::ErrorCode::LibraryDamaged, path, u"library.db-wal was written for another state of library.db"_s);
    return base::ok();
}

/// The version of a library, read without changing a byte.
base::Result<int> peekVersion(const QString &path)
{
    TRY_VOID(requireWholeFile(path));
    TRY(const Database database, Database::open(path, Database::Access::ReadOnly));
    const base::Result<int> version = versionOf(database);
    if (!version)
        return version;
    if (*version > schemaVersion())
        return base::failure(base::ErrorCode::LibraryNewer, path, u"version %1, this program knows %2"_s.arg(*version).arg(schemaVersion()));
    if (*version == 0)
        return base::failure(base::ErrorCode::LibraryDamaged, path, u"library.db has no schema"_s);
    return version;
}

/// The error of an attempt to open a library, about its folder. SQLite takes a drive without locks for one that somebody
/// holds.
std::unexpected<base::Error> notOpened(const QString &folder, base::Error error)
{
    if (error.code == base::ErrorCode::LibraryInUse && error.subject.isEmpty() && !canLockIn(folder))
        error = {base::ErrorCode::LocksMissing, {}, {}};
    error.subject = folder;
    return base::failure(std::move(error));
}

/// A restore that was interrupted after its last word is brought to its end, whoever opens the library.
base::Status finishReplacement(const QString &folder)
{
    if (!Replacement::isPending(folder))
        return base::ok();
    const base::Result<std::unique_ptr<LibraryLock>> lock = LibraryLock::take(folder);
    return lock ? Replacement::finish(folder) : base::Status(base::failure(lock.error()));
}

/// Locks a folder that may be written to.
base::Result<std::unique_ptr<LibraryLock>> lockOf(const QString &folder, LibraryLock::Others others)
{
    TRY_VOID(finishReplacement(folder));
    const QString file = databaseFile(folder);
    if (!QFileInfo(file).isFile())
        return base::failure(base::ErrorCode::NotALibrary, folder);
    if (!QFileInfo(folder).isWritable() || !QFileInfo(file).isWritable())
        return base::failure(base::ErrorCode::NoPermission, folder);
    return LibraryLock::take(folder, others);
}

/// Removes the leftovers of a killed process. The caller holds the lock.
void removeLeftovers(const QString &folder)
{
    (void)Replacement::finish(folder);
    removeUnfinished(folder + u"/backups"_s);
}

/// The database of a new library, closed again.
base::Status makeDatabase(const QString &file)
{
    const base::Result<Database> database = Database::open(file, Database::Access::ReadWrite);
    return database ? makeSchema(*database) : base::Status(base::failure(database.error()));
}

}

Library::Lease::Lease(ReaderPool *pool, std::unique_ptr<Database> database)
    : m_pool(pool)
    , m_database(std::move(database))
{
}

Library::Lease::Lease(Lease &&) noexcept = default;

Library::Lease::~Lease()
{
    if (m_database)
        m_pool->giveBack(std::move(m_database));
}

Library::Library(QString folder)
    : m_folder(std::move(folder))
{
}

Library::~Library() = default;

base::Result<std::unique_ptr<Library>> Library::create(const QString &folder)
{
    TRY(NewFolder made, NewFolder::make(folder));
    TRY(std::unique_ptr<LibraryLock> lock, LibraryLock::take(made.path()));
    base::Status done = makeDatabase(made.draft());
    if (done)
        done = made.publish();
    if (!done)
        return notOpened(folder, done.error());
    base::Result<std::unique_ptr<Library>> library = openLocked(made.path(), std::move(lock));
    if (library)
        made.keep();
    return library;
}

base::Result<std::unique_ptr<Library>> Library::open(const QString &folder, Database::Access access)
{
    if (access == Database::Access::ReadOnly)
        return openForReading(folder);
    base::Result<std::unique_ptr<LibraryLock>> lock = lockOf(folder, LibraryLock::Others::Respect);
    return lock ? openLocked(folder, *std::move(lock)) : base::Result<std::unique_ptr<Library>>(base::failure(lock.error()));
}

base::Result<std::unique_ptr<Library>> Library::takeOver(const QString &folder)
{
    base::Result<std::unique_ptr<LibraryLock>> lock = lockOf(folder, LibraryLock::Others::TakeOverStale);
    return lock ? openLocked(folder, *std::move(lock)) : base::Result<std::unique_ptr<Library>>(base::failure(lock.error()));
}

base::Result<std::unique_ptr<Library>> Library::openForReading(const QString &folder)
{
    const QString file = databaseFile(folder);
    TRY_VOID(finishReplacement(folder));
    if (!QFileInfo(file).isFile())
        return base::failure(base::ErrorCode::NotALibrary, folder);
    const std::optional<model::LockHolder> holder = LibraryLock::holderOf(folder);
    if (const base::Status own = !holder || holder->isGone ? requireOwnLog(file) : base::ok(); !own)
        return notOpened(folder, own.error());
    const base::Result<int> version = peekVersion(file);
    if (!version)
        return notOpened(folder, version.error());
    // Our queries speak the newest schema, and who only reads changes nothing.
    if (*version < schemaVersion())
        return base::failure(base::ErrorCode::NeedsMigration, folder, u"version %1, this program writes %2"_s.arg(*version).arg(schemaVersion()));
    std::unique_ptr<Library> library(new Library(QDir(folder).absolutePath()));
    library->m_readers = std::make_unique<ReaderPool>(file);
    return library;
}

base::Result<std::unique_ptr<Library>> Library::openLocked(const QString &folder, std::unique_ptr<LibraryLock> lock)
{
    std::unique_ptr<Library> library(new Library(QDir(folder).absolutePath()));
    if (const base::Status opened = library->openForWriting(std::move(lock)); !opened)
        return notOpened(folder, opened.error());
    library->m_readers = std::make_unique<ReaderPool>(databaseFile(folder));
    return library;
}

base::Status Library::openForWriting(std::unique_ptr<LibraryLock> lock)
{
    const QString file = databaseFile(m_folder);
    removeLeftovers(m_folder);
    TRY_VOID(requireOwnLog(file));
    TRY(const int version, peekVersion(file));
    makeLibraryOwnerOnly(m_folder);
    const bool older = version < schemaVersion();
    base::Result<std::unique_ptr<Writer>> writer = Writer::start(file, [&](const Database &database) -> base::Status {
        if (!older)
            return PrivateWords(database).clearDeleted();
        TRY_VOID(copyBeforeMigration(database, m_folder + u"/backups/before-version-%1.db"_s.arg(version + 1)));
        return makeSchema(database);
    }, renewIndex);
    if (!writer)
        return base::failure(writer.error());
    // No other process writes while we hold the lock, so these are stale.
    removeUnfinishedOriginals(originalsFolder());
    m_opening = older ? Opening::Migrated : Opening::Ready;
    if (older)
        qCInfo(base::libraryLog, "migrated from schema %d to %d", version, schemaVersion());
    m_lock = std::move(lock);
    m_writer = std::move(*writer);
    return base::ok();
}

void Library::setSealKey(std::shared_ptr<const SealKey> key)
{
    {
        const std::lock_guard lock(m_sealMutex);
        m_sealKey = std::move(key);
    }
    emit changed();
}

std::shared_ptr<const SealKey> Library::sealKey() const
{
    const std::lock_guard lock(m_sealMutex);
    return m_sealKey;
}

base::Status Library::rewrite()
{
    if (!m_writer)
        return base::failure(base::ErrorCode::NoPermission, m_folder, u"the library was opened for reading only"_s);
    return m_writer->runAlone(rewriteDatabase);
}

QString Library::originalsFolder() const
{
    return m_folder + u"/originals"_s;
}

base::Result<Library::Lease> Library::borrow() const
{
    TRY(std::unique_ptr<Database> database, m_readers->take());
    database->extension<SessionSeal>().key = sealKey();
    return Lease(m_readers.get(), std::move(database));
}

base::Status Library::runOnWriter(const std::function<base::Status(const Database &)> &work)
{
    if (!m_writer)
        return base::failure(base::ErrorCode::NoPermission, m_folder, u"the library was opened for reading only"_s);
    base::Status done = m_writer->run([&](const Database &database) {
        database.extension<SessionSeal>().key = sealKey();
        return work(database);
    });
    if (done)
        emit changed();
    // Which disk: that of the library.
    else if (done.error().code == base::ErrorCode::DiskFull && done.error().subject.isEmpty())
        done.error().subject = m_folder;
    return done;
}

}
