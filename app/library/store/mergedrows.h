// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plainrows.h"

#include <core/model/bundle.h>
#include <library/database/statement.h>

#include <QHash>
#include <QVariantMap>

#include <optional>

namespace library {

/// One row of a bundle, by its columns.
using BundleRow = QVariantMap;
/// Rows by their tables.
using BundleTables = QHash<QString, QList<BundleRow>>;

/// Puts rows of a bundle into the tables of a library, and counts what was there already. Numbers of a bundle become ids of the
/// library. Stack only, inside Library::write().
class MergedRows : DatabaseAccess
{
public:
    MergedRows(const Database &database, const model::MergeChoices &choices)
        : DatabaseAccess(database)
        , m_keys(database)
        , m_choices(choices)
    {
    }

    static QList<BundleRow> rowsOf(const RowSnapshot::Table &table);
    static BundleTables tablesOf(const QList<RowSnapshot::Table> &tables);

    /// What a number of the bundle is here; 0: nothing.
    void map(const QString &table, qint64 number, qint64 id) { m_ids[table].insert(number, id); }
    qint64 idOf(const QString &table, const QVariant &number) const { return m_ids.value(table).value(number.toLongLong()); }
    /// The row with ids for its references, without its own number. A reference to what is nothing here is cleared. Error: ExportDamaged
    /// for one to what the bundle does not hold, or that cannot be cleared.
    base::Result<BundleRow> resolved(const QString &table, BundleRow row);
    /// Adds such a row.
    base::Result<qint64> insert(const QString &table, const BundleRow &row);
    base::Status update(const QString &table, qint64 id, const BundleRow &values);
    /// Some columns of a row; nothing where no row has this value.
    base::Result<std::optional<BundleRow>> find(const QString &table, const QString &column, const QVariant &value, const QStringList &columns);
    /// Those of all rows that have it, in this order.
    base::Result<QList<BundleRow>> findAll(
        const QString &table, const QString &column, const QVariant &value, const QStringList &columns, const QString &order = kIdColumn);

    void countAdded(model::BundleKind kind) { ++m_report.counts[kind].added; }
    void countSame(model::BundleKind kind) { ++m_report.counts[kind].same; }
    /// Notes a thing that differs; gives what becomes of it.
    model::MergeChoice conflict(model::BundleKind kind, const QString &name, const QList<model::MergeDifference> &differences);
    model::MergeReport &report() { return m_report; }

private:
    ForeignKeys m_keys;
    model::MergeChoices m_choices;
    QHash<QString, QHash<qint64, qint64>> m_ids; ///< By table and number.
    model::MergeReport m_report;
};

/// The number of a row in the bundle, or its id.
inline qint64 bundleNumber(const BundleRow &row)
{
    return row.value(kIdColumn).toLongLong();
}
/// Whether two rows have the same in some columns.
bool agree(const BundleRow &one, const BundleRow &other, const QStringList &columns);
/// The columns in which they differ, with their values.
QList<model::MergeDifference> differences(const BundleRow &here, const BundleRow &there, const QStringList &columns);
/// Some columns of a row.
BundleRow only(const BundleRow &row, const QStringList &columns);
/// The UUID of a thing that stays beside another one which differs: the same whenever the same two meet.
QString uuidBeside(const QString &uuid, const QStringList &content);

}
