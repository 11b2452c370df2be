// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merging.h"

#include "documentqueries.h"
#include "documentstore.h"
#include "mergesnapshot.h"
#include "rows.h"

#include <library/database/statement.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// Where a record is named: the table, its column, and the key under which the rows are remembered.
struct Place {
    const char16_t *name;
    const char16_t *select;
    const char16_t *move;
    const char16_t *restore; ///< New record, row, and the record that it was moved to.
};

constexpr Place kPlaces[] = {
    {u"from", u"SELECT id FROM link WHERE from_record = ?", u"UPDATE OR IGNORE link SET from_record = ? WHERE from_record = ?",
        u"UPDATE OR IGNORE link SET from_record = ? WHERE id = ? AND from_record = ?"},
    {u"to", u"SELECT id FROM link WHERE to_record = ?", u"UPDATE OR IGNORE link SET to_record = ? WHERE to_record = ?",
        u"UPDATE OR IGNORE link SET to_record = ? WHERE id = ? AND to_record = ?"},
    {u"speaker", u"SELECT id FROM quotation WHERE speaker_id = ?", u"UPDATE quotation SET speaker_id = ? WHERE speaker_id = ?",
        u"UPDATE quotation SET speaker_id = ? WHERE id = ? AND speaker_id = ?"},
    {u"event", u"SELECT id FROM quotation WHERE event_id = ?", u"UPDATE quotation SET event_id = ? WHERE event_id = ?",
        u"UPDATE quotation SET event_id = ? WHERE id = ? AND event_id = ?"},
    // Decisions on links go with the links; changes of fields are set aside.
    {u"decision", u"SELECT id FROM history WHERE record_id = ?", u"UPDATE history SET record_id = ? WHERE record_id = ?",
        u"UPDATE history SET record_id = ? WHERE id = ? AND record_id = ?"},
    // What was merged into the other before is found at the kept one too.
    {u"earlier", u"SELECT id FROM merged_record WHERE into_record = ?", u"UPDATE merged_record SET into_record = ? WHERE into_record = ?",
        u"UPDATE merged_record SET into_record = ? WHERE id = ? AND into_record = ?"},
    // A block of a pack is known by its pack and its place.
    {u"pack", u"SELECT pack_id * 100000 + position FROM pack_item WHERE record_id = ?",
        u"UPDATE pack_item SET record_id = ? WHERE record_id = ?",
        u"UPDATE pack_item SET record_id = ? WHERE pack_id * 100000 + position = ? AND record_id = ?"},
};

base::Result<qint64> count(const Database &database, const QString &sql, base::RecordId record)
{
    Statement statement(database, sql);
    if (const base::Status done = statement.bind(record).bind(record).run(); !done)
        return base::failure(done.error());
    return statement.next() ? statement.integer(0) : 0;
}

struct Pair {
    model::Record other;
    model::Record kept;
};

base::Result<Pair> readPair(const Database &database, base::RecordId other, base::RecordId kept)
{
    const DocumentQueries queries(database);
    const base::Result<model::Record> first = queries.record(other);
    const base::Result<model::Record> second = queries.record(kept);
    if (!first || !second)
        return base::failure(first ? second.error() : first.error());
    const base::Result<QList<model::Text>> texts = queries.texts(other);
    if (!texts)
        return base::failure(texts.error());
    const bool isState = first->kind == model::RecordKind::State;
    if (other == kept || first->kind != second->kind || isState || !texts->isEmpty())
        return base::failure(
            base::ErrorCode::BadInput, first->name, u"only two records of one kind, no States and without texts, can be one"_s);
    return Pair {*first, *second};
}

}

base::Result<QList<model::MergedRecord>> MergeQueries::into(base::RecordId kept) const
{
    Statement statement(m_database, u"SELECT id, record, merged_ms FROM merged_record WHERE into_record = ? ORDER BY id DESC"_s);
    if (const base::Status done = statement.bind(kept).run(); !done)
        return base::failure(done.error());
    QList<model::MergedRecord> merged;
    while (statement.next()) {
        const QJsonObject record = QJsonDocument::fromJson(statement.string(1).toUtf8()).object();
        merged.append({statement.integer(0), record.value(u"name"_s).toString(),
            QDateTime::fromMSecsSinceEpoch(statement.integer(2), QTimeZone::UTC)});
    }
    return merged;
}

