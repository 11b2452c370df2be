// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplereader.h"

#include "voices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr int kLead = 140; ///< What leads to a name stands within so many units before it.

bool overlaps(const Person &left, int start, int end)
{
    return left.start < end && start < left.end;
}

bool isAllCapitals(const QString &words)
{
    return words.size() > 1 && words == words.toUpper() && words != words.toLower();
}

}

QList<Person> PeopleReader::read()
{
    const QList<model::TextRange> names = m_names.names();
    for (const model::TextRange &name : names) {
        const bool isDescribed = std::ranges::any_of(m_descriptions, [&name](const model::TextRange &range) { return range.contains(name.start); });
        if (isDescribed)
            continue;
        Person person;
        person.start = name.start;
        person.end = name.end;
        person.name = name.of(m_content).simplified();
        person.words = person.name;
        weigh(person);
        if (std::ranges::none_of(m_people, [&person](const Person &other) { return overlaps(other, person.start, person.end); }))
            m_people.append(person);
    }
    shareBack();
    m_people += voicesIn(m_content, m_mentions, m_grammar, m_people, m_descriptions);
    std::ranges::sort(m_people, {}, &Person::start);
    return m_people;
}

/// A heading in which each longer word has a capital: nothing tells a name there but a title.
bool PeopleReader::isHeading(const Place &place) const
{
    constexpr int kLongestHeading = 400;
    const QString line = m_content.mid(place.lineStart, std::min(kLongestHeading, place.lineEnd - place.lineStart));
    int longer = 0;
    int capitals = 0;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        longer += word.size() > 3;
        capitals += word.size() > 3 && word.front().isUpper();
    }
    return m_grammar.hasCapitals && longer >= 5 && capitals * 10 >= longer * 7 && !line.endsWith(u'.');
}

PeopleReader::Place PeopleReader::placeOf(int start) const
{
    static const QRegularExpression mark(u"^\\s*(?:[–—•*·▪-]\\s*)?(?:\\d{1,3}[.)]\\s*)?(?:\\d{1,2}[.:h]\\d{2}(?:\\s?[–-]\\s?\\d{1,2}[.:h]\\d{2})?\\s*)?"_s);
    static const QRegularExpression label(u"^[^:：\\n]{2,60}\\s?[:：]\\s*"_s);
    static const QRegularExpression dashed(u"^[^–—\\n]{2,160}?\\s[–—-]\\s+$"_s);
    Place place;
    place.lineStart = start > 0 ? int(m_content.lastIndexOf(u'\n', start - 1)) + 1 : 0;
    const qsizetype lineEnd = m_content.indexOf(u'\n', start);
    place.lineEnd = int(lineEnd < 0 ? m_content.size() : lineEnd);
    const QString before = m_content.mid(place.lineStart, start - place.lineStart);
    const qsizetype semicolon = before.lastIndexOf(u';');
    place.itemStart = place.lineStart + int(semicolon + 1);
    QString lead = before.mid(semicolon + 1);
    const QRegularExpressionMatch marked = mark.match(lead);
    place.itemStart += int(marked.capturedLength());
    lead = lead.mid(marked.capturedLength());
    const QRegularExpressionMatch turn = m_grammar.turnLabel.match(lead);
    const QRegularExpressionMatch labelled = label.match(lead);
    bool isMarked = marked.captured().trimmed().size() > 0 || turn.hasMatch();
    if (labelled.hasMatch() && labelled.capturedLength() <= lead.size()) {
        isMarked = true;
        place.itemStart += int(labelled.capturedLength());
        lead = lead.mid(labelled.capturedLength());
    }
    const QString address = QString(lead).remove(m_grammar.titles).trimmed();
    // "Q: Good morning, Nguyễn Bảo Vy from the Mekong Wire."
    const bool isTurn = turn.hasMatch() && lead.size() < 40;
    place.isFirst = address.isEmpty() || isTurn;
    if (!place.isFirst && dashed.match(QString(lead).remove(m_grammar.titles)).hasMatch()) {
        place.party = m_offices.parties().at(place.itemStart, start);
        place.isFirst = !place.party.key.isEmpty() && place.party.start <= place.itemStart + 4;
        isMarked = isMarked || place.isFirst;
        if (!place.isFirst)
            place.party = {};
    }
    const bool isLines = m_content.contains(u'\n') || !m_content.trimmed().endsWith(u'.');
    const bool isLater = semicolon >= 0 && !m_people.isEmpty() && m_people.last().start >= place.lineStart && !m_people.last().rule.isEmpty();
    place.isListed = place.isFirst && (isMarked || isLater || (isLines && place.lineEnd - place.lineStart < 220));
    return place;
}

void PeopleReader::weigh(Person &person)
{
    const bool isWhole = person.name.contains(u' ') || person.name.contains(u'·') || m_grammar.isHan;
    const bool isTitled = takeTitles(person);
    const Place place = placeOf(person.start);
    const QRegularExpressionMatch byline = m_grammar.byline.match(m_content.mid(place.lineStart, person.start - place.lineStart));
    if (byline.hasMatch() && byline.capturedLength() == person.start - place.lineStart && isWhole) {
        person.rule = u"speaker/1"_s;
        return;
    }
    // What stands behind a name and its comma is said of that one: "lawyer, Rede Própria (Brazil)".
    const bool isSaidOfOther = !isTitled && !place.isListed && !m_people.isEmpty() && person.start - m_people.last().end < 60
        && m_content.first(person.start).trimmed().endsWith(u',') && m_people.last().rule == u"speaker/1" && m_people.last().post.isEmpty();
    if ((isHeading(place) && !isTitled && !place.isListed) || (isSaidOfOther && m_several < 0))
        return;
    const bool hasOffice = takeShared(person) || takeOffice(person, place, isTitled);
    if (!m_grammar.hasCapitals && !isTitled && !hasOffice)
        return;
    const bool hasParty = !person.affiliation.key.isEmpty();
    if (isTitled || (hasOffice && !person.post.isEmpty()) || (isWhole && hasParty && (place.isListed || speaks(person))))
        person.rule = u"speaker/1"_s;
    else if (isWhole && !isAllCapitals(person.name) && (speaks(person) || (place.isListed && m_grammar.turn.match(m_content.mid(person.end, kLead)).hasMatch())))
        person.rule = u"person/1"_s;
}

