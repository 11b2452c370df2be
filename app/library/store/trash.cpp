// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trash.h"

#include "annotations.h"
#include "changelog.h"
#include "documentqueries.h"
#include "freshid.h"

#include <library/database/statement.h>
#include <library/index/indexer.h>

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

constexpr QStringView kTrashColumns = u"id, kind, thing_id, title, detail, author, deleted_ms";

model::TrashEntry trashFromRow(const Statement &row)
{
    return {row.id<model::TrashId>(0), model::trashKindOfName(row.string(1)), row.integer(2), row.string(3), row.string(4), row.string(5),
        QDateTime::fromMSecsSinceEpoch(row.integer(6), QTimeZone::UTC)};
}

/// The table in which a thing stands.
QString trashTable(model::TrashKind kind)
{
    switch (kind) {
    case model::TrashKind::Record:
        return u"record"_s;
    case model::TrashKind::Text:
        return u"text"_s;
    case model::TrashKind::Annotation:
        return u"annotation"_s;
    case model::TrashKind::Pack:
        return u"pack"_s;
    case model::TrashKind::SavedSearch:
        return u"saved_search"_s;
    case model::TrashKind::Dossier:
        return u"dossier"_s;
    case model::TrashKind::Note:
        return u"dossier_item"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Reads title and detail of a thing.
QString trashDescription(model::TrashKind kind)
{
    switch (kind) {
    case model::TrashKind::Record:
        return u"SELECT name, CASE symbol WHEN '' THEN kind ELSE symbol END FROM record WHERE id = ?"_s;
    case model::TrashKind::Text:
        return u"SELECT t.title, trim(r.symbol || ' ' || t.language) FROM text t JOIN record r ON r.id = t.work_id WHERE t.id = ?"_s;
    case model::TrashKind::Annotation:
        return u"SELECT CASE exact WHEN '' THEN comment ELSE exact END, comment FROM annotation WHERE id = ?"_s;
    case model::TrashKind::Pack:
        return u"SELECT title, subtitle FROM pack WHERE id = ?"_s;
    case model::TrashKind::SavedSearch:
        return u"SELECT name, query FROM saved_search WHERE id = ?"_s;
    case model::TrashKind::Dossier:
        return u"SELECT d.name, ifnull(p.name, '') FROM dossier d LEFT JOIN dossier p ON p.id = d.parent_id WHERE d.id = ?"_s;
    case model::TrashKind::Note:
        return u"SELECT title, words FROM dossier_item WHERE id = ? AND kind = 'note'"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

}

base::Result<QList<model::TrashEntry>> TrashQueries::all() const
{
    Statement statement(m_database, u"SELECT "_s + kTrashColumns + u" FROM trash ORDER BY deleted_ms DESC, id DESC");
    return statement.all(trashFromRow);
}

base::Result<qint64> TrashQueries::count() const
{
    Statement statement(m_database, u"SELECT count(*) FROM trash"_s);
    return statement.number();
}

base::Result<bool> TrashQueries::hasBefore(const QDateTime &before) const
{
    Statement statement(m_database, u"SELECT EXISTS (SELECT 1 FROM trash WHERE deleted_ms < ?)"_s);
    return statement.bind(before.toMSecsSinceEpoch()).number().transform([](qint64 found) { return found != 0; });
}

base::Result<std::optional<model::TrashId>> TrashQueries::find(base::AnnotationId annotation, const QString &uuid) const
{
    Statement statement(m_database, u"SELECT id, content FROM trash WHERE kind = ? AND thing_id = ? ORDER BY id DESC"_s);
    TRY_VOID(statement.bind(model::trashKindName(model::TrashKind::Annotation), annotation).run());
    while (statement.next()) {
        TRY(const RowSnapshot snapshot, RowSnapshot::fromBytes(statement.bytes(1).toByteArray()));
        if (snapshot.values(u"annotation"_s, u"uuid"_s).contains(uuid))
            return statement.id<model::TrashId>(0);
    }
    return std::nullopt;
}

base::Result<QDateTime> TrashStore::momentOfDeletion()
{
    if (!m_latest) {
        Statement latest(m_database,
            u"SELECT max(ifnull((SELECT max(deleted_ms) FROM trash), 0), ifnull((SELECT max(imported_ms) FROM source), 0), "
            u"ifnull((SELECT max(modified_ms) FROM annotation), 0))"_s);
        TRY(m_latest, latest.number());
    }
    return std::max(m_signature.when, QDateTime::fromMSecsSinceEpoch(*m_latest, QTimeZone::UTC));
}

base::Result<model::TrashEntry> TrashStore::describe(model::TrashKind kind, qint64 thing)
{
    TRY(const QDateTime deleted, momentOfDeletion());
    Statement statement(m_database, trashDescription(kind));
    TRY_VOID(statement.bind(thing).run());
    if (!statement.next())
        return base::failure(base::ErrorCode::NotFound, u"%1:%2"_s.arg(model::trashKindName(kind)).arg(thing));
    return model::TrashEntry {{}, kind, thing, statement.string(0), statement.string(1), m_signature.author, deleted};
}

base::Result<bool> TrashStore::isCitedByOthers(qint64 record) const
{
    Statement statement(m_database,
        u"SELECT EXISTS (SELECT 1 FROM link l JOIN record r ON r.id = l.to_record WHERE l.to_record = ?1 AND l.from_record <> ?1 "
        u"AND l.status <> 'rejected' AND r.kind = 'document' AND r.in_library = 1)"_s);
    return statement.bind(record).number().transform([](qint64 found) { return found != 0; });
}

base::Result<QList<TrashStore::Part>> TrashStore::partsOf(model::TrashKind kind, qint64 thing, bool staysListed) const
{
    // What starts in a passage goes before the passage: a reference that is only cleared could make two rows alike.
    QList<Part> parts;
    if (kind == model::TrashKind::Text) {
        TRY(const QList<base::PassageId> passages, DocumentQueries(m_database).passageIds(base::TextId(thing)));
        for (const base::PassageId passage : passages)
            parts += {Part {u"link"_s, u"from_passage"_s, passage.value()}, Part {u"quotation"_s, u"passage_id"_s, passage.value()}};
    }
    if (kind == model::TrashKind::Record) {
        parts += {Part {u"link"_s, u"from_record"_s, thing}, Part {u"quotation"_s, u"document_id"_s, thing},
            Part {u"mandate"_s, u"document_id"_s, thing}, Part {u"text"_s, u"work_id"_s, thing}};
    }
    if (!staysListed)
        parts.append({trashTable(kind), u"id"_s, thing});
    return parts;
}

base::Status TrashStore::removeParts(RowSnapshots &snapshots, const QList<Part> &parts)
{
    // All is noted before anything changes.
    for (const Part &part : parts)
        TRY_VOID(snapshots.add(part.table, part.column, part.value));
    for (const Part &part : parts) {
        Statement statement(m_database, u"DELETE FROM \"%1\" WHERE \"%2\" = ?"_s.arg(part.table, part.column));
        TRY_VOID(statement.bind(part.value).run());
    }
    return base::ok();
}

base::Status TrashStore::setListed(qint64 record, bool isListed)
{
    Statement statement(m_database, u"UPDATE record SET in_library = ? WHERE id = ?"_s);
    return statement.bind(int(isListed), record).run();
}

base::Result<model::TrashId> TrashStore::remove(model::TrashKind kind, qint64 thing)
{
    TRY(const model::TrashEntry entry, describe(kind, thing));
    TRY_VOID(m_keys.read());
    RowSnapshots snapshots(m_database, m_keys);
    if (kind == model::TrashKind::Text) {
        Statement others(m_database,
            u"SELECT t.work_id, (SELECT count(*) FROM text o WHERE o.work_id = t.work_id AND o.id <> t.id) FROM text t WHERE t.id = ?"_s);
        TRY_VOID(others.bind(thing).run());
        if (others.next() && others.integer(1) == 0)
            return remove(model::TrashKind::Record, others.integer(0));
    }
    ChangeLogStore log(m_database);
    TRY(const QString logged, log.kindOf(kind, thing));
    TRY(const qint64 position, log.position());
    TRY(const bool isCited, kind == model::TrashKind::Record ? isCitedByOthers(thing) : base::Result<bool>(false));
    TRY(const QList<Part> parts, partsOf(kind, thing, isCited));
    TRY_VOID(removeParts(snapshots, parts));
    if (isCited)
        TRY_VOID(setListed(thing, false));
    model::TrashEntry kept = entry;
    TRY(kept.id, keep(entry, snapshots.take()));
    TRY_VOID(log.removeAfter(position));
    TRY_VOID(log.add(model::ChangeAction::Deleted, logged, kept));
    return kept.id;
}

base::Result<model::TrashId> TrashStore::keep(const model::TrashEntry &entry, const RowSnapshot &snapshot)
{
    Statement statement(m_database,
        u"INSERT INTO trash (kind, thing_id, title, detail, author, deleted_ms, content) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    statement.bind(model::trashKindName(entry.kind), entry.thing, entry.title, entry.detail, entry.author, entry.deleted.toMSecsSinceEpoch());
    TRY_VOID(statement.bindValue(snapshot.toBytes()).run());
    const model::TrashId id(statement.lastInsertId());
    Statement original(m_database, u"INSERT OR IGNORE INTO trash_original (trash_id, sha256) VALUES (?, ?)"_s);
    for (const QVariant &sha256 : snapshot.values(u"source"_s, u"sha256"_s))
        TRY_VOID(original.bind(id, sha256.toString()).run());
    TRY_VOID(m_trashed.note(id, snapshot));
    return id;
}

base::Result<QHash<qint64, qint64>> TrashStore::setAsideWanted(const RowSnapshot &snapshot)
{
    const QVariantList ids = snapshot.values(u"record"_s, u"id"_s);
    const QVariantList kinds = snapshot.values(u"record"_s, u"kind"_s);
    const QVariantList keys = snapshot.values(u"record"_s, u"symbol_key"_s);
    Statement find(m_database, u"SELECT id FROM record WHERE kind = ? AND symbol_key = ? AND symbol_key <> '' AND in_library = 0"_s);
    Statement free(m_database, u"UPDATE record SET symbol_key = '' WHERE id = ?"_s);
    QHash<qint64, qint64> wanted;
    for (qsizetype at = 0; at < ids.size(); ++at) {
        TRY(const qint64 found, find.bind(kinds.at(at).toString(), keys.at(at).toString()).number());
        if (found == 0)
            continue;
        TRY_VOID(free.bind(found).run());
        wanted.insert(ids.at(at).toLongLong(), found);
    }
    return wanted;
}

base::Status TrashStore::replaceWanted(const QHash<qint64, qint64> &wanted, const QHash<qint64, qint64> &moved)
{
    for (const auto &[former, found] : wanted.asKeyValueRange()) {
        // What refers to it is the document's; two links alike are one.
        TRY_VOID(ForeignKeys(m_database).moveReferences(u"record"_s, found, moved.value(former, former)));
        TRY_VOID(noteUsedId(m_database, u"record"_s, found));
        Statement gone(m_database, u"DELETE FROM record WHERE id = ?"_s);
        TRY_VOID(gone.bind(found).run());
    }
    return base::ok();
}

base::Status TrashStore::indexTexts(const QVariantList &texts, const QHash<qint64, qint64> &moved)
{
    const DocumentQueries documents(m_database);
    Statement language(m_database, u"SELECT language FROM text WHERE id = ?"_s);
    for (const QVariant &former : texts) {
        const base::TextId text(moved.value(former.toLongLong(), former.toLongLong()));
        TRY(const QList<model::Passage> passages, documents.passages(text));
        TRY_VOID(language.bind(text).run());
        if (language.next())
            Indexer::of(m_database).add(text, language.string(0), passages);
    }
    return base::ok();
}

base::Result<qint64> TrashStore::restore(model::TrashId id)
{
    Statement statement(m_database, u"SELECT "_s + kTrashColumns + u", content FROM trash WHERE id = ?");
    TRY_VOID(statement.bind(id).run());
    if (!statement.next())
        return base::failure(base::ErrorCode::NotFound, u"trash:%1"_s.arg(id.value()));
    const model::TrashEntry entry = trashFromRow(statement);
    TRY(RowSnapshot snapshot, RowSnapshot::fromBytes(statement.bytes(7).toByteArray()));
    TRY_VOID(m_trashed.complete(id, snapshot));
    if (entry.kind == model::TrashKind::Note)
        TRY_VOID(restoreDossierOf(snapshot));
    ChangeLogStore log(m_database);
    TRY(const qint64 position, log.position());
    TRY_VOID(m_database.execute(u"PRAGMA defer_foreign_keys = ON"_s));
    TRY(const auto wanted, setAsideWanted(snapshot));
    TRY_VOID(m_keys.read());
    RowSnapshots snapshots(m_database, m_keys);
    TRY(const RowSnapshots::Moved moved, snapshots.restore(snapshot));
    TRY_VOID(replaceWanted(wanted, moved.value(u"record"_s)));
    TRY_VOID(m_trashed.add(snapshots.waiting()));
    // A cited document stayed as a wanted one.
    if (entry.kind == model::TrashKind::Record && !snapshot.values(u"record"_s, u"id"_s).contains(entry.thing))
        TRY_VOID(setListed(entry.thing, true));
    TRY_VOID(indexTexts(snapshot.values(u"text"_s, u"id"_s), moved.value(u"text"_s)));
    Statement gone(m_database, u"DELETE FROM trash WHERE id = ?"_s);
    TRY_VOID(gone.bind(id).run());
    model::TrashEntry back = entry;
    back.thing = moved.value(trashTable(entry.kind)).value(entry.thing, entry.thing);
    back.author = m_signature.author;
    back.deleted = m_signature.when;
    TRY(const QString logged, log.kindOf(entry.kind, back.thing));
    TRY_VOID(log.removeAfter(position));
    TRY_VOID(log.add(model::ChangeAction::Restored, logged, back));
    return back.thing;
}

base::Status TrashStore::restoreDossierOf(const RowSnapshot &note)
{
    const QVariantList dossiers = note.values(u"dossier_item"_s, u"dossier_id"_s);
    Statement statement(m_database, u"SELECT EXISTS (SELECT 1 FROM dossier WHERE id = ?)"_s);
    for (const QVariant &dossier : dossiers) {
        TRY(const qint64 isThere, statement.bind(dossier.toLongLong()).number());
        if (isThere != 0)
            continue;
        TRY(const auto entry, m_trashed.entryWith(u"dossier"_s, dossier.toLongLong()));
        if (!entry)
            return base::failure(base::ErrorCode::NotFound, u"dossier:%1"_s.arg(dossier.toLongLong()));
        TRY_VOID(restore(*entry));
    }
    return base::ok();
}

base::Result<qint64> TrashStore::purge(const QDateTime &before)
{
    TRY_VOID(noteUsedIds(m_database));
    Statement statement(m_database, u"DELETE FROM trash WHERE deleted_ms < ?"_s);
    TRY_VOID(statement.bind(before.toMSecsSinceEpoch()).run());
    const qint64 purged = statement.changedRows();
    return ChangeLogStore(m_database).dropTitlesOfGone().transform([purged](std::monostate) { return purged; });
}

}
