// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaincontent.h"

#include "customkinds.h"
#include "maintenance.h"
#include "privatewords.h"
#include "rowsnapshots.h"
#include "sealedkey.h"

#include <library/database/statement.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace library {

namespace {

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

base::Result<QJsonObject> plainOf(const Database &database, const QString &table, qint64 id, base::RecordId record)
{
    RowSnapshots snapshots(database);
    TRY_VOID(snapshots.add(table, u"id"_s, id));
    const RowSnapshot snapshot = snapshots.take();
    if (snapshot.isEmpty())
        return base::failure(base::ErrorCode::NotFound, u"%1:%2"_s.arg(table).arg(id));
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
    return plainOf(m_database, plaintables::kRecord, record.value(), record);
}

base::Result<QJsonObject> PlainContent::recordRow(base::RecordId record) const
{
    RowSnapshots snapshots(m_database);
    TRY(const RowSnapshot::Table table, snapshots.rowOf(plaintables::kRecord, record.value()));
    return rowObject(table, table.rows.first());
}

base::Result<QJsonObject> PlainContent::pack(base::PackId pack) const
{
    return plainOf(m_database, plaintables::kPack, pack.value(), {});
}

base::Result<QJsonObject> PlainContent::rest() const
{
    RowSnapshots snapshots(m_database);
    for (const QString &table : plaintables::kWithoutRecord) {
        Statement things(m_database, u"SELECT id FROM %1 ORDER BY id"_s.arg(table));
        TRY(const QList<base::RecordId> ids, things.ids<base::RecordId>());
        for (const base::RecordId id : ids)
            TRY_VOID(snapshots.add(table, u"id"_s, id.value()));
    }
    QJsonObject tables = plainTables(snapshots.take(), {}, {});
    Statement kinds(m_database, u"SELECT value FROM library WHERE name = ?"_s);
    TRY(const QStringList values, kinds.bind(kCustomKinds).strings());
    TRY(const QString key, PrivateWords(m_database).sealedKey());
    QJsonArray own;
    if (!values.isEmpty())
        own.append(QJsonObject {{u"name"_s, kCustomKinds}, {u"value"_s, values.first()}});
    if (!key.isEmpty())
        own.append(QJsonObject {{u"name"_s, kPrivateKeyName.toString()}, {u"value"_s, key}});
    if (!own.isEmpty())
        tables.insert(plaintables::kLibrary, own);
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

base::Status PlainContentStore::restore(const RowSnapshot &snapshot) const
{
    const base::Result<RowSnapshots::Moved> moved = RowSnapshots(m_database).restore(snapshot);
    if (!moved && (moved.error().code == base::ErrorCode::Storage || moved.error().code == base::ErrorCode::AlreadyInLibrary))
        return damagedContent(moved.error().detail);
    if (!moved)
        return base::failure(moved.error());
    for (auto table = moved->begin(); table != moved->end(); ++table) {
        if (!table->isEmpty())
            return damagedContent(u"two rows of the table %1 have one id"_s.arg(table.key()));
    }
    return base::ok();
}

base::Status PlainContentStore::addRecord(const QJsonObject &content)
{
    TRY(const RowSnapshot::Table table, m_rows.record(content));
    return restore({{table}, {}});
}

base::Status PlainContentStore::addOwn(const QJsonObject &row) const
{
    const QString value = row[u"value"_s].toString();
    if (row[u"name"_s].toString() == kPrivateKeyName)
        return addPrivateKey(value);
    const QJsonDocument kinds = QJsonDocument::fromJson(value.toUtf8());
    if (row[u"name"_s].toString() != kCustomKinds || !kinds.isObject())
        return damagedContent(u"the kinds of records cannot be read"_s);
    return CustomKinds(m_database).set(kinds.object());
}

/// What opens the sealed words that come along.
base::Status PlainContentStore::addPrivateKey(const QString &key) const
{
    if (!SealedKey::fromText(key))
        return damagedContent(u"the key of the private annotations cannot be read"_s);
    TRY(const bool isProtected, PrivateWords(m_database).isProtected());
    if (isProtected)
        return base::failure(base::ErrorCode::NameTaken, {}, u"both the library and the export have a passphrase for private annotations"_s);
    return PrivateWords(m_database).keepSealedKey(key);
}

base::Status PlainContentStore::addContent(const QJsonObject &content)
{
    RowSnapshot snapshot;
    TRY(snapshot.tables, m_rows.others(content));
    const QJsonArray own = content[u"tables"_s][plaintables::kLibrary].toArray();
    for (const QJsonValue &row : own)
        TRY_VOID(addOwn(row.toObject()));
    return restore(snapshot);
}

base::Status PlainContentStore::finish()
{
    Statement open(m_database, u"PRAGMA foreign_key_check"_s);
    TRY_VOID(open.run());
    if (open.next())
        return damagedContent(u"a row of the table %1 refers to what is not there"_s.arg(open.string(0)));
    return rebuildIndex(m_database);
}

}
