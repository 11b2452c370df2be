// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"
#include "target.h"

#include <analysis/anchoring/anchoring.h>
#include <core/model/annotationrow.h>

#include <QList>
#include <QString>

namespace application {

/// All annotations of the library, by document and place.
Query<QList<model::AnnotationRow>> annotations();

/// An annotation by the user, made now.
model::Annotation newAnnotation();

/// Every place where a quotation stands in what a reference points at, in the order of the text. Errors: NotFound where there
/// is no text, or the words do not stand there.
base::Result<QList<anchoring::Attachment>> quotePlaces(const Target &target, const QString &quote);

/// Edits of annotations; each answers them as they are stored, new ones with their ids.
Edit<QList<model::Annotation>> addAnnotations(const QList<model::Annotation> &annotations);
Edit<QList<model::Annotation>> updateAnnotations(const QList<model::Annotation> &annotations);
Edit<QList<model::Annotation>> removeAnnotations(const QList<model::Annotation> &annotations);

}
