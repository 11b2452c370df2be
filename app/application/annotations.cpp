// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations.h"

#include "identity.h"

#include <analysis/anchoring/reattacher.h>
#include <core/base/privatelock.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/trash.h>

#include <QDateTime>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace application {

namespace {

/// A comment that an edit changed while it was changed elsewhere as well: the words of both stay.
QString mergedComment(const QString &stored, const QString &before, const QString &after)
{
    if (before == after || stored == after)
        return stored;
    if (stored == before || stored.isEmpty())
        return after;
    if (!before.isEmpty() && stored.contains(before))
        return QString(stored).replace(stored.lastIndexOf(before), before.size(), after).trimmed();
    if (after.isEmpty() || stored.contains(after))
        return stored;
    return after.contains(stored) ? after : stored + u"\n\n"_s + after;
}

/// Adds and removes the tags that differ.
void applyTags(QStringList &tags, const QStringList &before, const QStringList &after)
{
    if (tags == before) {
        tags = after;
        return;
    }
    tags.removeIf([&](const QString &tag) { return before.contains(tag) && !after.contains(tag); });
    for (const QString &tag : after) {
        if (!before.contains(tag) && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
}

}

Query<QList<model::AnnotationRow>> annotations()
{
    return [](const library::Database &database) { return library::AnnotationQueries(database).all(); };
}

model::Annotation newAnnotation(model::AnnotationKind kind)
{
    model::Annotation annotation;
    annotation.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    annotation.kind = kind;
    annotation.author = userName();
    annotation.created = QDateTime::currentDateTimeUtc();
    annotation.modified = annotation.created;
    return annotation;
}

base::Result<model::Annotation> annotationOn(const Target &target, model::AnnotationKind kind)
{
    if (!target.text)
        return base::failure(base::ErrorCode::NotFound, target.record.symbol, u"the document has no text in the library"_s);
    model::Annotation annotation = newAnnotation(kind);
    annotation.record = target.record.id;
    annotation.text = target.text->id;
    if (kind == model::AnnotationKind::DocumentNote)
        return annotation;
    const model::Passage *paragraph = target.address.isEmpty() && !target.passages.isEmpty() ? &target.passages.first() : target.paragraph();
    if (!paragraph)
        return base::failure(base::ErrorCode::NotFound, target.record.symbol, u"there is no such paragraph"_s);
    annotation.passage = paragraph->id;
    annotation.address = paragraph->address.text();
    annotation.anchor = anchoring::anchorAt(*paragraph, 0, int(paragraph->content.size()));
    return annotation;
}

void setComment(model::Annotation &annotation, const QString &comment, const QStringList &chosenTags)
{
    const QStringList before = model::tagsInComment(annotation.comment);
    const QStringList now = model::tagsInComment(comment);
    QStringList tags;
    for (const QString &tag : chosenTags + now) {
        const QString name = tag.simplified();
        const bool wasTakenOut = before.contains(name, Qt::CaseInsensitive) && !now.contains(name, Qt::CaseInsensitive);
        if (!name.isEmpty() && !wasTakenOut && !tags.contains(name, Qt::CaseInsensitive))
            tags.append(name);
    }
    annotation.comment = comment;
    annotation.tags = tags;
}

base::Result<QList<anchoring::Attachment>> quotePlaces(const Target &target, const QString &quote)
{
    if (!target.text)
        return base::failure(base::ErrorCode::NotFound, target.record.symbol, u"the document has no text in the library"_s);
    QList<anchoring::Attachment> places = anchoring::findQuotes(quote, target.passages);
    if (places.isEmpty())
        return base::failure(base::ErrorCode::NotFound, target.record.symbol, u"the quotation does not stand there"_s);
    return places;
}

Query<QList<anchoring::Attachment>> placesFor(base::AnnotationId id)
{
    return [id](const library::Database &database) -> base::Result<QList<anchoring::Attachment>> {
        TRY(const model::Annotation annotation, library::AnnotationQueries(database).annotation(id));
        TRY(const QList<model::Passage> passages, library::DocumentQueries(database).passages(annotation.text));
        constexpr qsizetype kOffered = 8;
        QList<anchoring::Attachment> places = anchoring::Reattacher(passages).candidates(annotation, kOffered);
        QSet<base::PassageId> offered;
        for (const anchoring::Attachment &place : std::as_const(places))
            offered.insert(place.passage);
        for (const model::Passage &passage : passages) {
            if (!offered.contains(passage.id) && !passage.content.isEmpty())
                places.append({passage.id, passage.address.text(), anchoring::anchorAt(passage, 0, int(passage.content.size())), 0});
        }
        return places;
    };
}

void attachTo(model::Annotation &annotation, const anchoring::Attachment &place, int start, int end)
{
    model::Passage passage;
    passage.content = place.anchor.paragraph;
    const bool isWhole = !model::isOnWords(annotation.kind) || start >= end;
    annotation.passage = place.passage;
    annotation.address = place.address;
    annotation.anchor = isWhole ? anchoring::anchorAt(passage, 0, int(passage.content.size())) : anchoring::anchorAt(passage, start, end);
    annotation.state = model::AnchorState::Attached;
    annotation.score = 100;
}

QString wordsOf(const model::Annotation &annotation)
{
    constexpr qsizetype kBeginning = 120;
    if (annotation.kind == model::AnnotationKind::DocumentNote)
        return annotation.comment.simplified();
    const QString words = annotation.anchor.exact;
    if (model::isOnWords(annotation.kind) || words.size() <= kBeginning)
        return words;
    qsizetype end = words.lastIndexOf(u' ', kBeginning);
    if (end <= 0)
        end = words.at(kBeginning - 1).isHighSurrogate() ? kBeginning - 1 : kBeginning;
    return words.first(end) + u'…';
}

void applyChange(model::Annotation &annotation, const AnnotationChange &change)
{
    const QString comment = mergedComment(annotation.comment, change.before.comment, change.after.comment);
    using model::Annotation;
    const auto &[before, after] = change;
    const auto apply = [&](auto... members) {
        if (((before.*members != after.*members) || ...))
            ((annotation.*members = after.*members), ...);
    };
    apply(&Annotation::record, &Annotation::text, &Annotation::passage, &Annotation::address, &Annotation::anchor, &Annotation::state,
        &Annotation::score);
    apply(&Annotation::kind);
    apply(&Annotation::carriedFrom, &Annotation::carriedUuid);
    apply(&Annotation::colour);
    annotation.comment = comment;
    apply(&Annotation::author);
    apply(&Annotation::isPrivate);
    applyTags(annotation.tags, before.tags, after.tags);
    annotation.modified = annotation.modified == before.modified ? after.modified : std::max(annotation.modified, after.modified);
}

Edit<QList<model::Annotation>> addAnnotations(const QList<model::Annotation> &annotations)
{
    return [annotations](const library::Database &database) -> base::Result<QList<model::Annotation>> {
        library::AnnotationStore store(database);
        QList<model::Annotation> added = annotations;
        for (model::Annotation &annotation : added) {
            std::optional<model::TrashId> deleted;
            if (annotation.id.isValid()) {
                TRY(deleted, library::TrashQueries(database).find(annotation.id, annotation.uuid));
            }
            // One that was deleted comes back from the trash, with the packs that it stood in.
            if (deleted) {
                TRY(const qint64 id, library::TrashStore(database, {}).restore(*deleted));
                annotation.id = base::AnnotationId(id);
                continue;
            }
            if (annotation.uuid.isEmpty())
                annotation.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            TRY(annotation.id, store.add(annotation));
        }
        return added;
    };
}

Edit<QList<model::Annotation>> updateAnnotations(const QList<AnnotationChange> &changes)
{
    return [changes](const library::Database &database) -> base::Result<QList<model::Annotation>> {
        QList<model::Annotation> updated;
        for (const AnnotationChange &change : changes) {
            auto stored = library::AnnotationQueries(database).annotation(change.after.id);
            if (!stored && stored.error().code == base::ErrorCode::NotFound)
                continue;
            TRY(model::Annotation annotation, std::move(stored));
            if (annotation.isLocked)
                return base::failure(base::privateAnnotationsLocked());
            applyChange(annotation, change);
            TRY_VOID(library::AnnotationStore(database).update(annotation));
            updated.append(annotation);
        }
        return updated;
    };
}

Edit<QList<model::Annotation>> removeAnnotations(const QList<model::Annotation> &annotations)
{
    return [annotations, by = signature()](const library::Database &database) -> base::Result<QList<model::Annotation>> {
        for (const model::Annotation &annotation : annotations)
            TRY_VOID(library::TrashStore(database, by).remove(model::TrashKind::Annotation, annotation.id.value()));
        return annotations;
    };
}

}
