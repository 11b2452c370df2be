// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "positiongrammar.h"
#include "stateruns.h"

namespace recognition {

/// Finds the States that explain their votes in a paragraph, sentence by sentence. Refers to values that outlive it. Stack only.
class ExplanationReader
{
public:
    ExplanationReader(const ProseParagraph &paragraph, const PositionGrammar &grammar, const StateRuns &runs)
        : m_paragraph(paragraph)
        , m_content(paragraph.content)
        , m_grammar(grammar)
        , m_runs(runs)
    {
    }

    /// `words` are those of the sentence without what is quoted; `hasStance`: it tells of something else that a State did.
    /// `own` are those whose "we" the text is.
    StateRun read(const model::TextRange &sentence, const QString &words, bool hasStance, const StateRun &own);
    /// The paragraph has spoken of explanations.
    bool isExplaining() const { return m_isExplaining; }

private:
    void readSentence(bool hasStance, const StateRun &own);
    void readListed(qsizetype from);
    void readOthers(qsizetype from);
    int place(qsizetype at) const { return m_sentence.start + int(at); }

    const ProseParagraph &m_paragraph;
    const QString &m_content;
    const PositionGrammar &m_grammar;
    const StateRuns &m_runs;
    model::TextRange m_sentence;
    QString m_words;
    StateRun m_found;
    bool m_isExplaining = false;
};

}
