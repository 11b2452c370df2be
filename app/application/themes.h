// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <analysis/recognition/themerules.h>
#include <core/jobs/job.h>
#include <core/model/link.h>
#include <core/model/themenode.h>
#include <library/store/themes.h>

#include <QList>
#include <QString>

#include <functional>

namespace application {

/// The themes at the top of the tree, or those with some words.
struct ThemeBranch {
    model::ThemeCounts counts;
    QList<model::ThemeNode> themes;
};

/// The first themes at the top.
Query<ThemeBranch> topThemes(int limit);
/// Themes with these words in a label of any language, the best first.
Query<ThemeBranch> themesMatching(const QString &words, int limit);
Query<model::ThemeCounts> themeCounts();
/// Themes right below one (an invalid id: the top), behind the first `offset`.
Query<QList<model::ThemeNode>> themesBelow(base::RecordId theme, qint64 offset, int limit);

/// The rules of the program, and over them those of the library.
Query<QList<recognition::ThemeRule>> themeRules();

/// Keeps the rules of a file, in the form of resources/themes, each with its theme. Errors: NotFound, Unreadable, and BadInput with
/// the line or the theme, and what is wrong there.
base::Status keepThemeRules(const OpenLibrary &library, const QString &path);

/// Takes a theme that a rule found in a paragraph.
using EachTheme = std::function<void(const library::ParagraphRow &, const recognition::ThemeRule &, const recognition::FoundTheme &)>;
/// Runs rules over all paragraphs of the library and changes nothing. Error: Cancelled.
base::Status findThemes(const OpenLibrary &library, const QList<recognition::ThemeRule> &rules, jobs::JobControl &control, const EachTheme &each);
/// Takes the paragraphs that rules read, with their number as progress. Error: Cancelled.
base::Status forEachParagraph(
    const OpenLibrary &library, jobs::JobControl &control, const std::function<void(const library::ParagraphRow &)> &each);

/// The suggestion that a paragraph is about a theme, which is still to be named.
model::Link themeSuggestion(const library::ParagraphRow &row, const recognition::FoundTheme &theme);

/// Runs rules like findThemes(), and suggests each paragraph for its theme; gives how many.
base::Result<qsizetype> suggestThemes(const OpenLibrary &library, const QList<recognition::ThemeRule> &rules, jobs::JobControl &control);

}