base::Result<model::MergePreview> MergeQueries::preview(base::RecordId other, base::RecordId kept) const
{
    const base::Result<Pair> pair = readPair(m_database, other, kept);
    if (!pair)
        return base::failure(pair.error());
    const auto links = count(m_database, u"SELECT count(*) FROM link WHERE (from_record = ? OR to_record = ?) AND status <> 'rejected'"_s, other);
    const auto quotations
        = count(m_database, u"SELECT count(*) FROM quotation WHERE (speaker_id = ? OR event_id = ?) AND status <> 'rejected'"_s, other);
    if (!links || !quotations)
        return base::failure(links ? quotations.error() : links.error());
    model::MergePreview preview;
    preview.other = pair->other;
    preview.links = *links;
    preview.quotations = *quotations;
    const model::Record joined = merging::joined(pair->kept, pair->other);
    const QJsonArray names = joined.fields.value(merging::kAliases).toArray();
    for (const QJsonValue &name : names)
        preview.names.append(name.toString());
    for (auto field = pair->other.fields.begin(); field != pair->other.fields.end(); ++field) {
        if (field.key() != merging::kAliases && !pair->kept.fields.contains(field.key()))
            preview.fields.append(field.key());
    }
    return preview;
}

base::Result<qint64> MergeStore::merge(base::RecordId other, base::RecordId kept, model::MergedName name)
{
    const base::Result<Pair> pair = readPair(m_database, other, kept);
    if (!pair)
        return base::failure(pair.error());
    model::Record joined = merging::joined(pair->kept, pair->other);
    if (name == model::MergedName::OfOther)
        joined = merging::renamed(joined, pair->other.name);
    base::Result<qint64> id = keepSnapshot(pair->other, pair->kept, joined);
    if (!id)
        return id;
    base::Status done = moveAll(other, kept);
    done = done ? DocumentStore(m_database).updateRecord(joined) : done;
    done = done ? note(kept, {}, pair->other.name) : done;
    if (!done)
        return base::failure(done.error());
    Statement remove(m_database, u"DELETE FROM record WHERE id = ?"_s);
    if (const base::Status removed = remove.bind(other).run(); !removed)
        return base::failure(removed.error());
    return id;
}

base::Result<qint64> MergeStore::keepSnapshot(const model::Record &other, const model::Record &kept, const model::Record &joined)
{
    QJsonObject moved {{u"before"_s, merging::jsonOf(kept)}, {u"after"_s, merging::jsonOf(joined)}};
    if (const base::Status done = setAside(other.id, kept.id, moved); !done)
        return base::failure(done.error());
    for (const Place &place : kPlaces) {
        Statement statement(m_database, QString(place.select));
        if (const base::Status done = statement.bind(other.id).run(); !done)
            return base::failure(done.error());
        QJsonArray ids;
        while (statement.next())
            ids.append(statement.integer(0));
        moved.insert(QString(place.name), ids);
    }
    Statement insert(m_database,
        u"INSERT INTO merged_record (kind, symbol_key, into_record, record, links, merged_ms) VALUES (?, ?, ?, ?, ?, ?)"_s);
    const base::Status done = insert.bind(model::recordKindName(other.kind))
                                  .bind(other.symbolKey)
                                  .bind(kept.id)
                                  .bind(jsonText(merging::jsonOf(other)))
                                  .bind(jsonText(moved))
                                  .bind(m_signature.when.toMSecsSinceEpoch())
                                  .run();
    if (!done)
        return base::failure(done.error());
    return insert.lastInsertId();
}

base::Status MergeStore::setAside(base::RecordId other, base::RecordId kept, QJsonObject &moved)
{
    for (const merging::Aside &aside : merging::asides()) {
        Statement select(m_database, aside.select);
        if (const base::Status done = select.bind(other).bind(kept).run(); !done)
            return done;
        QJsonArray rows;
        while (select.next())
            rows.append(select.string(0));
        moved.insert(aside.name, rows);
    }
    // They would be two of one, or lead from a record to itself.
    const QJsonArray links = moved.value(merging::kLinksAside).toArray();
    Statement remove(m_database, u"DELETE FROM link WHERE id = ?"_s);
    for (const QJsonValue &link : links) {
        const QJsonArray row = QJsonDocument::fromJson(link.toString().toUtf8()).array();
        if (const base::Status done = remove.bind(row.first().toInteger()).run(); !done)
            return done;
    }
    Statement changes(m_database, u"DELETE FROM history WHERE record_id = ? AND link_id IS NULL"_s);
    return changes.bind(other).run();
}

base::Status MergeStore::moveAll(base::RecordId other, base::RecordId kept)
{
    for (const Place &place : kPlaces) {
        Statement statement(m_database, QString(place.move));
        if (const base::Status done = statement.bind(kept).bind(other).run(); !done)
            return done;
    }
    // The labels of both find the theme; its name is that of the record that stays.
    Statement labels(m_database,
        u"INSERT OR IGNORE INTO theme_label (record_id, language, label, folded, preferred) SELECT ?, language, label, folded, "
        u"preferred AND NOT EXISTS (SELECT 1 FROM theme_label k WHERE k.record_id = ? AND k.language = o.language AND k.preferred) "
        u"FROM theme_label o WHERE record_id = ?"_s);
    if (const base::Status done = labels.bind(kept).bind(kept).bind(other).run(); !done)
        return done;
    Statement rule(m_database, u"INSERT OR IGNORE INTO theme_rule (record_id, rule) SELECT ?, rule FROM theme_rule WHERE record_id = ?"_s);
    return rule.bind(kept).bind(other).run();
}

