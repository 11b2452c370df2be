// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplereader.h"

#include "voices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr int kLead = 140; ///< What leads to a name stands within so many units before it.
constexpr int kRest = 170; ///< And what follows it within so many behind it.

bool overlaps(const Person &left, int start, int end)
{
    return left.start < end && start < left.end;
}

/// A heading in which each longer word has a capital: nothing tells a name there but a title.
bool isHeading(const QString &content)
{
    int longer = 0;
    int capitals = 0;
    for (const QString &word : content.split(u' ', Qt::SkipEmptyParts)) {
        longer += word.size() > 3;
        capitals += word.size() > 3 && word.front().isUpper();
    }
    return longer >= 5 && capitals * 10 >= longer * 7 && !content.endsWith(u'.');
}

bool isAllCapitals(const QString &words)
{
    return words.size() > 1 && words == words.toUpper() && words != words.toLower();
}

}

QList<Person> PeopleReader::read()
{
    m_isHeading = m_grammar.hasCapitals && isHeading(m_content.first(std::min<qsizetype>(m_content.size(), 400)));
    for (const QRegularExpressionMatch &match : m_grammar.name.globalMatch(m_content)) {
        int start = int(match.capturedStart());
        int end = int(match.capturedEnd());
        if (!trim(start, end))
            continue;
        Person person;
        person.start = start;
        person.end = end;
        person.words = m_content.mid(start, end - start);
        person.name = person.words.simplified();
        weigh(person);
        if (std::ranges::none_of(m_people, [&person](const Person &other) { return overlaps(other, person.start, person.end); }))
            m_people.append(person);
    }
    m_people += voicesIn(m_content, m_mentions, m_grammar, m_people, m_descriptions);
    std::ranges::sort(m_people, {}, &Person::start);
    return m_people;
}

bool PeopleReader::trim(int &start, int &end) const
{
    const auto firstWord = [&] { return m_content.mid(start, end - start).section(u' ', 0, 0); };
    const auto dropFirst = [&](const QString &word) {
        start += int(word.size());
        while (start < end && m_content.at(start).isSpace())
            ++start;
    };
    if (m_grammar.isHan)
        trimSigns(start, end);
    for (QString word = firstWord(); start < end && m_grammar.hasCapitals; word = firstWord()) {
        const QString bare = word.endsWith(u'.') ? word.chopped(1) : word;
        const QString next = m_content.mid(start, end - start).section(u' ', 1, 1);
        const bool isExcellency = word.size() == 2 && word.endsWith(u'.') && start > 1 && u".SHН"_s.contains(m_content.at(start - (m_content.at(start - 1).isSpace() ? 2 : 1)));
        const bool leadsToTitle = isExcellency || (word.size() <= 2 && word.endsWith(u'.') && m_grammar.titleWord.match(next).hasMatch());
        if (!leadsToTitle && !m_grammar.titleWord.match(word).hasMatch() && !isNoName(bare) && !m_grammar.role.match(bare).hasMatch())
            break;
        dropFirst(word);
    }
    const QStringList words = m_content.mid(start, end - start).split(u' ', Qt::SkipEmptyParts);
    const bool isInstitution = std::ranges::any_of(words, [this](const QString &word) { return isNoName(word); })
        || (words.size() == 1 && words.first().size() < (m_grammar.isHan ? 2 : 3));
    const bool isParty = std::ranges::any_of(m_mentions, [=](const Mention &mention) { return mention.start < end && start < mention.end; });
    const bool isDescription = std::ranges::any_of(m_descriptions, [start](const model::TextRange &range) { return range.contains(start); });
    const bool beginsSmall = start < end && m_content.at(start).isLower() && !words.first().contains(u'-') && !words.first().contains(u'’');
    return start < end && !isInstitution && !isParty && !isDescription && !beginsSmall;
}

