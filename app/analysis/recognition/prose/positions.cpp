// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "positions.h"

#include "../sentences.h"
#include "explanations.h"
#include "groupnames.h"
#include "quotationmarks.h"
#include "stances.h"
#include "votereader.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// Reads the sentences of one paragraph.
class PositionFinder
{
public:
    PositionFinder(const ProseParagraph &paragraph, const PositionGrammar &grammar, PositionState &state)
        : m_paragraph(paragraph)
        , m_content(paragraph.content)
        , m_grammar(grammar)
        , m_state(state)
        , m_quoted(quotedWordsIn(paragraph.content))
        , m_masked(withoutQuoted(paragraph.content, m_quoted))
        , m_runs(paragraph, m_quoted)
        , m_votes(paragraph, grammar, m_runs, state)
        , m_explanations(paragraph, grammar, m_runs)
        , m_stances(paragraph, grammar, m_runs, state)
    {
    }

    QList<FoundPosition> read()
    {
        const QList<model::TextRange> sentences = sentencesOf(m_content);
        for (const model::TextRange &sentence : sentences) {
            m_sentence = sentence;
            m_words = sentence.of(m_masked);
            m_core.clear();
            m_spokenFor.clear();
            m_group = {};
            m_hasIntroduced = false;
            readGroups();
            readAligned();
            readCoreGroup();
            m_found += m_votes.read(sentence, m_words, {m_group, ownVoices()});
            readSponsors();
            readIntroductions();
            const QList<FoundPosition> stances = m_stances.read(sentence, m_words, {m_group, m_speaker, m_spokenFor, m_explanations.isExplaining()});
            m_found += stances;
            const bool hasStance = std::ranges::any_of(stances, [](const FoundPosition &each) { return each.role != u"in favour"; });
            // Who introduced the text may speak before the vote too, but explains none.
            if (!m_hasIntroduced)
                add(m_explanations.read(sentence, m_words, hasStance, ownVoices()), u"explains vote"_s);
            const StateRun last = m_runs.lastIn(sentence);
            m_state.last = last.isEmpty() ? m_state.last : last.last();
        }
        return m_found;
    }

private:
    int place(qsizetype at) const { return m_sentence.start + int(at); }
    StateRun before(qsizetype at, int reach) const { return m_runs.lastIn({std::max(m_sentence.start, place(at) - reach), place(at)}); }
    StateRun behind(qsizetype at) const { return m_runs.at(place(at), m_sentence.end); }
    /// The same, or past "48 countries, among them".
    StateRun listedBehind(qsizetype at) const
    {
        const StateRun run = behind(at);
        const QRegularExpressionMatch list = run.isEmpty() ? m_grammar.following.match(m_words.sliced(at).trimmed()) : QRegularExpressionMatch();
        const qsizetype space = m_words.size() - at - m_words.sliced(at).trimmed().size();
        return list.hasMatch() ? behind(at + space + list.capturedLength()) : run;
    }

    void add(const StateRun &run, const QString &role)
    {
        for (const Mention &mention : run)
            m_found.append({mention, role, {}, false});
    }

    /// "Kenya, speaking on behalf of the African Group", "Cuba (on behalf of the Group of 77)", "Austria, for the core group".
    void readGroups()
    {
        constexpr int kNear = 120;
        QList<std::pair<QRegularExpressionMatch, bool>> matches;
        for (const QRegularExpressionMatch &match : m_grammar.onBehalf.globalMatch(m_words))
            matches.append({match, true});
        for (const QRegularExpressionMatch &match : m_grammar.forGroup.globalMatch(m_words))
            matches.append({match, false});
        for (const auto &[match, isWhole] : matches) {
            // "on behalf of a group of countries, namely A, B and C", "for a group of 41 States, among them A and B".
            const QRegularExpressionMatch list = m_grammar.following.match(m_words.sliced(match.capturedEnd()));
            const Mention speaker = speakerFor(match, list.hasMatch() ? 0 : kNear);
            if (speaker.key.isEmpty())
                continue;
            const StateRun states = isWhole || list.hasMatch() ? m_runs.at(place(match.capturedEnd()) + (list.hasMatch() ? int(list.capturedLength()) : 0), m_sentence.end) : StateRun();
            if (!states.isEmpty()) {
                addSpokenFor(speaker, states);
                if (!m_grammar.partialList.match(list.captured()).hasMatch())
                    continue;
            }
            const Mention group = groupNamedAt(m_paragraph, m_grammar, {place(match.capturedEnd()), m_sentence.end}, !isWhole);
            if (!group.key.isEmpty() && group.key != speaker.key)
                addSpokenFor(speaker, {group});
        }
    }

