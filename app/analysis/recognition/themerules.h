// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

namespace recognition {

/// A theme, and how a paragraph is found to be about it; the form of resources/themes/README.md.
struct ThemeRule {
    QString key; ///< "theme:smart cities".
    QHash<QString, QString> names; ///< By language; "en" first of all.
    QHash<QString, QStringList> synonyms;
    QString scope;
    QString vocabulary;
    QString notation;
    QString broader; ///< Key of the theme above; empty at the top.
    QStringList any; ///< Phrases of which one has to stand there.
    QStringList all;
    QStringList none;
    QString pattern; ///< A regular expression; empty for none.

    bool hasWords() const { return !any.isEmpty() || !all.isEmpty() || !pattern.isEmpty(); }
};

/// The words of a paragraph that made a rule hold: the first phrase found.
struct FoundTheme {
    qsizetype rule = 0; ///< Index into the rules.
    int start = 0;      ///< UTF-16 units.
    int end = 0;
};

/// The themes that the program comes with. Loaded once; any thread.
const QList<ThemeRule> &shippedThemes();

/// Reads a list of themes in the form of the shipped files. What is no theme is passed over.
QList<ThemeRule> themesOfJson(const QByteArray &json);

/// The rule in the form that themesOfJson() reads, on one line.
QByteArray jsonOf(const ThemeRule &rule);

/// Why a rule cannot be used, and where in it that stands.
struct RuleFault {
    enum class Kind {
        NoWords,      ///< Neither phrases that have to stand there nor a pattern.
        NoLetters,    ///< A phrase of signs alone, which no paragraph holds.
        Contradiction, ///< A phrase that must not stand there is part of every one that has to.
        BadPattern,   ///< No regular expression.
        EmptyPattern, ///< A regular expression that nothing is enough for.
    };
    enum class Part { Whole, Any, All, None, Pattern };
    Kind kind = Kind::NoWords;
    Part part = Part::Whole;
    int line = 0;     ///< Of the part's phrases, from 1.
    int position = 0; ///< Of the pattern, in UTF-16 units from 1.
    QString reason;   ///< In English, for a terminal: what and where.
};

/// Nothing for a sound rule. One without words is sound in a file: it finds nothing.
std::optional<RuleFault> faultOf(const ThemeRule &rule);

}
