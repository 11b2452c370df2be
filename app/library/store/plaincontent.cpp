// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaincontent.h"

#include "documentqueries.h"
#include "rowsnapshots.h"

#include <library/database/statement.h>
#include <library/index/indexer.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace library {

namespace {

const QString kRecordTable = u"record"_s;
/// What a person adds to the kinds of records stands under this name in the table of the library.
const QString kCustomKinds = u"own_kinds"_s;

QJsonObject rowObject(const RowSnapshot::Table &table, const QVariantList &row)
{
    QJsonObject object;
    for (qsizetype at = 0; at < row.size(); ++at)
        object.insert(table.columns.at(at), QJsonValue::fromVariant(row.at(at)));
    return object;
}

/// The tables of a snapshot, without rows that belong to another record.
QJsonObject plainTables(const RowSnapshot &snapshot, base::RecordId record, const QStringList &leftOut)
{
    QJsonObject tables;
    for (const RowSnapshot::Table &table : snapshot.tables) {
        if (leftOut.contains(table.name))
            continue;
        QJsonArray rows;
        const qsizetype from = table.name == "link"_L1 ? table.columns.indexOf("from_record"_L1) : -1;
        for (const QVariantList &row : table.rows) {
            if (from < 0 || row.at(from).toLongLong() == record.value())
                rows.append(rowObject(table, row));
        }
        if (!rows.isEmpty())
            tables.insert(table.name, rows);
    }
    return tables;
}

RowSnapshot::Table plainTable(const QString &name, const QJsonArray &rows)
{
    RowSnapshot::Table table {name, rows.first().toObject().keys(), {}};
    for (const QJsonValue &row : rows) {
        QVariantList values;
        for (const QString &column : std::as_const(table.columns)) {
            const QJsonValue value = row[column];
            values.append(value.isNull() || value.isUndefined() ? QVariant() : value.toVariant());
        }
        table.rows.append(values);
    }
    return table;
}

base::Result<QJsonObject> plainOf(const Database &database, const QString &table, qint64 id, base::RecordId record)
{
    RowSnapshots snapshots(database);
    TRY_VOID(snapshots.add(table, u"id"_s, id));
    const RowSnapshot snapshot = snapshots.take();
    if (snapshot.isEmpty())
        return base::failure(base::ErrorCode::NotFound);
    // What lies in a dossier stands with the dossier.
    return QJsonObject {{u"tables"_s, plainTables(snapshot, record, {u"history"_s, u"dossier_item"_s})}};
}

}

base::Result<QList<base::RecordId>> PlainContent::records() const
{
    Statement statement(m_database, u"SELECT id FROM record ORDER BY id"_s);
    return statement.ids<base::RecordId>();
}

base::Result<QList<base::PackId>> PlainContent::packs() const
{
    Statement statement(m_database, u"SELECT id FROM pack ORDER BY id"_s);
    return statement.ids<base::PackId>();
}

base::Result<QJsonObject> PlainContent::record(base::RecordId record) const
{
    return plainOf(m_database, kRecordTable, record.value(), record);
}

base::Result<QJsonObject> PlainContent::pack(base::PackId pack) const
{
    return plainOf(m_database, u"pack"_s, pack.value(), {});
}

base::Result<QJsonObject> PlainContent::rest() const
{
    RowSnapshots snapshots(m_database);
    for (const QString &table : {u"saved_search"_s, u"dossier"_s}) {
        Statement things(m_database, u"SELECT id FROM %1 ORDER BY id"_s.arg(table));
        TRY(const QList<base::RecordId> ids, things.ids<base::RecordId>());
        for (const base::RecordId id : ids)
            TRY_VOID(snapshots.add(table, u"id"_s, id.value()));
    }
    QJsonObject tables = plainTables(snapshots.take(), {}, {});
    Statement kinds(m_database, u"SELECT value FROM library WHERE name = ?"_s);
    TRY(const QStringList values, kinds.bind(kCustomKinds).strings());
    if (!values.isEmpty())
        tables.insert(u"library"_s, QJsonArray {QJsonObject {{u"name"_s, kCustomKinds}, {u"value"_s, values.first()}}});
    return QJsonObject {{u"tables"_s, tables}};
}

base::Result<bool> PlainContentStore::isEmpty() const
{
    Statement statement(m_database,
        u"SELECT EXISTS (SELECT 1 FROM text) + EXISTS (SELECT 1 FROM annotation) + EXISTS (SELECT 1 FROM pack) + EXISTS (SELECT 1 FROM saved_search) + "
        u"EXISTS (SELECT 1 FROM dossier)"_s);
    return statement.number().transform([](qint64 found) { return found == 0; });
}

base::Status PlainContentStore::clear()
{
    Statement statement(m_database, u"DELETE FROM record"_s);
    return statement.run();
}

base::Status PlainContentStore::addRecord(const QJsonObject &content)
{
    RowSnapshot snapshot;
    snapshot.tables.append(plainTable(kRecordTable, content[u"tables"_s][kRecordTable].toArray()));
    TRY_VOID(RowSnapshots(m_database).restore(snapshot));
    return base::ok();
}

base::Status PlainContentStore::addContent(const QJsonObject &content)
{
    RowSnapshot snapshot;
    const QJsonObject tables = content[u"tables"_s].toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        if (table.key() != kRecordTable && !table->toArray().isEmpty())
            snapshot.tables.append(plainTable(table.key(), table->toArray()));
    }
    TRY_VOID(RowSnapshots(m_database).restore(snapshot));
    const DocumentQueries documents(m_database);
    const QJsonArray texts = tables.value(u"text"_s).toArray();
    for (const QJsonValue &text : texts) {
        const base::TextId id(text[u"id"_s].toInteger());
        TRY(const QList<model::Passage> passages, documents.passages(id));
        Indexer::of(m_database).add(id, text[u"language"_s].toString(), passages);
    }
    return base::ok();
}

}
