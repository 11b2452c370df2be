// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"
#include "target.h"

#include <analysis/comparison/chaining.h>
#include <analysis/comparison/redline.h>
#include <analysis/comparison/textcomparison.h>
#include <core/model/record.h>

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace application {

/// The verbs that open an operative paragraph and its successor, and which of them binds more (resources/verbs).
struct VerbChange {
    QString before;
    QString after;
    int force = 0; ///< Above 0: stronger; below 0: weaker; 0: as strong.
};

/// How many paragraphs of a part of the text are the same, edited, moved, added, dropped.
using ChangeCounts = std::array<int, 5>;

/// Two successive texts in one language, paragraph by paragraph.
struct ComparedTexts {
    Target left;  ///< The earlier one.
    Target right; ///< The later one.
    QList<comparison::PassagePair> pairs;

    /// Null where the side has no such paragraph.
    const model::Passage *leftPassage(const comparison::PassagePair &pair) const;
    const model::Passage *rightPassage(const comparison::PassagePair &pair) const;
    /// The words that differ; a paragraph that one side lacks is wholly added or removed.
    QList<comparison::RedlinePart> redline(const comparison::PassagePair &pair) const;
    /// Nothing where a side has no operative verb, or both have the same.
    std::optional<VerbChange> verbChange(const comparison::PassagePair &pair) const;
    /// A line of a cover, whose changes say nothing: symbol, dates, session.
    bool isCover(const comparison::PassagePair &pair) const;
    /// Counts of the pairs whose later paragraph (or the dropped one) is of this kind, sub-paragraphs apart.
    ChangeCounts counts(model::PassageKind kind) const;
};

/// Two to four successive texts in one language, each compared with the one before it.
struct ComparedSeries {
    QList<ComparedTexts> steps;            ///< The earliest first; one less than there are texts.
    ComparedTexts whole;                   ///< From the first text to the last.
    QList<comparison::ChainRow> rows;      ///< Level paragraphs, one column a text.

    qsizetype textCount() const { return steps.size() + 1; }
    const Target &text(qsizetype column) const { return column == 0 ? steps.first().left : steps.at(column - 1).right; }
    /// Null where the text has no such paragraph.
    const model::Passage *passage(const comparison::ChainRow &row, qsizetype column) const;
    /// Null where neither text of the step has the paragraph.
    const comparison::PassagePair *pair(const comparison::ChainRow &row, qsizetype step) const;
};

inline constexpr qsizetype kMostComparedTexts = 4;

/// Whether a language that a text lacks is an error, or another one is taken.
enum class LanguageChoice { Binding, Preferred };

/// Compares two documents in `language`, else in the first language that both have, English before others. Errors: NotFound,
/// BadInput (no language in common).
Query<ComparedTexts> compared(
    const QString &left, const QString &right, const QString &language = {}, LanguageChoice choice = LanguageChoice::Binding);
/// The same of documents that are known by their ids.
Query<ComparedTexts> compared(
    base::RecordId left, base::RecordId right, const QString &language = {}, LanguageChoice choice = LanguageChoice::Binding);

/// Compares each text with the one before it, the earliest first. Errors: NotFound, BadInput (fewer than two, more than
/// kMostComparedTexts, no language in common).
Query<ComparedSeries> comparedSeries(
    const QStringList &texts, const QString &language = {}, LanguageChoice choice = LanguageChoice::Binding);
Query<ComparedSeries> comparedSeries(
    const QList<base::RecordId> &texts, const QString &language = {}, LanguageChoice choice = LanguageChoice::Binding);

/// The texts in the library that a document may be a successor of, the most likely first.
Query<QList<model::Record>> predecessors(base::RecordId document);

}
