// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merging.h"

#include "changelog.h"
#include "documentqueries.h"
#include "freshid.h"
#include "mergesnapshot.h"
#include "recordmapping.h"
#include "recordstore.h"

#include <library/database/statement.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// A reference to records: the table, its column, and the key under which the snapshot keeps the rows.
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
    // Decisions on links go with the links; changes of fields are kept as conflicting rows.
    {u"decision", u"SELECT id FROM history WHERE record_id = ?", u"UPDATE history SET record_id = ? WHERE record_id = ?",
        u"UPDATE history SET record_id = ? WHERE id = ? AND record_id = ?"},
    // What was merged into the other before is found at the kept one too.
    {u"earlier", u"SELECT id FROM merged_record WHERE into_record = ?", u"UPDATE merged_record SET into_record = ? WHERE into_record = ?",
        u"UPDATE merged_record SET into_record = ? WHERE id = ? AND into_record = ?"},
    // A block of a pack is known by its pack and its place.
    {u"pack", u"SELECT pack_id * 100000 + position FROM pack_item WHERE record_id = ?",
        u"UPDATE pack_item SET record_id = ? WHERE record_id = ?",
        u"UPDATE pack_item SET record_id = ? WHERE pack_id * 100000 + position = ? AND record_id = ?"},
    // A dossier in which both lie keeps one of them; the other one is kept as a conflicting row.
    {u"dossier", u"SELECT id FROM dossier_item WHERE record_id = ?", u"UPDATE OR IGNORE dossier_item SET record_id = ? WHERE record_id = ?",
        u"UPDATE OR IGNORE dossier_item SET record_id = ? WHERE id = ? AND record_id = ?"},
};

base::Result<qint64> count(const Database &database, const QString &sql, base::RecordId record)
{
    Statement statement(database, sql);
    return statement.bind(record, record).number();
}

struct Pair {
    model::Record other;
    model::Record kept;
};

base::Result<Pair> readPair(const Database &database, base::RecordId other, base::RecordId kept)
{
    const DocumentQueries queries(database);
    TRY(const model::Record first, queries.record(other));
    TRY(const model::Record second, queries.record(kept));
    TRY(const QList<model::Text> texts, queries.texts(other));
    const bool isState = first.kind == model::RecordKind::State;
    if (other == kept || first.kind != second.kind || isState || !texts.isEmpty())
        return base::failure(
            base::ErrorCode::BadInput, first.name, u"only two records of one kind, no States and without texts, can be one"_s);
    return Pair {first, second};
}

}

base::Result<QList<model::MergedRecord>> MergeQueries::into(base::RecordId kept) const
{
    Statement statement(m_database, u"SELECT id, record, merged_ms FROM merged_record WHERE into_record = ? ORDER BY id DESC"_s);
    TRY_VOID(statement.bind(kept).run());
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
    TRY(const Pair pair, readPair(m_database, other, kept));
    TRY(const auto links, count(m_database, u"SELECT count(*) FROM link WHERE (from_record = ? OR to_record = ?) AND status <> 'rejected'"_s, other));
    TRY(const auto quotations, count(m_database, u"SELECT count(*) FROM quotation WHERE (speaker_id = ? OR event_id = ?) AND status <> 'rejected'"_s, other));
    model::MergePreview preview;
    preview.other = pair.other;
    preview.links = links;
    preview.quotations = quotations;
    const model::Record joined = merging::mergeFields(pair.kept, pair.other);
    const QJsonArray names = joined.fields.value(merging::kAliases).toArray();
    for (const QJsonValue &name : names)
        preview.names.append(name.toString());
    for (auto field = pair.other.fields.begin(); field != pair.other.fields.end(); ++field) {
        if (field.key() != merging::kAliases && !pair.kept.fields.contains(field.key()))
            preview.fields.append(field.key());
    }
    return preview;
}

