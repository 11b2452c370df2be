// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations.h"

#include "freshid.h"
#include "privatewords.h"
#include "recordmapping.h"

#include <library/database/statement.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

QString tagsText(const QStringList &tags)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact));
}

/// Annotations with their documents and the languages of their texts.
QString selectRows()
{
    return u"SELECT "_s + kAnnotationColumns + u", " + kRecordColumns
        + u", t.language, p.kind FROM annotation a JOIN record r ON r.id = a.record_id JOIN text t ON t.id = a.text_id"
          u" LEFT JOIN passage p ON p.id = a.passage_id";
}

model::AnnotationRow annotationRow(const Statement &row)
{
    constexpr int kRest = kAnnotationColumnCount + kRecordColumnCount;
    const QString kind = row.string(kRest + 1);
    return {annotationFromRow(row), recordFromRow(row, kAnnotationColumnCount), row.string(kRest),
        kind.isEmpty() ? std::nullopt : std::optional(model::kindOfName(kind)), {}};
}

/// The order within each paragraph, which SQL cannot know of sealed words.
template<typename Row, typename AnnotationOf>
void sortInParagraphs(QList<Row> &rows, AnnotationOf annotationOf)
{
    for (auto first = rows.begin(); first != rows.end();) {
        const model::Annotation &begins = annotationOf(*first);
        const auto last = std::find_if(first, rows.end(), [&](const Row &row) {
            const model::Annotation &each = annotationOf(row);
            return each.text != begins.text || each.passage != begins.passage;
        });
        std::stable_sort(first, last, [&](const Row &one, const Row &other) { return annotationOf(one).anchor.start < annotationOf(other).anchor.start; });
        first = last;
    }
}

base::Result<QList<model::AnnotationRow>> sortedRows(Statement &statement)
{
    TRY(QList<model::AnnotationRow> rows, statement.all(annotationRow));
    sortInParagraphs(rows, [](const model::AnnotationRow &row) -> const model::Annotation & { return row.annotation; });
    return rows;
}

/// The words of an annotation, by their columns.
QJsonObject sealable(const model::Annotation &annotation)
{
    return {{u"exact"_s, annotation.anchor.exact}, {u"prefix"_s, annotation.anchor.prefix}, {u"suffix"_s, annotation.anchor.suffix},
        {u"start_offset"_s, annotation.anchor.start}, {u"end_offset"_s, annotation.anchor.end}, {u"comment"_s, annotation.comment},
        {u"tags"_s, tagsText(annotation.tags)}, {u"author"_s, annotation.author}, {u"carried_from"_s, annotation.carriedFrom},
        {u"carried_uuid"_s, annotation.carriedUuid}, {u"paragraph"_s, annotation.anchor.paragraph}};
}

/// An annotation as its row stands in the table.
struct AnnotationColumns {
    model::Annotation annotation;
    QString sealed = u""_s;
};

base::Result<AnnotationColumns> columnsOf(const Database &database, const model::Annotation &annotation)
{
    AnnotationColumns columns {annotation};
    const PrivateWords words(database);
    TRY(const bool isProtected, annotation.isPrivate ? words.isProtected() : base::Result<bool>(false));
    if (!isProtected)
        return columns;
    TRY(columns.sealed, words.seal(sealable(annotation)));
    columns.annotation.anchor = {};
    columns.annotation.comment.clear();
    columns.annotation.tags.clear();
    columns.annotation.author.clear();
    columns.annotation.carriedFrom.clear();
    columns.annotation.carriedUuid.clear();
    return columns;
}

