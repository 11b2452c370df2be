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
    m_candidates = m_names.names();
    for (const model::TextRange &name : std::as_const(m_candidates)) {
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

/// "International Chamber of Vessel Managers" has no Vessel Managers, "the province of Lake Umarka" no Umarka.
bool PeopleReader::isOfOrganisation(const model::TextRange &name) const
{
    constexpr int kLongest = 28;
    static const QRegularExpression capital(u"\\s(\\p{Lu}[\\p{L}-]*)\\s$"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString lead = m_content.mid(std::max(0, name.start - kLongest), std::min(kLongest, name.start));
    const QRegularExpressionMatch word = capital.match(lead);
    // "Secretary of State Ana Ruiz", "представитель в ООН X": an office and an abbreviation lead to a name.
    QRegularExpressionMatch office;
    for (const QRegularExpressionMatch &match : m_grammar.stateOffice.globalMatch(lead))
        office = match;
    const bool isOffice = office.hasMatch() && office.capturedEnd() + 1 >= lead.size();
    const bool isSeat = word.hasMatch() && m_grammar.placeBefore.match(lead.first(word.capturedStart() + 1)).hasMatch();
    const bool isPlace = word.hasMatch() && m_grammar.hasLinks && !isOffice && !isSeat && !isAllCapitals(word.captured(1)) && !m_grammar.bodyNoun.match(word.captured(1)).hasMatch();
    if (isPlace && !m_names.isTitled(name.start) && m_names.isInstitution(word.captured(1)) && !m_grammar.role.match(word.captured(1)).hasMatch() && m_grammar.joinedWord.match(lead.first(word.capturedStart())).hasMatch())
        return true;
    // "l’association Piétons du Monde", "the charity Anchor and Oar".
    static const QRegularExpression small(u"(?:^|[\\s’'])(\\p{Ll}[\\p{Ll}-]{3,})\\s$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch noun = small.match(lead);
    // "представитель генсека организации X": without a word for "of" an office may end with a noun of organisations.
    constexpr int kOfficeOf = 90;
    const int nounStart = name.start - int(lead.size() - noun.capturedStart(1));
    const QString ahead = m_grammar.hasLinks || !noun.hasMatch() ? QString() : m_content.mid(std::max(0, nounStart - kOfficeOf), std::min(kOfficeOf, nounStart));
    const QRegularExpressionMatch holder = m_grammar.role.match(ahead);
    const bool isDescribed = holder.hasMatch() && !ahead.mid(holder.capturedEnd()).trimmed().isEmpty() && !m_grammar.leadStop.match(ahead.mid(holder.capturedEnd())).hasMatch();
    if (noun.hasMatch() && !isDescribed && m_grammar.organisation.match(noun.captured(1)).capturedLength() == noun.capturedLength(1) && !m_names.isTitled(name.start))
        return true;
    lead = lead.right(12);
    if (!m_grammar.joinedWord.match(lead).hasMatch() || m_names.isTitled(name.start))
        return false;
    if (m_grammar.nameLink.match(u' ' + lead.trimmed().section(u' ', -1) + u' ').capturedStart() != 0)
        return false;
    const QList<Mention> parties = m_parties.all();
    return std::ranges::any_of(parties, [&name](const Mention &party) { return party.start < name.start && name.start < party.end; });
}

void PeopleReader::weigh(Person &person)
{
    m_isPersonal = false;
    // "GENEVA / CIUDAD DE MÉXICO (26 April 2017) – ".
    static const QRegularExpression dateline(u"^[\\p{Lu}\\s/.,’'-]{3,70}(?:\\([^()]*\\d{4}[^()]*\\)\\s?[–—-]|\\s[–—]\\s)"_s, QRegularExpression::UseUnicodePropertiesOption);
    constexpr int kDateline = 100;
    if (person.start < kDateline && isAllCapitals(person.name) && dateline.match(m_content.left(kDateline)).capturedEnd() > person.end)
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
        && m_content.first(person.start).trimmed().endsWith(u',') && m_people.last().rule == u"speaker/1" && m_people.last().post.isEmpty() && !(isWhole && hasOfficeBehind(person, place));
    // "Hears Presentation of the Report": in a list a mark stands behind a name.
    static const QRegularExpression goesOn(u"^\\s\\p{L}"_s, QRegularExpression::UseUnicodePropertiesOption);
    const bool isGuess = place.party.isUnknown && !place.party.key.isEmpty();
    const bool isInItem = place.isListed && !isGuess && !goesOn.match(m_content.mid(person.end, 3)).hasMatch();
    if ((m_places.isHeading(place) && !isTitled && !isInItem && !(isWhole && hasOfficeBehind(person, place))) || isSaidOfOther)
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
    const bool isOfState = isWhole && hasParty && isInListOfStates(person);
    if (isTitled || hasPost || isOfState || (isWhole && (isInItsPlace || isRecordStyle(person, place) || (hasParty && (speaks(person) || isPersonal)))))
        person.rule = u"speaker/1"_s;
    else if (person.isTurn || isAlone(person))
        person.rule = u"person/1"_s;
    else if (isWhole && !isAllCapitals(person.name) && (speaks(person) || isPersonal || (hasOffice && person.isGuessed) || (place.isListed && m_grammar.turn.match(m_content.mid(person.end, kLead)).hasMatch())))
        person.rule = u"person/1"_s;
}

/// "Address by Ana Ruiz, Chief Executive of the Port Guild": a comma and an office.
bool PeopleReader::hasOfficeBehind(const Person &person, const NamePlace &place) const
{
    if (person.end >= m_content.size() || m_content.at(person.end) != u',')
        return false;
    const Office office = m_behind.at(person.end, place.lineEnd, true, false);
    return !office.post.isEmpty() && !office.isGuessed && !m_grammar.severalRoles.match(office.role).hasMatch();
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
    const QRegularExpressionMatch bracket = m_grammar.bracket.match(m_content.mid(person.end, 60));
    if (!bracket.hasMatch() || person.affiliation.kind != model::RecordKind::State || person.affiliation.start < person.end || person.affiliation.start > person.end + 3)
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
    const bool isSure = isTitled || isSpoken || place.isListed || speaksBehindParty(person) || m_grammar.personBefore.match(m_content.mid(place.lineStart, nameStart - place.lineStart)).hasMatch();
    Office behind = m_behind.at(person.end, place.lineEnd, isSure, place.isListed);
    // "a indiqué M. Yun, le groupe du fleuve": the clause ends behind the name.
    const int clause = std::max(place.lineStart, person.start - kVerb);
    const QString ahead = m_content.mid(clause, person.start - clause);
    const bool isInverted = m_grammar.hasCapitals && m_grammar.verbBefore.match(ahead).hasMatch() && !m_grammar.joinedWord.match(ahead).hasMatch();
    if (isInverted && behind.post.isEmpty() && behind.start > person.end && m_content.at(behind.start).isLower())
        behind = Office();
    Office before = m_before.at(nameStart, place.lineStart);
    if (isOfNext(behind) || (!before.post.isEmpty() && leadsToNext(behind)))
        behind = Office();
    // "Malta’s Foreign Minister, X, Council President for April": the first is the office, where it says for whom.
    const bool isBefore = behind.post.isEmpty() || behind.isGuessed || (!before.post.isEmpty() && before.party.kind == model::RecordKind::State && !before.party.key.isEmpty() && !m_grammar.titleWord.match(before.post).hasMatch());
    if (!isBefore)
        before = Office();
    else if (!before.post.isEmpty() && !behind.post.isEmpty())
        behind = Office();
    const bool isOther = std::ranges::any_of(m_descriptions, [&before](const model::TextRange &range) { return range.contains(before.start); });
    if (isOther)
        before = Office();
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

/// "X, исполнительный директор ООН-Хабитат Y": the office is that of whoever is named behind it.
bool PeopleReader::isOfNext(const Office &behind) const
{
    if (behind.post.isEmpty() || !m_grammar.hasCapitals)
        return false;
    return std::ranges::any_of(m_candidates, [&](const model::TextRange &name) {
        const bool isInside = name.start > behind.start && (m_grammar.hasLinks ? name.end == behind.end : name.end <= behind.end) && name.of(m_content).contains(u' ');
        if (!isInside || (behind.party.start <= name.start && name.end <= behind.party.end))
            return false;
        const Office office = m_before.at(name.start, behind.start);
        return office.start == behind.start && (!m_grammar.hasLinks || !office.party.key.isEmpty());
    });
}

/// "el Defensor de X, A, el Defensor de Y, B": each office stands before its name.
bool PeopleReader::leadsToNext(const Office &behind) const
{
    constexpr int kTitles = 14;
    if (behind.post.isEmpty() || !m_grammar.hasCapitals || behind.end >= m_content.size() || m_content.at(behind.end) != u',')
        return false;
    const QString lead = m_content.mid(std::max(0, behind.start - 8), std::min(8, behind.start));
    if (!m_grammar.articleBefore.match(lead).hasMatch())
        return false;
    return std::ranges::any_of(m_candidates, [&](const model::TextRange &name) {
        const QString between = name.start > behind.end && name.start <= behind.end + kTitles ? m_content.mid(behind.end + 1, name.start - behind.end - 1) : u"-"_s;
        return between.trimmed().isEmpty() || m_grammar.address.match(between).capturedLength() >= between.trimmed().size();
    });
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
    static const QRegularExpression possessor(u"((?:\\p{Lu}[\\p{L}’'-]*\\s+){1,4}\\p{Lu}[\\p{L}-]*)[’']s\\s$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const QRegularExpressionMatch owned = possessor.match(m_content.mid(from, person.start - from)); owned.hasMatch() && person.affiliation.key.isEmpty())
        person.affiliation = m_parties.at(from + int(owned.capturedStart(1)), from + int(owned.capturedEnd(1)));
    takeRepresented(person, place);
    for (const Mention &mention : m_mentions) {
        const QString between = mention.end <= person.start && mention.end > from ? m_content.mid(mention.end, person.start - mention.end) : QString();
        if (person.affiliation.key.isEmpty() && (between == u"’s " || between == u"'s ")) {
            person.affiliation = mention;
            m_isPersonal = m_isPersonal || mention.kind != model::RecordKind::State;
        }
    }
}

/// "The Port Guild was represented by its vice-chair, X".
void PeopleReader::takeRepresented(Person &person, const NamePlace &place) const
{
    constexpr int kOffice = 110;
    const int from = std::max(place.lineStart, person.start - kOffice);
    const QRegularExpressionMatch verb = m_grammar.representedBy.match(m_content.mid(from, person.start - from));
    if (!person.affiliation.key.isEmpty() || !verb.hasMatch() || m_content.mid(from + int(verb.capturedEnd()), person.start - from - int(verb.capturedEnd())).contains(u'.'))
        return;
    for (const Mention &party : m_parties.all()) {
        const QString between = party.end <= from + verb.capturedStart() ? m_content.mid(party.end, from + int(verb.capturedStart()) - party.end) : u"."_s;
        if (!between.contains(u'.') && !between.contains(u';'))
            person.affiliation = party;
    }
    if (!person.affiliation.key.isEmpty())
        person.owner.clear();
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
    const QString between = m_content.mid(start, end - start).remove(bracket).remove(u',').trimmed();
    return end - start < 70 && (between.isEmpty() || (between.size() < 4 && m_grammar.joinedWord.match(u' ' + between).hasMatch()));
}

bool PeopleReader::continuesList(const Person &person) const
{
    return !m_people.isEmpty() && (m_isInList || !m_people.last().rule.isEmpty()) && person.start > m_people.last().end && areJoined(m_people.last().end, person.start);
}

/// "Dan McDougall, Harbour Secretariat, introduced": between two commas stands for whom.
bool PeopleReader::speaksBehindParty(const Person &person) const
{
    constexpr int kLongest = 90;
    if (!person.name.contains(u' ') || person.end >= m_content.size() || m_content.at(person.end) != u',')
        return false;
    const QString rest = m_content.mid(person.end + 1, kLongest + 60);
    const qsizetype comma = rest.indexOf(u',');
    static const QRegularExpression piece(u"^\\s\\p{Lu}[^.;:]*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (comma < 3 || comma >= kLongest || !piece.match(rest.first(comma)).hasMatch())
        return false;
    static const QRegularExpression did(u"^,\\s(?:\\p{Ll}+ly\\s)?\\p{Ll}{3,}ed\\s(?:the|that|an?|to|on|how|his|her|their|participants|delegates)\\s"_s);
    const int end = person.end + 1 + int(comma);
    const bool isName = std::ranges::any_of(m_candidates, [&](const model::TextRange &name) { return name.start > person.end && name.start <= person.end + 4 && name.end == end; });
    return !isName && (m_grammar.verb.match(rest.mid(comma, 60)).hasMatch() || (m_grammar.language == u"en" && did.match(rest.mid(comma)).hasMatch()));
}

bool PeopleReader::speaks(const Person &person) const
{
    const int from = std::max(0, person.start - kLead);
    const QString lead = m_content.mid(from, person.start - from);
    return m_grammar.verb.match(m_content.mid(person.end, 60)).hasMatch() || speaksBehindParty(person) || m_grammar.accordingTo.match(lead).hasMatch()
        || (m_grammar.verbBefore.match(lead).hasMatch() && (lead.contains(u'”') || lead.contains(u'"') || lead.contains(u'»') || lead.contains(u',')));
}

}
