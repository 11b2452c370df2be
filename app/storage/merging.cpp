// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merging.h"

#include "documentqueries.h"
#include "documentstore.h"
#include "links.h"
#include "rows.h"
#include "statement.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// Where a record is named: the table, its column, and the key under which the rows are remembered.
struct Place {
    const char16_t *name;
    const char16_t *select;
    const char16_t *move;
    const char16_t *restore;
};

constexpr Place kPlaces[] = {
    {u"from", u"SELECT id FROM link WHERE from_record = ?", u"UPDATE OR IGNORE link SET from_record = ? WHERE from_record = ?",
        u"UPDATE OR IGNORE link SET from_record = ? WHERE id = ?"},
    {u"to", u"SELECT id FROM link WHERE to_record = ?", u"UPDATE OR IGNORE link SET to_record = ? WHERE to_record = ?",
        u"UPDATE OR IGNORE link SET to_record = ? WHERE id = ?"},
    {u"speaker", u"SELECT id FROM quotation WHERE speaker_id = ?", u"UPDATE quotation SET speaker_id = ? WHERE speaker_id = ?",
        u"UPDATE quotation SET speaker_id = ? WHERE id = ?"},
    {u"event", u"SELECT id FROM quotation WHERE event_id = ?", u"UPDATE quotation SET event_id = ? WHERE event_id = ?",
        u"UPDATE quotation SET event_id = ? WHERE id = ?"},
};

QJsonObject jsonOf(const model::Record &record)
{
    return {{u"kind"_s, model::recordKindName(record.kind)}, {u"name"_s, record.name}, {u"key"_s, record.symbolKey},
        {u"symbol"_s, record.symbol}, {u"body"_s, record.body}, {u"session"_s, record.session},
        {u"date"_s, record.date.toString(Qt::ISODate)}, {u"in_library"_s, record.inLibrary}, {u"fields"_s, record.fields}};
}

model::Record recordOf(const QJsonObject &object)
{
    model::Record record;
    record.kind = model::recordKindOfName(object.value(u"kind"_s).toString());
    record.name = object.value(u"name"_s).toString();
    record.symbolKey = object.value(u"key"_s).toString();
    record.symbol = object.value(u"symbol"_s).toString();
    record.body = object.value(u"body"_s).toString();
    record.session = object.value(u"session"_s).toString();
    record.date = QDate::fromString(object.value(u"date"_s).toString(), Qt::ISODate);
    record.inLibrary = object.value(u"in_library"_s).toBool(true);
    record.fields = object.value(u"fields"_s).toObject();
    return record;
}

/// The kept record takes the other's names, and what it lacks.
model::Record joined(model::Record kept, const model::Record &other)
{
    QJsonArray aliases = kept.fields.value(u"aliases"_s).toArray();
    QJsonArray names = other.fields.value(u"aliases"_s).toArray();
    names.prepend(other.name);
    for (const QJsonValue &name : std::as_const(names)) {
        if (name.toString() != kept.name && !aliases.contains(name))
            aliases.append(name);
    }
    for (auto field = other.fields.begin(); field != other.fields.end(); ++field) {
        if (!kept.fields.contains(field.key()))
            kept.fields.insert(field.key(), *field);
    }
    if (!aliases.isEmpty())
        kept.fields.insert(u"aliases"_s, aliases);
    if (!kept.date.isValid())
        kept.date = other.date;
    return kept;
}

}

base::Status MergeStore::merge(base::RecordId other, base::RecordId kept)
{
    const DocumentQueries queries(m_database);
    const base::Result<model::Record> first = queries.record(other);
    const base::Result<model::Record> second = queries.record(kept);
    if (!first || !second)
        return base::failure(first ? second.error() : first.error());
    const base::Result<QList<model::Text>> texts = queries.texts(other);
    if (!texts)
        return base::failure(texts.error());
    if (other == kept || first->kind != second->kind || !texts->isEmpty())
        return base::failure(base::ErrorCode::BadInput, first->name, u"only two records of one kind, without texts, can be one"_s);
    base::Status done = keepSnapshot(*first, *second);
    done = done ? moveAll(other, kept) : done;
    done = done ? DocumentStore(m_database).updateRecord(joined(*second, *first)) : done;
    if (!done)
        return done;
    // What was merged into the other before is found at the kept one too.
    Statement earlier(m_database, u"UPDATE merged_record SET into_record = ? WHERE into_record = ?"_s);
    if (const base::Status moved = earlier.bind(kept).bind(other).run(); !moved)
        return moved;
    Statement remove(m_database, u"DELETE FROM record WHERE id = ?"_s);
    return remove.bind(other).run();
}

base::Status MergeStore::keepSnapshot(const model::Record &other, const model::Record &kept)
{
    QJsonObject moved {{u"before"_s, jsonOf(kept)}};
    for (const Place &place : kPlaces) {
        Statement statement(m_database, QString(place.select));
        if (const base::Status done = statement.bind(other.id).run(); !done)
            return done;
        QJsonArray ids;
        while (statement.next())
            ids.append(statement.integer(0));
        moved.insert(QString(place.name), ids);
    }
    Statement insert(m_database,
        u"INSERT INTO merged_record (kind, symbol_key, into_record, record, links, merged_ms) VALUES (?, ?, ?, ?, ?, ?)"_s);
    return insert.bind(model::recordKindName(other.kind))
        .bind(other.symbolKey)
        .bind(kept.id)
        .bind(jsonText(jsonOf(other)))
        .bind(jsonText(moved))
        .bind(m_clock().toMSecsSinceEpoch())
        .run();
}

base::Status MergeStore::moveAll(base::RecordId other, base::RecordId kept)
{
    for (const Place &place : kPlaces) {
        Statement statement(m_database, QString(place.move));
        if (const base::Status done = statement.bind(kept).bind(other).run(); !done)
            return done;
    }
    return base::ok();
}

base::Result<base::RecordId> MergeStore::split(base::RecordId kept)
{
    Statement last(m_database, u"SELECT id, record, links FROM merged_record WHERE into_record = ? ORDER BY id DESC LIMIT 1"_s);
    if (const base::Status done = last.bind(kept).run(); !done)
        return base::failure(done.error());
    if (!last.next())
        return base::failure(base::ErrorCode::NotFound);
    const qint64 id = last.integer(0);
    const model::Record record = recordOf(QJsonDocument::fromJson(last.string(1).toUtf8()).object());
    const QJsonObject moved = QJsonDocument::fromJson(last.string(2).toUtf8()).object();
    Statement forget(m_database, u"DELETE FROM merged_record WHERE id = ?"_s);
    if (const base::Status done = forget.bind(id).run(); !done)
        return base::failure(done.error());
    DocumentStore documents(m_database);
    const base::Result<base::RecordId> restored = documents.ensureRecord(record);
    if (!restored)
        return restored;
    model::Record before = recordOf(moved.value(u"before"_s).toObject());
    before.id = kept;
    base::Status done = documents.updateRecord(before);
    done = done ? restoreLinks(moved, *restored) : done;
    if (!done)
        return base::failure(done.error());
    return *restored;
}

base::Status MergeStore::restoreLinks(const QJsonObject &moved, base::RecordId restored)
{
    for (const Place &place : kPlaces) {
        const QJsonArray ids = moved.value(QString(place.name)).toArray();
        Statement statement(m_database, QString(place.restore));
        for (const QJsonValue &id : ids) {
            if (const base::Status done = statement.bind(restored).bind(qint64(id.toInteger())).run(); !done)
                return done;
        }
    }
    return base::ok();
}

}