/// Binds all columns but the id, in the order of kAnnotationColumns.
Statement &bindAnnotation(Statement &statement, const AnnotationColumns &columns)
{
    const model::Annotation &annotation = columns.annotation;
    return statement.bind(annotation.record, annotation.text, annotation.passage, annotation.address, annotation.anchor.exact,
        annotation.anchor.prefix, annotation.anchor.suffix, annotation.anchor.start, annotation.anchor.end,
        model::colourName(annotation.colour), annotation.comment, tagsText(annotation.tags), annotation.author,
        int(annotation.isPrivate), annotation.created.toMSecsSinceEpoch(), annotation.modified.toMSecsSinceEpoch(),
        annotation.uuid, model::annotationKindName(annotation.kind), model::anchorStateName(annotation.state), annotation.score,
        annotation.carriedFrom, annotation.carriedUuid, annotation.anchor.paragraph, columns.sealed);
}

}

base::Result<model::Annotation> AnnotationQueries::annotation(base::AnnotationId id) const
{
    Statement statement(m_database, u"SELECT "_s + kAnnotationColumns + u" FROM annotation a WHERE a.id = ?");
    TRY_VOID(statement.bind(id).run());
    if (!statement.next())
        return base::failure(base::ErrorCode::NotFound, u"annotation:%1"_s.arg(id.value()));
    return annotationFromRow(statement);
}

base::Result<QSet<base::AnnotationId>> AnnotationQueries::inCollections(const QList<base::PackId> &packs, const QList<model::DossierId> &dossiers) const
{
    QSet<base::AnnotationId> found;
    Statement ofPack(m_database, u"SELECT annotation_id FROM pack_item WHERE pack_id = ? AND annotation_id IS NOT NULL"_s);
    for (const base::PackId pack : packs) {
        TRY(const QList<base::AnnotationId> ids, ofPack.bind(pack).ids<base::AnnotationId>());
        found.unite({ids.begin(), ids.end()});
    }
    Statement ofDossier(m_database, u"SELECT annotation_id FROM dossier_item WHERE dossier_id = ? AND annotation_id IS NOT NULL"_s);
    for (const model::DossierId dossier : dossiers) {
        TRY(const QList<base::AnnotationId> ids, ofDossier.bind(dossier).ids<base::AnnotationId>());
        found.unite({ids.begin(), ids.end()});
    }
    return found;
}

base::Result<QList<model::Annotation>> AnnotationQueries::ofText(base::TextId text) const
{
    Statement statement(m_database,
        u"SELECT "_s + kAnnotationColumns
            + u" FROM annotation a LEFT JOIN passage p ON p.id = a.passage_id WHERE a.text_id = ? ORDER BY p.position, a.start_offset");
    TRY(QList<model::Annotation> annotations, statement.bind(text).all(annotationFromRow));
    sortInParagraphs(annotations, [](const model::Annotation &annotation) -> const model::Annotation & { return annotation; });
    return annotations;
}

base::Result<QList<model::AnnotationRow>> AnnotationQueries::all() const
{
    Statement statement(m_database, selectRows() + u" ORDER BY r.sort_key, t.language, p.position, a.start_offset");
    return sortedRows(statement);
}

base::Result<qint64> AnnotationQueries::count() const
{
    Statement statement(m_database, u"SELECT count(*) FROM annotation a JOIN text t ON t.id = a.text_id"_s);
    return statement.number();
}

base::Result<QList<model::AnnotationRow>> AnnotationQueries::ofOtherTexts(base::TextId text) const
{
    Statement statement(m_database,
        selectRows() + u" WHERE t.work_id = (SELECT work_id FROM text WHERE id = ?1) AND t.id <> ?1 ORDER BY " + kLanguageOrder
            + u", p.position, a.start_offset");
    return sortedRows(statement.bind(text));
}

base::Result<QList<model::Passage>> AnnotationQueries::placesInOtherTexts(base::TextId text) const
{
    Statement statement(m_database,
        u"SELECT p.id, p.text_id, p.kind, p.address, p.level FROM text t JOIN passage p ON p.text_id = t.id "
        u"WHERE t.work_id = (SELECT work_id FROM text WHERE id = ?1) AND t.id <> ?1 "
        u"AND EXISTS (SELECT 1 FROM annotation a WHERE a.text_id = t.id) ORDER BY t.id, p.position"_s);
    return statement.bind(text).all([](const Statement &row) {
        model::Passage passage;
        passage.id = row.id<base::PassageId>(0);
        passage.text = row.id<base::TextId>(1);
        passage.kind = model::kindOfName(row.string(2));
        passage.address = model::Address(row.string(3));
        passage.level = int(row.integer(4));
        return passage;
    });
}

