// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationexport.h"

#include "colournames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

bool mayLeave(const model::Annotation &annotation, const briefing::Released &released)
{
    return !annotation.isLocked && (!annotation.isPrivate || released.contains(annotation.id));
}

QList<model::AnnotationRow> shareable(const QList<model::AnnotationRow> &rows)
{
    QList<model::AnnotationRow> kept;
    std::ranges::copy_if(rows, std::back_inserter(kept), [](const model::AnnotationRow &row) { return mayLeave(row.annotation); });
    return kept;
}

exchange::AnnotationWords annotationWords()
{
    exchange::AnnotationWords words;
    const auto names = colourNames();
    for (size_t colour = 0; colour < names.size(); ++colour)
        words.colours.at(colour) = names.at(colour).name.isEmpty() ? model::colourName(model::Colour(colour)) : names.at(colour).name;
    for (size_t kind = 0; kind < words.kinds.size(); ++kind)
        words.kinds.at(kind) = model::annotationKindName(model::AnnotationKind(kind));
    words.title = u"Annotations"_s;
    words.tags = u"Tags"_s;
    words.isPrivate = u"private"_s;
    words.columns = {u"document"_s, u"paragraph"_s, u"kind"_s, u"colour"_s, u"words"_s, u"comment"_s, u"tags"_s, u"author"_s, u"date"_s, u"lock"_s};
    return words;
}

QByteArray annotationFile(const QString &format, const QList<model::AnnotationRow> &rows)
{
    return exchange::annotationsAs(format, rows, annotationWords());
}

}
