// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/annotationrow.h>

#include <QList>
#include <QString>

#include <optional>

namespace application {

/// Which annotations are asked for: all of what is set must hold.
struct AnnotationFilter {
    QString words; ///< Each of them in the annotated words, the comment, a tag, or the document's name.
    std::optional<model::Colour> colour;
    std::optional<model::AnnotationKind> kind;
    std::optional<model::PassageKind> passageKind;
    std::optional<bool> isPrivate;
    QString tag;
    QString author;
    bool isLoose = false; ///< Only those that need re-attaching.

    bool isEmpty() const;
};

/// Whether an annotation is asked for. Pure; any thread.
bool matches(const AnnotationFilter &filter, const model::AnnotationRow &row);
QList<model::AnnotationRow> filtered(const QList<model::AnnotationRow> &rows, const AnnotationFilter &filter);

/// By what annotations stand together.
enum class AnnotationGrouping { None, Document, Theme, Colour, Tag, Author, Date };
inline constexpr int kAnnotationGroupingCount = 7;
QString annotationGroupingName(AnnotationGrouping grouping);
AnnotationGrouping annotationGroupingOfName(const QString &name);

/// All annotations with the themes of their paragraphs, by document and place.
Query<QList<model::AnnotationRow>> annotationsWithThemes();

}
