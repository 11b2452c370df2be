// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "positiongrammar.h"
#include "positions.h"
#include "stateruns.h"

namespace recognition {

/// Finds how States voted, sentence by sentence of a paragraph. Refers to values that outlive it. Stack only.
class VoteReader
{
public:
    /// Whose vote "its members" or "we" tell.
    struct Voices {
        Mention group; ///< For which somebody speaks in the sentence.
        StateRun own; ///< Those whose "we" the text is.
    };

    VoteReader(const ProseParagraph &paragraph, const PositionGrammar &grammar, const StateRuns &runs, const PositionState &state)
        : m_paragraph(paragraph)
        , m_grammar(grammar)
        , m_runs(runs)
        , m_state(state)
    {
    }

    /// `words` are those of the sentence without what is quoted.
    QList<FoundPosition> read(const model::TextRange &sentence, const QString &words, const Voices &voices);

private:
    void readBrackets();
    void readVerbs(const Voices &voices);
    void readPartedVerbs();
    void readLists();
    void readParts();
    void add(const StateRun &run, qsizetype vote);
    StateRun voters(const QRegularExpressionMatch &verb, const QString &lead, const Voices &voices) const;
    StateRun before(qsizetype at) const;
    /// The vote whose word stands last, else first, in some words; -1 where none does.
    qsizetype lastVoteIn(const QString &words) const;
    qsizetype firstVoteIn(const QString &words) const;

    int place(qsizetype at) const { return m_sentence.start + int(at); }
    StateRun behind(qsizetype at) const { return m_runs.at(place(at), m_sentence.end); }

    const ProseParagraph &m_paragraph;
    const PositionGrammar &m_grammar;
    const StateRuns &m_runs;
    const PositionState &m_state;
    model::TextRange m_sentence;
    QString m_words;
    QList<FoundPosition> m_found;
};

}
