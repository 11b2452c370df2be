// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotating.h"

#include "identity.h"

#include <library/store/annotations.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace application {

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

Edit<base::AnnotationId> addAnnotation(const model::Annotation &annotation)
{
    return [annotation](const library::Database &database) { return library::AnnotationStore(database).add(annotation); };
}

}
