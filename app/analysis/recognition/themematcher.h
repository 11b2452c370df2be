// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "themerules.h"

namespace recognition {

/// How the pattern of a rule is read.
inline constexpr QRegularExpression::PatternOptions kThemePatternOptions
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// Finds the themes of paragraphs by rules that are prepared once: phrases folded, patterns compiled. Letters are compared as search compares
/// them; a phrase is found as whole words. A value; find() may be called by any thread.
class ThemeMatcher
{
public:
    explicit ThemeMatcher(const QList<ThemeRule> &rules);

    /// The rules that match a paragraph, by their index.
    QList<FoundTheme> find(const QString &content) const;

private:
    struct Prepared {
        qsizetype rule = 0;
        QStringList any; ///< Folded, as the others.
        QStringList all;
        QStringList none;
        QRegularExpression pattern; ///< Empty for none, and for one that is broken.
    };
    class Paragraph;

    static FoundTheme match(const Prepared &rule, const Paragraph &paragraph);

    QList<Prepared> m_rules; ///< Those that have words.
};

}