    /// "The candidate countries A, B and C align themselves with this statement".
    void readAligned()
    {
        const QRegularExpressionMatch aligns = m_grammar.aligns.match(m_words);
        const Mention &speaker = m_state.author.key.isEmpty() ? m_state.group : m_state.author;
        if (!aligns.hasMatch() || speaker.key.isEmpty())
            return;
        const QList<StateRun> runs = m_runs.in({m_sentence.start, place(aligns.capturedStart())});
        for (const StateRun &run : runs)
            addSpokenFor(speaker, run);
    }

    void addSpokenFor(const Mention &speaker, const QList<Mention> &all)
    {
        for (const Mention &each : all) {
            if (each.key == speaker.key)
                continue;
            const QRegularExpressionMatch core = m_grammar.coreGroup.match(each.name);
            // "for the core group" says no more than that it is of it.
            if (!core.hasMatch() || core.capturedLength() < each.name.size())
                m_found.append({speaker, u"speaks for"_s, each, false});
            m_speaker = speaker;
            m_spokenFor.append(each.key);
            if (each.kind == model::RecordKind::State) {
                if (speaker.key == m_state.author.key)
                    m_state.members.append(each);
                continue;
            }
            m_group = each;
            if (core.hasMatch()) {
                m_found.append({speaker, u"core group"_s, {}, false});
                m_core.append(speaker);
            } else if (speaker.key == m_state.author.key) {
                m_state.group = each;
            }
        }
    }

    /// Who stands before, else behind, at most `behind` units away: "Speaking on behalf of G, the representative of Kenya said"; "we"
    /// are the statement's State, and "the Ambassador" is who was told of last.
    Mention speakerFor(const QRegularExpressionMatch &match, int behind) const
    {
        constexpr int near = 120;
        const int at = place(match.capturedStart());
        const QList<StateRun> ahead = m_runs.in({std::max(m_sentence.start, at - near), at}, true);
        const QString lead = m_content.mid(std::max(m_sentence.start, at - near), std::min(near, at - m_sentence.start));
        if (!ahead.isEmpty())
            return ahead.last().last();
        if (m_grammar.author.match(lead).hasMatch() || m_grammar.statement.match(lead).hasMatch())
            return m_state.author;
        if (m_grammar.teller.match(lead).hasMatch())
            return m_state.last;
        constexpr int kAnnounced = 70;
        if (match.capturedStart() > kAnnounced || behind == 0)
            return {};
        // Behind the group, and past its comma.
        static const QRegularExpression anyComma(u"[,،，]"_s);
        const qsizetype comma = m_words.indexOf(anyComma, match.capturedEnd());
        // "on behalf of the countries A, B and C": the comma parts those who are spoken for.
        if (m_runs.at(place(match.capturedEnd()), m_sentence.end).size() > 1)
            return {};
        const StateRun following = comma < 0 ? StateRun() : m_runs.firstIn({place(comma), std::min(m_sentence.end, place(comma) + behind)});
        return following.size() == 1 ? following.first() : Mention();
    }

    /// "the core group of Brazil, Finland and Germany", "put forward by Cyprus and Indonesia".
    void readCoreGroup()
    {
        for (const QRegularExpressionMatch &by : m_grammar.coreBy.globalMatch(m_words)) {
            const StateRun run = behind(by.capturedEnd());
            // One alone hands a text in; a core group has more.
            if (run.size() > 1)
                addCore(run);
            else if (m_grammar.draft.match(m_words.first(by.capturedStart())).hasMatch())
                add(run, u"sponsor"_s);
        }
        if (m_grammar.ownCore.match(m_words).hasMatch() && m_grammar.author.match(m_words).hasMatch() && !m_state.author.key.isEmpty() && m_runs.in(m_sentence).isEmpty())
            addCore({m_state.author});
        const QRegularExpressionMatch core = m_grammar.coreGroup.match(m_words);
        if (!core.hasMatch() || (!m_core.isEmpty() && m_runs.in(m_sentence).size() < 2))
            return;
        if (const QRegularExpressionMatch composed = m_grammar.composed.match(m_words, core.capturedEnd()); composed.hasMatch()) {
            addCore(behind(composed.capturedEnd()));
            return;
        }
        StateRun longest;
        const QList<StateRun> runs = m_runs.in(m_sentence);
        for (const StateRun &run : runs)
            longest = run.size() > longest.size() ? run : longest;
        if (longest.size() > 1)
            addCore(longest);
    }

