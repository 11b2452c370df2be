// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <output/briefing/outline.h>

#include <QString>
#include <QStringList>

namespace presentation {

/// A block that stops an export, as a person is told of it.
struct ExportStop {
    int row = 0;
    QString words; ///< Their beginning.
    QString why;
};

/// What an export takes along and leaves out, in the window's language: of a pack, or of a text's annotations. An immutable value.
struct PackExport {
    QList<ExportStop> stops;
    QStringList goesAlong;
    QStringList leftOut;
    QList<briefing::PrivateAnnotation> privateAnnotations; ///< Left out unless they are ticked.
};

PackExport packExport(const briefing::Outline &outline);
/// Of a copy of an original that has these annotations.
PackExport annotatedCopyExport(const QList<model::Annotation> &annotations);

/// What a check found: "only spacing or punctuation differs"; empty for words that are exactly those of the source.
QString checkText(briefing::Check check);

}
