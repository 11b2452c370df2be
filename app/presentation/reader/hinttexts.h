// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/annotationhints.h>

#include <QList>
#include <QString>

/// What the annotations of other languages are called beside a paragraph, in the language of the window. GUI thread.
namespace presentation::hints {

/// Those beside a paragraph; an invalid one: beside the text as a whole.
QList<application::AnnotationHint> beside(const QList<application::AnnotationHint> &all, base::PassageId paragraph);
/// How many annotations these are.
int count(const QList<application::AnnotationHint> &hints);
/// "Français · العربية", each once.
QString languages(const QList<application::AnnotationHint> &hints);
/// "Français, OP8: 2 annotations by Robin, Kim".
QString line(const application::AnnotationHint &hint);
/// The lines, with the comments or the words below each, as HTML.
QString toolTip(const QList<application::AnnotationHint> &hints);

}
