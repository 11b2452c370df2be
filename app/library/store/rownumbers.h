// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foreignkeys.h"

#include <QJsonObject>

namespace library {

/// Puts numbers in place of this library's ids, so that the same rows look the same from every library: rows of a table are numbered in
/// the order of what they say. Stack only.
class RowNumbers
{
public:
    explicit RowNumbers(const Database &database)
        : m_database(database)
        , m_keys(database)
    {
    }

    /// Reads the schema.
    base::Status begin();
    /// Gives a row its number beforehand.
    void set(const QString &table, qint64 id, qint64 number) { m_numbers[table].insert(id, number); }
    /// Numbers the rows of tables by their names. What they refer to has its number already, or gets it here; other references are cleared.
    void number(QJsonObject &tables);

private:
    QByteArray sortKey(const QString &table, QJsonObject row) const;
    QJsonArray sorted(const QString &table, const QJsonArray &rows);
    QJsonObject renumbered(const QString &table, QJsonObject row) const;

    const Database &m_database;
    ForeignKeys m_keys;
    QStringList m_order; ///< Of the tables, those first that others refer to.
    QHash<QString, QHash<qint64, qint64>> m_numbers; ///< By table and id.
};

}
