// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotationfilter.h"

#include <output/briefing/outline.h>
#include <output/exchange/annotationexport.h>

#include <QByteArray>

namespace application {

/// Whether an annotation may be given away: a private one only where a person ticked it.
bool mayLeave(const model::Annotation &annotation, const briefing::Released &released = {});
/// Those that may be given away.
QList<model::AnnotationRow> shareable(const QList<model::AnnotationRow> &rows);

/// What kinds and colours are called, in English and with the user's names of the colours.
exchange::AnnotationWords annotationWords();
/// The annotations as a file ("markdown", "html", "csv", "w3c"), with annotationWords().
QByteArray annotationFile(const QString &format, const QList<model::AnnotationRow> &rows);

}
