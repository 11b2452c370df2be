// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationfilter.h"

#include <core/base/names.h>
#include <core/text/normalised.h>
#include <library/store/annotations.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace application {

namespace {

constexpr std::array kGroupings {
    base::Named {AnnotationGrouping::None, "none"_L1},
    base::Named {AnnotationGrouping::Document, "document"_L1},
    base::Named {AnnotationGrouping::Theme, "theme"_L1},
    base::Named {AnnotationGrouping::Colour, "colour"_L1},
    base::Named {AnnotationGrouping::Tag, "tag"_L1},
    base::Named {AnnotationGrouping::Author, "author"_L1},
    base::Named {AnnotationGrouping::Date, "date"_L1},
};
static_assert(kGroupings.size() == kAnnotationGroupingCount);

bool holdsWords(const QString &words, const model::AnnotationRow &row)
{
    if (words.trimmed().isEmpty())
        return true;
    const model::Annotation &note = row.annotation;
    const QString all = text::fold(QStringList {note.anchor.exact, note.comment, note.tags.join(u' '), row.work.symbol, row.work.name, note.address}.join(u' '));
    const QStringList wanted = text::fold(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&all](const QString &word) { return all.contains(word); });
}

}

bool AnnotationFilter::isEmpty() const
{
    return words.trimmed().isEmpty() && !colour && !kind && !passageKind && !isPrivate && tag.isEmpty() && author.isEmpty() && !isLoose;
}

bool matches(const AnnotationFilter &filter, const model::AnnotationRow &row)
{
    const model::Annotation &note = row.annotation;
    const auto holds = [](const auto &wanted, const auto &value) { return !wanted || *wanted == value; };
    return holds(filter.colour, note.colour) && holds(filter.kind, note.kind) && holds(filter.isPrivate, note.isPrivate)
        && (!filter.passageKind || row.passageKind == filter.passageKind)
        && (filter.tag.isEmpty() || note.tags.contains(filter.tag, Qt::CaseInsensitive))
        && (filter.author.isEmpty() || note.author == filter.author)
        && (!filter.isLoose || note.state == model::AnchorState::Loose) && holdsWords(filter.words, row);
}

QList<model::AnnotationRow> filtered(const QList<model::AnnotationRow> &rows, const AnnotationFilter &filter)
{
    if (filter.isEmpty())
        return rows;
    QList<model::AnnotationRow> kept;
    std::ranges::copy_if(rows, std::back_inserter(kept), [&filter](const model::AnnotationRow &row) { return matches(filter, row); });
    return kept;
}

QString annotationGroupingName(AnnotationGrouping grouping)
{
    return base::nameOf(kGroupings, grouping);
}

AnnotationGrouping annotationGroupingOfName(const QString &name)
{
    return base::valueOf(kGroupings, name, AnnotationGrouping::None);
}

Query<QList<model::AnnotationRow>> annotationsWithThemes()
{
    return [](const library::Database &database) -> base::Result<QList<model::AnnotationRow>> {
        const library::AnnotationQueries queries(database);
        TRY(QList<model::AnnotationRow> rows, queries.all());
        TRY(const auto themes, queries.themes());
        for (model::AnnotationRow &row : rows)
            row.themes = themes.value(row.annotation.id);
        return rows;
    };
}

}
