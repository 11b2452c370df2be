// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameneighbours.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

bool isAllCapitals(const QString &words)
{
    return words.size() > 1 && words == words.toUpper() && words != words.toLower();
}

/// "International Chamber of Vessel Managers" has no Vessel Managers, "the province of Lake Umarka" no Umarka.
bool NameNeighbours::isOfOrganisation(const model::TextRange &name) const
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
    if (isPlace && !m_finder.isTitled(name.start) && m_finder.isInstitution(word.captured(1)) && !m_grammar.role.match(word.captured(1)).hasMatch() && m_grammar.joinedWord.match(lead.first(word.capturedStart())).hasMatch())
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
    if (noun.hasMatch() && !isDescribed && m_grammar.organisation.match(noun.captured(1)).capturedLength() == noun.capturedLength(1) && !m_finder.isTitled(name.start))
        return true;
    lead = lead.right(12);
    if (!m_grammar.joinedWord.match(lead).hasMatch() || m_finder.isTitled(name.start))
        return false;
    if (m_grammar.nameLink.match(u' ' + lead.trimmed().section(u' ', -1) + u' ').capturedStart() != 0)
        return false;
    const QList<Mention> parties = m_parties.all();
    return std::ranges::any_of(parties, [&name](const Mention &party) { return party.start < name.start && name.start < party.end; });
}

/// "X, исполнительный директор ООН-Хабитат Y": the office is that of whoever is named behind it.
bool NameNeighbours::isOfNext(const Office &behind) const
{
    if (behind.post.isEmpty() || !m_grammar.hasCapitals)
        return false;
    return std::ranges::any_of(m_all, [&](const model::TextRange &name) {
        const bool isInside = name.start > behind.start && (m_grammar.hasLinks ? name.end == behind.end : name.end <= behind.end) && name.of(m_content).contains(u' ');
        if (!isInside || (behind.party.start <= name.start && name.end <= behind.party.end))
            return false;
        const Office office = m_before.at(name.start, behind.start);
        return office.start == behind.start && (!m_grammar.hasLinks || !office.party.key.isEmpty());
    });
}

/// "el Defensor de X, A, el Defensor de Y, B": each office stands before its name.
bool NameNeighbours::leadsToNext(const Office &behind) const
{
    constexpr int kTitles = 14;
    if (behind.post.isEmpty() || !m_grammar.hasCapitals || behind.end >= m_content.size() || m_content.at(behind.end) != u',')
        return false;
    const QString lead = m_content.mid(std::max(0, behind.start - 8), std::min(8, behind.start));
    if (!m_grammar.articleBefore.match(lead).hasMatch())
        return false;
    return std::ranges::any_of(m_all, [&](const model::TextRange &name) {
        const QString between = name.start > behind.end && name.start <= behind.end + kTitles ? m_content.mid(behind.end + 1, name.start - behind.end - 1) : u"-"_s;
        return between.trimmed().isEmpty() || m_grammar.address.match(between).capturedLength() >= between.trimmed().size();
    });
}

/// "Dan McDougall, Harbour Secretariat, introduced": between two commas stands for whom.
bool NameNeighbours::speaksBehindParty(const Person &person) const
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
    const bool isName = std::ranges::any_of(m_all, [&](const model::TextRange &name) { return name.start > person.end && name.start <= person.end + 4 && name.end == end; });
    return !isName && (m_grammar.verb.match(rest.mid(comma, 60)).hasMatch() || (m_grammar.language == u"en" && did.match(rest.mid(comma)).hasMatch()));
}

/// "HSU Wen-ching (Chair), Ana Ruiz and Ama Boateng": the last but one of a list.
bool NameNeighbours::leadsToLast(const Person &person) const
{
    static const QRegularExpression joint(u"^\\s(?:and|et|y|e|и)\\s"_s);
    const QRegularExpressionMatch match = joint.match(m_content.mid(person.end, 6));
    const int next = person.end + int(match.capturedEnd());
    return match.hasMatch() && std::ranges::any_of(m_all, [&](const model::TextRange &name) { return name.start == next && name.of(m_content).contains(u' '); });
}

