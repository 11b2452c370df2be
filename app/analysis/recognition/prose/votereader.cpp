// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "votereader.h"

#include <core/text/patterns.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

const std::array kVoteRoles {u"in favour"_s, u"against"_s, u"abstaining"_s};
constexpr qsizetype kTailOfVerb = 60; ///< What is looked at behind a verb.
constexpr int kFarthestVoter = 170; ///< Between States and the verb of their vote.

}

QList<FoundPosition> VoteReader::read(const model::TextRange &sentence, const QString &words, const Voices &voices)
{
    m_sentence = sentence;
    m_words = words;
    m_found.clear();
    readBrackets();
    readVerbs(voices);
    readPartedVerbs();
    readLists();
    readParts();
    return m_found;
}

void VoteReader::add(const StateRun &run, qsizetype vote)
{
    for (const Mention &mention : run)
        m_found.append({mention, kVoteRoles.at(size_t(vote)), {}, false});
}

qsizetype VoteReader::lastVoteIn(const QString &words) const
{
    qsizetype nearest = -1;
    qsizetype found = -1;
    for (qsizetype vote = 0; vote < m_grammar.brackets.size(); ++vote) {
        for (const QRegularExpressionMatch &said : m_grammar.brackets.at(vote).globalMatch(words)) {
            if (said.capturedStart() > nearest) {
                nearest = said.capturedStart();
                found = vote;
            }
        }
    }
    return found;
}

qsizetype VoteReader::firstVoteIn(const QString &words) const
{
    qsizetype nearest = words.size();
    qsizetype found = -1;
    for (qsizetype vote = 0; vote < m_grammar.brackets.size(); ++vote) {
        const QRegularExpressionMatch said = m_grammar.brackets.at(vote).match(words);
        if (said.hasMatch() && said.capturedStart() < nearest) {
            nearest = said.capturedStart();
            found = vote;
        }
    }
    return found;
}

/// "27 in favour to 2 against (A and B), with 18 abstentions (C, D)", "one (A) voted against, and two (B, C) abstained".
void VoteReader::readBrackets()
{
    constexpr qsizetype kLead = 40;
    constexpr qsizetype kTail = 30;
    static const QRegularExpression bracket(u"[(（]([^()（）]{3,1200})[)）]"_s);
    for (const QRegularExpressionMatch &match : bracket.globalMatch(m_words)) {
        const QString lead = m_words.first(match.capturedStart()).right(kLead);
        const QString tail = m_words.mid(match.capturedEnd(), kTail);
        static const QRegularExpression clause(u"[,;،，；]"_s);
        const bool isCounted = m_grammar.countLast.match(lead).hasMatch();
        const qsizetype behindIt = isCounted ? firstVoteIn(tail.section(clause, 0, 0)) : -1;
        const qsizetype vote = behindIt >= 0 ? behindIt : lastVoteIn(lead);
        if (vote < 0 || !m_grammar.number.match(lead).hasMatch())
            continue;
        const QList<StateRun> runs = m_runs.in({place(match.capturedStart(1)), place(match.capturedEnd(1))});
        for (const StateRun &run : runs)
            add(run, vote);
    }
}

/// "Cuba and Ethiopia voted against", "Votaron en contra Hungría y el Japón", "its members had voted against".
void VoteReader::readVerbs(const Voices &voices)
{
    static const QRegularExpression count(u"\\d\\s*票?$"_s);
    for (qsizetype vote = 0; vote < m_grammar.voted.size(); ++vote) {
        for (const QRegularExpressionMatch &verb : m_grammar.voted.at(vote).globalMatch(m_words)) {
            const QString lead = m_words.first(verb.capturedStart()).right(kFarthestVoter);
            if (count.match(lead).hasMatch() || m_grammar.calledOn.match(lead).hasMatch() || m_grammar.past.match(m_words.mid(verb.capturedEnd(), kTailOfVerb)).hasMatch())
                continue;
            for (const Mention &voter : voters(verb, lead, voices))
                m_found.append({voter, kVoteRoles.at(size_t(vote)), {}, true});
        }
        for (const QRegularExpressionMatch &of : m_grammar.votesOf.at(vote).globalMatch(m_words))
            add(behind(of.capturedEnd()), vote);
    }
}

