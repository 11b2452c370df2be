// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotationfilter.h"

#include <output/exchange/annotationexport.h>

#include <QByteArray>

namespace application {

/// Those that may be given away.
QList<model::AnnotationRow> shareable(const QList<model::AnnotationRow> &rows);

/// The annotations as a file ("markdown", "html", "csv", "w3c"), in English and with the user's names of the colours.
QByteArray annotationFile(const QString &format, const QList<model::AnnotationRow> &rows);

}
