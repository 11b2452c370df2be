// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quotations.h"

#include <QRegularExpression>

#include <optional>

namespace recognition {

/// Words between marks, and what stands beside them.
struct QuotedPlace {
    QuotedWords quoted;
    QString words;
    model::TextRange sentence;
    model::TextRange lead; ///< Before the words, from the beginning of their clause.
    model::TextRange tail; ///< Behind them, up to the next ones.
    bool isFirst = false; ///< The sentence begins the paragraph.
    int before = -1; ///< Where those words of the sentence end that somebody said before these.
    int unsaid = -1; ///< Where the last words before end that nobody said: a term, a title.
};

/// Who a text says speaks: somebody, or somebody without a name.
struct Attributed {
    bool isSpeech = false;
    std::optional<Person> speaker;
};

inline QList<QRegularExpressionMatch> matchesOf(const QRegularExpression &expression, const QString &words)
{
    QList<QRegularExpressionMatch> all;
    for (const QRegularExpressionMatch &match : expression.globalMatch(words))
        all.append(match);
    return all;
}

}
