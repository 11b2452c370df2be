// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include "database.h"

#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html), as far as the user can do something about them.
base::ErrorCode codeOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt()) {
    case 4874: // SQLITE_IOERR_SHMSIZE: no room for the memory that connections share.
        return base::ErrorCode::DiskFull;
    case 3850: // SQLITE_IOERR_LOCK
    case 4618: // SQLITE_IOERR_SHMOPEN
    case 5130: // SQLITE_IOERR_SHMLOCK
    case 5386: // SQLITE_IOERR_SHMMAP
        return base::ErrorCode::LocksMissing;
    default:
        break;
    }
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return base::ErrorCode::LibraryInUse;
    case 8: // SQLITE_READONLY
    case 3: // SQLITE_PERM
        return base::ErrorCode::NoPermission;
    case 13: // SQLITE_FULL
        return base::ErrorCode::DiskFull;
    case 15: // SQLITE_PROTOCOL
        return base::ErrorCode::LocksMissing;
    case 9: // SQLITE_INTERRUPT, see Interruption
        return base::ErrorCode::Cancelled;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return base::ErrorCode::LibraryDamaged;
    default:
        return base::ErrorCode::Storage;
    }
}

/// What SQLite said. After some failures its connection knows no error any more ("not an error"); the number still does.
QString reasonOf(const QSqlError &error)
{
    const QString said = error.databaseText();
    if (!said.isEmpty() && said != "not an error"_L1 && said != "unknown error"_L1 && said != "No query"_L1)
        return said;
    const int number = error.nativeErrorCode().toInt();
    return number > 0 ? QString::fromUtf8(sqlite3_errstr(number)) : error.driverText();
}

}

base::Error errorOf(const QSqlError &error, const QString &sql)
{
    const base::ErrorCode code = codeOf(error);
    // These say all that there is to say; only the others are for who looks for the fault.
    if (code == base::ErrorCode::DiskFull || code == base::ErrorCode::LocksMissing || code == base::ErrorCode::LibraryInUse)
        return {code, {}, {}};
    return {code, {}, reasonOf(error) + u" — " + sql.simplified().left(160)};
}

Statement::Statement(const Database &database, const QString &sql)
    : m_database(database)
    , m_query(database.connection())
    , m_prepared(base::ok())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_prepared = base::failure(errorOf(m_query.lastError(), sql));
}

Statement &Statement::bind(const QVariant &value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    // A null QString would bind as NULL, and no text column of ours is nullable.
    return bind(QVariant(value.isNull() ? QString(u"") : value));
}

base::Status Statement::run()
{
    if (!m_prepared)
        return m_prepared;
    m_bound = 0;
    if (!m_query.exec())
        return base::failure(errorOf(m_query.lastError(), m_query.lastQuery()));
    return base::ok();
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.isActive() && m_query.lastError().isValid())
        m_database.noteFailure(errorOf(m_query.lastError(), m_query.lastQuery()));
    return false;
}

}