    void addCore(const StateRun &run)
    {
        static const QRegularExpression main(u"\\bmain\\s+sponsors?"_s, text::kUnicode | QRegularExpression::CaseInsensitiveOption);
        add(run, main.match(m_words).hasMatch() ? u"main sponsor"_s : u"core group"_s);
        m_core += run;
    }

    /// Those whose "we" it is: the statement's State, and the States for which it speaks by name, or its group.
    StateRun ownVoices() const
    {
        if (m_state.author.key.isEmpty() || !m_state.group.key.isEmpty())
            return m_state.group.key.isEmpty() ? StateRun() : StateRun {m_state.group};
        return StateRun {m_state.author} + m_state.members;
    }

    /// "An amendment tabled by Qatar", "Benin and Colombia joined as co-sponsors".
    void readSponsors()
    {
        QList<int> taken;
        for (const QRegularExpressionMatch &by : m_grammar.sponsorBy.globalMatch(m_words)) {
            // A report may be submitted by a State too.
            const bool isSponsor = m_grammar.sponsors.match(by.captured()).hasMatch() || by.captured().contains(u"sponsor"_s) || by.captured().contains(u"patrocin"_s);
            if (!isSponsor && !m_grammar.draft.match(m_words.first(by.capturedEnd()).right(110)).hasMatch())
                continue;
            addSponsors(listedBehind(by.capturedEnd()));
            taken.append(int(by.capturedStart()));
        }
        for (const QRegularExpressionMatch &act : m_grammar.sponsorAct.globalMatch(m_words)) {
            if (std::ranges::any_of(taken, [&act](int start) { return std::abs(start - int(act.capturedStart())) < 30; }))
                continue;
            if (m_grammar.noSponsor.match(m_words.first(act.capturedStart())).hasMatch())
                continue;
            const StateRun following = behind(act.capturedEnd());
            StateRun ahead = before(act.capturedStart(), 200);
            if (ahead.isEmpty() && m_grammar.author.match(m_words.first(act.capturedEnd())).hasMatch() && !m_state.author.key.isEmpty())
                ahead = {m_state.author};
            addSponsors(following.size() > 1 || (m_grammar.isVerbFirst && ahead.isEmpty()) ? following : ahead);
            taken.append(int(act.capturedStart()));
        }
        const QRegularExpressionMatch noun = m_grammar.sponsors.match(m_words);
        if (!noun.hasMatch() || !taken.isEmpty())
            return;
        const StateRun following = behind(noun.capturedEnd());
        if (following.size() > 1)
            add(following, u"sponsor"_s);
    }

    /// Who is of the core group is not told of twice.
    void addSponsors(StateRun run)
    {
        run.removeIf([this](const Mention &each) { return std::ranges::find(m_core, each.key, &Mention::key) != m_core.end(); });
        add(run, u"sponsor"_s);
    }

    /// "The representative of Cyprus introduced the draft", "Introducing it, Spain said", "The text was introduced by Benin".
    void readIntroductions()
    {
        // In Arabic who acts stands between the verb and the text.
        const int reach = m_paragraph.language == u"ar" ? 150 : 60;
        for (const QRegularExpressionMatch &by : m_grammar.introducedBy.globalMatch(m_words)) {
            const bool isDraft = m_grammar.draft.match(m_words.mid(std::max<qsizetype>(0, by.capturedStart() - 160), 160 + by.capturedLength())).hasMatch();
            if (isDraft) {
                const StateRun run = m_runs.at(place(by.capturedEnd()), m_sentence.end, true);
                addIntroducer(run.isEmpty() ? introducerTold(by.capturedEnd()) : run);
            }
        }
        for (const QRegularExpressionMatch &verb : m_grammar.introduces.globalMatch(m_words)) {
            const QString object = m_content.mid(place(verb.capturedEnd()), std::min<qsizetype>(reach, m_words.size() - verb.capturedEnd()));
            if (m_grammar.passive.match(object).hasMatch() || (!m_grammar.draft.match(object).hasMatch() && !m_grammar.it.match(object).hasMatch()))
                continue;
            StateRun run = before(verb.capturedStart(), 150);
            if (run.isEmpty() && (verb.capturedStart() < 40 || m_grammar.isVerbFirst))
                run = m_runs.firstIn({place(verb.capturedEnd()), m_sentence.end});
            if (run.isEmpty() && m_grammar.author.match(m_words.first(verb.capturedStart()).right(70)).hasMatch() && !m_state.author.key.isEmpty())
                run = {m_state.author};
            addIntroducer(run);
        }
    }

