// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>
#include <core/base/result.h>

#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace library {

class Database;

/// Our error for one of SQLite: damaged, in use, no permission, disk full, no locks, or plainly Storage.
base::Error errorOf(const QSqlError &error, const QString &sql);

/// A prepared, forward-only statement. Values are bound in the order of the question marks. One thread.
class Statement
{
public:
    Statement(const Database &database, const QString &sql);

    Statement &bind(const QVariant &value);
    Statement &bind(const QString &value);
    Statement &bind(qint64 value) { return bind(QVariant(value)); }
    Statement &bind(int value) { return bind(QVariant(value)); }
    template<typename Tag>
    Statement &bind(base::Id<Tag> id)
    {
        return bind(id.isValid() ? QVariant(id.value()) : QVariant());
    }

    /// Runs a statement that gives no rows, or readies the rows for next(). May be called again after new binds.
    base::Status run();
    /// The next row. False at the end, and where a row cannot be read: see Database::takeFailure().
    bool next();

    /// Columns count from 0, in the order of the SELECT.
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    QString string(int column) const { return m_query.value(column).toString(); }
    bool isNull(int column) const { return m_query.value(column).isNull(); }
    template<typename SomeId>
    SomeId id(int column) const
    {
        return SomeId(integer(column));
    }

    qint64 lastInsertId() const { return m_query.lastInsertId().toLongLong(); }
    int changedRows() const { return m_query.numRowsAffected(); }

private:
    const Database &m_database;
    QSqlQuery m_query;
    base::Status m_prepared;
    int m_bound = 0;
};

}