/// "H.E. Mr.", "Ambassador", "Mayor".
bool PeopleReader::takeTitles(Person &person)
{
    const int from = std::max(0, person.start - kLead);
    const QRegularExpressionMatch match = m_grammar.titles.match(m_content.mid(from, person.start - from));
    if (!match.hasMatch())
        return false;
    const QRegularExpressionMatch office = m_grammar.title.match(match.captured(1));
    if (office.hasMatch()) {
        person.post = office.captured().simplified();
        person.role = person.post;
    }
    person.start = from + int(match.capturedStart(1));
    person.words = m_content.mid(person.start, person.end - person.start);
    return true;
}

void PeopleReader::take(Person &person, const Office &office)
{
    if (!office.post.isEmpty()) {
        person.post = office.post;
        person.role = office.role;
    }
    if (!office.party.key.isEmpty())
        person.affiliation = office.party;
    if (!office.owner.isEmpty())
        person.owner = office.owner;
    if (office.start >= 0)
        m_descriptions.append({office.start, office.end});
}

bool PeopleReader::takeOffice(Person &person, const Place &place, bool isTitled)
{
    const bool isSure = isTitled || place.isListed;
    const Office behind = m_offices.behind(person.end, place.lineEnd, isSure, place.isListed);
    const int nameStart = person.end - int(person.name.size());
    Office before = behind.post.isEmpty() ? m_offices.before(nameStart, place.lineStart) : Office();
    const bool isOther = std::ranges::any_of(m_descriptions, [&before](const model::TextRange &range) { return range.contains(before.start); });
    if (isOther)
        before = Office();
    if (!before.post.isEmpty())
        take(person, before);
    if (before.isSeveral)
        m_several = int(m_people.size());
    if (!behind.post.isEmpty() || before.party.key.isEmpty())
        take(person, behind);
    if (person.affiliation.key.isEmpty() && !place.party.key.isEmpty())
        person.affiliation = place.party;
    const int from = std::max(0, nameStart - 40);
    for (const Mention &mention : m_mentions) {
        const QString between = mention.end <= person.start && mention.end > from ? m_content.mid(mention.end, person.start - mention.end) : QString();
        if (person.affiliation.key.isEmpty() && (between == u"’s " || between == u"'s "))
            person.affiliation = mention;
    }
    return !person.post.isEmpty() || !person.affiliation.key.isEmpty();
}

/// "The presidents of Peru, A, and of Chile, B", "the co-facilitators, A of Samoa and B of Denmark".
bool PeopleReader::takeShared(Person &person)
{
    constexpr int kFarthest = 70;
    if (m_several < 0 || m_people.isEmpty() || person.start - m_people.last().end > kFarthest)
        return false;
    const Person &first = m_people.at(m_several);
    const QString between = m_content.mid(m_people.last().end, person.start - m_people.last().end);
    if (m_people.last().rule.isEmpty() || between.contains(u'.') || m_grammar.speechVerb.match(between).hasMatch()) {
        m_several = -1;
        return false;
    }
    person.post = first.post;
    person.role = first.role;
    const Office behind = m_offices.behind(person.end, int(m_content.size()), true, false);
    const Mention *known = m_offices.parties().knownIn(m_people.last().end, person.start);
    // "A of Samoa and B of Denmark": the first State is A’s.
    if (!behind.party.key.isEmpty())
        person.affiliation = behind.party;
    else if (known && known->start != m_people.last().affiliation.start)
        person.affiliation = *known;
    return true;
}

/// "A and B, co-chairs of the group": the office that is told behind the last one is that of all.
void PeopleReader::shareBack()
{
    for (qsizetype at = m_people.size() - 1; at > 0; --at) {
        const Person &last = m_people.at(at);
        Person &before = m_people[at - 1];
        const QString between = m_content.mid(before.end, last.start - before.end).trimmed();
        const bool isPair = !between.isEmpty() && between.size() < 6 && m_grammar.joinedWord.match(u' ' + between).hasMatch();
        const bool isSeveral = !last.role.isEmpty() && m_grammar.severalRoles.match(last.role).hasMatch();
        if (!isPair || !isSeveral || !before.post.isEmpty())
            continue;
        before.post = last.post;
        before.role = last.role;
        before.affiliation = before.affiliation.key.isEmpty() ? last.affiliation : before.affiliation;
        before.owner = last.owner;
        before.rule = last.rule;
    }
}

bool PeopleReader::speaks(const Person &person) const
{
    const int from = std::max(0, person.start - kLead);
    const QString lead = m_content.mid(from, person.start - from);
    return m_grammar.verb.match(m_content.mid(person.end, 60)).hasMatch() || m_grammar.accordingTo.match(lead).hasMatch()
        || (m_grammar.verbBefore.match(lead).hasMatch() && (lead.contains(u'”') || lead.contains(u'"') || lead.contains(u'»') || lead.contains(u',')));
}

}
