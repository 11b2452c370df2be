// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace library {

class Database;

/// A statement on SQLite itself, for the places where a hundred thousand rows are stepped through or written: no value
/// is wrapped on the way. Everything else uses Statement. One thread; stack only.
class RawStatement
{
public:
    RawStatement(const Database &database, const char *sql);
    ~RawStatement();
    Q_DISABLE_COPY_MOVE(RawStatement)

    /// Places count from 1, as SQLite counts them. What is bound as text has to live until run() or the last next().
    RawStatement &bind(int place, qint64 value);
    RawStatement &bind(int place, QByteArrayView text);

    /// Runs a statement without rows; it may be bound and run again.
    base::Status run();
    /// The next row; false at the end and after a failure, which the connection keeps: see Database::takeFailure().
    bool next();
    /// Makes the statement ready for other values.
    void reset();

    qint64 integer(int column) const;
    QString string(int column) const;
    QByteArrayView bytes(int column) const;

    bool failed() const { return m_failed; }
    base::Status status() const;

private:
    /// A row without a word to the connection about a failure.
    bool step();

    const Database &m_database;
    sqlite3 *m_connection = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    bool m_failed = false;
    bool m_atEnd = false;
};

}