base::Result<QHash<base::AnnotationId, QStringList>> AnnotationQueries::themes() const
{
    // Those of the paragraph come first; those of the document count where there are none.
    Statement statement(m_database,
        u"SELECT DISTINCT a.id, r.name, l.from_passage IS NOT NULL AS is_near FROM annotation a "
        u"JOIN link l ON l.from_record = a.record_id AND (l.from_passage IS NULL OR l.from_passage = a.passage_id) "
        u"JOIN record r ON r.id = l.to_record WHERE l.relation = 'about' AND l.status <> 'rejected' AND r.kind = 'theme' "
        u"ORDER BY a.id, is_near DESC, r.sort_key"_s);
    QHash<base::AnnotationId, QStringList> themes;
    QSet<base::AnnotationId> near;
    TRY_VOID(statement.run());
    while (statement.next()) {
        const auto id = statement.id<base::AnnotationId>(0);
        const bool isNear = statement.integer(2) != 0;
        if (isNear)
            near.insert(id);
        if (isNear || !near.contains(id))
            themes[id].append(statement.string(1));
    }
    return themes;
}

base::Result<base::AnnotationId> AnnotationStore::add(const model::Annotation &annotation)
{
    TRY(const AnnotationColumns columns, columnsOf(m_database, annotation));
    Statement statement(m_database,
        u"INSERT INTO annotation (id, record_id, text_id, passage_id, address, exact, prefix, suffix, start_offset, end_offset, "
        u"colour, comment, tags, author, is_private, created_ms, modified_ms, uuid, kind, anchor_state, anchor_score, "
        u"carried_from, carried_uuid, paragraph, sealed) VALUES (coalesce(?, %1), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(freshId(u"annotation")));
    statement.bind(annotation.id);
    TRY_VOID(bindAnnotation(statement, columns).run());
    return base::AnnotationId(statement.lastInsertId());
}

base::Status AnnotationStore::update(const model::Annotation &annotation)
{
    if (annotation.isLocked)
        return updateLocked(annotation);
    TRY(const AnnotationColumns columns, columnsOf(m_database, annotation));
    Statement statement(m_database,
        u"UPDATE annotation SET record_id = ?, text_id = ?, passage_id = ?, address = ?, exact = ?, prefix = ?, suffix = ?, "
        u"start_offset = ?, end_offset = ?, colour = ?, comment = ?, tags = ?, author = ?, is_private = ?, created_ms = ?, "
        u"modified_ms = ?, uuid = coalesce(nullif(?, ''), uuid), kind = ?, anchor_state = ?, anchor_score = ?, carried_from = ?, carried_uuid = ?, paragraph = ?, sealed = ? WHERE id = ?"_s);
    return bindAnnotation(statement, columns).bind(annotation.id).run();
}

/// Only where it stands and how it looks: its words stay sealed, and it stays private.
base::Status AnnotationStore::updateLocked(const model::Annotation &annotation)
{
    Statement statement(m_database,
        u"UPDATE annotation SET record_id = ?, text_id = ?, passage_id = ?, address = ?, colour = ?, modified_ms = ?, anchor_state = ?, "
        u"anchor_score = ? WHERE id = ?"_s);
    statement.bind(annotation.record, annotation.text, annotation.passage, annotation.address, model::colourName(annotation.colour));
    return statement.bind(annotation.modified.toMSecsSinceEpoch(), model::anchorStateName(annotation.state), annotation.score, annotation.id).run();
}

base::Status AnnotationStore::remove(base::AnnotationId id)
{
    Statement statement(m_database, u"DELETE FROM annotation WHERE id = ?"_s);
    return statement.bind(id).run();
}

}
