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

}

QList<Person> PeopleReader::read()
{
    for (const model::TextRange &name : m_neighbours.names()) {
        const bool isDescribed = std::ranges::any_of(m_descriptions, [&name](const model::TextRange &range) { return range.contains(name.start); });
        if (isDescribed || m_neighbours.isOfOrganisation(name))
            continue;
        Person person;
        person.start = name.start;
        person.end = name.end;
        person.name = name.of(m_content).simplified();
        person.words = person.name;
        const qsizetype described = m_descriptions.size();
        weigh(person);
        // "la Ministra de la Mujer de Chile, Ana Ruiz": the office is that of the next name, and "Mujer" none.
        if (person.rule.isEmpty() && !person.name.contains(u' ') && m_grammar.hasCapitals)
            m_descriptions.removeIf([&](const model::TextRange &range) { return &range >= m_descriptions.constData() + described && range.end <= person.start; });
        if (std::ranges::none_of(m_people, [&person](const Person &other) { return overlaps(other, person.start, person.end); }))
            m_people.append(person);
    }
    shareBack();
    m_people += voicesIn(m_content, m_mentions, m_grammar, m_people, m_descriptions);
    std::ranges::sort(m_people, {}, &Person::start);
    return m_people;
}

/// "NAME (Peru) said", "NAME (WMO):".
bool PeopleReader::isRecordStyle(const Person &person, const NamePlace &place) const
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
    return (isBehind || !m_grammar.joinedWord.match(lead).hasMatch()) && !person.role.isEmpty() && person.role.front().isLower()
        && !m_grammar.severalRoles.match(person.role).hasMatch();
}

void PeopleReader::weigh(Person &person)
{
    m_isPersonal = false;
    // "GENEVA / CIUDAD DE MÉXICO (26 April 2017) – ".
    static const QRegularExpression dateline(u"^[\\p{Lu}\\s/.,’'-]{3,70}(?:\\([^()]*\\d{4}[^()]*\\)\\s?[–—-]|\\s[–—]\\s)"_s, QRegularExpression::UseUnicodePropertiesOption);
    constexpr int kDateline = 100;
    if (person.start < kDateline && isAllCapitals(person.name) && dateline.match(m_content.left(kDateline)).capturedEnd() > person.end)
        return;
    if (m_neighbours.isPlaceInBrackets(person))
        return;
    const bool isWhole = person.name.contains(u' ') || person.name.contains(u'·') || m_grammar.isHan;
    const bool isTitled = takeTitles(person);
    const bool hasLast = !m_people.isEmpty() && !m_people.last().rule.isEmpty();
    NamePlace place = m_places.at(person.start, hasLast ? m_people.last().start : -1);
    place.isListed = place.isListed || (isWhole && continuesList(person));
    m_isInList = place.isListed;
    const QString lead = m_content.mid(place.lineStart, person.start - place.lineStart);
    const QRegularExpressionMatch byline = m_grammar.byline.match(lead);
    if (byline.hasMatch() && isWhole) {
        person.rule = u"speaker/1"_s;
        person.isAuthor = true;
        takeOffice(person, place, true);
        return;
    }
    // What stands behind a name and its comma is said of that one: "lawyer, Rede Própria (Brazil)".
    const bool isSaidOfOther = !isTitled && !place.isListed && m_several < 0 && !m_people.isEmpty() && person.start - m_people.last().end < 60
        && m_content.first(person.start).trimmed().endsWith(u',') && m_people.last().rule == u"speaker/1" && m_people.last().post.isEmpty() && !(isWhole && m_neighbours.hasOfficeBehind(person, place));
    // "Hears Presentation of the Report": in a list a mark stands behind a name.
    static const QRegularExpression goesOn(u"^\\s\\p{L}"_s, QRegularExpression::UseUnicodePropertiesOption);
    const bool isGuess = place.party.isUnknown && !place.party.key.isEmpty();
    const bool isInItem = place.isListed && !isGuess && !goesOn.match(m_content.mid(person.end, 3)).hasMatch();
    if ((m_places.isHeading(place) && !isTitled && !isInItem && !(isWhole && m_neighbours.hasOfficeBehind(person, place))) || isSaidOfOther)
        return;
    const bool hasOffice = takeShared(person) || takeOffice(person, place, isTitled);
    if (!m_grammar.hasCapitals && !isTitled && (!hasOffice || !isWhole)) {
        // "李明说": nothing but the surname and the verb tells the name.
        const QRegularExpressionMatch verb = m_grammar.speechVerb.match(m_content.mid(person.end, 6));
        const bool isSpeaking = m_grammar.isHan && verb.hasMatch() && verb.capturedStart() == 0;
        person.rule = isSpeaking ? u"person/1"_s : QString();
        return;
    }
    const bool hasParty = !person.affiliation.key.isEmpty();
    const bool hasPost = hasOffice && !person.post.isEmpty() && !person.isGuessed && (isWhole || mayBeAlone(person, !m_descriptions.isEmpty() && m_descriptions.last().start >= person.end));
    person.isTurn = m_isTranscript && isWhole && place.isFirst && place.lineStart == 0 && m_grammar.turn.match(m_content.mid(person.end, kLead)).hasMatch();
    const bool isPersonal = m_isPersonal || person.isTurn || m_grammar.personal.match(m_content.mid(person.end, 40)).hasMatch() || m_grammar.personBefore.match(lead).hasMatch();
    // "Port Marianne, Saint Lucia, 11 September 2025" is a place and a day.
    static const QRegularExpression year(u"\\b(?:19|20)\\d{2}\\b"_s);
    const bool isDated = !place.isNamed && person.post.isEmpty() && year.match(m_content.mid(person.end, place.lineEnd - person.end)).hasMatch();
    const bool isInItsPlace = place.isListed && !isDated && (hasParty || (place.isNamed && !isAllCapitals(person.name)));
    const bool isOfState = isWhole && hasParty && (isInListOfStates(person) || m_neighbours.isElected(person));
    if (isWhole && person.post.isEmpty() && (m_neighbours.isElected(person) || (isOfState && continuesList(person)))) {
        person.post = m_neighbours.electedTo(person);
        person.role = person.post;
    }
    if (isTitled || hasPost || isOfState || (isWhole && (isInItsPlace || isRecordStyle(person, place) || (hasParty && (speaks(person) || isPersonal)))))
        person.rule = u"speaker/1"_s;
    else if (person.isTurn || isAlone(person) || (isWhole && !isAllCapitals(person.name) && continuesList(person) && m_neighbours.leadsToLast(person)))
        person.rule = u"person/1"_s;
    else if (isWhole && !isAllCapitals(person.name) && (speaks(person) || isPersonal || (hasOffice && person.isGuessed) || (place.isListed && m_grammar.turn.match(m_content.mid(person.end, kLead)).hasMatch())))
        person.rule = u"person/1"_s;
}

