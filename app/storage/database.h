// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QSqlDatabase>
#include <QString>

namespace storage {

/// One SQLite connection with our pragmas and our tokenizer. Move-only; used by one thread at a time.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    static base::Result<Database> open(const QString &file, Access access);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    ~Database();

    /// One statement without values: pragmas and schema.
    base::Status execute(const QString &sql) const;
    const QSqlDatabase &connection() const { return m_connection; }
    /// Hands the connection to the calling thread; call release() before another thread takes it.
    void acquire();
    void release();

private:
    explicit Database(QSqlDatabase connection);

    QSqlDatabase m_connection;
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

    const Database *m_database; // Not owned; null once committed or moved from.
};

}
