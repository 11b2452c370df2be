// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <analysis/recognition/themerules.h>
#include <core/jobs/job.h>
#include <core/model/link.h>

#include <QList>

#include <optional>

namespace application {

/// The rule of a theme as the library has it.
struct RuleEntry {
    enum class Origin { Program, Changed, Own };
    recognition::ThemeRule rule;
    Origin origin = Origin::Program;
    base::RecordId theme;  ///< Invalid where the library does not have it yet.
    qint64 paragraphs = 0; ///< That are about it: suggested or accepted.
};

/// Those of the program in their order, changed or not, then those of the library.
Query<QList<RuleEntry>> ruleEntries();

/// A paragraph that gets or loses a theme.
struct RuleExample {
    base::RecordId document;
    base::PassageId passage;
    QString symbol;
    QString title;
    QString address;
    QString content;
    int start = 0; ///< Of the words that count, UTF-16 units into the content.
    int end = 0;
    bool isGained = true;
};

/// What a rule would do in the library, found out without a change.
struct RuleTrial {
    recognition::ThemeRule rule;
    QList<model::Link> gained; ///< To be suggested. Without their other end: the theme may be a new one.
    QList<model::Link> lost;   ///< Suggestions of the rule so far which no person has decided on.
    qint64 gainedDocuments = 0;
    qint64 lostDocuments = 0;
    qint64 kept = 0;           ///< Paragraphs that are about the theme before and after.
    QList<RuleExample> examples; ///< The first ones of each.
    bool isTooWide = false;    ///< It finds more than kMostSuggestions, and was stopped there.
};

/// A rule that finds more says nothing about a text.
inline constexpr qsizetype kMostSuggestions = 50'000;

/// Runs a rule over all paragraphs; what a person has decided on stays as it is. One without words loses all its suggestions. Errors: BadInput
/// with the fault, Cancelled.
base::Result<RuleTrial> tryRule(const OpenLibrary &library, const recognition::ThemeRule &rule, jobs::JobControl &control);

/// A change of one rule with its suggestions.
struct RuleChange {
    recognition::ThemeRule rule;
    std::optional<QString> json; ///< As the library keeps it; nothing: the program's own holds, or none.
    QList<model::Link> added;
    QList<model::Link> removed;
};

/// The change that a trial stands for. `isDeleted`: the library forgets the rule, and what the program brings holds.
RuleChange changeOf(const RuleTrial &trial, bool isDeleted = false);
/// Makes it, all or nothing; answers the change that undoes it.
Edit<RuleChange> applyRuleChange(const RuleChange &change);

}