base::Result<qint64> MergeStore::merge(base::RecordId other, base::RecordId kept, model::MergedName name)
{
    TRY(const Pair pair, readPair(m_database, other, kept));
    model::Record joined = merging::mergeFields(pair.kept, pair.other);
    if (name == model::MergedName::OfOther)
        joined = merging::renamed(joined, pair.other.name);
    base::Result<qint64> id = keepSnapshot(pair.other, pair.kept, joined);
    if (!id)
        return id;
    // The merge has a line of its own in the log.
    TRY(const qint64 position, ChangeLogStore(m_database).position());
    TRY_VOID(moveAll(other, kept));
    TRY_VOID(ChangeLogStore(m_database).removeAfter(position));
    TRY_VOID(RecordStore(m_database).update(joined));
    TRY_VOID(note(kept, {}, pair.other.name));
    TRY_VOID(noteUsedId(m_database, u"record"_s, other.value()));
    Statement remove(m_database, u"DELETE FROM record WHERE id = ?"_s);
    TRY_VOID(remove.bind(other).run());
    return id;
}

base::Result<qint64> MergeStore::keepSnapshot(const model::Record &other, const model::Record &kept, const model::Record &joined)
{
    QJsonObject moved {{u"before"_s, merging::jsonOf(kept)}, {u"after"_s, merging::jsonOf(joined)}};
    TRY_VOID(keepConflicts(other.id, kept.id, moved));
    for (const Place &place : kPlaces) {
        Statement statement(m_database, QString(place.select));
        TRY_VOID(statement.bind(other.id).run());
        QJsonArray ids;
        while (statement.next())
            ids.append(statement.integer(0));
        moved.insert(QString(place.name), ids);
    }
    Statement insert(m_database,
        u"INSERT INTO merged_record (kind, symbol_key, into_record, record, links, merged_ms) VALUES (?, ?, ?, ?, ?, ?)"_s);
    TRY_VOID(insert.bind(model::recordKindName(other.kind), other.symbolKey, kept.id, jsonText(merging::jsonOf(other)),
        jsonText(moved), m_signature.when.toMSecsSinceEpoch()).run());
    return insert.lastInsertId();
}

base::Status MergeStore::keepConflicts(base::RecordId other, base::RecordId kept, QJsonObject &moved)
{
    for (const merging::ConflictingRows &conflicting : merging::conflictingRows()) {
        Statement select(m_database, conflicting.select);
        TRY_VOID(select.bind(other, kept).run());
        QJsonArray rows;
        while (select.next())
            rows.append(select.string(0));
        moved.insert(conflicting.name, rows);
    }
    // They would be two of one, or lead from a record to itself.
    const QJsonArray links = moved.value(merging::kConflictingLinks).toArray();
    Statement remove(m_database, u"DELETE FROM link WHERE id = ?"_s);
    for (const QJsonValue &link : links) {
        const QJsonArray row = QJsonDocument::fromJson(link.toString().toUtf8()).array();
        TRY_VOID(remove.bind(row.first().toInteger()).run());
    }
    Statement changes(m_database, u"DELETE FROM history WHERE record_id = ? AND link_id IS NULL"_s);
    return changes.bind(other).run();
}

