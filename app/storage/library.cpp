// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library.h"

#include "maintenance.h"
#include "readerpool.h"
#include "schema.h"
#include "statement.h"
#include "writer.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QThread>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr std::chrono::seconds kHandover(2);
constexpr std::chrono::milliseconds kAskAgain(50);

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

QString databaseFile(const QString &folder)
{
    return folder + u"/library.db"_s;
}

/// SQLite's header says how many pages there are; a file that is shorter was cut off. Only where no WAL can mend it.
/// Format: sqlite.org/fileformat2.html, offsets 16 (page size) and 28 (pages).
base::Status checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NoPermission, path, file.errorString());
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        return base::failure(base::ErrorCode::LibraryDamaged, path, u"library.db does not begin as a database"_s);
    const quint32 raw = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = raw == 1 ? 65536 : raw;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    if (QFileInfo(path + u"-wal"_s).size() == 0 && file.size() < pageSize * pages)
        return base::failure(base::ErrorCode::LibraryDamaged, path, u"library.db is shorter than it says"_s);
    return base::ok();
}

/// The version of a library, read without changing a byte.
base::Result<int> peekVersion(const QString &path)
{
    if (const base::Status sound = checkHeader(path); !sound)
        return base::failure(sound.error());
    const base::Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return base::failure(database.error());
    const base::Result<int> version = versionOf(*database);
    if (!version)
        return version;
    if (*version > schemaVersion())
        return base::failure(base::ErrorCode::LibraryNewer, path, u"version %1, this program knows %2"_s.arg(*version).arg(schemaVersion()));
    if (*version == 0)
        return base::failure(base::ErrorCode::LibraryDamaged, path, u"library.db has no schema"_s);
    return version;
}

/// Takes the lock, or that which nobody holds: whoever was killed while taking it left one without its name, and it is removed only
/// where the system itself says that no program holds it.
bool isTaken(QLockFile &lock)
{
    if (lock.tryLock(0))
        return true;
    qint64 holder = 0;
    QString host;
    QString program;
    return lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&holder, &host, &program) && lock.removeStaleLockFile()
        && lock.tryLock(0);
}

/// A program that has just ended can hold its lock a moment longer: what it was starting when it was killed holds it too, until it
/// runs. So the lock is asked for again before the library is said to be in use.
base::Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u"/library.lock"_s);
    // A lock is stale only when its program is gone, however long it has been held.
    lock->setStaleLockTime(0);
    const QDeadlineTimer handedOver(kHandover);
    while (!isTaken(*lock)) {
        if (lock->error() == QLockFile::PermissionError)
            return base::failure(base::ErrorCode::NoPermission, folder);
        if (handedOver.hasExpired())
            return base::failure(base::ErrorCode::LibraryInUse, folder, u"library.lock is held"_s);
        QThread::sleep(kAskAgain);
    }
    return lock;
}

base::Status backupBeforeMigration(const Database &database, const QString &folder, int version)
{
    const QString file = folder + u"/backups/before-version-%1.db"_s.arg(version + 1);
    QFile::remove(file);
    Statement copy(database, u"VACUUM INTO ?"_s);
    return copy.bind(file).run();
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
    const QDir directory(folder);
    if (QFile::exists(databaseFile(folder)))
        return base::failure(base::ErrorCode::LibraryExists, folder);
    if (directory.exists() && !directory.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return base::failure(base::ErrorCode::LibraryExists, folder, u"the folder is not empty"_s);
    if (!directory.mkpath(u"originals"_s) || !directory.mkpath(u"backups"_s))
        return base::failure(base::ErrorCode::NoPermission, folder);
    base::Result<std::unique_ptr<QLockFile>> lock = lockFolder(folder);
    if (!lock)
        return base::failure(lock.error());
    base::Result<std::unique_ptr<Writer>> writer = Writer::start(databaseFile(folder), makeSchema);
    if (!writer)
        return base::failure(writer.error());
    std::unique_ptr<Library> library(new Library(directory.absolutePath()));
    library->m_lock = std::move(*lock);
    library->m_writer = std::move(*writer);
    library->m_readers = std::make_unique<ReaderPool>(databaseFile(library->m_folder));
    return library;
}

base::Result<std::unique_ptr<Library>> Library::open(const QString &folder, Database::Access access)
{
    const QString file = databaseFile(folder);
    if (!QFileInfo(file).isFile())
        return base::failure(base::ErrorCode::NotALibrary, folder);
    std::unique_ptr<Library> library(new Library(QDir(folder).absolutePath()));
    if (access == Database::Access::ReadOnly) {
        const base::Result<int> version = peekVersion(file);
        if (!version)
            return base::failure(version.error().code, folder, version.error().detail);
        // Our queries speak the newest schema, so an older library is brought to it even by those who only read.
        if (*version < schemaVersion())
            return open(folder, Database::Access::ReadWrite);
    } else if (const base::Status opened = library->openForWriting(file); !opened) {
        return base::failure(opened.error().code, folder, opened.error().detail);
    }
    library->m_readers = std::make_unique<ReaderPool>(file);
    return library;
}

base::Status Library::openForWriting(const QString &file)
{
    if (!QFileInfo(m_folder).isWritable() || !QFileInfo(file).isWritable())
        return base::failure(base::ErrorCode::NoPermission);
    base::Result<std::unique_ptr<QLockFile>> lock = lockFolder(m_folder);
    if (!lock)
        return base::failure(lock.error());
    const base::Result<int> version = peekVersion(file);
    if (!version)
        return base::failure(version.error());
    const bool older = *version < schemaVersion();
    base::Result<std::unique_ptr<Writer>> writer = Writer::start(file, [&](const Database &database) -> base::Status {
        if (!older)
            return base::ok();
        if (base::Status saved = backupBeforeMigration(database, m_folder, *version); !saved)
            return saved;
        return makeSchema(database);
    }, renewIndex);
    if (!writer)
        return base::failure(writer.error());
    m_opening = older ? Opening::Migrated : Opening::Ready;
    m_lock = std::move(*lock);
    m_writer = std::move(*writer);
    return base::ok();
}

QString Library::originalsFolder() const
{
    return m_folder + u"/originals"_s;
}

base::Status Library::backup(const QString &file) const
{
    base::Result<Lease> lease = borrow();
    if (!lease)
        return base::failure(lease.error());
    Statement copy(lease->database(), u"VACUUM INTO ?"_s);
    return copy.bind(file).run();
}

base::Result<Library::Lease> Library::borrow() const
{
    base::Result<std::unique_ptr<Database>> database = m_readers->take();
    if (!database)
        return base::failure(database.error());
    return Lease(m_readers.get(), std::move(*database));
}

base::Status Library::runOnWriter(const std::function<base::Status(const Database &)> &work)
{
    if (!m_writer)
        return base::failure(base::ErrorCode::NoPermission, m_folder, u"the library was opened for reading only"_s);
    const base::Status done = m_writer->run(work);
    if (done)
        emit changed();
    return done;
}

}
