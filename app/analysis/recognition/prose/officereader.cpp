// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr int kOfficeLead = 140; ///< What leads to a name stands within so many units before it.
constexpr int kOfficeRest = 260; ///< And what follows it within so many behind it.
constexpr int kMostSegments = 5;

bool isComma(QChar sign)
{
    return u",،，、"_s.contains(sign);
}

/// True where the full stop at `at` ends no sentence: of an initial, of "St.", within a number.
bool isAbbreviation(const QString &content, int at)
{
    int start = at;
    while (start > 0 && content.at(start - 1).isLetter())
        --start;
    const bool isShort = at - start <= 2 && at > start && content.at(start).isUpper();
    const bool goesOn = at + 1 < content.size() && !content.at(at + 1).isSpace() && !u"”»\""_s.contains(content.at(at + 1));
    return isShort || goesOn;
}

}

int OfficeReader::segmentEnd(int start, int end) const
{
    int at = start;
    while (at < end) {
        if (const Mention *known = m_parties.knownAt(at); known && known->end > at) {
            at = known->end;
            continue;
        }
        const QChar sign = m_content.at(at);
        const bool isDash = (sign == u'–' || sign == u'—' || sign == u'-' || sign == u'|') && at > start && m_content.at(at - 1).isSpace();
        const bool isStop = isComma(sign) || isDash || u";:؛：；(（)）[!?。\n"_s.contains(sign) || (sign == u'.' && !isAbbreviation(m_content, at));
        const bool isQuote = u"“«\"„「"_s.contains(sign);
        if (isQuote && m_grammar.organisation.match(m_content.mid(std::max(start, at - 24), std::min(24, at - start))).hasMatch()) {
            while (at < end && !u"”»“」"_s.contains(m_content.at(++at < end ? at : end - 1))) { }
            continue;
        }
        if (isStop || isQuote)
            break;
        ++at;
    }
    const QRegularExpressionMatch stop = m_grammar.leadStop.match(m_content.mid(start, at - start));
    if (stop.hasMatch() && m_content.at(start + int(stop.capturedStart())).isLetter())
        at = start + int(stop.capturedStart());
    while (at > start && m_content.at(at - 1).isSpace())
        --at;
    return at;
}

