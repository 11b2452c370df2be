// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelog.h"

#include "history.h"

#include <library/database/statement.h>

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace library {

namespace {

const QString kSelection = u"c.id >= ?1 AND (c.id >= ?2 OR c.at_ms > ?3) AND (?4 = '' OR c.kind = ?4)"_s;

/// The table in which the thing of a change stands, as the trash notes it.
const QString kPlaceOfThing
    = u"CASE c.kind WHEN 'text' THEN 'text' WHEN 'annotation' THEN 'annotation' WHEN 'pack' THEN 'pack' WHEN 'search' THEN 'saved_search' "
      u"WHEN 'dossier' THEN 'dossier' WHEN 'note' THEN 'dossier_item' WHEN 'link' THEN 'link' ELSE 'record' END"_s;

/// What a page of the log shows: each change with what it is about, where that is still there.
const QString kDescribed
    = u"SELECT c.id, c.step, c.action, c.kind, c.thing_id, c.at_ms, "
      u"CASE WHEN c.kind <> 'annotation' THEN c.author WHEN c.action = 'deleted' THEN ifnull(x.author, '') ELSE ifnull(a.author, '') END, c.subject, ifnull(h.before, ''), ifnull(h.after, ''), h.link_id, "
      u"ifnull(l.relation, ''), l.from_record, l.to_record, ifnull(o.name, ''), r.id, ifnull(r.kind, ''), ifnull(r.name, ''), ifnull(r.symbol, ''), "
      u"CASE c.kind WHEN 'text' THEN t.title WHEN 'annotation' THEN CASE a.exact WHEN '' THEN a.comment ELSE a.exact END WHEN 'pack' THEN p.title "
      u"WHEN 'search' THEN s.name WHEN 'dossier' THEN d.name WHEN 'note' THEN n.title ELSE r.name END, "
      u"CASE WHEN c.title <> '' THEN c.title WHEN x.thing_id = c.thing_id AND x.kind = CASE WHEN c.kind IN "
      u"('text', 'annotation', 'pack', 'search', 'dossier', 'note') THEN c.kind ELSE 'record' END THEN x.title ELSE '' END, x.id, a.passage_id, n.dossier_id, "
      u"ifnull(t.language, ''), ifnull(r.in_library, 1), "
      u"CASE WHEN c.kind = 'document' AND c.action = 'added' THEN (SELECT f.path FROM text w JOIN source f ON f.text_id = w.id WHERE w.work_id = r.id AND f.format <> 'sample' ORDER BY f.id LIMIT 1) END, c.trash_id "
      // A number of the history may have been given again after its record was deleted: then it is another change.
      u"FROM change_log c LEFT JOIN history h ON h.id = c.history_id AND h.changed_ms = c.at_ms AND h.subject = c.subject "
      u"AND CASE c.kind WHEN 'link' THEN h.link_id IS NULL OR h.link_id = c.thing_id ELSE h.record_id = c.thing_id END "
      u"LEFT JOIN link l ON l.id = h.link_id LEFT JOIN record o ON o.id = CASE l.from_record WHEN h.record_id THEN l.to_record ELSE l.from_record END "
      u"LEFT JOIN text t ON c.kind = 'text' AND t.id = c.thing_id LEFT JOIN annotation a ON c.kind = 'annotation' AND a.id = c.thing_id "
      u"LEFT JOIN pack p ON c.kind = 'pack' AND p.id = c.thing_id LEFT JOIN saved_search s ON c.kind = 'search' AND s.id = c.thing_id "
      u"LEFT JOIN dossier d ON c.kind = 'dossier' AND d.id = c.thing_id LEFT JOIN dossier_item n ON c.kind = 'note' AND n.id = c.thing_id "
      // Its own entry, or that of the thing that it went with.
      u"LEFT JOIN trash x ON x.id = ifnull((SELECT id FROM trash WHERE thing_id = c.thing_id AND kind = CASE WHEN c.kind IN "
      u"('text', 'annotation', 'pack', 'search', 'dossier', 'note') THEN c.kind WHEN c.kind <> 'link' THEN 'record' END), "
      u"(SELECT max(trash_id) FROM trash_part WHERE thing_id = c.thing_id AND place = "_s
    + kPlaceOfThing + u")) "
      u"LEFT JOIN record r ON r.id = CASE c.kind WHEN 'text' THEN t.work_id WHEN 'annotation' THEN a.record_id WHEN 'link' THEN h.record_id "
      u"WHEN 'pack' THEN NULL WHEN 'search' THEN NULL WHEN 'dossier' THEN NULL WHEN 'note' THEN NULL ELSE c.thing_id END ";

model::Change loggedChangeFromRow(const Statement &row)
{
    model::Change change;
    change.by = {row.string(6), QDateTime::fromMSecsSinceEpoch(row.integer(5), QTimeZone::UTC)};
    change.subject = row.string(7);
    change.before = historyValue(row.string(8));
    change.after = historyValue(row.string(9));
    change.link = row.id<base::LinkId>(10);
    change.relation = row.string(11);
    change.from = row.id<base::RecordId>(12);
    change.to = row.id<base::RecordId>(13);
    change.other = row.string(14);
    change.record = row.id<base::RecordId>(15);
    return change;
}

model::LibraryChange libraryChangeFromRow(const Statement &row)
{
    model::LibraryChange found;
    found.id = row.integer(0);
    found.step = row.integer(1);
    found.action = model::changeActionOfName(row.string(2));
    found.kind = row.string(3);
    found.thing = row.integer(4);
    found.change = loggedChangeFromRow(row);
    found.record.id = row.id<base::RecordId>(15);
    found.record.kind = model::recordKindOfName(row.string(16));
    found.record.name = row.string(17);
    found.record.symbol = row.string(18);
    const bool isRecord = model::isRecordKind(found.kind);
    found.trash = row.id<model::TrashId>(21);
    // A cited document that was deleted stays as a wanted one.
    found.isThere = !row.isNull(19) && !found.trash.isValid() && (!isRecord || row.integer(25) != 0);
    found.title = row.isNull(19) ? row.string(20) : row.string(19);
    found.detail = found.kind == "text"_L1 ? found.record.symbol + u' ' + row.string(24) : found.record.symbol;
    found.deletedAs = row.id<model::TrashId>(27);
    found.passage = row.id<base::PassageId>(22);
    found.dossier = row.integer(23);
    found.file = QFileInfo(row.string(26)).fileName();
    return found;
}

}

base::Result<ChangeLogQueries::Range> ChangeLogQueries::rangeOf(const model::ChangeFilter &filter) const
{
    const qint64 since = filter.since.toMSecsSinceEpoch();
    const qint64 now = filter.now.toMSecsSinceEpoch();
    Statement inTime(m_database, u"SELECT min(id) FROM change_log WHERE at_ms BETWEEN ? AND ?"_s);
    TRY(const qint64 first, inTime.bind(since, now).number());
    Statement ahead(m_database, u"SELECT min(id) FROM change_log WHERE at_ms > ?"_s);
    TRY(const qint64 later, ahead.bind(now).number());
    constexpr qint64 kNone = std::numeric_limits<qint64>::max();
    const qint64 from = first > 0 ? first : kNone;
    return Range {later > 0 ? std::min(from, later) : from, from};
}

base::Result<QList<model::LibraryChange>> ChangeLogQueries::changes(const model::ChangeFilter &filter, qint64 before, int limit) const
{
    TRY(const Range range, rangeOf(filter));
    const qint64 end = before > 0 ? before : std::numeric_limits<qint64>::max();
    Statement statement(m_database, kDescribed + u"WHERE c.id IN (SELECT c.id FROM change_log c WHERE "_s + kSelection
        + u" AND c.id < ?5 ORDER BY c.id DESC LIMIT ?6) ORDER BY c.id DESC"_s);
    return statement.bind(range.lowest, range.first, filter.now.toMSecsSinceEpoch(), filter.kind, end, limit).all(libraryChangeFromRow);
}

base::Result<qint64> ChangeLogQueries::count(const model::ChangeFilter &filter) const
{
    TRY(const Range range, rangeOf(filter));
    Statement statement(m_database, u"SELECT count(*) FROM change_log c WHERE "_s + kSelection);
    return statement.bind(range.lowest, range.first, filter.now.toMSecsSinceEpoch(), filter.kind).number();
}

base::Result<QString> ChangeLogQueries::nameOfDeleted(base::RecordId record) const
{
    Statement statement(m_database,
        u"SELECT title FROM change_log WHERE thing_id = ? AND action = 'deleted' "
        u"AND kind NOT IN ('text', 'annotation', 'pack', 'search', 'dossier', 'note') ORDER BY id DESC LIMIT 1"_s);
    return statement.bind(record).strings().transform([](const QStringList &found) { return found.value(0); });
}

base::Result<qint64> ChangeLogQueries::last() const
{
    Statement statement(m_database, u"SELECT ifnull(max(id), 0) FROM change_log"_s);
    return statement.number();
}

base::Result<qint64> ChangeLogStore::hold()
{
    TRY(const qint64 last, position());
    TRY_VOID(m_database.execute(u"INSERT INTO change_log (at_ms, action, kind, thing_id) VALUES (0, '', '', 0)"_s));
    return last;
}

base::Status ChangeLogStore::removeAfter(qint64 position)
{
    Statement statement(m_database, u"DELETE FROM change_log WHERE id > ?"_s);
    return statement.bind(position).run();
}

base::Result<QString> ChangeLogStore::kindOf(model::TrashKind kind, qint64 thing) const
{
    if (kind != model::TrashKind::Record)
        return model::trashKindName(kind);
    Statement statement(m_database, u"SELECT kind FROM record WHERE id = ?"_s);
    TRY(const QStringList found, statement.bind(thing).strings());
    return found.value(0);
}

base::Status ChangeLogStore::add(model::ChangeAction action, const QString &kind, const model::TrashEntry &entry)
{
    Statement statement(m_database,
        u"INSERT INTO change_log (at_ms, author, action, kind, thing_id, trash_id, title) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    // A passphrase may seal an annotation later, and finds neither a word of it here nor its author.
    const bool isKept = entry.kind != model::TrashKind::Annotation;
    const QString title = isKept ? entry.title : QString();
    const QString author = isKept ? entry.author : QString();
    const QDateTime when = entry.deleted.isValid() ? entry.deleted : QDateTime::currentDateTimeUtc();
    return statement.bind(when.toMSecsSinceEpoch(), author, model::changeActionName(action), kind, entry.thing, entry.id, title).run();
}

base::Status ChangeLogStore::dropTitlesOfGone()
{
    return m_database.execute(u"UPDATE change_log AS c SET title = '' WHERE c.title <> '' AND NOT EXISTS "
                              u"(SELECT 1 FROM trash_part p WHERE p.thing_id = c.thing_id AND p.place = "_s
        + kPlaceOfThing + u')');
}

base::Status ChangeLogStore::sign(const QString &author, qint64 position)
{
    Statement statement(m_database, u"UPDATE change_log SET step = ?1 + 1, author = CASE WHEN author = '' AND kind <> 'annotation' THEN ?2 ELSE author END WHERE id > ?1 AND step = 0"_s);
    return statement.bind(position, author).run();
}

}
