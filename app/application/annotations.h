// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/annotationrow.h>

#include <QList>

namespace application {

/// All annotations of the library, by document and place.
Query<QList<model::AnnotationRow>> annotations();

/// These answer the annotations as they are written: new ones with their ids.
Edit<QList<model::Annotation>> addAnnotations(const QList<model::Annotation> &annotations);
Edit<QList<model::Annotation>> updateAnnotations(const QList<model::Annotation> &annotations);
Edit<QList<model::Annotation>> removeAnnotations(const QList<model::Annotation> &annotations);

}
