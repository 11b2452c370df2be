// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawstatement.h"

#include "database.h"
#include "statement.h"

#include <QSqlError>

#include <sqlite3.h>

namespace library {

RawStatement::RawStatement(const Database &database, const char *sql)
    : m_database(database)
    , m_connection(database.handle())
{
    m_failed = sqlite3_prepare_v2(m_connection, sql, -1, &m_statement, nullptr) != SQLITE_OK;
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

RawStatement &RawStatement::bind(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement, place, value);
    return *this;
}

RawStatement &RawStatement::bind(int place, QByteArrayView text)
{
    // A null pointer would bind NULL, and no text column of ours is nullable.
    sqlite3_bind_text(m_statement, place, text.isNull() ? "" : text.data(), int(text.size()), SQLITE_TRANSIENT);
    return *this;
}

base::Status RawStatement::run()
{
    while (step()) { }
    reset();
    return status();
}

bool RawStatement::next()
{
    const bool failedBefore = m_failed;
    if (step())
        return true;
    if (m_failed && !failedBefore)
        m_database.noteFailure(status().error());
    return false;
}

bool RawStatement::step()
{
    // SQLite would begin anew behind the end.
    if (m_failed || m_atEnd)
        return false;
    const int result = sqlite3_step(m_statement);
    m_failed = result != SQLITE_ROW && result != SQLITE_DONE;
    m_atEnd = result != SQLITE_ROW;
    return !m_atEnd;
}

void RawStatement::reset()
{
    sqlite3_reset(m_statement);
    m_atEnd = false;
}

qint64 RawStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView RawStatement::bytes(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArrayView(text, sqlite3_column_bytes(m_statement, column));
}

QString RawStatement::string(int column) const
{
    return QString::fromUtf8(bytes(column));
}

base::Status RawStatement::status() const
{
    if (!m_failed)
        return base::ok();
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(m_connection)), QSqlError::StatementError,
        QString::number(sqlite3_errcode(m_connection)));
    const char *sql = sqlite3_sql(m_statement);
    return base::failure(errorOf(error, QString::fromUtf8(sql ? sql : "")));
}

}
