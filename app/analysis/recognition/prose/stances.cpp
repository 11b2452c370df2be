// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stances.h"

#include "groupnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr int kFarthestHolder = 170; ///< Between a State and the verb that tells its stance.

bool isFirstPerson(const QString &verb)
{
    static const QRegularExpression ending(u"(?:ons|amos|емся|ем|им)$"_s);
    return ending.match(verb).hasMatch() || verb.startsWith(u'ن');
}

}

QList<FoundPosition> StanceReader::read(const model::TextRange &sentence, const QString &words, const Voices &voices)
{
    m_sentence = sentence;
    m_words = words;
    m_found.clear();
    readActive(m_grammar.supports, u"supports"_s, voices);
    readPassive(m_grammar.supportedBy, u"supports"_s);
    readActive(m_grammar.opposes, u"opposes"_s, voices);
    readPassive(m_grammar.opposedBy, u"opposes"_s);
    return m_found;
}

void StanceReader::add(const StateRun &run, const QString &role)
{
    for (const Mention &mention : run)
        m_found.append({mention, role, {}, false});
}

/// "Pakistan and Peru supported the recommendation", "we support the idea of a protocol".
void StanceReader::readActive(const QRegularExpression &stance, const QString &role, const Voices &voices)
{
    constexpr int kObject = 110;
    static const QRegularExpression clauseEnd(u"[;.:]"_s);
    for (const QRegularExpressionMatch &verb : stance.globalMatch(m_words)) {
        // In an explanation of vote, "could not accept the term" explains.
        if (voices.isExplaining && role == u"opposes")
            continue;
        const QString behind = m_words.mid(verb.capturedEnd(), kObject).section(clauseEnd, 0, 0);
        if (!m_grammar.object.match(verb.captured() + behind).hasMatch())
            continue;
        const StateRun holders = holdersOf(verb, voices);
        if (holders.isEmpty())
            continue;
        // Before a vote, "would support the text" tells how.
        static const QRegularExpression future(u"^(?:would|will)\\s+support"_s, QRegularExpression::CaseInsensitiveOption);
        const bool isVote = voices.isExplaining || m_grammar.explains.match(m_words).hasMatch();
        const bool isTold = isVote && future.match(verb.captured()).hasMatch();
        add(holders, isTold ? u"in favour"_s : role);
        if (!isTold)
            readOthers(verb.capturedEnd(), role);
    }
}

/// "was supported by Malaysia and the African Group, and opposed by Peru".
void StanceReader::readPassive(const QRegularExpression &stance, const QString &role)
{
    for (const QRegularExpressionMatch &by : stance.globalMatch(m_words))
        add(m_runs.at(place(by.capturedEnd()), m_sentence.end, true), role);
}

/// "as did those of Ecuador and Slovenia", "and so did Belarus".
void StanceReader::readOthers(qsizetype from, const QString &role)
{
    const qsizetype end = m_words.indexOf(u';', from);
    const QRegularExpressionMatch so = m_grammar.soDid.match(end < 0 ? m_words : m_words.first(end), from);
    if (so.hasMatch())
        add(m_runs.at(place(so.capturedEnd()), m_sentence.end, true), role);
}

/// Whose stance it is: the group's for which a State speaks in the sentence, else the States'.
StateRun StanceReader::holdersOf(const QRegularExpressionMatch &verb, const Voices &voices) const
{
    if (!voices.group.key.isEmpty() && voices.group.start < place(verb.capturedStart()))
        return {voices.group};
    const int at = place(verb.capturedStart());
    const QList<StateRun> ahead = m_runs.in({std::max(m_sentence.start, at - kFarthestHolder), at});
    const StateRun run = ahead.isEmpty() ? StateRun() : ahead.last();
    // "New Zealand, speaking also on behalf of Australia and Canada, welcomed".
    if (!run.isEmpty() && voices.spokenFor.contains(run.last().key))
        return {voices.speaker};
    if (!run.isEmpty() && !isOther(run.last(), verb.capturedStart()))
        return run;
    if (const Mention group = run.isEmpty() ? groupAhead(verb) : Mention(); !group.key.isEmpty())
        return {group};
    const StateRun behind = run.isEmpty() ? holdersBehind(verb) : StateRun();
    return behind.isEmpty() ? ownVoices(verb, !run.isEmpty()) : behind;
}

/// "The African Group therefore supports": the group that begins the sentence.
Mention StanceReader::groupAhead(const QRegularExpressionMatch &verb) const
{
    constexpr int kArticle = 5;
    constexpr int kAdverb = 24;
    for (const Mention &mention : m_paragraph.mentions) {
        const bool isSubject = mention.kind == model::RecordKind::Organisation && mention.start >= m_sentence.start && mention.start - m_sentence.start <= kArticle;
        const int between = place(verb.capturedStart()) - mention.end;
        if (isSubject && between >= 0 && between <= kAdverb && m_grammar.groupNoun.match(m_content.mid(mention.start, mention.end - mention.start)).hasMatch())
            return mention;
    }
    return {};
}

/// "تؤيد المجموعة العربية", "apoyó Chile la propuesta".
StateRun StanceReader::holdersBehind(const QRegularExpressionMatch &verb) const
{
    // "Opposing it, Peru’s delegate asked".
    constexpr int kBeginning = 4;
    const bool isOwn = m_grammar.author.match(m_words.first(verb.capturedStart())).hasMatch();
    if (verb.capturedStart() < kBeginning && !m_grammar.isVerbFirst && !isOwn)
        return m_runs.firstIn({place(verb.capturedEnd()), m_sentence.end});
    if (!m_grammar.isVerbFirst || isFirstPerson(verb.captured()))
        return {};
    const StateRun run = m_runs.at(place(verb.capturedEnd()), m_sentence.end, true);
    if (!run.isEmpty())
        return run;
    int from = place(verb.capturedEnd());
    while (from < m_sentence.end && m_content.at(from).isSpace())
        ++from;
    const Mention group = groupNamedAt(m_paragraph, m_grammar, {from, m_sentence.end}, true);
    return group.key.isEmpty() || group.start > from ? StateRun() : StateRun {group};
}

StateRun StanceReader::ownVoices(const QRegularExpressionMatch &verb, bool hasRun) const
{
    constexpr int kNear = 30;
    const QString lead = m_words.first(verb.capturedStart()).right(kNear);
    const bool isOwn = !hasRun && (m_grammar.author.match(lead).hasMatch() || m_grammar.author.match(verb.captured()).hasMatch() || isFirstPerson(verb.captured()));
    const bool isGroup = m_grammar.theGroup.match(lead).hasMatch();
    if (m_state.author.key.isEmpty() || (!isOwn && !isGroup))
        return {};
    if (!m_state.group.key.isEmpty())
        return {m_state.group};
    return isOwn || !m_state.members.isEmpty() ? StateRun {m_state.author} + m_state.members : StateRun();
}

/// "as proposed by Chile, supported": an object is no subject.
bool StanceReader::isOther(const Mention &mention, qsizetype verb) const
{
    constexpr int kLead = 20;
    const int from = std::max(0, mention.start - kLead);
    return m_grammar.oblique.match(m_content.mid(from, mention.start - from)).hasMatch() && place(verb) - mention.end > 2;
}

}