/// One word that only a person is said to be: "my late aunt Sieni", "Kunzang, 17,".
bool PeopleReader::isAlone(const Person &person) const
{
    // "Inauguration du bureau de l’UNESCO".
    const QString rest = m_content.mid(person.end, 40);
    const bool isOf = rest.startsWith(u' ') && m_grammar.belongs.match(rest).hasMatch();
    return !person.name.contains(u' ') && !isAllCapitals(person.name) && !isOf
        && (m_isPersonal || (m_grammar.hasCapitals && m_grammar.aged.match(m_content.mid(person.end, 40)).hasMatch()));
}

/// "several artists, among them Ana Ruiz (Peru), Ama Boateng (Ghana)": a noun of people leads to names with their States.
bool PeopleReader::isInListOfStates(const Person &person) const
{
    if (!m_neighbours.hasStateBehind(person))
        return false;
    if (continuesList(person) && m_people.last().rule == u"speaker/1" && m_people.last().affiliation.kind == model::RecordKind::State)
        return true;
    const QString lead = m_content.mid(std::max(0, person.start - kLead), std::min(kLead, person.start));
    const QString clause = lead.mid(lead.lastIndexOf(u'.') + 1);
    return std::ranges::any_of(m_grammar.role.globalMatch(clause), [this](const QRegularExpressionMatch &role) { return m_grammar.severalRoles.match(role.captured()).hasMatch(); });
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
    m_isPersonal = m_isPersonal || office.isPersonal;
    if (office.start >= 0)
        m_descriptions.append({office.start, office.end});
}

