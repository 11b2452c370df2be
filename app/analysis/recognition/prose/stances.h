// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "positiongrammar.h"
#include "positions.h"
#include "stateruns.h"

namespace recognition {

/// Finds who supports or opposes a text, a proposal, an idea, sentence by sentence. Refers to values that outlive it. Stack only.
class StanceReader
{
public:
    /// Who speaks for whom in a sentence.
    struct Voices {
        const Mention &group; ///< For which somebody speaks.
        const Mention &speaker; ///< Who does.
        const QStringList &spokenFor; ///< The keys of all for whom they do.
        bool isExplaining; ///< The paragraph tells of explanations of vote.
    };

    StanceReader(const ProseParagraph &paragraph, const PositionGrammar &grammar, const StateRuns &runs, const PositionState &state)
        : m_paragraph(paragraph)
        , m_content(paragraph.content)
        , m_grammar(grammar)
        , m_runs(runs)
        , m_state(state)
    {
    }

    /// `words` are those of the sentence without what is quoted.
    QList<FoundPosition> read(const model::TextRange &sentence, const QString &words, const Voices &voices);

private:
    void readActive(const QRegularExpression &stance, const QString &role, const Voices &voices);
    void readPassive(const QRegularExpression &stance, const QString &role);
    void readOthers(qsizetype from, const QString &role);
    StateRun holdersOf(const QRegularExpressionMatch &verb, const Voices &voices) const;
    Mention groupAhead(const QRegularExpressionMatch &verb) const;
    StateRun holdersBehind(const QRegularExpressionMatch &verb) const;
    StateRun ownVoices(const QRegularExpressionMatch &verb, bool hasRun) const;
    bool isOther(const Mention &mention, qsizetype verb) const;
    void add(const StateRun &run, const QString &role);
    int place(qsizetype at) const { return m_sentence.start + int(at); }

    const ProseParagraph &m_paragraph;
    const QString &m_content;
    const PositionGrammar &m_grammar;
    const StateRuns &m_runs;
    const PositionState &m_state;
    model::TextRange m_sentence;
    QString m_words;
    QList<FoundPosition> m_found;
};

}
