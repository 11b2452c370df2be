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
model::Annotation newAnnotation(model::AnnotationKind kind = model::AnnotationKind::Highlight);

/// An annotation on a whole paragraph, or on the document where there is none: a note or a bookmark of what the target names.
/// Error: NotFound where the document has no text.
base::Result<model::Annotation> annotationOn(const Target &target, model::AnnotationKind kind);

/// Writes a comment and the tags that a person chose: a tag in the comment is one, and one that went from the comment goes
/// from the tags.
void setComment(model::Annotation &annotation, const QString &comment, const QStringList &chosenTags);

/// Every place where a quotation stands in what a reference points at, in the order of the text. Errors: NotFound where there
/// is no text, or the words do not stand there.
base::Result<QList<anchoring::Attachment>> quotePlaces(const Target &target, const QString &quote);

/// The words that stand for an annotation in a list: those it hangs on, the beginning of its paragraph, or its comment.
QString wordsOf(const model::Annotation &annotation);

/// The paragraphs where an annotation may belong, for a person to choose from: first those that come into question, the
/// likeliest first, then all others of its text in their order, whole and with the score 0. Error: NotFound.
Query<QList<anchoring::Attachment>> placesFor(base::AnnotationId annotation);

/// Hangs an annotation on words (or on the whole paragraph) that a person chose.
void attachTo(model::Annotation &annotation, const anchoring::Attachment &place, int start, int end);

/// What one edit changed in an annotation.
struct AnnotationChange {
    model::Annotation before;
    model::Annotation after;
};
/// Applies to an annotation what the edit changed, and leaves alone what was changed elsewhere in the meantime. The place is one
/// member; of the tags, each one counts by itself. Of a comment that was changed elsewhere too, the words of both stay.
void applyChange(model::Annotation &annotation, const AnnotationChange &change);

/// Edits of annotations; each answers them as they are stored, new ones with their ids. Changes of annotations that were deleted
/// in the meantime are left out.
Edit<QList<model::Annotation>> addAnnotations(const QList<model::Annotation> &annotations);
Edit<QList<model::Annotation>> updateAnnotations(const QList<AnnotationChange> &changes);
Edit<QList<model::Annotation>> removeAnnotations(const QList<model::Annotation> &annotations);

}