bool PeopleReader::takeOffice(Person &person, const NamePlace &place, bool isTitled)
{
    const int nameStart = person.end - int(person.name.size());
    // "قال مايكل لينك مقرر …": the verb leads to a name.
    constexpr int kVerb = 40;
    const bool isSpoken = !m_grammar.hasCapitals && !m_grammar.isHan && m_grammar.verbBefore.match(m_content.mid(std::max(0, nameStart - kVerb), std::min(kVerb, nameStart))).hasMatch();
    const bool isSure = isTitled || isSpoken || place.isListed || m_neighbours.speaksBehindParty(person) || m_grammar.personBefore.match(m_content.mid(place.lineStart, nameStart - place.lineStart)).hasMatch();
    Office behind = m_behind.at(person.end, place.lineEnd, isSure, place.isListed);
    if (m_neighbours.endsClause(person, place, behind))
        behind = Office();
    Office before = m_before.at(nameStart, place.lineStart);
    const bool isOther = std::ranges::any_of(m_descriptions, [&before](const model::TextRange &range) { return range.contains(before.start); });
    if (isOther)
        before = Office();
    if (m_neighbours.isOfNext(behind) || (!before.post.isEmpty() && m_neighbours.leadsToNext(behind)))
        behind = Office();
    // "Malta’s Foreign Minister, X, Council President for April": the first is the office, where it says for whom.
    const bool isBefore = behind.post.isEmpty() || behind.isGuessed || (!before.post.isEmpty() && before.party.kind == model::RecordKind::State && !before.party.key.isEmpty() && !m_grammar.titleWord.match(before.post).hasMatch());
    if (!isBefore)
        before = Office();
    else if (!before.post.isEmpty() && !behind.post.isEmpty())
        behind = Office();
    if (!before.post.isEmpty() || before.isPersonal)
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
    takeContext(person, place);
    return !person.post.isEmpty() || !person.affiliation.key.isEmpty();
}

/// What is told by the label, the bracket or the possessive before a name.
void PeopleReader::takeContext(Person &person, const NamePlace &place)
{
    // "Rapporteur: Mr. X", but "Moderator: Mr. X".
    if (person.post.isEmpty() && place.isFirst && m_grammar.chairOffice.match(place.label).hasMatch()) {
        person.post = place.label;
        person.role = place.label;
    }
    if (person.affiliation.key.isEmpty() && person.start > 1 && m_content.at(person.start - 1) == u'(')
        person.affiliation = m_parties.endingAt(person.start - 1);
    const int from = std::max(0, person.start - 60);
    // "Casa Abierta’s Ana Ruiz".
    static const QRegularExpression possessor(u"((?:\\p{Lu}[\\p{L}’'-]*\\s+){1,4}\\p{Lu}[\\p{L}-]*|\\p{Lu}{2,6})[’']s\\s$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const QRegularExpressionMatch owned = possessor.match(m_content.mid(from, person.start - from)); owned.hasMatch() && person.affiliation.key.isEmpty()) {
        person.affiliation = m_parties.at(from + int(owned.capturedStart(1)), from + int(owned.capturedEnd(1)));
        m_isPersonal = m_isPersonal || (isAbbreviation(owned.captured(1)) && person.affiliation.kind != model::RecordKind::State && person.name.contains(u' '));
    }
    m_neighbours.takeRepresented(person, place);
    for (const Mention &mention : m_mentions) {
        const QString between = mention.end <= person.start && mention.end > from ? m_content.mid(mention.end, person.start - mention.end) : QString();
        if (person.affiliation.key.isEmpty() && (between == u"’s " || between == u"'s ")) {
            person.affiliation = mention;
            // "UN-Habitat’s Strategic Plan".
            m_isPersonal = m_isPersonal || (mention.kind != model::RecordKind::State && person.name.contains(u' '));
        }
    }
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
    const Office behind = m_behind.at(person.end, int(m_content.size()), true, false);
    const Mention *known = m_parties.knownIn(m_people.last().end, person.start);
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
        if (isPair && !last.affiliation.key.isEmpty() && last.affiliation.start > last.end && before.affiliation.key.isEmpty() && before.owner.isEmpty() && last.post.isEmpty()
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
    static const QRegularExpression beside(u"\\s(?:with|from|by|avec|con)(?=\\s*$)"_s);
    const QString between = m_content.mid(start, end - start).remove(bracket).remove(u',').remove(beside).trimmed();
    return end - start < 70 && (between.isEmpty() || between == u"&" || (between.size() < 4 && m_grammar.joinedWord.match(u' ' + between).hasMatch()));
}

bool PeopleReader::continuesList(const Person &person) const
{
    return !m_people.isEmpty() && (m_isInList || !m_people.last().rule.isEmpty()) && person.start > m_people.last().end && areJoined(m_people.last().end, person.start);
}

bool PeopleReader::speaks(const Person &person) const
{
    const int from = std::max(0, person.start - kLead);
    const QString lead = m_content.mid(from, person.start - from);
    return m_grammar.verb.match(m_content.mid(person.end, 60)).hasMatch() || m_neighbours.speaksBehindParty(person) || m_grammar.accordingTo.match(lead).hasMatch()
        || (m_grammar.verbBefore.match(lead).hasMatch() && (lead.contains(u'”') || lead.contains(u'"') || lead.contains(u'»') || lead.contains(u',')));
}

}
