// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QDateTime>
#include <QMultiHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace library {

class Database;

/// Observes the transactions of one connection: the indexer of what is written, metadata in memory. Made by
/// Database::extension() on first use, and destroyed with the connection.
class ConnectionExtension
{
public:
    virtual ~ConnectionExtension() = default;
    /// Before a commit, inside its transaction; a failure keeps it from being committed.
    virtual base::Status committing(const Database &database);
    /// The transaction was rolled back.
    virtual void rolledBack() {}
};

/// One SQLite connection with our pragmas and our tokenizer. Move-only; used by one thread at a time.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// ReadOnly changes no file and leaves none: what SQLite needs beside the database goes again when the last connection
    /// is closed, and is not made at all where nothing can be written.
    static base::Result<Database> open(const QString &file, Access access);
    /// Reads a database as its file lies, without what stands in its -wal. No other process may write to it meanwhile.
    static base::Result<Database> openAlone(const QString &file) { return openToRead(file, Reading::Immutable); }

    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    ~Database();

    /// One statement without values: pragmas and schema.
    base::Status execute(const QString &sql) const;
    /// SQLite's own connection.
    sqlite3 *handle() const { return m_handle; }
    /// The extension of a type, one for each connection; T is default-constructible.
    template<typename T>
    T &extension() const
    {
        for (const std::unique_ptr<ConnectionExtension> &each : m_extensions) {
            if (auto *found = dynamic_cast<T *>(each.get()))
                return *found;
        }
        m_extensions.push_back(std::make_unique<T>());
        return static_cast<T &>(*m_extensions.back());
    }
    /// Keeps the first failure of reading from row to row, which ends a list and has no answer to be given in. A transaction
    /// does not commit then; a reader checks takeFailure() afterwards.
    void noteFailure(const base::Error &error) const;
    /// Returns the failure noted since the last call.
    base::Status takeFailure() const;
    /// Returns whether another process has changed an immutable database since it was opened. The connection is stale then.
    bool isOutdated() const;

private:
    friend class Statement;
    friend class Transaction;

    base::Status announceCommit() const;
    void announceRollback() const;
    /// Ways to open a read-only connection.
    enum class Reading { Tidy, Plain, Immutable };

    Database() = default;
    static Reading readingOf(const QString &file);
    static base::Result<Database> openToRead(const QString &file, Reading reading);
    base::Status connect(const QString &name, int flags);
    /// A statement of this SQL that waits to be used again; null where there is none.
    sqlite3_stmt *takeStatement(const QString &sql) const;
    void keepStatement(const QString &sql, sqlite3_stmt *statement) const;
    void finalizeStatements() const;

    sqlite3 *m_handle = nullptr;
    mutable QMultiHash<QString, sqlite3_stmt *> m_statements; ///< Prepared, reset, and not in use.
    QString m_immutable; ///< The file, where it was opened as immutable.
    QDateTime m_changed; ///< When it was changed last, at that time.
    mutable std::vector<std::unique_ptr<ConnectionExtension>> m_extensions;
    mutable std::optional<base::Error> m_failure;
};

/// Base of the classes that read or write on a connection. Stack only.
class DatabaseAccess
{
public:
    explicit DatabaseAccess(const Database &database)
        : m_database(database)
    {
    }

protected:
    const Database &m_database; // Not owned.
};

/// Rolls back unless committed. BEGIN IMMEDIATE: a writer never fails half-way for want of the lock.
class Transaction
{
public:
    static base::Result<Transaction> begin(const Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    base::Status commit();

private:
    explicit Transaction(const Database &database);
    /// Counts the commits of a library, so that a log which was not written for a database is known by it.
    base::Status count();

    const Database *m_database; // Not owned; null once committed or moved from.
    qint64 m_changes;           ///< Rows that the connection had changed when it began.
};

}
