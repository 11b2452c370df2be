// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stateruns.h"

#include "cues.h"

#include <core/text/patterns.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// What may stand between a verb and the States that it has behind it.
struct RunWords {
    explicit RunWords(const Cues &cues)
        : lead(u"^[\\s,:：—–-]*(?:"_s + cues.group(u"run_begins") + u"[\\s,:]+){0,3}(?:\\p{L}+[’']s\\s+neighbour\\s+)?(?:"_s + cues.group(u"run_lead") + u"\\s*){0,5}$"_s, text::kUnicode | QRegularExpression::CaseInsensitiveOption)
    {
    }

    QRegularExpression lead;
};

/// Between two States of one list; an aside may stand behind "and".
const QRegularExpression &listJoint()
{
    static const QRegularExpression joint(u"^\\*{0,2}(?:[’']s?)?[”\"]?\\s*[,、،]?\\s*(?:(?:and|et|y|e|и|و|和|以及|as\\s+well\\s+as|ainsi\\s+que|together\\s+with|así\\s+como|with)\\s*"
                                          u"(?:,\\s[^,;.:()]{1,48},\\s*)?(?:also\\s+|également\\s+|también\\s+)?)?(?:(?:the|du|de\\s+la|des|de|d[’']|la|le|les|l[’']|el|los|las|من|\\p{L}+[’']s\\s+neighbour)\\s*)?$"_s, text::kUnicode);
    return joint;
}

}

StateRuns::StateRuns(const ProseParagraph &paragraph, const QList<QuotedWords> &quoted)
    : m_content(paragraph.content)
    , m_language(paragraph.language)
{
    for (const Mention &mention : paragraph.mentions) {
        // "India’s neighbour Bangladesh" names India for another's sake.
        static const QRegularExpression neighbour(u"^[’']s\\s+neighbour"_s);
        const bool isOther = neighbour.match(m_content.mid(mention.end, 14)).hasMatch();
        const bool isQuoted = std::ranges::any_of(quoted, [&mention](const QuotedWords &each) { return each.words.contains(mention.start); });
        if (mention.kind != model::RecordKind::Body && !isOther && !isQuoted)
            m_states.append(mention);
    }
    // "Ambassador Ioannis Hadjipetrou", who was introduced before, is Cyprus.
    for (const Person &person : paragraph.people) {
        const bool isNear = person.affiliation.start > person.end - 1 && person.affiliation.start < person.end + 160;
        const bool isHere = isNear || (person.affiliation.start >= person.start - 160 && person.affiliation.end <= person.start);
        if (!person.isNamed || person.affiliation.kind != model::RecordKind::State || person.affiliation.key.isEmpty())
            continue;
        Mention voice = person.affiliation;
        voice.start = person.start;
        voice.end = person.end;
        const bool isThere = isHere && std::ranges::any_of(m_states, [&person](const Mention &other) { return other.start == person.affiliation.start && other.key == person.affiliation.key; });
        if (!isThere)
            m_states.append(voice);
    }
    std::ranges::sort(m_states, {}, &Mention::start);
}

QList<StateRun> StateRuns::in(const model::TextRange &range, bool withGroups) const
{
    QList<StateRun> runs;
    for (const Mention &mention : m_states) {
        const bool isWanted = withGroups || mention.kind == model::RecordKind::State;
        if (!isWanted || mention.start < range.start || mention.end > range.end)
            continue;
        const bool goesOn = !runs.isEmpty() && mention.start >= runs.last().last().end
            && listJoint().match(m_content.mid(runs.last().last().end, mention.start - runs.last().last().end)).hasMatch();
        if (!goesOn)
            runs.append(StateRun());
        runs.last().append(mention);
    }
    return runs;
}

StateRun StateRuns::firstIn(const model::TextRange &range) const
{
    const QList<StateRun> runs = in(range);
    return runs.isEmpty() ? StateRun() : runs.first();
}

StateRun StateRuns::lastIn(const model::TextRange &range) const
{
    const QList<StateRun> runs = in(range);
    return runs.isEmpty() ? StateRun() : runs.last();
}

StateRun StateRuns::at(int place, int end, bool withGroups) const
{
    const RunWords *const words = grammarOf<RunWords>(m_language);
    if (!words)
        return {};
    const QList<StateRun> runs = in({place, end}, withGroups);
    if (runs.isEmpty() || !words->lead.match(m_content.mid(place, runs.first().first().start - place)).hasMatch())
        return {};
    return runs.first();
}

}
