// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citationwords.h"

#include <QRegularExpression>
#include <QStringList>

namespace recognition {

/// The words of one language, joined into the expressions that read its citations. Made once, for the life of the
/// program; any thread.
class CitationGrammar
{
public:
    /// Null for a language whose prose citations are not read.
    static const CitationGrammar *of(QStringView language);

    explicit CitationGrammar(const CitationWords &words);

    /// False for most paragraphs, at the cost of a search for a few letters.
    bool mayCite(QStringView content) const;
    /// Bodies are named before the noun, in capitals that tell a body from a word.
    bool namesBodiesBeforeNoun() const { return m_words.bodies.isEmpty(); }
    /// The noun stands behind its numbers.
    bool isNounLast() const { return m_words.language == u"zh"; }
    bool isJoin(QStringView word) const { return m_joins.contains(word); }
    bool isRange(QStringView word) const { return m_ranges.contains(word); }
    bool leadsOn(QStringView word) const { return m_ledOn.contains(word); }
    bool leadsNumber(QStringView before) const;

    /// Matches where a place in a text begins, and looks no further than a few words: a subject is checked from end to end
    /// before it is matched, so that the whole text for every number would cost its square. Offsets count from the place.
    static QRegularExpressionMatch matchAt(const QRegularExpression &expression, const QString &content, qsizetype at);

    QRegularExpression noun;
    QRegularExpression number;
    QRegularExpression date; ///< For matchAt(); groups day, month, year.
    QRegularExpression gap; ///< The whole of what stands between the noun and its number.
    QRegularExpression its; ///< Up to the end.
    QRegularExpression bodyBefore; ///< Up to the end.
    QRegularExpression bodyAfter; ///< For matchAt().
    QRegularExpression body;
    QRegularExpression paragraphBefore; ///< Up to the end.
    QRegularExpression annexBefore; ///< Up to the end.
    QRegularExpression paragraphAfter;
    QRegularExpression annexAfter;
    QRegularExpression ibid;

private:
    void makeNumbers();
    void makeBodies();
    void makePinpoints();

    CitationWords m_words;
    QStringList m_stems;
    QStringList m_joins;
    QStringList m_ranges;
    QStringList m_leads;
    QStringList m_ledOn;
};

}
