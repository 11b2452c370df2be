// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <analysis/recognition/themerules.h>
#include <library/store/themes.h>
#include <output/exchange/thesaurusimport.h>

#include <QList>
#include <QString>

#include <functional>

namespace application {

/// Makes themes of the vocabulary in a file, or of the goals that come with the program ("sdg"); `title` names it, where it
/// is not empty. Errors: those of reading it and the library's.
base::Result<exchange::ThesaurusReport> importVocabulary(const OpenLibrary &library, const QString &path, const QString &title);

/// The rules of the program, and over them those of the library.
Query<QList<recognition::ThemeRule>> themeRules();

/// Keeps the rules of a file, in the form of resources/themes, each with its theme. Errors: NotFound, Unreadable, BadInput.
base::Status keepThemeRules(const OpenLibrary &library, const QString &path);

/// What a rule found in a paragraph.
using EachTheme = std::function<void(const library::ParagraphRow &, const recognition::ThemeRule &, const recognition::FoundTheme &)>;
/// Runs rules over all paragraphs of the library and changes nothing.
base::Status findThemes(const OpenLibrary &library, const QList<recognition::ThemeRule> &rules, const EachTheme &each);

/// The same, and suggests each paragraph for its theme; gives how many.
base::Result<qsizetype> suggestThemes(const OpenLibrary &library, const QList<recognition::ThemeRule> &rules);

}