    /// "was then introduced by him".
    StateRun introducerTold(qsizetype at) const
    {
        return m_grammar.pronoun.match(m_words.mid(at, 10)).hasMatch() && !m_state.last.key.isEmpty() ? StateRun {m_state.last} : StateRun();
    }

    /// A core group hands in its own text, and one of it introduces it.
    void addIntroducer(const StateRun &run)
    {
        m_hasIntroduced = m_hasIntroduced || !run.isEmpty();
        const bool isCore = run.size() > 1 && std::ranges::all_of(run, [this](const Mention &each) { return std::ranges::find(m_core, each.key, &Mention::key) != m_core.end(); });
        const QString role = u"introduces"_s;
        if (!isCore)
            add(run, role);
    }

    const ProseParagraph &m_paragraph;
    const QString &m_content;
    const PositionGrammar &m_grammar;
    PositionState &m_state;
    QList<QuotedWords> m_quoted;
    QString m_masked; ///< Without what stands in marks of quotation.
    StateRuns m_runs;
    VoteReader m_votes;
    ExplanationReader m_explanations;
    StanceReader m_stances;
    bool m_hasIntroduced = false; ///< The sentence tells who introduced a text.
    model::TextRange m_sentence;
    QString m_words; ///< Of the sentence.
    QList<Mention> m_core; ///< The core group of the sentence.
    Mention m_group; ///< For which somebody speaks in the sentence.
    Mention m_speaker; ///< Who does.
    QStringList m_spokenFor; ///< The keys of all for whom they do.
    QList<FoundPosition> m_found;
};

}

QList<FoundPosition> positionsIn(const ProseParagraph &paragraph, PositionState &state)
{
    const PositionGrammar *const grammar = grammarOf<PositionGrammar>(paragraph.language);
    return grammar ? PositionFinder(paragraph, *grammar, state).read() : QList<FoundPosition>();
}

void recordPositions(ProposalCollector &found, const QList<FoundPosition> &positions, const model::RecordKey &resolution)
{
    for (const FoundPosition &position : positions) {
        const bool isGroup = position.role == u"core group" || position.role == u"main sponsor";
        const RuleMatch place {position.who.start, position.who.end, isGroup ? u"coregroup/1"_s : u"position/1"_s,
            isGroup && resolution.key.isEmpty() ? model::LinkStatus::Accepted : model::LinkStatus::Suggested};
        const bool isFirst = found.isNew(u"any|"_s + position.role + u'|' + position.who.key);
        if (position.isLoose && !isFirst)
            continue;
        // A group that was told of before keeps its members: "Korea and Chile, two of the core countries".
        if (!found.isNew(position.role + u'|' + position.who.key + u'|' + position.group.key + u'|' + (isGroup ? QString() : resolution.key)))
            continue;
        const model::RecordKey who {position.who.kind, position.who.key};
        if (position.who.kind != model::RecordKind::State)
            found.addMention(position.who, place, u"mentions"_s);
        if (!position.group.key.isEmpty()) {
            found.addMention(position.group, place, u"mentions"_s);
            found.relate(who, u"speaksFor"_s, {position.group.kind, position.group.key}, place).role = position.role;
            continue;
        }
        const bool isVote = position.role == u"in favour" || position.role == u"against" || position.role == u"abstaining";
        static const QStringList stances {u"explains vote"_s, u"supports"_s, u"opposes"_s};
        const QString relation = isVote ? u"votedBy"_s : stances.contains(position.role) ? u"positions"_s : u"sponsors"_s;
        found.relate(resolution, relation, who, place).role = position.role;
    }
}

}