/// "Address by Ana Ruiz, Chief Executive of the Port Guild": a comma and an office.
bool NameNeighbours::hasOfficeBehind(const Person &person, const NamePlace &place) const
{
    if (person.end >= m_content.size() || (m_content.at(person.end) != u',' && m_content.mid(person.end, 2) != u" ("))
        return false;
    const Office office = m_behind.at(person.end, place.lineEnd, true, false);
    return !office.post.isEmpty() && !office.isGuessed && !m_grammar.severalRoles.match(office.role).hasMatch();
}

bool NameNeighbours::hasStateBehind(const Person &person) const
{
    const QRegularExpressionMatch bracket = m_grammar.bracket.match(m_content.mid(person.end, 60));
    return bracket.hasMatch() && person.affiliation.kind == model::RecordKind::State && person.affiliation.start >= person.end && person.affiliation.start <= person.end + 3;
}

bool NameNeighbours::isElected(const Person &person) const
{
    constexpr int kLead = 70;
    // "M. Omar Ruiz, du Maroc, a été élu".
    if (person.affiliation.start > person.end && person.affiliation.start < person.end + 8 && m_grammar.electedBehind.match(m_content.mid(person.affiliation.end, kLead)).hasMatch())
        return true;
    if (!hasStateBehind(person))
        return false;
    const int from = std::max(0, person.start - kLead);
    const QRegularExpressionMatch bracket = m_grammar.bracket.match(m_content.mid(person.end, 60));
    return m_grammar.elects.match(m_content.mid(from, person.start - from)).hasMatch()
        || m_grammar.electedBehind.match(m_content.mid(person.end + int(bracket.capturedEnd()), kLead)).hasMatch();
}

QString NameNeighbours::electedTo(const Person &person) const
{
    constexpr int kTail = 200;
    constexpr qsizetype kModifier = 24;
    static const QRegularExpression stop(u"[.;!?]"_s);
    const QString rest = m_content.mid(person.end, kTail).section(stop, 0, 0);
    const QRegularExpressionMatch as = m_grammar.electedAs.match(rest);
    const QString behind = rest.mid(as.capturedEnd());
    const QRegularExpressionMatch role = as.hasMatch() ? m_grammar.role.match(behind) : QRegularExpressionMatch();
    return role.hasMatch() && role.capturedStart() < kModifier && !behind.first(role.capturedStart()).contains(u',') ? behind.first(role.capturedEnd()).trimmed() : QString();
}

bool NameNeighbours::isPlaceInBrackets(const Person &person) const
{
    static const QRegularExpression rest(u"^,\\s[^(),]{2,24}\\)"_s);
    if (person.start < 1 || m_content.at(person.start - 1) != u'(')
        return false;
    const QRegularExpressionMatch match = rest.match(m_content.mid(person.end, 28));
    const int start = person.end + 2;
    const int end = person.end + int(match.capturedEnd()) - 1;
    return match.hasMatch() && (m_parties.knownIn(start, end) || isAbbreviation(m_content.mid(start, end - start))) && m_behind.at(person.end, end, true, false).post.isEmpty();
}

/// "The Port Guild was represented by its vice-chair, X".
void NameNeighbours::takeRepresented(Person &person, const NamePlace &place) const
{
    constexpr int kOffice = 110;
    const int from = std::max(place.lineStart, person.start - kOffice);
    const QString lead = m_content.mid(from, person.start - from);
    // "a children’s group led by Ana Ruiz": what stands right before the verb, and no session or delegation further away.
    if (const QRegularExpressionMatch led = m_grammar.ledBy.match(lead); led.hasMatch() && person.affiliation.key.isEmpty()) {
        for (const Mention &party : m_parties.all()) {
            if (party.end == from + led.capturedStart() && !m_grammar.government.match(party.name).hasMatch())
                person.affiliation = party;
        }
    }
    const QRegularExpressionMatch verb = m_grammar.representedBy.match(lead);
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

bool NameNeighbours::endsClause(const Person &person, const NamePlace &place, const Office &behind) const
{
    constexpr int kVerb = 40;
    if (!m_grammar.hasCapitals || !behind.post.isEmpty() || behind.start <= person.end || !m_content.at(behind.start).isLower())
        return false;
    const int clause = std::max(place.lineStart, person.start - kVerb);
    const QString ahead = m_content.mid(clause, person.start - clause);
    return m_grammar.verbBefore.match(ahead).hasMatch() && !m_grammar.joinedWord.match(ahead).hasMatch();
}

}
