// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations.h"

#include <library/store/annotations.h>

namespace application {

Query<QList<model::AnnotationRow>> annotations()
{
    return [](const library::Database &database) { return library::AnnotationQueries(database).all(); };
}

Edit<QList<model::Annotation>> addAnnotations(const QList<model::Annotation> &annotations)
{
    return [annotations](const library::Database &database) -> base::Result<QList<model::Annotation>> {
        library::AnnotationStore store(database);
        QList<model::Annotation> added = annotations;
        for (model::Annotation &annotation : added) {
            const base::Result<base::AnnotationId> id = store.add(annotation);
            if (!id)
                return base::failure(id.error());
            annotation.id = *id;
        }
        return added;
    };
}

Edit<QList<model::Annotation>> updateAnnotations(const QList<model::Annotation> &annotations)
{
    return [annotations](const library::Database &database) -> base::Result<QList<model::Annotation>> {
        for (const model::Annotation &annotation : annotations) {
            if (const base::Status done = library::AnnotationStore(database).update(annotation); !done)
                return base::failure(done.error());
        }
        return annotations;
    };
}

Edit<QList<model::Annotation>> removeAnnotations(const QList<model::Annotation> &annotations)
{
    return [annotations](const library::Database &database) -> base::Result<QList<model::Annotation>> {
        for (const model::Annotation &annotation : annotations) {
            if (const base::Status done = library::AnnotationStore(database).remove(annotation.id); !done)
                return base::failure(done.error());
        }
        return annotations;
    };
}

}