base::Status MergeStore::moveAll(base::RecordId other, base::RecordId kept)
{
    for (const Place &place : kPlaces) {
        Statement statement(m_database, QString(place.move));
        TRY_VOID(statement.bind(kept, other).run());
    }
    // The labels of both find the theme; its name is that of the record that stays.
    Statement labels(m_database,
        u"INSERT OR IGNORE INTO theme_label (record_id, language, label, folded, preferred) SELECT ?, language, label, folded, "
        u"preferred AND NOT EXISTS (SELECT 1 FROM theme_label k WHERE k.record_id = ? AND k.language = o.language AND k.preferred) "
        u"FROM theme_label o WHERE record_id = ?"_s);
    TRY_VOID(labels.bind(kept, kept, other).run());
    Statement rule(m_database, u"INSERT OR IGNORE INTO theme_rule (record_id, rule) SELECT ?, rule FROM theme_rule WHERE record_id = ?"_s);
    TRY_VOID(rule.bind(kept, other).run());
    Statement star(m_database, u"INSERT OR IGNORE INTO record_star (record_id) SELECT ? FROM record_star WHERE record_id = ?"_s);
    return star.bind(kept, other).run();
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
    TRY_VOID(last.bind(kept).run());
    if (!last.next())
        return base::failure(base::ErrorCode::NotFound, u"#%1"_s.arg(kept.value()), u"nothing was merged into it"_s);
    const qint64 id = last.integer(0);
    if (merge != 0 && merge != id)
        return base::failure(base::ErrorCode::BadInput, {}, u"another record was merged into it since"_s);
    const model::Record record = merging::recordOf(QJsonDocument::fromJson(last.string(1).toUtf8()).object());
    const QJsonObject moved = QJsonDocument::fromJson(last.string(2).toUtf8()).object();
    Statement forget(m_database, u"DELETE FROM merged_record WHERE id = ?"_s);
    TRY_VOID(forget.bind(id).run());
    TRY(const qint64 position, ChangeLogStore(m_database).position());
    TRY(const base::RecordId restored, restoreRecord(record));
    TRY(const model::Record now, DocumentQueries(m_database).record(kept));
    const model::Record before = merging::recordOf(moved.value(u"before"_s).toObject());
    const QJsonObject after = moved.value(u"after"_s).toObject();
    const model::Record parted = merging::revertMerge(now, before, after.isEmpty() ? merging::mergeFields(before, record) : merging::recordOf(after));
    TRY_VOID(RecordStore(m_database).update(parted));
    TRY_VOID(restoreLinks(moved, restored, kept));
    TRY_VOID(restoreConflicts(moved, restored, record.id));
    TRY_VOID(ChangeLogStore(m_database).removeAfter(position));
    TRY_VOID(note(kept, record.name, {}));
    return restored;
}

base::Result<base::RecordId> MergeStore::restoreRecord(const model::Record &record)
{
    base::Result<base::RecordId> made = RecordStore(m_database).ensure(record);
    if (!made || !record.id.isValid() || *made == record.id)
        return made;
    // Steps that wait to be undone know it by its old number.
    Statement free(m_database, u"SELECT 1 FROM record WHERE id = ?"_s);
    TRY_VOID(free.bind(record.id).run());
    if (free.next())
        return made;
    Statement number(m_database, u"UPDATE record SET id = ? WHERE id = ?"_s);
    TRY_VOID(number.bind(record.id, *made).run());
    return record.id;
}

base::Status MergeStore::restoreLinks(const QJsonObject &moved, base::RecordId restored, base::RecordId kept)
{
    for (const Place &place : kPlaces) {
        const QJsonArray ids = moved.value(QString(place.name)).toArray();
        Statement statement(m_database, QString(place.restore));
        for (const QJsonValue &id : ids)
            TRY_VOID(statement.bind(restored, qint64(id.toInteger()), kept).run());
    }
    return base::ok();
}

base::Status MergeStore::restoreConflicts(const QJsonObject &moved, base::RecordId restored, base::RecordId before)
{
    for (const merging::ConflictingRows &conflicting : merging::conflictingRows()) {
        const QJsonArray rows = moved.value(conflicting.name).toArray();
        Statement statement(m_database, conflicting.restore);
        for (const QJsonValue &row : rows) {
            const QJsonArray values = QJsonDocument::fromJson(row.toString().toUtf8()).array();
            for (qsizetype column = 0; column < values.size(); ++column) {
                const QJsonValue &value = values.at(column);
                if (conflicting.recordColumns.contains(column) && value.toInteger() == before.value())
                    statement.bind(restored);
                else if (value.isString())
                    statement.bind(value.toString());
                else
                    statement.bindValue(value.isNull() ? QVariant() : QVariant(value.toInteger()));
            }
            TRY_VOID(statement.run());
        }
    }
    return base::ok();
}

}
