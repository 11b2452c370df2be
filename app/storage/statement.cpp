// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include "database.h"

#include <QSqlError>

namespace storage {

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html), as far as the user can do something about them.
base::ErrorCode codeOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return base::ErrorCode::LibraryInUse;
    case 8: // SQLITE_READONLY
    case 3: // SQLITE_PERM
        return base::ErrorCode::NoPermission;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return base::ErrorCode::LibraryDamaged;
    default:
        return base::ErrorCode::Storage;
    }
}

}

base::Error errorOf(const QSqlError &error, const QString &sql)
{
    return {codeOf(error), {}, error.databaseText() + u" — " + sql.simplified().left(160)};
}

Statement::Statement(const Database &database, const QString &sql)
    : m_query(database.connection())
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
    return m_query.next();
}

}
