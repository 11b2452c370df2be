// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "positions.h"

#include "../sentences.h"
#include "cues.h"

#include <core/text/patterns.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr auto kAnyCase = text::kUnicode | QRegularExpression::CaseInsensitiveOption;

struct PositionGrammar {
    explicit PositionGrammar(const Cues &cues)
        : onBehalf(cues.word(u"on_behalf") + u"\\s*(?:"_s + cues.group(u"article") + u"\\s*)?"_s, kAnyCase)
        , coreGroup(cues.word(u"core_group"), kAnyCase)
        , mainSponsor(u"\\bmain\\s+sponsors?"_s, kAnyCase)
        , introduces(cues.word(u"introduces"), kAnyCase)
        , draft(cues.group(u"draft"), kAnyCase)
        , sponsors(cues.word(u"sponsors"), kAnyCase)
        , explains(cues.word(u"explains_vote"), kAnyCase)
        , votes {QRegularExpression(cues.word(u"vote_in_favour"), kAnyCase), QRegularExpression(cues.word(u"vote_against"), kAnyCase),
              QRegularExpression(cues.word(u"vote_abstaining"), kAnyCase)}
    {
    }

    QRegularExpression onBehalf;
    QRegularExpression coreGroup;
    QRegularExpression mainSponsor;
    QRegularExpression introduces;
    QRegularExpression draft;
    QRegularExpression sponsors;
    QRegularExpression explains;
    std::array<QRegularExpression, 3> votes;
};

const std::array kVoteRoles {u"in favour"_s, u"against"_s, u"abstaining"_s};

/// Reads the sentences of one paragraph.
class PositionFinder
{
public:
    PositionFinder(const ProseParagraph &paragraph, const PositionGrammar &grammar)
        : m_paragraph(paragraph)
        , m_content(paragraph.content)
        , m_grammar(grammar)
    {
    }

    QList<FoundPosition> read()
    {
        const QList<model::TextRange> sentences = sentencesOf(m_content);
        for (const model::TextRange &sentence : sentences) {
            const QString words = sentence.of(m_content);
            readCoreGroup(sentence, words);
            readGroups(sentence, words);
            readBrackets(sentence, words);
            readSubjects(sentence, words);
        }
        return m_found;
    }

private:
    using Run = QList<Mention>;

    /// The States of a sentence in runs that only commas and "and" part.
    QList<Run> runsIn(const model::TextRange &range) const
    {
        static const QRegularExpression joins(u"^(?:’s)?[”\"]?\\s*[,、،]?\\s*(?:(?:and|et|y|e|и|و|和|以及|as\\s+well\\s+as|ainsi\\s+que)\\s*)?(?:the\\s+|la\\s+|le\\s+|les\\s+|l[’']|el\\s+|los\\s+|las\\s+|من\\s+)?$"_s);
        QList<Run> runs;
        for (const Mention &mention : m_paragraph.mentions) {
            if (mention.kind != model::RecordKind::State || mention.start < range.start || mention.end > range.end)
                continue;
            const bool goesOn = !runs.isEmpty() && joins.match(m_content.mid(runs.last().last().end, mention.start - runs.last().last().end)).hasMatch();
            if (!goesOn)
                runs.append(Run());
            runs.last().append(mention);
        }
        return runs;
    }

    void add(const Run &run, const QString &role)
    {
        for (const Mention &mention : run)
            m_found.append({mention, role, {}});
    }

    void readCoreGroup(const model::TextRange &sentence, const QString &words)
    {
        if (!m_grammar.coreGroup.match(words).hasMatch())
            return;
        Run longest;
        const QList<Run> runs = runsIn(sentence);
        for (const Run &run : runs)
            longest = run.size() > longest.size() ? run : longest;
        if (longest.size() > 1)
            add(longest, m_grammar.mainSponsor.match(words).hasMatch() ? u"main sponsor"_s : u"core group"_s);
    }

    /// "Kenya, speaking on behalf of the African Group", "Cuba (on behalf of the Group of 77)".
    void readGroups(const model::TextRange &sentence, const QString &words)
    {
        constexpr int kNear = 110;
        for (const QRegularExpressionMatch &match : m_grammar.onBehalf.globalMatch(words)) {
            const int at = sentence.start + int(match.capturedStart());
            const int behind = sentence.start + int(match.capturedEnd());
            const std::optional<Mention> speaker = stateBefore({std::max(sentence.start, at - kNear), at});
            const Mention group = groupAt(behind, sentence.end);
            if (speaker && !group.key.isEmpty() && group.key != speaker->key)
                m_found.append({*speaker, u"speaks for"_s, group});
        }
    }

    std::optional<Mention> stateBefore(const model::TextRange &range) const
    {
        std::optional<Mention> last;
        for (const Mention &mention : m_paragraph.mentions) {
            if (mention.kind == model::RecordKind::State && mention.start >= range.start && mention.end <= range.end)
                last = mention;
        }
        for (const Person &person : m_paragraph.people) {
            const bool isState = person.affiliation.kind == model::RecordKind::State && !person.affiliation.key.isEmpty();
            if (isState && person.start >= range.start && person.end <= range.end && (!last || person.start > last->start))
                last = person.affiliation;
        }
        return last;
    }