base::Status MergeStore::note(base::RecordId kept, const QJsonValue &before, const QJsonValue &after)
{
    model::Change change;
    change.by = m_signature;
    change.record = kept;
    change.subject = model::kMergedSubject;
    change.before = before;
    change.after = after;
    return HistoryStore(m_database).add(change);
}

base::Result<base::RecordId> MergeStore::split(base::RecordId kept, qint64 merge)
{
    Statement last(m_database, u"SELECT id, record, links FROM merged_record WHERE into_record = ? ORDER BY id DESC LIMIT 1"_s);
    if (const base::Status done = last.bind(kept).run(); !done)
        return base::failure(done.error());
    if (!last.next())
        return base::failure(base::ErrorCode::NotFound);
    const qint64 id = last.integer(0);
    if (merge != 0 && merge != id)
        return base::failure(base::ErrorCode::BadInput, {}, u"another record was merged into it since"_s);
    const model::Record record = merging::recordOf(QJsonDocument::fromJson(last.string(1).toUtf8()).object());
    const QJsonObject moved = QJsonDocument::fromJson(last.string(2).toUtf8()).object();
    Statement forget(m_database, u"DELETE FROM merged_record WHERE id = ?"_s);
    if (const base::Status done = forget.bind(id).run(); !done)
        return base::failure(done.error());
    const base::Result<base::RecordId> restored = restoreRecord(record);
    if (!restored)
        return restored;
    const base::Result<model::Record> now = DocumentQueries(m_database).record(kept);
    if (!now)
        return base::failure(now.error());
    const model::Record before = merging::recordOf(moved.value(u"before"_s).toObject());
    const QJsonObject after = moved.value(u"after"_s).toObject();
    const model::Record parted = merging::parted(*now, before, after.isEmpty() ? merging::joined(before, record) : merging::recordOf(after));
    base::Status done = DocumentStore(m_database).updateRecord(parted);
    done = done ? restoreLinks(moved, *restored, kept) : done;
    done = done ? restoreAside(moved, *restored, record.id) : done;
    done = done ? note(kept, record.name, {}) : done;
    if (!done)
        return base::failure(done.error());
    return *restored;
}

base::Result<base::RecordId> MergeStore::restoreRecord(const model::Record &record)
{
    base::Result<base::RecordId> made = DocumentStore(m_database).ensureRecord(record);
    if (!made || !record.id.isValid() || *made == record.id)
        return made;
    // Steps that wait to be undone know it by its old number.
    Statement free(m_database, u"SELECT 1 FROM record WHERE id = ?"_s);
    if (const base::Status done = free.bind(record.id).run(); !done)
        return base::failure(done.error());
    if (free.next())
        return made;
    Statement number(m_database, u"UPDATE record SET id = ? WHERE id = ?"_s);
    if (const base::Status done = number.bind(record.id).bind(*made).run(); !done)
        return base::failure(done.error());
    return record.id;
}

base::Status MergeStore::restoreLinks(const QJsonObject &moved, base::RecordId restored, base::RecordId kept)
{
    for (const Place &place : kPlaces) {
        const QJsonArray ids = moved.value(QString(place.name)).toArray();
        Statement statement(m_database, QString(place.restore));
        for (const QJsonValue &id : ids) {
            if (const base::Status done = statement.bind(restored).bind(qint64(id.toInteger())).bind(kept).run(); !done)
                return done;
        }
    }
    return base::ok();
}

base::Status MergeStore::restoreAside(const QJsonObject &moved, base::RecordId restored, base::RecordId before)
{
    for (const merging::Aside &aside : merging::asides()) {
        const QJsonArray rows = moved.value(aside.name).toArray();
        Statement statement(m_database, aside.restore);
        for (const QJsonValue &row : rows) {
            const QJsonArray values = QJsonDocument::fromJson(row.toString().toUtf8()).array();
            for (qsizetype column = 0; column < values.size(); ++column) {
                const QJsonValue &value = values.at(column);
                if (aside.recordColumns.contains(column) && value.toInteger() == before.value())
                    statement.bind(restored);
                else if (value.isString())
                    statement.bind(value.toString());
                else
                    statement.bind(value.isNull() ? QVariant() : QVariant(value.toInteger()));
            }
            if (const base::Status done = statement.run(); !done)
                return done;
        }
    }
    return base::ok();
}

}
