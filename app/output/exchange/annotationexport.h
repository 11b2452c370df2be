// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotationrow.h>

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <array>

namespace exchange {

/// Words that a written list of annotations needs: names of colours and kinds, by value, and headings.
struct AnnotationWords {
    std::array<QString, model::kColourCount> colours;
    std::array<QString, model::kAnnotationKindCount> kinds;
    QString title;    ///< Over the whole list.
    QString tags;     ///< "Tags".
    QString isPrivate; ///< "Private".
    QStringList columns; ///< Headings of the CSV table: document, paragraph, kind, colour, words, comment, tags, author, date, lock.
};

/// "md" for "markdown"; the others are "html", "csv" and "w3c".
QString annotationSuffix(const QString &format);

/// The annotations as a file, under the document that they stand in, each with a link back to its paragraph; as JSON they are a
/// collection of the W3C Web Annotation Data Model with quote and position selectors. Text is UTF-8, a CSV table with the mark
/// that tells so. Words that look like a formula, like markup or like Markdown stay words. Empty for an unknown format. Pure; any
/// thread.
QByteArray annotationsAs(const QString &format, const QList<model::AnnotationRow> &rows, const AnnotationWords &words);

}