    /// A group that the tables know, or one that capitals tell: "the Group of Friends of Undivided Water".
    Mention groupAt(int start, int end) const
    {
        const auto named = std::ranges::find(m_paragraph.mentions, start, &Mention::start);
        static const QRegularExpression capitals(u"^(?:\\p{Lu}[\\p{L}’'-]*)(?:\\s+(?:(?:of|for|and|de|des|du|la|los|las|del|et|y)\\s+){0,2}[\\p{Lu}\\d][\\p{L}\\d’'-]*){1,8}"_s, text::kUnicode);
        const QRegularExpressionMatch match = capitals.match(m_content.mid(start, std::min(90, end - start)));
        if (named != m_paragraph.mentions.end() && (!match.hasMatch() || named->end >= start + match.capturedEnd()))
            return *named;
        if (!match.hasMatch())
            return {};
        Mention group;
        group.kind = model::RecordKind::Organisation;
        group.name = match.captured();
        group.key = u"org:"_s + slug(group.name);
        group.start = start;
        group.end = start + int(match.capturedEnd());
        return group;
    }

    /// "27 in favour to 2 against (A and B), with 18 abstentions (C, D)".
    void readBrackets(const model::TextRange &sentence, const QString &words)
    {
        static const QRegularExpression bracket(u"[(（]([^()（）]{3,1200})[)）]"_s);
        for (const QRegularExpressionMatch &match : bracket.globalMatch(words)) {
            const QString lead = words.mid(std::max<qsizetype>(0, match.capturedStart() - 40), std::min<qsizetype>(40, match.capturedStart()));
            qsizetype nearest = -1;
            size_t role = kVoteRoles.size();
            for (size_t vote = 0; vote < m_grammar.votes.size(); ++vote) {
                for (const QRegularExpressionMatch &said : m_grammar.votes[vote].globalMatch(lead)) {
                    if (said.capturedStart() > nearest) {
                        nearest = said.capturedStart();
                        role = vote;
                    }
                }
            }
            if (role == kVoteRoles.size())
                continue;
            const QList<Run> runs = runsIn({sentence.start + int(match.capturedStart(1)), sentence.start + int(match.capturedEnd(1))});
            for (const Run &run : runs)
                add(run, kVoteRoles.at(role));
        }
    }

    /// "The representative of Cyprus introduced the draft", "Qatar and Oman joined as co-sponsors".
    void readSubjects(const model::TextRange &sentence, const QString &words)
    {
        const auto runBefore = [&](const QRegularExpressionMatch &verb, int reach) {
            const int at = sentence.start + int(verb.capturedStart());
            const QList<Run> runs = runsIn({std::max(sentence.start, at - reach), at});
            return runs.isEmpty() ? Run() : runs.last();
        };
        const auto runBehind = [&](const QRegularExpressionMatch &verb, int reach) {
            const int at = sentence.start + int(verb.capturedEnd());
            const QList<Run> runs = runsIn({at, std::min(sentence.end, at + reach)});
            return runs.isEmpty() ? Run() : runs.first();
        };
        if (const QRegularExpressionMatch verb = m_grammar.introduces.match(words); verb.hasMatch()) {
            if (m_grammar.draft.match(words.mid(verb.capturedEnd(), 60)).hasMatch())
                add(runBefore(verb, 120), u"introduces"_s);
        }
        if (const QRegularExpressionMatch verb = m_grammar.sponsors.match(words); verb.hasMatch()) {
            const Run behind = runBehind(verb, 300);
            add(behind.size() > 1 || verb.captured().contains(u"by"_s) ? behind : runBefore(verb, 200), u"sponsor"_s);
        }
        if (const QRegularExpressionMatch verb = m_grammar.explains.match(words); verb.hasMatch()) {
            const Run before = runBefore(verb, 120);
            add(before.isEmpty() ? runBehind(verb, 160) : before, u"explains vote"_s);
        }
    }

    const ProseParagraph &m_paragraph;
    const QString &m_content;
    const PositionGrammar &m_grammar;
    QList<FoundPosition> m_found;
};

}

QList<FoundPosition> positionsIn(const ProseParagraph &paragraph)
{
    const PositionGrammar *const grammar = grammarOf<PositionGrammar>(paragraph.language);
    return grammar ? PositionFinder(paragraph, *grammar).read() : QList<FoundPosition>();
}

void recordPositions(ProposalCollector &found, const QList<FoundPosition> &positions, const model::RecordKey &resolution)
{
    for (const FoundPosition &position : positions) {
        const bool isGroup = position.role == u"core group" || position.role == u"main sponsor";
        const RuleMatch place {position.who.start, position.who.end, isGroup ? u"coregroup/1"_s : u"position/1"_s,
            isGroup && resolution.key.isEmpty() ? model::LinkStatus::Accepted : model::LinkStatus::Suggested};
        // A group that was told of before keeps its members: "Korea and Chile, two of the core countries".
        if (!found.isNew(position.role + u'|' + position.who.key + u'|' + position.group.key + u'|' + (isGroup ? QString() : resolution.key)))
            continue;
        const model::RecordKey who {position.who.kind, position.who.key};
        if (!position.group.key.isEmpty()) {
            found.addMention(position.group, place, u"mentions"_s);
            found.relate(who, u"speaksFor"_s, {position.group.kind, position.group.key}, place).role = position.role;
            continue;
        }
        const bool isVote = position.role == u"in favour" || position.role == u"against" || position.role == u"abstaining";
        const QString relation = isVote ? u"votedBy"_s : position.role == u"explains vote" ? u"positions"_s : u"sponsors"_s;
        found.relate(resolution, relation, who, place).role = position.role;
    }
}

}
