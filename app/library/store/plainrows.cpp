// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainrows.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// What hangs on a record and does not travel with it.
const QSet<QString> kLeftOut {u"history"_s};

/// What stands for a row in a file: a number, a text or nothing in each column.
base::Result<QVariantList> plainRow(const QString &table, const QStringList &columns, const QJsonObject &row)
{
    if (row.keys() != columns)
        return damagedContent(u"rows of the table %1 have different columns"_s.arg(table));
    QVariantList values;
    for (const QString &column : columns) {
        const QJsonValue value = row[column];
        if (!value.isDouble() && !value.isString() && !value.isNull())
            return damagedContent(u"%1.%2 is neither a number nor a text"_s.arg(table, column));
        values.append(value.isNull() ? QVariant() : value.toVariant());
    }
    return values;
}

}

std::unexpected<base::Error> damagedContent(const QString &detail)
{
    return base::failure(base::ErrorCode::ExportDamaged, {}, detail);
}

base::Result<QSet<QString>> PlainRows::exportedTables()
{
    for (const QString &root : QStringList {plaintables::kRecord, plaintables::kPack} + plaintables::kWithoutRecord) {
        if (m_tables.contains(root))
            continue;
        TRY(const QSet<QString> tables, m_keys.tablesWith(root));
        m_tables += tables;
    }
    return m_tables - kLeftOut;
}

base::Result<RowSnapshot::Table> PlainRows::tableOf(const QString &name, const QJsonArray &rows)
{
    TRY_VOID(m_keys.read());
    RowSnapshot::Table table {name, rows.first().toObject().keys(), {}};
    // Names go into statements.
    if (const base::Status known = m_keys.check(name, table.columns); !known)
        return damagedContent(known.error().detail);
    static const QRegularExpression fingerprint(u"^(?:[0-9a-f]{64}|salvaged-[0-9]+)$"_s);
    for (const QJsonValue &row : rows) {
        TRY(const QVariantList values, plainRow(name, table.columns, row.toObject()));
        table.rows.append(values);
        // It becomes a name of a file.
        if (name == "source"_L1 && !fingerprint.match(row[u"sha256"_s].toString()).hasMatch())
            return damagedContent(u"a source has no fingerprint"_s);
    }
    return table;
}

base::Result<RowSnapshot::Table> PlainRows::record(const QJsonObject &content)
{
    const QJsonArray rows = content[u"tables"_s][plaintables::kRecord].toArray();
    if (rows.size() != 1)
        return damagedContent(u"a file has not one record"_s);
    return tableOf(plaintables::kRecord, rows);
}

base::Result<QList<RowSnapshot::Table>> PlainRows::others(const QJsonObject &content)
{
    TRY(const QSet<QString> allowed, exportedTables());
    QList<RowSnapshot::Table> found;
    const QJsonObject tables = content[u"tables"_s].toObject();
    for (auto entry = tables.begin(); entry != tables.end(); ++entry) {
        const QJsonArray rows = entry->toArray();
        if (entry.key() == plaintables::kRecord || (entry.key() == plaintables::kLibrary && !rows.isEmpty()))
            continue;
        if (rows.isEmpty())
            return damagedContent(u"the table %1 has no rows"_s.arg(entry.key()));
        if (!allowed.contains(entry.key()))
            return damagedContent(u"no export has a table %1"_s.arg(entry.key()));
        TRY(const RowSnapshot::Table table, tableOf(entry.key(), rows));
        found.append(table);
    }
    return found;
}

}
