// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations.h"

#include "recordmapping.h"

#include <library/database/statement.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace library {

namespace {

QString tagsText(const QStringList &tags)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact));
}

/// Binds all columns but the id, in the order of kAnnotationColumns.
Statement &bindAnnotation(Statement &statement, const model::Annotation &annotation)
{
    return statement.bind(annotation.record, annotation.text, annotation.passage, annotation.address, annotation.anchor.exact,
        annotation.anchor.prefix, annotation.anchor.suffix, annotation.anchor.start, annotation.anchor.end,
        model::colourName(annotation.colour), annotation.comment, tagsText(annotation.tags), annotation.author,
        int(annotation.isPrivate), annotation.created.toMSecsSinceEpoch(), annotation.modified.toMSecsSinceEpoch());
}

}

base::Result<model::Annotation> AnnotationQueries::annotation(base::AnnotationId id) const
{
    Statement statement(m_database, u"SELECT "_s + kAnnotationColumns + u" FROM annotation a WHERE a.id = ?");
    TRY_VOID(statement.bind(id).run());
    if (!statement.next())
        return base::failure(base::ErrorCode::NotFound);
    return annotationFromRow(statement);
}

base::Result<QList<model::Annotation>> AnnotationQueries::ofText(base::TextId text) const
{
    Statement statement(m_database,
        u"SELECT "_s + kAnnotationColumns
            + u" FROM annotation a LEFT JOIN passage p ON p.id = a.passage_id WHERE a.text_id = ? ORDER BY p.position, a.start_offset");
    return statement.bind(text).all(annotationFromRow);
}

base::Result<QList<model::AnnotationRow>> AnnotationQueries::all() const
{
    Statement statement(m_database,
        u"SELECT "_s + kAnnotationColumns + u", " + kRecordColumns
            + u", t.language FROM annotation a JOIN record r ON r.id = a.record_id JOIN text t ON t.id = a.text_id"
              u" LEFT JOIN passage p ON p.id = a.passage_id ORDER BY r.sort_key, t.language, p.position, a.start_offset");
    return statement.all([](const Statement &row) {
        return model::AnnotationRow {annotationFromRow(row), recordFromRow(row, kAnnotationColumnCount),
            row.string(kAnnotationColumnCount + kRecordColumnCount)};
    });
}

base::Result<base::AnnotationId> AnnotationStore::add(const model::Annotation &annotation)
{
    Statement statement(m_database,
        u"INSERT INTO annotation (id, record_id, text_id, passage_id, address, exact, prefix, suffix, start_offset, end_offset, "
        u"colour, comment, tags, author, is_private, created_ms, modified_ms) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    statement.bind(annotation.id);
    TRY_VOID(bindAnnotation(statement, annotation).run());
    return base::AnnotationId(statement.lastInsertId());
}

base::Status AnnotationStore::update(const model::Annotation &annotation)
{
    Statement statement(m_database,
        u"UPDATE annotation SET record_id = ?, text_id = ?, passage_id = ?, address = ?, exact = ?, prefix = ?, suffix = ?, "
        u"start_offset = ?, end_offset = ?, colour = ?, comment = ?, tags = ?, author = ?, is_private = ?, created_ms = ?, "
        u"modified_ms = ? WHERE id = ?"_s);
    return bindAnnotation(statement, annotation).bind(annotation.id).run();
}

base::Status AnnotationStore::remove(base::AnnotationId id)
{
    Statement statement(m_database, u"DELETE FROM annotation WHERE id = ?"_s);
    return statement.bind(id).run();
}

}
