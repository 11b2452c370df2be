// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "statement.h"
#include "tokenizer.h"

#include <QFileInfo>
#include <QTimeZone>
#include <QUrl>

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// WAL lets readers work beside the writer; FULL, because a power cut must not lose a note (sqlite.org/pragma.html).
constexpr std::array kWriterPragmas {
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -65536", // KiB.
    "PRAGMA wal_autocheckpoint = 4000",
};

constexpr std::array kReaderPragmas {
    "PRAGMA query_only = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -16384",
    "PRAGMA mmap_size = 1073741824",
};

constexpr int kBusyTimeout = 5000; // Milliseconds.
/// Far more than an import or a search needs; statements that were put together from parts must not pile up.
constexpr qsizetype kMostStatements = 200;

}

base::Status ConnectionExtension::committing(const Database &)
{
    return base::ok();
}

Database::Database(Database &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_statements(std::exchange(other.m_statements, {}))
    , m_immutable(std::move(other.m_immutable))
    , m_changed(std::move(other.m_changed))
    , m_extensions(std::move(other.m_extensions))
    , m_failure(std::exchange(other.m_failure, std::nullopt))
{
}

Database::~Database()
{
    finalizeStatements();
    sqlite3_close(m_handle);
}

base::Result<Database> Database::open(const QString &file, Access access)
{
    if (access == Access::ReadOnly) {
        const Reading reading = readingOf(file);
        base::Result<Database> database = openToRead(file, reading);
        // Without room for what connections share, the database can still be read as it lies.
        if (!database && database.error().code == base::ErrorCode::DiskFull && reading == Reading::Tidy)
            return openToRead(file, Reading::Immutable);
        return database;
    }
    Database database;
    base::Status done = database.connect(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    for (const char *pragma : kWriterPragmas)
        done = done ? database.execute(QString::fromLatin1(pragma)) : done;
    if (!done)
        return base::failure(done.error());
    return database;
}

/// A connection for reading alone would leave its log and its shared memory behind, because it may not remove them. So where
/// they can be made, the connection may write, is told not to, and removes them. A log that somebody left is not for us to
/// write into the database. Where nothing can be written and no log is left, the database is read as it lies.
Database::Reading Database::readingOf(const QString &file)
{
    if (QFileInfo(file + u"-wal"_s).size() > 0)
        return Reading::Plain;
    const bool isWritable = QFileInfo(file).isWritable() && QFileInfo(QFileInfo(file).path()).isWritable();
    return isWritable ? Reading::Tidy : Reading::Immutable;
}

base::Result<Database> Database::openToRead(const QString &file, Reading reading)
{
    Database database;
    QString name = file;
    int flags = reading == Reading::Tidy ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    if (reading == Reading::Immutable) {
        database.m_immutable = file;
        database.m_changed = QFileInfo(file).lastModified(QTimeZone::UTC);
        name = QString::fromUtf8(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded()) + u"?immutable=1"_s;
        flags |= SQLITE_OPEN_URI;
    }
    base::Status done = database.connect(name, flags);
    for (const char *pragma : kReaderPragmas)
        done = done ? database.execute(QString::fromLatin1(pragma)) : done;
    // The first look at the file: here it shows whether it can be read at all.
    done = done ? database.execute(u"PRAGMA schema_version"_s) : done;
    if (!done)
        return base::failure(done.error());
    return database;
}

base::Status Database::connect(const QString &name, int flags)
{
    // Without mutexes: one thread at a time uses a connection.
    const int result = sqlite3_open_v2(name.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nullptr);
    if (result != SQLITE_OK)
        return base::failure(errorOf(m_handle, result, name));
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, kBusyTimeout);
    return registerTokenizer(m_handle);
}

sqlite3_stmt *Database::takeStatement(const QString &sql) const
{
    return m_statements.take(sql);
}

void Database::keepStatement(const QString &sql, sqlite3_stmt *statement) const
{
    if (m_statements.size() >= kMostStatements)
        finalizeStatements();
    m_statements.insert(sql, statement);
}

void Database::finalizeStatements() const
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    m_statements.clear();
}

void Database::noteFailure(const base::Error &error) const
{
    if (!m_failure)
        m_failure = error;
}

base::Status Database::takeFailure() const
{
    const std::optional<base::Error> failure = std::exchange(m_failure, std::nullopt);
    return failure ? base::Status(base::failure(*failure)) : base::ok();
}

bool Database::isOutdated() const
{
    return !m_immutable.isEmpty()
        && (QFileInfo(m_immutable + u"-wal"_s).size() > 0 || QFileInfo(m_immutable).lastModified(QTimeZone::UTC) != m_changed);
}

base::Status Database::execute(const QString &sql) const
{
    return Statement(*this, sql).run();
}

base::Status Database::announceCommit() const
{
    base::Status done = base::ok();
    for (const std::unique_ptr<ConnectionExtension> &each : m_extensions)
        done = done ? each->committing(*this) : done;
    return done;
}

void Database::announceRollback() const
{
    for (const std::unique_ptr<ConnectionExtension> &each : m_extensions)
        each->rolledBack();
}

Transaction::Transaction(const Database &database)
    : m_database(&database)
    , m_changes(sqlite3_total_changes64(database.handle()))
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_changes(other.m_changes)
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    m_database->announceRollback();
    (void)m_database->takeFailure();
    (void)m_database->execute(u"ROLLBACK"_s);
}

base::Result<Transaction> Transaction::begin(const Database &database)
{
    TRY_VOID(database.execute(u"BEGIN IMMEDIATE"_s));
    return Transaction(database);
}

base::Status Transaction::count()
{
    if (sqlite3_total_changes64(m_database->handle()) == m_changes)
        return base::ok();
    const base::Status named = m_database->execute(u"INSERT INTO library (name, value) VALUES ('identity', lower(hex(randomblob(16)))) ON CONFLICT DO NOTHING"_s);
    return named ? m_database->execute(u"INSERT INTO library (name, value) VALUES ('commits', '1') "
                                       "ON CONFLICT DO UPDATE SET value = CAST(value AS INTEGER) + 1"_s)
                 : named;
}

base::Status Transaction::commit()
{
    // Rows and index in one transaction.
    TRY_VOID(m_database->announceCommit());
    // What was read in part only is nothing to write by.
    TRY_VOID(m_database->takeFailure());
    TRY_VOID(count());
    const base::Status committed = m_database->execute(u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

}
