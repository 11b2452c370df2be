// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namelines.h"

#include "namefinder.h"
#include "officewords.h"
#include "peoplereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr qsizetype kLongestName = 70;
constexpr qsizetype kLongestListLine = 200;
constexpr qsizetype kLongestOffice = 280;

}

bool areTurns(const QList<PeopleParagraph> &text, const PeopleGrammar &grammar)
{
    constexpr int kFewest = 3;
    constexpr qsizetype kShortestTurn = 12;
    constexpr qsizetype kLongestLabel = 120;
    int turns = 0;
    int spoken = 0;
    for (const PeopleParagraph &paragraph : text) {
        const QString head = paragraph.content.left(kLongestLabel);
        const QRegularExpressionMatch titles = grammar.headTitles.match(head);
        const qsizetype start = std::max<qsizetype>(0, titles.capturedEnd());
        const QRegularExpressionMatch name = grammar.name.match(head, start, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const QRegularExpressionMatch turn = grammar.turn.match(head.mid(name.capturedEnd()));
        const bool isTurn = name.hasMatch() && turn.hasMatch() && paragraph.content.size() - name.capturedEnd() - turn.capturedEnd() > kShortestTurn
            && grammar.endsSentence(paragraph.content) && !grammar.personLabel.match(name.captured() + u':').hasMatch();
        turns += isTurn ? 1 : 0;
        // "Target Audience: Diplomats and their advisers." is a label of a page.
        spoken += isTurn && grammar.spoken.match(paragraph.content.mid(name.capturedEnd())).hasMatch() ? 1 : 0;
    }
    return turns >= kFewest && spoken * 2 >= turns;
}

/// Nothing but a name, its titles before it or none.
bool NameLines::isNameLine(qsizetype at) const
{
    static const QRegularExpression mark(u"^(?:[•▪*–—-]\\s*|(?:[Bb]y|[Pp]ar|[Pp]or)\\s(?=\\p{Lu}))"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString line = QString(m_text.at(at).content).remove(mark);
    if (line.size() > kLongestName || line.isEmpty())
        return false;
    const QList<Mention> none;
    const QList<model::TextRange> names = NameFinder(line, m_text.at(at).mentions.isEmpty() ? none : m_text.at(at).mentions, m_grammar, m_vocabulary).names();
    if (names.size() != 1 || names.first().end < line.size() - 1)
        return false;
    const QString lead = line.first(names.first().start);
    const QRegularExpressionMatch titles = m_grammar.titles.match(lead);
    // "Welcoming remarks by Mr. Brandvik".
    static const QRegularExpression by(u"^\\p{Lu}.*\\s(?:by|par|por|de|del)\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch remarks = by.match(lead);
    if (remarks.hasMatch() && (titles.hasMatch() ? titles.capturedStart(1) : lead.size()) <= remarks.capturedEnd())
        return true;
    return (lead.isEmpty() && (names.first().of(line).contains(u' ') || m_grammar.isHan)) || (titles.hasMatch() && titles.capturedLength(1) >= lead.trimmed().size());
}

bool NameLines::isOfficeLine(qsizetype at) const
{
    if (at >= m_text.size())
        return false;
    const PeopleParagraph &line = m_text.at(at);
    // A name between marks of quotation may end the line.
    static const QRegularExpression sentence(u"[.!?…。؟][”»\"]?\\s*$"_s);
    if (line.content.size() > kLongestOffice || sentence.match(line.content).hasMatch() || line.content.contains(u':'))
        return false;
    const PartyReader parties(line.content, line.mentions, m_grammar);
    const qsizetype comma = line.content.indexOf(u',');
    const Office office = OfficeWords(line.content, m_grammar, parties).in(0, int(comma < 0 ? line.content.size() : comma));
    return !office.post.isEmpty() && !office.isGuessed;
}

/// Nothing but an organisation or a State.
bool NameLines::isPartyLine(qsizetype at) const
{
    if (at >= m_text.size())
        return false;
    const PeopleParagraph &line = m_text.at(at);
    if (line.content.size() > kLongestListLine || m_grammar.endsSentence(line.content) || line.content.contains(u':') || line.content.isEmpty())
        return false;
    const PartyReader parties(line.content, line.mentions, m_grammar);
    const Mention party = parties.at(0, int(line.content.size()));
    const int end = std::max(party.end, 0);
    const bool isTold = !party.key.isEmpty() && (!party.isUnknown || parties.isOrganisation(0, party.end));
    return isTold && party.start < 5 && (end >= line.content.size() - 2 || line.content.at(end) == u',');
}

PeopleParagraph NameLines::joined(qsizetype first, qsizetype last) const
{
    PeopleParagraph whole;
    for (qsizetype at = first; at <= last; ++at) {
        whole.content += whole.content.isEmpty() ? QString() : u", "_s;
        for (Mention mention : m_text.at(at).mentions) {
            mention.start += int(whole.content.size());
            mention.end += int(whole.content.size());
            whole.mentions.append(mention);
        }
        whole.content += m_text.at(at).content;
    }
    return whole;
}

/// The lines below "Co-organizers:" name no people but with a title.
void NameLines::dropOrganisers(QList<QList<Person>> &all) const
{
    bool isBelow = false;
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        const QString &line = m_text.at(at).content;
        if (line.endsWith(u':') || line.endsWith(u'：')) {
            isBelow = m_grammar.organiserLabel.match(line).hasMatch();
            continue;
        }
        isBelow = isBelow && line.size() < kLongestListLine && !m_grammar.endsSentence(line);
        if (isBelow)
            all[at].removeIf([](const Person &person) { return person.isNamed && person.words == person.name && person.post.isEmpty(); });
    }
}

void NameLines::read(QList<QList<Person>> &all) const
{
    dropOrganisers(all);
    for (qsizetype at = 0; at + 1 < m_text.size(); ++at) {
        const bool isTitled = m_grammar.headTitles.match(m_text.at(at).content).hasMatch();
        const bool hasOffice = isOfficeLine(at + 1);
        if ((!hasOffice && !(isTitled && isPartyLine(at + 1))) || !isNameLine(at))
            continue;
        const bool goesOn = hasOffice && at + 2 < m_text.size() && !isNameLine(at + 2) && (isPartyLine(at + 2) || (isOfficeLine(at + 2) && !isNameLine(at + 1)));
        const qsizetype last = at + (goesOn ? 2 : 1);
        const PeopleParagraph whole = joined(at, last);
        const int end = int(m_text.at(at).content.size());
        const QList<Person> people = PeopleReader(whole.content, whole.mentions, m_grammar, m_vocabulary, false).read();
        if (people.isEmpty() || people.first().start >= end || !people.first().isNamed || people.first().rule.isEmpty())
            continue;
        Person person = people.first();
        if (person.affiliation.start >= end) {
            person.affiliation.start = person.start;
            person.affiliation.end = person.start;
        }
        all[at] = {person};
        for (qsizetype below = at + 1; below <= last; ++below)
            all[below].clear();
        at = last;
    }
}

}
