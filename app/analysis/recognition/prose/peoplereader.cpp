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
    findLines();
    const QList<model::TextRange> names = m_names.names();
    for (const model::TextRange &name : names) {
        const bool isDescribed = std::ranges::any_of(m_descriptions, [&name](const model::TextRange &range) { return range.contains(name.start); });
        if (isDescribed || isOfOrganisation(name))
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

void PeopleReader::findLines()
{
    static const QRegularExpression mark(u"\\n|(?:^|(?<=\\s))[•▪]\\s|(?<=\\s)\\d{1,2}[.:h]\\d{2}(?:\\s?[–-]\\s?\\d{1,2}[.:h]\\d{2})?\\s(?=\\p{Lu})"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression isDashed(u"(?:^|[:：])\\s*[–—-]\\s"_s);
    static const QRegularExpression dash(u"(?:^|(?<=\\s))[–—-]\\s(?=\\p{L})"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression number(u"(?:^|(?<=\\s))(\\d{1,3})[.)]\\s(?=\\p{L})"_s, QRegularExpression::UseUnicodePropertiesOption);
    m_lines = {0};
    for (const QRegularExpressionMatch &match : mark.globalMatch(m_content))
        m_lines.append(int(m_content.at(match.capturedStart()) == u'\n' ? match.capturedEnd() : match.capturedStart()));
    if (isDashed.match(m_content).hasMatch()) {
        for (const QRegularExpressionMatch &match : dash.globalMatch(m_content))
            m_lines.append(int(match.capturedStart()));
    }
    int expected = -1;
    for (const QRegularExpressionMatch &match : number.globalMatch(m_content)) {
        if (match.captured(1).toInt() == expected || match.capturedStart() == 0)
            m_lines.append(int(match.capturedStart()));
        expected = match.captured(1).toInt() + 1;
    }
    for (const QRegularExpressionMatch &match : m_grammar.personLabel.globalMatch(m_content)) {
        const bool begins = match.capturedStart() == 0 || m_content.at(match.capturedStart()).isUpper() || !m_grammar.hasCapitals;
        if (begins)
            m_lines.append(int(match.capturedStart()));
    }
    std::ranges::sort(m_lines);
}

PeopleReader::Place PeopleReader::placeOf(int start) const
{
    static const QRegularExpression mark(u"^\\s*(?:[–—•*·▪-]\\s*)?(?:\\d{1,3}[.)]\\s*)?(?:\\d{1,2}[.:h]\\d{2}(?:\\s?[–-]\\s?\\d{1,2}[.:h]\\d{2})?\\s*)?"_s);
    Place place;
    const auto next = std::ranges::upper_bound(m_lines, start);
    place.lineStart = next == m_lines.begin() ? 0 : *std::prev(next);
    place.lineEnd = next == m_lines.end() ? int(m_content.size()) : *next;
    const QString before = m_content.mid(place.lineStart, start - place.lineStart);
    const qsizetype semicolon = before.lastIndexOf(u';');
    place.itemStart = place.lineStart + int(semicolon + 1);
    const QRegularExpressionMatch marked = mark.match(before.mid(semicolon + 1));
    place.itemStart += int(marked.capturedLength());
    const bool isLater = semicolon >= 0 && !m_people.isEmpty() && m_people.last().start >= place.lineStart && !m_people.last().rule.isEmpty();
    readLead(place, m_content.mid(place.itemStart, start - place.itemStart), !marked.captured().trimmed().isEmpty() || isLater);
    return place;
}

/// What stands before a name in its item: a label, a party and a dash, titles.
void PeopleReader::readLead(Place &place, QString lead, bool isMarked) const
{
    static const QRegularExpression label(u"^[^:：\\n]{2,60}\\s?[:：]\\s*(?:[–—•-]\\s*)?"_s);
    static const QRegularExpression dashed(u"^[^–—\\n]{2,160}?\\s[–—-]\\s+$"_s);
    const QRegularExpressionMatch turn = m_grammar.turnLabel.match(lead);
    const QRegularExpressionMatch labelled = label.match(lead);
    const bool isOrganiser = m_grammar.organiserLabel.match(m_content.mid(place.lineStart, 60)).hasMatch();
    if (labelled.hasMatch()) {
        place.isNamed = m_grammar.personLabel.match(labelled.captured()).hasMatch();
        isMarked = isMarked || place.isNamed || labelled.captured().count(u' ') < 6;
        place.itemStart += int(labelled.capturedLength());
        lead = lead.mid(labelled.capturedLength());
    }
    const QString bare = QString(lead).remove(m_grammar.titles);
    // "Q: Good morning, Nguyễn Bảo Vy from the Mekong Wire."
    place.isFirst = bare.trimmed().isEmpty() || (turn.hasMatch() && lead.size() < 40);
    isMarked = isMarked || turn.hasMatch();
    if (!place.isFirst && dashed.match(bare).hasMatch()) {
        const Mention party = m_offices.parties().at(place.itemStart, place.itemStart + int(bare.size()));
        place.isFirst = !party.key.isEmpty() && party.start <= place.itemStart + 4;
        place.party = place.isFirst ? party : Mention();
        isMarked = isMarked || place.isFirst;
    }
    const bool isProse = m_lines.size() < 2 && m_content.trimmed().endsWith(u'.');
    place.isListed = place.isFirst && !isOrganiser && (isMarked || (!isProse && place.lineEnd - place.lineStart < 220));
}

/// "NAME (Peru) said", "NAME (WMO):".
bool PeopleReader::isRecordStyle(const Person &person, const Place &place) const
{
    const QRegularExpressionMatch bracket = m_grammar.bracket.match(m_content.mid(person.end, 100));
    if (!bracket.hasMatch() || person.affiliation.key.isEmpty() || person.affiliation.start < person.end)
        return false;
    const QString behind = m_content.mid(person.end + int(bracket.capturedEnd()), 60);
    return place.isFirst || isAllCapitals(person.name) || m_grammar.verb.match(behind).hasMatch();
}

/// One word is a name where an office in small letters stands beside it: "the midwife Soazara", "Zawadi, a community mapper".
bool PeopleReader::mayBeAlone(const Person &person, bool isBehind) const
{
    const QString lead = m_content.mid(std::max(0, person.start - 20), std::min(20, person.start));
    return (isBehind || !m_grammar.joinedWord.match(lead).hasMatch()) && !person.role.isEmpty() && person.role.front().isLower();
}

/// "International Chamber of Vessel Managers" has no Vessel Managers.
bool PeopleReader::isOfOrganisation(const model::TextRange &name) const
{
    const QString lead = m_content.mid(std::max(0, name.start - 12), std::min(12, name.start));
    if (!m_grammar.joinedWord.match(lead).hasMatch() || m_names.isTitled(name.start))
        return false;
    if (m_grammar.nameLink.match(u' ' + lead.trimmed().section(u' ', -1) + u' ').capturedStart() != 0)
        return false;
    const QList<Mention> parties = m_offices.parties().all();
    return std::ranges::any_of(parties, [&name](const Mention &party) { return party.start < name.start && name.start < party.end; });
}

void PeopleReader::weigh(Person &person)
{
    const bool isWhole = person.name.contains(u' ') || person.name.contains(u'·') || m_grammar.isHan;
    const bool isTitled = takeTitles(person);
    Place place = placeOf(person.start);
    place.isListed = place.isListed || (isWhole && continuesList(person));
    const QString lead = m_content.mid(place.lineStart, person.start - place.lineStart);
    const QRegularExpressionMatch byline = m_grammar.byline.match(lead);
    if (byline.hasMatch() && byline.capturedLength() == lead.size() && isWhole) {
        person.rule = u"speaker/1"_s;
        return;
    }
    // What stands behind a name and its comma is said of that one: "lawyer, Rede Própria (Brazil)".
    const bool isSaidOfOther = !isTitled && !place.isListed && m_several < 0 && !m_people.isEmpty() && person.start - m_people.last().end < 60
        && m_content.first(person.start).trimmed().endsWith(u',') && m_people.last().rule == u"speaker/1" && m_people.last().post.isEmpty();
    if ((isHeading(place) && !isTitled && !place.isListed) || isSaidOfOther)
        return;
    const bool hasOffice = takeShared(person) || takeOffice(person, place, isTitled);
    if (!m_grammar.hasCapitals && !isTitled && (!hasOffice || !isWhole))
        return;
    const bool hasParty = !person.affiliation.key.isEmpty();
    const bool hasPost = hasOffice && !person.post.isEmpty() && !person.isGuessed && (isWhole || mayBeAlone(person, !m_descriptions.isEmpty() && m_descriptions.last().start >= person.end));
    const bool isPersonal = m_grammar.personal.match(m_content.mid(person.end, 40)).hasMatch() || m_grammar.personBefore.match(lead).hasMatch();
    const bool isInItsPlace = place.isListed && (hasParty || (place.isNamed && !isAllCapitals(person.name)));
    if (isTitled || hasPost || (isWhole && (isInItsPlace || isRecordStyle(person, place) || (hasParty && (speaks(person) || isPersonal)))))
        person.rule = u"speaker/1"_s;
    else if (isWhole && !isAllCapitals(person.name) && (speaks(person) || isPersonal || (hasOffice && person.isGuessed) || (place.isListed && m_grammar.turn.match(m_content.mid(person.end, kLead)).hasMatch())))
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
        person.isGuessed = office.isGuessed;
    }
    if (!office.party.key.isEmpty())
        person.affiliation = office.party;
    if (!office.owner.isEmpty())
        person.owner = office.owner;
    person.ownerAt = office.owner.isEmpty() ? person.ownerAt : office.start;
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
    if (!before.post.isEmpty())
        m_several = -1;
    if (before.isSeveral)
        m_several = int(m_people.size());
    if (!behind.post.isEmpty() || before.party.key.isEmpty())
        take(person, behind);
    if ((person.affiliation.key.isEmpty() || !person.owner.isEmpty()) && !place.party.key.isEmpty()) {
        person.affiliation = place.party;
        person.owner.clear();
    }
    const int from = std::max(0, nameStart - 60);
    // "Casa Abierta’s Ana Ruiz".
    static const QRegularExpression possessor(u"((?:\\p{Lu}[\\p{L}’'-]*\\s+){1,4}\\p{Lu}[\\p{L}-]*)[’']s\\s$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const QRegularExpressionMatch owned = possessor.match(m_content.mid(from, person.start - from)); owned.hasMatch() && person.affiliation.key.isEmpty())
        person.affiliation = m_offices.parties().at(from + int(owned.capturedStart(1)), from + int(owned.capturedEnd(1)));
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
        const bool isPair = areJoined(before.end, last.start);
        if (isPair && !last.affiliation.key.isEmpty() && last.affiliation.start > last.end && before.affiliation.key.isEmpty() && before.owner.isEmpty()
            && before.name.contains(u' ')) {
            before.affiliation = last.affiliation;
            before.rule = before.rule.isEmpty() ? last.rule : before.rule;
        }
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

/// Nothing but commas, "and" and a bracket stands between two names.
bool PeopleReader::areJoined(int start, int end) const
{
    static const QRegularExpression bracket(u"\\([^()]{2,60}\\)"_s);
    const QString between = m_content.mid(start, end - start).remove(bracket).remove(u',').trimmed();
    return end - start < 70 && (between.isEmpty() || (between.size() < 4 && m_grammar.joinedWord.match(u' ' + between).hasMatch()));
}

bool PeopleReader::continuesList(const Person &person) const
{
    return !m_people.isEmpty() && !m_people.last().rule.isEmpty() && person.start > m_people.last().end && areJoined(m_people.last().end, person.start);
}

bool PeopleReader::speaks(const Person &person) const
{
    const int from = std::max(0, person.start - kLead);
    const QString lead = m_content.mid(from, person.start - from);
    return m_grammar.verb.match(m_content.mid(person.end, 60)).hasMatch() || m_grammar.accordingTo.match(lead).hasMatch()
        || (m_grammar.verbBefore.match(lead).hasMatch() && (lead.contains(u'”') || lead.contains(u'"') || lead.contains(u'»') || lead.contains(u',')));
}

}
