// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include "database.h"

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// SQLite's result codes (sqlite.org/rescode.html), as far as the user can do something about them.
base::ErrorCode codeOf(int result)
{
    switch (result) {
    case SQLITE_IOERR_SHMSIZE: // No room for the memory that connections share.
        return base::ErrorCode::DiskFull;
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMLOCK:
    case SQLITE_IOERR_SHMMAP:
        return base::ErrorCode::LocksMissing;
    default:
        break;
    }
    switch (result & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return base::ErrorCode::LibraryInUse;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return base::ErrorCode::NoPermission;
    case SQLITE_FULL:
        return base::ErrorCode::DiskFull;
    case SQLITE_PROTOCOL:
        return base::ErrorCode::LocksMissing;
    case SQLITE_INTERRUPT: // See Interruption.
        return base::ErrorCode::Cancelled;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return base::ErrorCode::LibraryDamaged;
    default:
        return base::ErrorCode::Storage;
    }
}

}

base::Error errorOf(sqlite3 *connection, int result, const QString &sql)
{
    const base::ErrorCode code = codeOf(result);
    // These say all that there is to say; only the others are for who looks for the fault.
    if (code == base::ErrorCode::DiskFull || code == base::ErrorCode::LocksMissing || code == base::ErrorCode::LibraryInUse)
        return {code, {}, {}};
    const bool isOfThis = sqlite3_extended_errcode(connection) == result;
    const QString reason = QString::fromUtf8(isOfThis ? sqlite3_errmsg(connection) : sqlite3_errstr(result));
    return {code, {}, reason + u" — " + sql.simplified().left(160)};
}

Statement::Statement(const Database &database, const QString &sql)
    : m_database(database)
    , m_sql(sql)
    , m_statement(database.takeStatement(sql))
    , m_result(SQLITE_OK)
{
    if (m_statement)
        return;
    const QByteArray bytes = sql.toUtf8();
    const char *rest = nullptr;
    m_result = sqlite3_prepare_v3(
        database.handle(), bytes.constData(), int(bytes.size()) + 1, SQLITE_PREPARE_PERSISTENT, &m_statement, &rest);
    if (m_result == SQLITE_OK && (!m_statement || !QByteArrayView(rest).trimmed().isEmpty()))
        m_failure = base::Error {base::ErrorCode::Storage, {}, u"not one statement — "_s + sql.simplified().left(160)};
    else if (m_result != SQLITE_OK)
        m_failure = errorOf(database.handle(), m_result, sql);
    if (!m_failure)
        return;
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_database.keepStatement(m_sql, m_statement);
}

int Statement::nextPlace()
{
    rewind();
    return ++m_bound;
}

Statement &Statement::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement, nextPlace(), value);
    return *this;
}

Statement &Statement::bind(double value)
{
    sqlite3_bind_double(m_statement, nextPlace(), value);
    return *this;
}

Statement &Statement::bind(QByteArrayView utf8)
{
    // A null pointer would bind NULL, and no text column of ours is nullable.
    sqlite3_bind_text64(m_statement, nextPlace(), utf8.isNull() ? "" : utf8.data(), quint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        sqlite3_bind_null(m_statement, nextPlace());
        return *this;
    case QMetaType::Double:
        return bind(value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob64(m_statement, nextPlace(), bytes.constData(), quint64(bytes.size()), SQLITE_TRANSIENT);
        return *this;
    }
    case QMetaType::QString:
        return bind(value.toString());
    default:
        return bind(value.toLongLong());
    }
}

base::Status Statement::run()
{
    rewind();
    // One that could not be prepared keeps its failure.
    if (m_statement)
        m_failure.reset();
    m_isPending = step();
    m_isReported = m_failure.has_value();
    return status();
}

bool Statement::next()
{
    if (std::exchange(m_isPending, false))
        return true;
    if (step())
        return true;
    if (m_failure && !std::exchange(m_isReported, true))
        m_database.noteFailure(*m_failure);
    return false;
}

base::Result<QStringList> Statement::strings()
{
    return all([](const Statement &row) { return row.string(0); });
}

base::Result<qint64> Statement::number()
{
    TRY_VOID(run());
    return next() ? integer(0) : 0;
}

base::Status Statement::status() const
{
    return m_failure ? base::Status(base::failure(*m_failure)) : base::ok();
}

/// Checks that each question mark has a value: SQLite would take NULL for a missing one, and drop one too many.
bool Statement::start()
{
    const int bound = std::exchange(m_bound, 0);
    const int wanted = sqlite3_bind_parameter_count(m_statement);
    m_hasValues = bound == wanted || (bound == 0 && m_hasValues);
    if (!m_hasValues)
        m_failure = base::Error {base::ErrorCode::Storage, {}, u"%1 values for %2 places — "_s.arg(bound).arg(wanted) + m_sql.simplified().left(160)};
    return m_hasValues;
}

bool Statement::step()
{
    // SQLite would begin anew behind the end.
    if (m_failure || m_result == SQLITE_DONE) {
        m_bound = 0; // Values for a run that does not take place; the next ones begin with the first place.
        return false;
    }
    if (m_result == SQLITE_OK && !start())
        return false;
    m_result = sqlite3_step(m_statement);
    if (m_result != SQLITE_ROW && m_result != SQLITE_DONE)
        m_failure = errorOf(m_database.handle(), m_result, m_sql);
    return m_result == SQLITE_ROW;
}

/// Makes the statement ready for other values, and to run again. A failure stays until run().
void Statement::rewind()
{
    if (m_result == SQLITE_OK)
        return;
    sqlite3_reset(m_statement);
    m_isPending = false;
    m_result = SQLITE_OK;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView Statement::bytes(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArrayView(text, sqlite3_column_bytes(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_database.handle());
}

qint64 Statement::changedRows() const
{
    return sqlite3_changes64(m_database.handle());
}

}
