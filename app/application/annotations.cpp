// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations.h"

#include "identity.h"

#include <library/store/annotations.h>
#include <library/store/trash.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace application {

Query<QList<model::AnnotationRow>> annotations()
{
    return [](const library::Database &database) { return library::AnnotationQueries(database).all(); };
}

model::Annotation newAnnotation()
{
    model::Annotation annotation;
    annotation.author = userName();
    annotation.created = QDateTime::currentDateTimeUtc();
    annotation.modified = annotation.created;
    return annotation;
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

Edit<QList<model::Annotation>> addAnnotations(const QList<model::Annotation> &annotations)
{
    return [annotations](const library::Database &database) -> base::Result<QList<model::Annotation>> {
        library::AnnotationStore store(database);
        QList<model::Annotation> added = annotations;
        for (model::Annotation &annotation : added) {
            // One that was deleted comes back from the trash, with the packs that it stood in.
            TRY(const auto deleted, library::TrashQueries(database).find(model::TrashKind::Annotation, annotation.id.value()));
            if (deleted) {
                TRY(const qint64 id, library::TrashStore(database, {}).restore(deleted->id));
                annotation.id = base::AnnotationId(id);
                continue;
            }
            TRY(annotation.id, store.add(annotation));
        }
        return added;
    };
}

Edit<QList<model::Annotation>> updateAnnotations(const QList<model::Annotation> &annotations)
{
    return [annotations](const library::Database &database) -> base::Result<QList<model::Annotation>> {
        for (const model::Annotation &annotation : annotations)
            TRY_VOID(library::AnnotationStore(database).update(annotation));
        return annotations;
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
