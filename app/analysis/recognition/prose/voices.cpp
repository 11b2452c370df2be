// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voices.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

class VoiceReader
{
public:
    VoiceReader(const QString &content, const QList<Mention> &mentions, const PeopleGrammar &grammar, const QList<Person> &named,
        const QList<model::TextRange> &offices)
        : m_content(content)
        , m_mentions(mentions)
        , m_grammar(grammar)
        , m_named(named)
        , m_offices(offices)
    {
    }

    QList<Person> read();

private:
    void add(const Mention &mention, int start, int end, const QString &role);

    const QString &m_content;
    const QList<Mention> &m_mentions;
    const PeopleGrammar &m_grammar;
    const QList<Person> &m_named;
    const QList<model::TextRange> &m_offices;
    QList<Person> m_people;
};

QList<Person> VoiceReader::read()
{
    constexpr int kVoice = 60;
    int listEnd = -1; ///< Where the last one of "delegates of A, B and C" ended.
    for (const Mention &mention : m_mentions) {
        const int from = std::max(0, mention.start - kVoice);
        const QString lead = m_content.mid(from, mention.start - from);
        const QRegularExpressionMatch behind = m_grammar.voiceBehind.match(m_content.mid(mention.end, kVoice));
        static const QRegularExpression joins(u"^(?:,\\s*)?(?:(?:and|et|y|и|و)\\s+)?(?:the\\s+|la\\s+|le\\s+|el\\s+)?$"_s);
        static const QRegularExpression several(u"\\b(?:[Rr]epresentatives|[Dd]elegates|[Dd]elegations|[Ss]peakers)\\s+(?:of|from|for)\\s+(?:the\\s+)?$"_s, text::kUnicode);
        if (behind.hasMatch()) {
            add(mention, mention.start, mention.end + int(behind.capturedEnd()), behind.captured(1));
        } else if (const QRegularExpressionMatch before = m_grammar.voiceBefore.match(lead); before.hasMatch()) {
            add(mention, from + int(before.capturedStart()), mention.end, before.captured(1));
        } else if (const QRegularExpressionMatch many = several.match(lead);
                   many.hasMatch() || (listEnd >= 0 && mention.start >= listEnd && joins.match(m_content.mid(listEnd, mention.start - listEnd)).hasMatch())) {
            add(mention, many.hasMatch() ? from + int(many.capturedStart()) : mention.start, mention.end, u"representative"_s);
            if (!m_people.isEmpty() && m_people.last().end == mention.end)
                m_people.last().isPlural = true;
            listEnd = mention.end;
        }
    }
    return m_people;
}

void VoiceReader::add(const Mention &mention, int start, int end, const QString &role)
{
    const auto isTaken = [=](const Person &other) { return other.start < end && start < other.end; };
    const auto isOffice = [=](const model::TextRange &range) { return range.start < end && start < range.end; };
    if (std::ranges::any_of(m_named, isTaken) || std::ranges::any_of(m_people, isTaken) || std::ranges::any_of(m_offices, isOffice))
        return;
    Person person;
    person.isNamed = false;
    person.affiliation = mention;
    person.record = {mention.kind, mention.key};
    person.role = role.toLower();
    person.start = start;
    person.end = end;
    person.words = m_content.mid(start, end - start);
    person.rule = u"speaker/1"_s;
    m_people.append(person);
}

}

QList<Person> voicesIn(const QString &content, const QList<Mention> &mentions, const PeopleGrammar &grammar, const QList<Person> &named,
    const QList<model::TextRange> &offices)
{
    return VoiceReader(content, mentions, grammar, named, offices).read();
}

}
