// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "catalogue.h"
#include "indexer.h"
#include "statement.h"
#include "tokenizer.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace storage {

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

Database::Database(QSqlDatabase connection)
    : m_connection(std::move(connection))
{
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, QSqlDatabase()))
    , m_indexer(std::move(other.m_indexer))
    , m_catalogue(std::move(other.m_catalogue))
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
    Database database(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QSqlDatabase &connection = database.m_connection;
    connection.setDatabaseName(file);
    connection.setConnectOptions(access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                                            : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return base::failure(errorOf(connection.lastError(), file));
    if (const base::Status registered = registerTokenizer(handleOf(connection)); !registered)
        return base::failure(registered.error());
    const auto apply = [&database](const auto &pragmas) -> base::Status {
        for (const char *pragma : pragmas) {
            if (const base::Status done = database.execute(QString::fromLatin1(pragma)); !done)
                return done;
        }
        return base::ok();
    };
    const base::Status applied = access == Access::ReadOnly ? apply(kReaderPragmas) : apply(kWriterPragmas);
    if (!applied)
        return base::failure(applied.error());
    return database;
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

Indexer &Database::indexer() const
{
    if (!m_indexer)
        m_indexer = std::make_unique<Indexer>();
    return *m_indexer;
}

base::Result<const Catalogue *> Database::catalogue() const
{
    if (!m_catalogue)
        m_catalogue = std::make_unique<Catalogue>();
    if (const base::Status renewed = m_catalogue->renew(*this); !renewed)
        return base::failure(renewed.error());
    return m_catalogue.get();
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
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    m_database->indexer().forget();
    (void)m_database->execute(u"ROLLBACK"_s);
}

base::Result<Transaction> Transaction::begin(const Database &database)
{
    if (const base::Status begun = database.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return base::failure(begun.error());
    return Transaction(database);
}

base::Status Transaction::commit()
{
    // Rows and index in one transaction.
    if (const base::Status indexed = m_database->indexer().write(*m_database); !indexed)
        return indexed;
    const base::Status committed = m_database->execute(u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

}