/// Han has no spaces: the name stands behind the last word for an office and before a form of address, a verb or a particle.
void PeopleReader::trimSigns(int &start, int &end) const
{
    const QString run = m_content.mid(start, end - start);
    const qsizetype dot = run.indexOf(u'·');
    qsizetype first = 0;
    for (const QRegularExpressionMatch &match : m_grammar.role.globalMatch(run.first(std::max<qsizetype>(0, dot))))
        first = match.capturedEnd();
    const qsizetype last = run.lastIndexOf(u'·') + 1;
    static const QRegularExpression stop(u"[的在则是与和于向对为将从把被也还就都]"_s);
    qsizetype length = run.size();
    for (const QRegularExpression *ending : {&m_grammar.title, &m_grammar.speechVerb, &stop}) {
        const QRegularExpressionMatch match = ending->match(run, last);
        if (match.hasMatch())
            length = std::min(length, match.capturedStart());
    }
    end = start + int(std::max(length, last));
    start += int(first);
}

bool PeopleReader::isNoName(const QString &word) const
{
    return isInstitutionWord(word) || m_grammar.institution.match(word).hasMatch();
}

void PeopleReader::weigh(Person &person)
{
    const bool isWhole = person.name.contains(u' ') || person.name.contains(u'·');
    const bool isTitled = takeTitles(person);
    // What stands behind a name and its comma is said of that one: "lawyer, Rede Própria (Brazil)".
    const bool isSaidOfOther = !isTitled && !m_people.isEmpty() && person.start - m_people.last().end < 60 && m_content.first(person.start).trimmed().endsWith(u',')
        && m_people.last().rule == u"speaker/1";
    if ((m_isHeading && !isTitled) || isSaidOfOther)
        return;
    const bool isBehind = takeOfficeBehind(person);
    const bool isBefore = !isBehind && takeOfficeBefore(person);
    const bool belongs = takeBelonging(person);
    if (!m_grammar.hasCapitals && !isTitled && !isBehind && !isBefore)
        return;
    if (isTitled || isBehind || isBefore || (isWhole && belongs && (isListed(person) || speaks(person))))
        person.rule = u"speaker/1"_s;
    else if (isWhole && !isAllCapitals(person.name) && (speaks(person) || isListed(person)))
        person.rule = u"person/1"_s;
    if (!isWhole && !isTitled && person.rule == u"speaker/1" && person.post.isEmpty())
        person.rule.clear();
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

/// Where the words of an office end: before a verb of speech, "who", a second comma that begins a clause.
int PeopleReader::officeEnd(int start, int end) const
{
    const QRegularExpressionMatch stop = m_grammar.leadStop.match(m_content.mid(start, end - start));
    int last = stop.hasMatch() && stop.capturedStart() > 3 ? start + int(stop.capturedStart()) : end;
    while (last > start && (m_content.at(last - 1).isSpace() || u",،-–—("_s.contains(m_content.at(last - 1))))
        --last;
    return last;
}

void PeopleReader::setOffice(Person &person, int start, int end)
{
    const QString words = m_content.mid(start, end - start);
    const QRegularExpressionMatch role = m_grammar.role.match(words);
    person.role = role.captured().toLower();
    // "Mayor of Novi Grad, said": an office is told up to its comma, and the comma's other side may say for whom.
    const qsizetype comma = words.indexOf(u',', role.capturedEnd());
    person.post = (comma > 0 ? words.first(comma) : words).simplified();
    person.affiliation = partyIn(start, end);
    m_descriptions.append({start, end});
}

bool PeopleReader::takeOfficeBehind(Person &person)
{
    const QString rest = m_content.mid(person.end, kRest);
    for (const QRegularExpression &form : {m_grammar.apposition, m_grammar.bracket, m_grammar.dash}) {
        const QRegularExpressionMatch match = form.match(rest);
        if (!match.hasMatch())
            continue;
        const int start = person.end + int(match.capturedStart(1));
        const int end = officeEnd(start, person.end + int(match.capturedEnd(1)));
        const QRegularExpressionMatch role = m_grammar.role.match(m_content.mid(start, end - start));
        if (role.hasMatch() && role.capturedStart() < 70) {
            const QString titled = person.post;
            setOffice(person, start, end);
            person.post = person.post.isEmpty() ? titled : person.post;
            return true;
        }
        if (const Mention party = partyIn(start, end); !party.key.isEmpty() && &form != &m_grammar.apposition) {
            person.affiliation = party;
            return true;
        }
    }
    return false;
}

bool PeopleReader::takeOfficeBefore(Person &person)
{
    const int from = std::max(0, person.start - kLead);
    QString lead = m_content.mid(from, person.start - from);
    while (!lead.isEmpty() && (lead.back().isSpace() || lead.back() == u',' || lead.back() == u'،' || lead.back() == u'，'))
        lead.chop(1);
    QRegularExpressionMatch last;
    for (const QRegularExpressionMatch &match : m_grammar.role.globalMatch(lead))
        last = match;
    if (!last.hasMatch())
        return false;
    const QString between = lead.mid(last.capturedEnd());
    const bool isApart = m_grammar.leadStop.match(between).hasMatch() || between.contains(u',') || between.contains(u'،') || between.size() > 100;
    if (isApart || m_grammar.joinedWord.match(lead).hasMatch() || between.startsWith(u'’') || between.startsWith(u'\'') || (m_grammar.isHan && between.size() > 4))
        return false;
    qsizetype start = last.capturedStart();
    for (int words = 0; words < 4 && m_grammar.hasCapitals; ++words) {
        const QRegularExpressionMatch adjective = m_grammar.adjective.match(lead.first(start));
        const int at = from + int(adjective.capturedStart());
        const bool isParty = adjective.hasMatch() && std::ranges::any_of(m_mentions, [at](const Mention &mention) { return mention.start <= at && at < mention.end; });
        const QString word = adjective.captured();
        const bool isPossessive = word.trimmed().endsWith(u"’s") || word.trimmed().endsWith(u"'s");
        if (!adjective.hasMatch() || isParty || isPossessive || m_grammar.articleWord.match(word).hasMatch())
            break;
        start = adjective.capturedStart();
    }
    const QString titled = person.post;
    setOffice(person, from + int(start), from + int(lead.size()));
    takeOwner(person, from + int(start));
    return true;
}

/// "Kenya’s Minister of Water", "韩国…教授", "Mozambique … and its Minister of Public Works".
void PeopleReader::takeOwner(Person &person, int start) const
{
    static const QRegularExpression its(u"\\b(?:its|their|sa|son|su)\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    const bool isOwned = its.match(m_content.mid(std::max(0, start - 8), std::min(start, 8))).hasMatch();
    for (const Mention &mention : m_mentions) {
        const int gap = start - mention.end;
        const int reach = m_grammar.isHan ? 24 : isOwned ? 200 : 3;
        const bool isNearer = person.affiliation.key.isEmpty() || (isOwned && person.affiliation.end < mention.start);
        if (isNearer && gap >= 0 && gap <= reach && mention.kind != model::RecordKind::Body)
            person.affiliation = mention;
    }
}

/// "Ambassador Taeho Lee of the Republic of Korea", "Mexico’s Itzel Bobadilla", "Olga, of the Baltic School of Navigation".
bool PeopleReader::takeBelonging(Person &person)
{
    if (!person.affiliation.key.isEmpty())
        return true;
    const QRegularExpressionMatch match = m_grammar.belongs.match(m_content.mid(person.end, kRest));
    // "2. Ghana (on behalf of the Group of African States) – Ms. Akosua Dufie".
    const QString lead = m_content.first(std::min(person.start, kLead + 60)).trimmed();
    if (person.start < kLead + 60 && (lead.endsWith(u'–') || lead.endsWith(u'—')) && !m_mentions.isEmpty() && m_mentions.first().start < 6)
        person.affiliation = m_mentions.first();
    for (const Mention &mention : m_mentions) {
        const int at = person.end + int(match.capturedStart(1));
        const QString between = mention.end <= person.start ? m_content.mid(mention.end, person.start - mention.end) : QString();
        if ((match.hasMatch() && mention.start == at) || between == u"’s " || between == u"'s ")
            person.affiliation = mention;
    }
    if (person.affiliation.key.isEmpty() && match.hasMatch())
        person.affiliation = namedOrganisationIn(person.end, person.end + int(match.capturedEnd(1)));
    takeListed(person);
    return !person.affiliation.key.isEmpty();
}

/// "Mr. Lwazi Hadebe, OHCHR.", "Ms. Inês Trigueiro, Sleepless Cities;": an organisation alone behind the comma.
void PeopleReader::takeListed(Person &person) const
{
    static const QRegularExpression listed(u"^,\\s+(\\p{Lu}[\\p{L}\\p{N}’'&-]*(?:\\s+(?:(?:of|for|and|de|la|del|los|las|du|des|et|y)\\s+){0,3}\\p{Lu}[\\p{L}\\p{N}’'&-]*){0,7})\\s?(?=[.;,(]|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = listed.match(m_content.mid(person.end, 100));
    if (!match.hasMatch() || !person.affiliation.key.isEmpty() || m_grammar.role.match(match.captured(1)).hasMatch())
        return;
    const int at = person.end + int(match.capturedStart(1));
    const auto mention = std::ranges::find(m_mentions, at, &Mention::start);
    if (mention != m_mentions.end())
        person.affiliation = *mention;
    else if (match.captured(1).contains(u' ') && !person.words.startsWith(person.name))
        person.affiliation = {model::RecordKind::Organisation, u"org:"_s + slug(match.captured(1)), match.captured(1), {}, at, at + int(match.capturedLength(1))};
}

bool PeopleReader::speaks(const Person &person) const
{
    const int from = std::max(0, person.start - kLead);
    const QString lead = m_content.mid(from, person.start - from);
    // What has an article is a newspaper, a ministry, a committee: "The China Daily reported".
    if (lead.endsWith(u"the ", Qt::CaseInsensitive))
        return false;
    return m_grammar.verb.match(m_content.mid(person.end, 60)).hasMatch() || m_grammar.accordingTo.match(lead).hasMatch()
        || (m_grammar.verbBefore.match(lead).hasMatch() && (lead.contains(u'”') || lead.contains(u'"') || lead.contains(u'»') || lead.contains(u',')));
}

/// A line of a list, or a turn of a transcript: the name stands first and a mark follows.
bool PeopleReader::isListed(const Person &person) const
{
    const QString lead = m_content.first(std::min(person.start, kLead)).trimmed();
    const bool isFirst = person.start < kLead && (lead.isEmpty() || lead.endsWith(u':') || lead.endsWith(u'•') || lead.endsWith(u'–') || lead == u"Q");
    if (!isFirst)
        return false;
    return m_grammar.turn.match(m_content.mid(person.end, kRest)).hasMatch() && lead.isEmpty();
}

Mention PeopleReader::partyIn(int start, int end) const
{
    Mention party;
    for (const Mention &mention : m_mentions) {
        if (mention.start < start || mention.end > end)
            continue;
        // "Deputy Secretary-General" names an office, though the Secretary-General is one whom texts ask for things.
        const bool isOffice = m_grammar.role.match(m_content.mid(mention.start, mention.end - mention.start)).hasMatch();
        if (isOffice)
            continue;
        // Of "Permanent Representative of Kenya to the United Nations Office at Geneva" the State is whom they speak for.
        if (party.key.isEmpty() || (mention.kind == model::RecordKind::State && party.kind != model::RecordKind::State))
            party = mention;
    }
    return party.key.isEmpty() ? namedOrganisationIn(start, end) : party;
}

Mention PeopleReader::namedOrganisationIn(int start, int end) const
{
    const QString words = m_content.mid(start, end - start);
    QRegularExpressionMatch match = m_grammar.organisation.match(words);
    if (!match.hasMatch() && !m_grammar.portfolio.match(words).hasMatch())
        match = m_grammar.city.match(words);
    Mention party;
    if (!match.hasMatch())
        return party;
    party.kind = model::RecordKind::Organisation;
    party.name = match.captured(1);
    party.key = u"org:"_s + slug(party.name);
    party.start = start + int(match.capturedStart(1));
    party.end = start + int(match.capturedEnd(1));
    return party;
}

}