/// Behind a comma, a dash, a colon or a bar; -1 where nothing of a list goes on.
int OfficeReader::segmentStart(int at, int end) const
{
    static const QRegularExpression separator(u"^(?:\\s?[,،，、]\\s*|\\s+[–—|-]\\s+|\\s?[:：]\\s+(?=\\p{L}))"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = separator.match(m_content.mid(at, std::min(end - at, 6)));
    return match.hasMatch() ? at + int(match.capturedEnd()) : -1;
}

Office OfficeReader::officeIn(int start, int end) const
{
    Office office;
    const QString words = m_content.mid(start, end - start);
    const QRegularExpressionMatch match = m_grammar.office.match(words);
    if (!match.hasMatch())
        return office;
    // "Minister Peter Brown" is somebody else.
    const QString rest = words.mid(match.capturedEnd(u"np"));
    static const QRegularExpression name(u"^\\s+\\p{Lu}\\p{Ll}"_s, QRegularExpression::UseUnicodePropertiesOption);
    const int behind = start + int(match.capturedEnd(u"np")) + 1;
    if (name.match(rest).hasMatch() && !m_parties.knownAt(behind) && !m_parties.isOrganisation(behind, end))
        return office;
    office.start = start + int(match.capturedStart(u"np"));
    office.end = end;
    const QString noun = match.captured(u"np");
    const int nounStart = office.start;
    QRegularExpressionMatch role;
    for (const QRegularExpressionMatch &each : m_grammar.role.globalMatch(noun))
        role = each;
    office.role = (role.hasMatch() ? role.captured() : noun.section(u' ', -1)).toLower();
    const int roleEnd = start + int(match.capturedEnd(u"np"));
    const int roleStart = role.hasMatch() ? nounStart + int(m_grammar.role.match(noun).capturedStart()) : roleEnd;
    office.post = m_content.mid(office.start, end - office.start).simplified();
    readParty(office, office.start, roleStart, roleEnd);
    return office;
}

void OfficeReader::readParty(Office &office, int start, int roleStart, int roleEnd) const
{
    // "UN-Habitat Regional Adviser", "Indonesia’s permanent representative", "Committee Expert".
    if (const Mention *known = m_parties.knownIn(start, roleStart)) {
        office.party = *known;
        return;
    }
    const bool isField = m_grammar.portfolio.match(m_content.mid(start, roleEnd + 12 - start)).hasMatch();
    office.party = partyBehind(office, roleEnd, isField);
    if (!office.party.key.isEmpty()) {
        office.isPartOfParty = office.party.kind == model::RecordKind::Organisation && m_grammar.unit.match(office.party.name).hasMatch();
        const bool isShort = !office.party.name.contains(u' ') && m_parties.isOrganisation(office.party.start, office.party.end);
        if (isShort && office.party.key == u"org:"_s + slug(office.party.name))
            office.owner = office.party.name;
        return;
    }
    const QString before = m_content.mid(start, roleStart - start).trimmed();
    const QString last = before.section(u' ', -1);
    if (!last.isEmpty() && m_grammar.organisation.match(last).hasMatch())
        office.owner = last;
    // "member of the committee", "fundador de la emisora": the words before say which one.
    static const QRegularExpression onlyNoun(u"^\\s*(\\S+)\\s*$"_s);
    const QRegularExpressionMatch link = m_grammar.link.match(m_content.mid(roleEnd, office.end - roleEnd));
    if (office.owner.isEmpty() && link.hasMatch()) {
        QString rest = m_content.mid(roleEnd + int(link.capturedEnd()), office.end - roleEnd - int(link.capturedEnd()));
        rest.remove(m_grammar.articleWord);
        if (onlyNoun.match(rest).hasMatch() && m_grammar.organisation.match(rest).hasMatch())
            office.owner = rest.trimmed();
    }
}

Mention OfficeReader::partyBehind(const Office &office, int roleEnd, bool isField) const
{
    const QString rest = m_content.mid(roleEnd, office.end - roleEnd);
    for (const QRegularExpressionMatch &near : m_grammar.nearLink.globalMatch(rest)) {
        const Mention party = m_parties.at(roleEnd + int(near.capturedEnd()), office.end);
        if (!party.key.isEmpty() && (party.key != u"org:"_s + slug(party.name) || m_parties.isOrganisation(party.start, party.end)))
            return party;
    }
    Mention first;
    for (const QRegularExpressionMatch &link : m_grammar.link.globalMatch(rest)) {
        const int at = roleEnd + int(link.capturedEnd());
        const Mention party = m_parties.at(at, office.end);
        if (party.key.isEmpty())
            continue;
        const bool isKnown = party.key != u"org:"_s + slug(party.name);
        if (party.kind == model::RecordKind::State || (isKnown && isField))
            return party;
        if (first.key.isEmpty() && (!isField || isKnown))
            first = party;
    }
    if (!first.key.isEmpty())
        return first;
    const Mention *known = m_grammar.isHan || !m_grammar.hasCapitals || isField ? m_parties.knownIn(roleEnd, office.end) : nullptr;
    return known ? *known : first;
}

/// A segment that is no more than for whom.
Mention OfficeReader::partyOf(int start, int end, bool isListed) const
{
    static const QRegularExpression lower(u"^\\p{Ll}+\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString words = m_content.mid(start, end - start);
    if (m_grammar.headTitles.match(words).hasMatch())
        return {};
    int at = start;
    QRegularExpressionMatch link = m_grammar.link.match(words);
    if (!link.hasMatch() || link.capturedStart() != 0) {
        const QRegularExpressionMatch adverb = lower.match(words);
        const QRegularExpressionMatch behind = m_grammar.link.match(words.mid(adverb.capturedEnd()));
        link = adverb.hasMatch() && behind.capturedStart() == 0 ? behind : QRegularExpressionMatch();
        at += link.hasMatch() ? int(adverb.capturedEnd()) : 0;
    }
    at += link.hasMatch() ? int(link.capturedEnd()) : 0;
    const Mention party = m_parties.at(at, end);
    if (party.key.isEmpty())
        return party;
    const bool isKnown = party.key != u"org:"_s + slug(party.name);
    const bool isTold = isKnown || link.hasMatch() || m_parties.isOrganisation(at, end) || (isListed && !m_grammar.titleWord.match(party.name).hasMatch());
    const bool isWhole = party.end >= end - 2 || isKnown || m_parties.isOrganisation(at, end);
    return isTold && isWhole ? party : Mention();
}

bool OfficeReader::takeSegment(Office &found, int start, int end, bool isSure, bool isListed) const
{
    const Office office = officeIn(start, end);
    const bool wants = found.party.key.isEmpty() || found.isPartOfParty;
    if (!office.post.isEmpty()) {
        const bool isBetter = found.post.isEmpty() || (wants && !office.party.key.isEmpty() && found.owner.isEmpty());
        if (!isBetter)
            return true;
        const int first = found.start < 0 ? office.start : found.start;
        const Mention party = office.party.key.isEmpty() ? found.party : office.party;
        found = office;
        found.party = party;
        found.start = first;
        return true;
    }
    if (!isSure && found.post.isEmpty())
        return false;
    const Mention party = partyOf(start, end, isListed || !found.post.isEmpty());
    if (party.key.isEmpty())
        return false;
    found.end = end;
    found.start = found.start < 0 ? start : found.start;
    const bool isGovernment = m_grammar.government.match(m_content.mid(start, end - start)).hasMatch();
    const bool isUnit = party.kind == model::RecordKind::Organisation && party.key == u"org:"_s + slug(party.name)
        && (isGovernment || m_grammar.unit.match(party.name).hasMatch());
    if (isGovernment || isUnit) {
        // "Chief, Working Conditions Branch, ILO", "State Secretary, Ministry of Fisheries of Norway".
        if (!found.post.isEmpty() && m_content.mid(found.start, start - found.start).count(u',') == 1)
            found.post = m_content.mid(found.start, end - found.start).simplified();
    }
    if (wants) {
        found.party = party;
        found.isPartOfParty = isUnit;
        found.owner.clear();
    }
    return true;
}

/// "(OHCHR)", "(Belgium)": the unit behind it; `at` where there is none.
int OfficeReader::takeBracket(Office &found, int at, int lineEnd) const
{
    const QRegularExpressionMatch bracket = m_grammar.bracket.match(m_content.mid(at, std::min(lineEnd - at, 100)));
    if (!bracket.hasMatch())
        return at;
    const int start = at + int(bracket.capturedStart(1));
    const int end = at + int(bracket.capturedEnd(1));
    const Office office = officeIn(start, segmentEnd(start, end));
    if (found.post.isEmpty() && !office.post.isEmpty())
        takeSegment(found, start, segmentEnd(start, end), true, true);
    if (found.party.key.isEmpty()) {
        const Mention *known = m_parties.knownIn(start, end);
        const Mention party = known ? *known : m_parties.at(start, end);
        if (known || (party.end >= end - 2 && party.name.size() > 2 && (party.name.contains(u' ') || party.name == party.name.toUpper())))
            found.party = party;
    }
    return at + int(bracket.capturedEnd());
}

/// "Ambassador Taeho Lee of the Republic of Korea", "Nguyễn Bảo Vy from the Mekong Wire", "Ahn Hye-jin, who leads UN-Habitat’s work".
void OfficeReader::takeBelonging(Office &found, int at, int lineEnd) const
{
    const QString rest = m_content.mid(at, std::min(lineEnd - at, kOfficeRest));
    for (const QRegularExpression *form : {&m_grammar.belongs, &m_grammar.leads}) {
        const QRegularExpressionMatch match = form->match(rest);
        if (!match.hasMatch() || !found.party.key.isEmpty())
            continue;
        const int start = at + int(match.capturedEnd());
        const Mention party = m_parties.at(start, segmentEnd(start, at + int(rest.size())));
        if (party.key.isEmpty())
            continue;
        found.party = party;
        found.end = party.end;
        found.start = found.start < 0 ? start : found.start;
    }
}

Office OfficeReader::behind(int at, int lineEnd, bool isSure, bool isListed) const
{
    Office found;
    const int limit = std::min(lineEnd, at + kOfficeRest);
    const int name = at;
    at = takeBracket(found, at, limit);
    bool mayPass = true;
    for (int count = 0; count < kMostSegments; ++count) {
        const int start = segmentStart(at, limit);
        const int end = start < 0 ? -1 : segmentEnd(start, limit);
        if (end <= start)
            break;
        const bool isTaken = takeSegment(found, start, end, isSure, isListed);
        // "sourd de naissance, président de": one description may stand between two offices.
        const bool isPassed = !isTaken && mayPass && !found.post.isEmpty() && m_content.mid(start, end - start).count(u' ') < 4 && m_content.at(start).isLower()
            && end < limit && isComma(m_content.at(end));
        if (!isTaken && !isPassed)
            break;
        mayPass = mayPass && isTaken;
        at = isTaken ? takeBracket(found, end, limit) : end;
    }
    if (found.party.key.isEmpty() && found.owner.isEmpty())
        takeBelonging(found, name, lineEnd);
    return found;
}

/// The beginning of the words that belong to a role: "Assistant High Commissioner".
int OfficeReader::roleStartBefore(const QString &lead, int start) const
{
    for (int words = 0; words < 4 && m_grammar.hasCapitals; ++words) {
        const QRegularExpressionMatch adjective = m_grammar.adjective.match(lead.first(start));
        const QString word = adjective.captured().trimmed();
        const bool isPossessive = word.endsWith(u"’s") || word.endsWith(u"'s");
        if (!adjective.hasMatch() || isPossessive || m_grammar.articleWord.match(word + u' ').hasMatch())
            break;
        start = int(adjective.capturedStart());
    }
    return start;
}

Office OfficeReader::before(int at, int lineStart) const
{
    const int from = std::max(lineStart, at - kOfficeLead);
    QString lead = m_content.mid(from, at - from);
    lead.truncate(m_grammar.address.match(lead).hasMatch() ? m_grammar.address.match(lead).capturedStart() : lead.size());
    bool hasComma = false;
    while (!lead.isEmpty() && (lead.back().isSpace() || isComma(lead.back()))) {
        hasComma = hasComma || isComma(lead.back());
        lead.chop(1);
    }
    QRegularExpressionMatch last;
    for (const QRegularExpressionMatch &match : m_grammar.role.globalMatch(lead))
        last = match;
    Office office;
    if (!last.hasMatch())
        return office;
    // "su presidente, el barbadense Winston".
    static const QRegularExpression origin(u",\\s+(?:el|la|le|l[’'])\\s?\\p{Ll}+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString between = lead.mid(last.capturedEnd());
    between.remove(origin);
    const bool isApart = m_grammar.leadStop.match(between).hasMatch() || std::ranges::any_of(between, isComma) || between.size() > 100;
    const QString behind = between.section(u' ', -1);
    const bool isJoined = m_grammar.joinedWord.match(lead).hasMatch() || between.startsWith(u'’') || between.startsWith(u'\'') || between.startsWith(u'-');
    const bool isLoose = !hasComma && m_grammar.hasCapitals && between.count(u' ') > 1 && !behind.isEmpty() && behind.front().isLower();
    if (isApart || isJoined || isLoose || (m_grammar.isHan && between.size() > 4))
        return office;
    const int start = from + roleStartBefore(lead, int(last.capturedStart()));
    office.start = start;
    office.end = from + int(last.capturedEnd() + between.size());
    office.role = last.captured().toLower();
    office.isSeveral = m_grammar.severalRoles.match(office.role).hasMatch();
    office.post = m_content.mid(start, office.end - start).simplified();
    readParty(office, start, from + int(last.capturedStart()), from + int(last.capturedEnd()));
    readOwner(office, lineStart);
    return office;
}

/// "Kenya’s Minister of Water", "韩国…教授", "Mozambique … and its Minister of Public Works".
void OfficeReader::readOwner(Office &office, int lineStart) const
{
    const QString lead = m_content.mid(std::max(lineStart, office.start - 60), std::min(60, office.start - lineStart));
    static const QRegularExpression possessor(u"((?:\\p{Lu}[\\p{L}’'-]*\\s)*\\p{Lu}[\\p{L}-]*)[’']s?\\s+(?:\\p{Ll}+\\s+)?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch owned = possessor.match(lead);
    if (m_grammar.possessive.match(lead).hasMatch()) {
        office.owner = office.party.key.isEmpty() || office.owner == office.party.name ? u"its"_s : office.owner;
        return;
    }
    if (owned.hasMatch()) {
        const int start = office.start - int(lead.size()) + int(owned.capturedStart(1));
        const Mention *known = m_parties.knownIn(start, start + int(owned.capturedLength(1)));
        if (known)
            office.party = *known;
        else if (office.party.key.isEmpty())
            office.owner = owned.captured(1);
        return;
    }
    if (m_grammar.isHan && office.party.key.isEmpty()) {
        const Mention *known = m_parties.knownIn(std::max(lineStart, office.start - 30), office.start);
        if (known && m_grammar.leadStop.match(m_content.mid(known->end, office.start - known->end)).hasMatch())
            known = nullptr;
        if (known) {
            office.party = *known;
            office.post = m_content.mid(known->end, office.end - known->end);
        }
    }
}

}
