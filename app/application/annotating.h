// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"
#include "target.h"

#include <analysis/anchoring/anchoring.h>
#include <core/model/annotation.h>

#include <QList>
#include <QString>

namespace application {

/// An annotation by the user, made now.
model::Annotation newAnnotation();

/// Every place where a quotation stands in what a reference points at, in the order of the text. Errors: NotFound where there
/// is no text, or the words do not stand there.
base::Result<QList<anchoring::Attachment>> quotePlaces(const Target &target, const QString &quote);

/// Adds an annotation; gives its id.
Edit<base::AnnotationId> addAnnotation(const model::Annotation &annotation);

}
