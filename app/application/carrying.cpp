// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "carrying.h"

#include "annotations.h"
#include "comparison.h"

#include <analysis/anchoring/reattacher.h>
#include <core/model/symbol.h>
#include <library/store/annotations.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace application {

namespace {

/// "51/12", or the title of a document without a symbol.
QString shortNameOf(const model::Record &record)
{
    const std::optional<model::Symbol> symbol = model::Symbol::parse(record.symbol);
    return symbol ? symbol->shortForm() : record.symbol.isEmpty() ? record.name : record.symbol;
}

/// For each paragraph of the earlier text the one that took its place.
QHash<base::PassageId, base::PassageId> partnersIn(const ComparedTexts &texts)
{
    QHash<base::PassageId, base::PassageId> found;
    for (const comparison::PassagePair &pair : texts.pairs) {
        const model::Passage *left = texts.leftPassage(pair);
        const model::Passage *right = texts.rightPassage(pair);
        if (left && right)
            found.insert(left->id, right->id);
    }
    return found;
}

model::Annotation carried(const model::Annotation &source, const ComparedTexts &texts)
{
    model::Annotation annotation = source;
    const model::Annotation fresh = newAnnotation(source.kind);
    annotation.id = {};
    annotation.uuid = fresh.uuid;
    annotation.created = fresh.created;
    annotation.modified = fresh.modified;
    annotation.record = texts.right.record.id;
    annotation.text = texts.right.text->id;
    annotation.carriedFrom = QStringList({shortNameOf(texts.left.record), source.address}).join(u' ').trimmed();
    annotation.carriedUuid = source.uuid;
    return annotation;
}

base::Result<CarryOver> carryOverOf(const library::Database &database, const ComparedTexts &texts)
{
    const library::AnnotationQueries queries(database);
    TRY(const QList<model::Annotation> sources, queries.ofText(texts.left.text->id));
    TRY(const QList<model::Annotation> there, queries.ofText(texts.right.text->id));
    QSet<QString> before;
    for (const model::Annotation &annotation : there)
        before.insert(annotation.carriedUuid);
    const auto successor = partnersIn(texts);
    anchoring::Reattacher reattacher(texts.right.passages);
    CarryOver carryOver {texts.left.record, {}, 0};
    for (const model::Annotation &source : sources) {
        if (source.isLocked || before.contains(source.uuid))
            continue;
        model::Annotation annotation = carried(source, texts);
        if (source.kind != model::AnnotationKind::DocumentNote) {
            const std::optional<anchoring::Attachment> place = source.passage.isValid() ? reattacher.place(source) : std::nullopt;
            // Both ways of finding it must agree.
            if (!place || successor.value(source.passage) != place->passage) {
                ++carryOver.unsure;
                continue;
            }
            annotation.passage = place->passage;
            annotation.address = place->address;
            annotation.anchor = place->anchor;
            annotation.score = place->score;
        }
        carryOver.ready.append(annotation);
    }
    return carryOver;
}

}

Query<CarryOver> carryOver(const QString &earlier, const QString &later, const QString &language)
{
    return [=](const library::Database &database) -> base::Result<CarryOver> {
        TRY(const ComparedTexts texts, compared(earlier, later, language).run(database));
        return carryOverOf(database, texts);
    };
}

Query<QList<CarryOver>> carryOvers(base::RecordId later, const QString &language)
{
    return [=](const library::Database &database) -> base::Result<QList<CarryOver>> {
        TRY(const QList<model::Record> earlier, predecessors(later).run(database));
        QList<CarryOver> all;
        for (const model::Record &record : earlier) {
            const base::Result<ComparedTexts> texts = compared(record.id, later, language).run(database);
            // One without a text in this language has nothing to carry.
            if (!texts && (texts.error().code == base::ErrorCode::NotFound || texts.error().code == base::ErrorCode::BadInput))
                continue;
            if (!texts)
                return base::failure(texts.error());
            TRY(const CarryOver one, carryOverOf(database, *texts));
            if (!one.ready.isEmpty() || one.unsure > 0)
                all.append(one);
        }
        return all;
    };
}

}
