// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>
#include <core/base/result.h>

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <type_traits>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace library {

class Database;

/// Our error for a result code of SQLite: damaged, in use, no permission, disk full, no locks, or plainly Storage.
base::Error errorOf(sqlite3 *connection, int code, const QString &sql);

/// A prepared statement. The connection keeps it when it is destroyed, for the next statement with the same SQL. Values are
/// bound in the order of the question marks. One thread; stack only.
class Statement
{
    template<typename Make>
    auto rowBy(Make make) const
    {
        if constexpr (std::is_invocable_v<Make, const Statement &, int>)
            return make(*this, 0);
        else
            return make(*this);
    }

public:
    Statement(const Database &database, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(qint64(value)); }
    Statement &bind(double value);
    Statement &bind(const QString &value) { return bind(QByteArrayView(value.toUtf8())); }
    Statement &bind(QByteArrayView utf8);
    Statement &bind(const QByteArray &utf8) { return bind(QByteArrayView(utf8)); }
    template<typename Tag>
    Statement &bind(base::Id<Tag> id)
    {
        return id.isValid() ? bind(id.value()) : bindValue({});
    }
    /// Several values, in the order of their question marks.
    template<typename First, typename Second, typename... Others>
    Statement &bind(const First &first, const Second &second, const Others &...others)
    {
        bind(first).bind(second);
        (bind(others), ...);
        return *this;
    }
    /// A value whose type only its maker knows: a number, a text, bytes (QByteArray), or NULL where it is invalid.
    Statement &bindValue(const QVariant &value);

    /// Runs a statement that gives no rows, or readies the rows for next(). May be called again, with other values or the same.
    base::Status run();
    /// The next row, of a statement that was run or not. False at the end, and where a row cannot be read: the connection keeps
    /// that failure, see Database::takeFailure().
    bool next();
    /// The failure of the last run() or next().
    base::Status status() const;

    /// Runs the statement and reads all its rows. `make` reads a row from its first column on.
    template<typename Make>
    auto all(Make make)
    {
        QList<decltype(rowBy(make))> rows;
        const base::Status done = run();
        while (done && next())
            rows.append(rowBy(make));
        return done.transform([&rows](std::monostate) { return std::move(rows); });
    }
    /// Runs the statement and reads its first row; nothing where there is none.
    template<typename Make>
    auto first(Make make)
    {
        return run().transform([&](std::monostate) { return next() ? std::optional(rowBy(make)) : std::nullopt; });
    }
    /// Runs the statement and reads the first column of all rows.
    base::Result<QStringList> strings();
    template<typename SomeId>
    base::Result<QList<SomeId>> ids()
    {
        return all([](const Statement &row) { return row.id<SomeId>(0); });
    }
    /// Runs the statement and reads the first column of its first row; 0 where there is none.
    base::Result<qint64> number();

    /// Columns count from 0, in the order of the SELECT.
    qint64 integer(int column) const;
    double real(int column) const;
    QString string(int column) const { return QString::fromUtf8(bytes(column)); }
    /// UTF-8; valid until the next row.
    QByteArrayView bytes(int column) const;
    bool isNull(int column) const;
    template<typename SomeId>
    SomeId id(int column) const
    {
        return SomeId(integer(column));
    }

    qint64 lastInsertId() const;
    qint64 changedRows() const;
    const Database &database() const { return m_database; }

private:
    int nextPlace();
    bool start();
    bool step();
    void rewind();

    const Database &m_database;
    QString m_sql;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
    int m_result;              ///< Of the last step.
    bool m_hasValues = false;  ///< All question marks have had values before, which stay.
    bool m_isPending = false;  ///< run() has reached a row that next() has not given.
    bool m_isReported = false; ///< The caller or the connection knows of the failure.
    std::optional<base::Error> m_failure;
};

}