/// "صوتت الجزائر وسوريا ضد القرار", "Votaron Cuba y Bolivia en contra".
void VoteReader::readPartedVerbs()
{
    constexpr int kBeside = 6;
    for (const QRegularExpressionMatch &verb : m_grammar.votes.globalMatch(m_words)) {
        const StateRun run = behind(verb.capturedEnd());
        if (run.isEmpty())
            continue;
        const QString tail = m_words.mid(run.last().end - m_sentence.start, kTailOfVerb);
        for (qsizetype vote = 0; vote < m_grammar.brackets.size(); ++vote) {
            const QRegularExpressionMatch said = m_grammar.brackets.at(vote).match(tail);
            if (said.hasMatch() && said.capturedStart() < kBeside)
                add(run, vote);
        }
    }
}

/// "In favour (32): Albania, Algeria". The heading of a list.
void VoteReader::readLists()
{
    static const QRegularExpression mark(u"^\\s*(?:[(（]?\\d{1,3}[)）]?)?\\s*[:：]\\s*"_s);
    for (qsizetype vote = 0; vote < m_grammar.brackets.size(); ++vote) {
        for (const QRegularExpressionMatch &head : m_grammar.brackets.at(vote).globalMatch(m_words)) {
            const QRegularExpressionMatch list = mark.match(m_words.mid(head.capturedEnd(), kTailOfVerb));
            if (list.hasMatch())
                add(behind(head.capturedEnd() + list.capturedLength()), vote);
        }
    }
}

/// "with 16 against, including Japan and Ukraine": some of those who were counted.
void VoteReader::readParts()
{
    constexpr qsizetype kLead = 50;
    constexpr qsizetype kTail = 30;
    for (const QRegularExpressionMatch &part : m_grammar.partOf.globalMatch(m_words)) {
        const QString lead = m_words.first(part.capturedStart()).right(kLead);
        const qsizetype vote = m_grammar.number.match(lead).hasMatch() ? lastVoteIn(lead) : -1;
        const StateRun run = vote >= 0 ? behind(part.capturedEnd()) : StateRun();
        if (run.isEmpty())
            continue;
        // "51 delegations, including A and B, abstained": the verb behind says how.
        static const QRegularExpression count(u"\\d"_s);
        if (firstVoteIn(m_words.mid(run.last().end - m_sentence.start, kTail).section(count, 0, 0)) < 0)
            add(run, vote);
    }
}

/// The States that stand last before a place, but for those that are an object: "rather than side with A, B abstained".
StateRun VoteReader::before(qsizetype at) const
{
    constexpr int kLead = 20;
    const QList<StateRun> runs = m_runs.in({std::max(m_sentence.start, place(at) - kFarthestVoter), place(at)});
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        const int start = run->first().start - m_sentence.start;
        const bool isBeside = at - (run->last().end - m_sentence.start) <= 2;
        if (isBeside || !m_grammar.noVoter.match(m_words.first(start).right(kLead)).hasMatch())
            return *run;
    }
    return {};
}

StateRun VoteReader::voters(const QRegularExpressionMatch &verb, const QString &lead, const Voices &voices) const
{
    constexpr qsizetype kBeside = 14;
    constexpr qsizetype kBeginning = 40;
    if (m_grammar.members.match(lead).hasMatch() && !voices.group.key.isEmpty())
        return {voices.group};
    const StateRun ahead = before(verb.capturedStart());
    const bool isBeside = !ahead.isEmpty() && place(verb.capturedStart()) - ahead.last().end <= kBeside;
    const StateRun following = behind(verb.capturedEnd());
    if (!following.isEmpty() && (m_grammar.isVerbFirst || (lead.size() < kBeginning && !isBeside) || ahead.isEmpty()))
        return following;
    // "وامتنع 5 أعضاء": who did is counted, not named.
    if (m_grammar.isVerbFirst && m_grammar.countFirst.match(m_words.mid(verb.capturedEnd(), kTailOfVerb)).hasMatch())
        return {};
    if (!ahead.isEmpty())
        return ahead;
    if (m_grammar.author.match(lead.right(30)).hasMatch() && !m_state.author.key.isEmpty())
        return voices.own;
    if (m_grammar.theGroup.match(lead.right(24)).hasMatch() && !voices.group.key.isEmpty())
        return {voices.group};
    static const QRegularExpression pronoun(u"(?:^|\\s)(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ii]l|[Ee]lle|[Ее]ё\\s+\\p{L}+)\\s+[^,;]{0,40}$"_s);
    return pronoun.match(lead).hasMatch() && !m_state.last.key.isEmpty() ? StateRun {m_state.last} : StateRun();
}

}
