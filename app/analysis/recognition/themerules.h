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

/// The rules that match a paragraph. Letters are compared as search compares them; a phrase is found as whole words.
QList<FoundTheme> themesIn(const QString &content, const QList<ThemeRule> &rules);

/// Why a rule cannot be used: the fault of its regular expression. Nothing for a sound one.
std::optional<QString> faultOf(const ThemeRule &rule);

}
