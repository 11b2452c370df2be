// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

StateRun ExplanationReader::read(const model::TextRange &sentence, const QString &words, bool hasStance, const StateRun &own)
{
    m_sentence = sentence;
    m_words = words;
    m_found.clear();
    readSentence(hasStance, own);
    return m_found;
}

/// From the words "explanation of vote" on, each State that speaks in the paragraph explains its own.
void ExplanationReader::readSentence(bool hasStance, const StateRun &own)
{
    constexpr int kBefore = 140;
    const QRegularExpressionMatch alone = m_grammar.explainsOwn.match(m_words);
    if (alone.hasMatch()) {
        const int at = place(alone.capturedStart());
        StateRun run = m_runs.lastIn({std::max(m_sentence.start, at - kBefore), at});
        if (run.isEmpty())
            run = m_runs.firstIn({place(alone.capturedEnd()), m_sentence.end});
        m_found += run.isEmpty() && m_grammar.author.match(m_words).hasMatch() ? own : run;
        return;
    }
    const QRegularExpressionMatch cue = m_grammar.explains.match(m_words);
    if (cue.hasMatch()) {
        m_isExplaining = true;
        const int at = place(cue.capturedStart());
        const StateRun run = m_runs.lastIn({std::max(m_sentence.start, at - kBefore), at});
        if (!run.isEmpty()) {
            m_found += run;
            readOthers(cue.capturedEnd());
            return;
        }
        readListed(cue.capturedEnd());
        return;
    }
    if (!m_isExplaining || hasStance)
        return;
    const StateRun first = m_runs.firstIn({m_sentence.start, std::min(m_sentence.end, m_sentence.start + 60)});
    m_found += first;
    readOthers(first.isEmpty() ? 0 : first.last().end - m_sentence.start);
}

/// "Speaking in explanation of vote were Japan, France (on behalf of a group of countries) and China".
void ExplanationReader::readListed(qsizetype from)
{
    const bool isList = m_grammar.listed.match(m_words.sliced(from)).hasMatch();
    const QList<StateRun> runs = m_runs.in({place(from), m_sentence.end});
    for (const StateRun &run : runs) {
        const QString lead = m_words.first(run.first().start - m_sentence.start);
        const qsizetype bracket = lead.lastIndexOf(u'(');
        const bool isBracketed = bracket > lead.lastIndexOf(u')') && m_grammar.onBehalf.match(lead.sliced(bracket)).hasMatch();
        const QRegularExpressionMatch behalf = m_grammar.onBehalf.match(lead, std::max<qsizetype>(0, lead.size() - 30));
        const bool isAside = isBracketed || (behalf.hasMatch() && behalf.capturedEnd() == lead.size());
        if (!isAside)
            m_found += run;
        if (!isList) {
            readOthers(run.last().end - m_sentence.start);
            return;
        }
    }
}

/// Further clauses of the same sentence: "; and Ethiopia, for which", "and Nicaragua’s speaker called", "so did Switzerland’s".
void ExplanationReader::readOthers(qsizetype from)
{
    for (const StateRun &run : m_runs.in({place(from), m_sentence.end})) {
        const int start = run.first().start;
        const QString lead = m_content.mid(std::max(m_sentence.start, start - 40), std::min(40, start - m_sentence.start));
        static const QRegularExpression clause(u"[;；]\\s*(?:and\\s+|et\\s+|y\\s+|и\\s+)?(?:the\\s+|la\\s+|le\\s+|el\\s+)?(?:representative\\s+of\\s+(?:the\\s+)?)?$"_s);
        const bool isVoice = std::ranges::any_of(m_paragraph.people, [start](const Person &person) { return !person.isNamed && person.start <= start && start < person.end; });
        static const QRegularExpression joined(u",\\s+(?:and|y|et)\\s+(?:the\\s+|la\\s+|el\\s+|los\\s+)?$"_s);
        const bool isJoined = joined.match(lead).hasMatch() && m_content.mid(run.last().end, 1) != u",";
        const bool isSo = m_grammar.soDid.match(lead).hasMatch();
        const bool isSpoken = isVoice && !lead.contains(u"by the ");
        if (clause.match(lead).hasMatch() || isSpoken || isSo || (isJoined && m_grammar.isVerbFirst))
            m_found += run;
    }
}

}
