// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "statement.h"
#include "tokenizer.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

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

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

}

base::Status ConnectionExtension::committing(const Database &)
{
    return base::ok();
}

Database::Database(QSqlDatabase connection)
    : m_connection(std::move(connection))
{
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, QSqlDatabase()))
    , m_immutable(std::move(other.m_immutable))
    , m_changed(std::move(other.m_changed))
    , m_extensions(std::move(other.m_extensions))
    , m_failure(std::exchange(other.m_failure, std::nullopt))
{
}

Database::~Database()
{
    if (!m_connection.isValid())
        return;
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
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
    Database database(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    base::Status done = database.connect(file, u"QSQLITE_BUSY_TIMEOUT=5000"_s);
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
    Database database(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QString name = file;
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (reading != Reading::Tidy)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (reading == Reading::Immutable) {
        database.m_immutable = file;
        database.m_changed = QFileInfo(file).lastModified(QTimeZone::UTC);
        name = QString::fromUtf8(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded()) + u"?immutable=1"_s;
        options += u";QSQLITE_OPEN_URI"_s;
    }
    base::Status done = database.connect(name, options);
    for (const char *pragma : kReaderPragmas)
        done = done ? database.execute(QString::fromLatin1(pragma)) : done;
    // The first look at the file: here it shows whether it can be read at all.
    done = done ? database.execute(u"PRAGMA schema_version"_s) : done;
    if (!done)
        return base::failure(done.error());
    return database;
}

base::Status Database::connect(const QString &name, const QString &options)
{
    m_connection.setDatabaseName(name);
    m_connection.setConnectOptions(options);
    if (!m_connection.open())
        return base::failure(errorOf(m_connection.lastError(), name));
    return registerTokenizer(handleOf(m_connection));
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
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return base::failure(errorOf(query.lastError(), sql));
    return base::ok();
}

sqlite3 *Database::handle() const
{
    return handleOf(m_connection);
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

void Database::acquire()
{
    m_connection.moveToThread(QThread::currentThread());
}

void Database::release()
{
    m_connection.moveToThread(nullptr);
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
    if (const base::Status begun = database.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return base::failure(begun.error());
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
    if (const base::Status announced = m_database->announceCommit(); !announced)
        return announced;
    // What was read in part only is nothing to write by.
    if (const base::Status whole = m_database->takeFailure(); !whole)
        return whole;
    if (const base::Status counted = count(); !counted)
        return counted;
    const base::Status committed = m_database->execute(u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

}
