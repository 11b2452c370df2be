// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include <library/database/statement.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// JSON documents are arrays or objects; a value of its own travels as the one item of an array.
QString encoded(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact));
}

model::Change changeFromRow(const Statement &row)
{
    model::Change change;
    change.id = row.integer(0);
    change.by = {row.string(2), QDateTime::fromMSecsSinceEpoch(row.integer(1), QTimeZone::UTC)};
    change.record = row.id<base::RecordId>(3);
    change.link = row.id<base::LinkId>(4);
    change.subject = row.string(5);
    change.before = historyValue(row.string(6));
    change.after = historyValue(row.string(7));
    change.relation = row.string(8);
    change.from = row.id<base::RecordId>(9);
    change.to = row.id<base::RecordId>(10);
    change.other = row.string(11);
    return change;
}

}

QJsonValue historyValue(const QString &text)
{
    const QJsonArray items = QJsonDocument::fromJson(text.toUtf8()).array();
    return items.isEmpty() ? QJsonValue() : items.first();
}

base::Result<QList<model::Change>> HistoryQueries::ofRecord(base::RecordId record, int limit) const
{
    Statement statement(m_database,
        u"SELECT h.id, h.changed_ms, h.author, h.record_id, h.link_id, h.subject, h.before, h.after, ifnull(l.relation, ''), "
        u"l.from_record, l.to_record, ifnull(o.name, '') FROM history h LEFT JOIN link l ON l.id = h.link_id "
        u"LEFT JOIN record o ON o.id = CASE l.from_record WHEN ? THEN l.to_record ELSE l.from_record END WHERE h.record_id = ? "
        u"OR h.link_id IN (SELECT id FROM link WHERE to_record = ?) OR h.id IN (SELECT c.id FROM quotation q JOIN history c "
        u"ON c.record_id = q.document_id AND c.subject GLOB 'quotation.' || q.id || '.*' WHERE q.speaker_id = ? OR q.event_id = ?) "
        u"ORDER BY h.changed_ms DESC, h.id DESC LIMIT ?"_s);
    return statement.bind(record, record, record, record, record, limit).all(changeFromRow);
}

base::Result<QStringList> HistoryQueries::editedFields(base::RecordId record) const
{
    Statement statement(m_database, u"SELECT DISTINCT subject FROM history WHERE record_id = ? AND subject NOT IN ('link', 'merged') AND subject NOT LIKE 'quotation.%'"_s);
    return statement.bind(record).strings();
}

base::Status HistoryStore::add(const model::Change &change)
{
    Statement statement(m_database,
        u"INSERT INTO history (changed_ms, author, record_id, link_id, subject, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    return statement.bind(change.by.when.toMSecsSinceEpoch(), change.by.author, change.record, change.link, change.subject,
        encoded(change.before), encoded(change.after)).run();
}

}
