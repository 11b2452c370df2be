// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldsearch.h"

#include "recordmapping.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

QVariantList valuesOf(const QList<base::RecordId> &ids)
{
    QVariantList values;
    for (const base::RecordId id : ids)
        values.append(id.value());
    return values;
}

/// The piece as LIKE wants it: what is a sign of its own stands for itself.
QString likePiece(QString piece)
{
    for (const char16_t sign : {u'\\', u'%', u'_'})
        piece.replace(QChar(sign), QString(u'\\') + QChar(sign));
    return u'%' + piece + u'%';
}

base::Result<QStringList> strings(const Database &database, const QString &sql)
{
    Statement statement(database, sql);
    return statement.strings();
}

base::Result<QList<model::Record>> recordsWhere(const Database &database, const QString &where, const QVariantList &values)
{
    Statement statement(database, u"SELECT "_s + kRecordColumns + u" FROM record r WHERE " + where);
    for (const QVariant &value : values)
        statement.bindValue(value);
    return statement.all(recordFromRow);
}

}

FieldSearch::Works FieldSearch::workIds(const QString &sql, const QVariantList &values) const
{
    Statement statement(m_database, sql);
    for (const QVariant &value : values)
        statement.bindValue(value);
    TRY_VOID(statement.run());
    QSet<base::RecordId> ids;
    while (statement.next())
        ids.insert(statement.id<base::RecordId>(0));
    return ids;
}

FieldSearch::Works FieldSearch::works() const
{
    return workIds(u"SELECT DISTINCT work_id FROM text"_s, {});
}

FieldSearch::Works FieldSearch::ofBody(const QString &code) const
{
    return workIds(u"SELECT id FROM record WHERE in_library = 1 AND body = ?"_s, {code});
}

FieldSearch::Works FieldSearch::ofSession(const QString &session) const
{
    return workIds(u"SELECT id FROM record WHERE in_library = 1 AND session = ?"_s, {session});
}

FieldSearch::Works FieldSearch::dated(QDate first, QDate last) const
{
    // Days are stored as ISO writes them, so that they sort as text.
    const QString from = first.isValid() ? first.toString(Qt::ISODate) : u"0"_s;
    const QString to = last.isValid() ? last.toString(Qt::ISODate) : u"9999-12-31"_s;
    return workIds(u"SELECT id FROM record WHERE in_library = 1 AND date BETWEEN ? AND ?"_s, {from, to});
}

FieldSearch::Works FieldSearch::withDate() const
{
    return workIds(u"SELECT id FROM record WHERE in_library = 1 AND date <> ''"_s, {});
}

FieldSearch::Works FieldSearch::starred() const
{
    return workIds(u"SELECT record_id FROM record_star"_s, {});
}

FieldSearch::Works FieldSearch::unread() const
{
    return workIds(u"SELECT record_id FROM record_unread"_s, {});
}

FieldSearch::Works FieldSearch::linkedTo(
    const QList<base::RecordId> &targets, const QString &relation, const QString &role) const
{
    QString sql = u"SELECT DISTINCT from_record FROM link WHERE status <> 'rejected' AND relation = ? AND to_record IN ("_s
        + marks(targets.size()) + u')';
    QVariantList values = QVariantList {relation} + valuesOf(targets);
    if (!role.isEmpty()) {
        sql += u" AND role LIKE ? ESCAPE '\\'";
        values.append(likePiece(role));
    }
    return workIds(sql, values);
}

FieldSearch::Works FieldSearch::joinedWith(const QList<base::RecordId> &records) const
{
    const QString list = marks(records.size());
    const QVariantList values = valuesOf(records);
    const QString people = u"SELECT from_record FROM link WHERE status <> 'rejected' AND relation IN ('hasAffiliation', "
                           u"'represents') AND to_record IN (%1)"_s.arg(list);
    return workIds(u"SELECT from_record FROM link WHERE status <> 'rejected' AND (to_record IN (%1) OR to_record IN (%2)) "
                   u"UNION SELECT to_record FROM link WHERE status <> 'rejected' AND from_record IN (%1)"_s.arg(list, people),
        values + values + values);
}

FieldSearch::Works FieldSearch::linkedFrom(base::RecordId work, const QString &relation) const
{
    return workIds(u"SELECT DISTINCT to_record FROM link WHERE status <> 'rejected' AND from_record = ? AND relation = ?"_s,
        {work.value(), relation});
}

FieldSearch::Works FieldSearch::withLink(const QString &relation) const
{
    return workIds(u"SELECT from_record FROM link WHERE status <> 'rejected' AND relation = ? "
                   u"UNION SELECT to_record FROM link WHERE status <> 'rejected' AND relation = ?"_s,
        {relation, relation});
}

FieldSearch::Works FieldSearch::withRole(const QString &role) const
{
    return workIds(u"SELECT DISTINCT from_record FROM link WHERE status <> 'rejected' AND role LIKE ? ESCAPE '\\'"_s,
        {likePiece(role)});
}

base::Result<QList<model::Record>> FieldSearch::named(model::RecordKind kind) const
{
    return recordsWhere(m_database, u"r.kind = ? ORDER BY r.sort_key, r.name"_s, {model::recordKindName(kind)});
}

base::Result<QList<model::Record>> FieldSearch::withAgenda() const
{
    return recordsWhere(m_database, u"r.in_library = 1 AND r.fields LIKE '%\"agenda\\_%' ESCAPE '\\'"_s, {});
}

base::Result<QList<model::Record>> FieldSearch::withSymbolLike(const QStringList &pieces) const
{
    QString pattern;
    for (const QString &piece : pieces)
        pattern += likePiece(piece);
    return recordsWhere(m_database,
        u"r.kind = 'document' AND r.in_library = 1 AND (r.symbol_key LIKE ? ESCAPE '\\' OR r.symbol LIKE ? ESCAPE '\\') "
        u"ORDER BY r.kind, r.sort_key, r.name"_s,
        {pattern, pattern});
}

base::Result<QList<model::Annotation>> FieldSearch::annotations() const
{
    Statement statement(m_database, u"SELECT "_s + kAnnotationColumns + u" FROM annotation a WHERE a.passage_id IS NOT NULL");
    return statement.all(annotationFromRow);
}

base::Result<QHash<QString, QSet<base::PassageId>>> FieldSearch::spoken() const
{
    Statement statement(m_database, u"SELECT speaker, id FROM passage WHERE speaker <> ''"_s);
    TRY_VOID(statement.run());
    QHash<QString, QSet<base::PassageId>> spoken;
    while (statement.next())
        spoken[statement.string(0)].insert(statement.id<base::PassageId>(1));
    return spoken;
}

base::Result<QStringList> FieldSearch::roles() const
{
    return strings(m_database, u"SELECT DISTINCT role FROM link WHERE role <> '' ORDER BY role"_s);
}

base::Result<QStringList> FieldSearch::sessions() const
{
    return strings(m_database, u"SELECT DISTINCT session FROM record WHERE session <> '' AND in_library = 1 ORDER BY session"_s);
}

FieldSearch::Passages FieldSearch::passagesOf(const QSet<base::RecordId> &works) const
{
    QSet<base::PassageId> ids;
    Statement statement(m_database, u"SELECT p.id FROM text t JOIN passage p ON p.text_id = t.id WHERE t.work_id = ?"_s);
    for (const base::RecordId work : works) {
        TRY_VOID(statement.bind(work).run());
        while (statement.next())
            ids.insert(statement.id<base::PassageId>(0));
    }
    return ids;
}

}
