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

base::Result<Carriage> carriageOf(const library::Database &database, const ComparedTexts &texts)
{
    const library::AnnotationQueries queries(database);
    TRY(const QList<model::Annotation> sources, queries.ofText(texts.left.text->id));
    TRY(const QList<model::Annotation> there, queries.ofText(texts.right.text->id));
    QSet<QString> before;
    for (const model::Annotation &annotation : there)
        before.insert(annotation.carriedUuid);
    const auto successor = partnersIn(texts);
    anchoring::Reattacher reattacher(texts.right.passages);
    Carriage carriage {texts.left.record, {}, 0};
    for (const model::Annotation &source : sources) {
        if (before.contains(source.uuid))
            continue;
        model::Annotation annotation = carried(source, texts);
        if (source.kind != model::AnnotationKind::DocumentNote) {
            const std::optional<anchoring::Attachment> place = source.passage.isValid() ? reattacher.place(source) : std::nullopt;
            // Both ways of finding it must agree.
            if (!place || successor.value(source.passage) != place->passage) {
                ++carriage.unsure;
                continue;
            }
            annotation.passage = place->passage;
            annotation.address = place->address;
            annotation.anchor = place->anchor;
            annotation.score = place->score;
        }
        carriage.ready.append(annotation);
    }
    return carriage;
}

}

Query<Carriage> carriage(const QString &earlier, const QString &later, const QString &language)
{
    return [=](const library::Database &database) -> base::Result<Carriage> {
        TRY(const ComparedTexts texts, compared(earlier, later, language).run(database));
        return carriageOf(database, texts);
    };
}

Query<QList<Carriage>> carriages(base::RecordId later, const QString &language)
{
    return [=](const library::Database &database) -> base::Result<QList<Carriage>> {
        TRY(const QList<model::Record> earlier, predecessors(later).run(database));
        QList<Carriage> all;
        for (const model::Record &record : earlier) {
            const auto reference = [](base::RecordId id) { return u"#%1"_s.arg(id.value()); };
            // One without a text in this language has nothing to carry.
            const base::Result<Carriage> one = carriage(reference(record.id), reference(later), language).run(database);
            if (one && (!one->ready.isEmpty() || one->unsure > 0))
                all.append(*one);
        }
        return all;
    };
}

}
