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

bool isUnknown(const Mention &party)
{
    return party.key == u"org:"_s + slug(party.name);
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
        const bool isStop = isComma(sign) || isDash || u";:؛：；(（)）[!?。•▪\n"_s.contains(sign) || (sign == u'.' && !isAbbreviation(m_content, at));
        const bool isQuote = u"“«\"„「"_s.contains(sign);
        if (isQuote && m_grammar.organisation.match(m_content.mid(std::max(start, at - 24), std::min(24, at - start))).hasMatch()) {
            while (at < end && !u"”»“」"_s.contains(m_content.at(++at < end ? at : end - 1))) { }
            continue;
        }
        if (isStop || isQuote)
            break;
        ++at;
    }
    const bool isLabel = at < end && (m_content.at(at) == u':' || m_content.at(at) == u'：');
    const QString words = m_content.mid(start, at - start);
    const QRegularExpressionMatch address = m_grammar.addressInside.match(words);
    if (address.hasMatch() && address.capturedStart() > 0)
        at = start + int(address.capturedStart());
    for (const QRegularExpressionMatch &stop : m_grammar.leadStop.globalMatch(words.first(at - start))) {
        // "juge" is an office and a verb.
        const bool isRole = stop.capturedStart() == 0 && m_grammar.role.match(words).capturedStart() == 0 && m_grammar.role.match(words).hasMatch();
        if (stop.capturedView().front().isLetter() && !isRole) {
            at = start + int(stop.capturedStart());
            break;
        }
    }
    static const QRegularExpression label(u"\\s\\p{Lu}\\S*(?:\\s\\p{Ll}+)?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch labelled = label.match(m_content.mid(start, at - start));
    if (isLabel && labelled.hasMatch() && m_grammar.personLabel.match(labelled.captured() + u':').hasMatch())
        at = start + int(labelled.capturedStart());
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
    if (!match.hasMatch()) {
        const QRegularExpressionMatch description = m_grammar.description.match(words);
        office.isGuessed = description.hasMatch();
        office.post = description.captured(u"np").simplified();
        office.role = office.post;
        office.start = start + int(std::max<qsizetype>(0, description.capturedStart(u"np")));
        office.end = end;
        if (office.isGuessed)
            office.party = nearParty(office.start, end);
        return office;
    }
    // "Minister Peter Brown" is somebody else.
    const QString rest = words.mid(match.capturedEnd(u"np"));
    static const QRegularExpression name(u"^\\s+\\p{Lu}[\\p{L}’'-]+\\s+\\p{Lu}\\p{Ll}"_s, QRegularExpression::UseUnicodePropertiesOption);
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
    office.role = role.hasMatch() ? role.captured() : noun.section(u' ', -1);
    const int roleEnd = start + int(match.capturedEnd(u"np"));
    const int roleStart = role.hasMatch() ? nounStart + int(m_grammar.role.match(noun).capturedStart()) : roleEnd;
    office.post = m_content.mid(office.start, end - office.start).simplified().remove(m_grammar.articleWord);
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
        office.isPartOfParty = isUnknown(office.party) && (m_grammar.unit.match(office.party.name).hasMatch() || !m_parties.isOrganisation(office.party.start, office.party.end));
        const bool isShort = !office.party.name.contains(u' ') && m_parties.isOrganisation(office.party.start, office.party.end);
        if (isShort && isUnknown(office.party))
            office.owner = office.party.name;
        return;
    }
    const QString before = m_content.mid(start, roleStart - start).trimmed();
    // "Casa Abierta director".
    static const QRegularExpression names(u"^(\\p{Lu}[\\p{L}’'-]*(?:\\s+\\p{Lu}[\\p{L}’'-]*){1,4})(?:\\s+\\p{Ll}[\\p{L}-]*){0,2}$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const QRegularExpressionMatch named = names.match(before); named.hasMatch() && m_grammar.hasCapitals && m_content.at(roleStart).isLower()) {
        office.party = m_parties.organisation({start, start + int(named.capturedLength(1))});
        return;
    }
    const QString last = before.section(u' ', -1);
    if (!last.isEmpty() && m_grammar.organisation.match(last).hasMatch())
        office.owner = last;
    // "member of the committee", "fundador de la emisora": the words before say which one.
    static const QRegularExpression onlyNoun(u"^\\s*(\\S+)\\s*$"_s);
    const QRegularExpressionMatch link = m_grammar.link.match(m_content.mid(roleEnd, office.end - roleEnd));
    if (office.owner.isEmpty() && (link.hasMatch() || !m_grammar.hasCapitals)) {
        const int skipped = link.hasMatch() ? int(link.capturedEnd()) : 0;
        QString rest = m_content.mid(roleEnd + skipped, office.end - roleEnd - skipped);
        rest.remove(m_grammar.articleWord);
        if (onlyNoun.match(rest).hasMatch() && m_grammar.organisation.match(rest).hasMatch())
            office.owner = rest.trimmed();
    }
}

Mention OfficeReader::partyBehind(const Office &office, int roleEnd, bool isField) const
{
    const QString rest = m_content.mid(roleEnd, office.end - roleEnd);
    const Mention near = nearParty(roleEnd, office.end);
    Mention first;
    if (m_grammar.isHan || !m_grammar.hasCapitals || !m_grammar.hasLinks) {
        // Without a word between them: "директор сети «Мост»", "عضو اللجنة".
        const Mention party = m_parties.at(roleEnd, office.end);
        if (!party.key.isEmpty() && (!isUnknown(party) || m_parties.isOrganisation(roleEnd, party.end)))
            first = party;
    }
    for (const QRegularExpressionMatch &link : m_grammar.link.globalMatch(rest)) {
        const int at = roleEnd + int(link.capturedEnd());
        const Mention party = m_parties.at(at, office.end);
        if (party.key.isEmpty())
            continue;
        // "of the Water Department at the City of Rosario", but "of Peru before the Office at Geneva".
        if (!near.key.isEmpty() && party.kind != model::RecordKind::State)
            break;
        const bool isBody = !isUnknown(party) || (m_grammar.organisation.match(party.name.section(u' ', 0, 1)).hasMatch() && !m_grammar.stateOffice.match(office.role).hasMatch());
        if (party.kind == model::RecordKind::State || (isBody && isField))
            return party;
        if (first.key.isEmpty() && (!isField || isBody))
            first = party;
    }
    if (!near.key.isEmpty())
        return near;
    if (!first.key.isEmpty())
        return first;
    const Mention *known = m_grammar.isHan || !m_grammar.hasCapitals || isField ? m_parties.knownIn(roleEnd, office.end) : nullptr;
    return known ? *known : first;
}

/// "at the Ministry of Health", "from the Mekong Wire", but not "a notary from Karsk".
Mention OfficeReader::nearParty(int start, int end) const
{
    const QString words = m_content.mid(start, end - start);
    for (const QRegularExpressionMatch &near : m_grammar.nearLink.globalMatch(words)) {
        const int at = start + int(near.capturedEnd());
        const Mention party = m_parties.at(at, end);
        if (!party.key.isEmpty() && (!isUnknown(party) || m_parties.isOrganisation(at, party.end)))
            return party;
    }
    return {};
}

/// "HSU Wen-ching (Chair), Gonçalo de Mello, Working Group on Ports": what an organisation follows is a name.
bool OfficeReader::isNameOfOther(const Mention &party, int end, int limit) const
{
    if (!isUnknown(party) || m_parties.isOrganisation(party.start, party.end))
        return false;
    const int start = segmentStart(end, limit);
    const int next = start < 0 ? -1 : segmentEnd(start, limit);
    return next > start && (!officeIn(start, next).post.isEmpty() || m_parties.isOrganisation(start, next));
}

/// A segment that is no more than for whom.
Mention OfficeReader::partyOf(int start, int end, bool isListed) const
{
    static const QRegularExpression lower(u"^\\p{Ll}+\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString words = m_content.mid(start, end - start);
    if (m_grammar.headTitles.match(words).hasMatch() && !m_parties.isOrganisation(start, end))
        return {};
    int at = start;
    const auto linkAt = [this](const QString &text) {
        for (const QRegularExpression *form : {&m_grammar.link, &m_grammar.nearLink}) {
            const QRegularExpressionMatch match = form->match(text);
            if (match.hasMatch() && match.capturedStart() == 0)
                return match.capturedLength();
        }
        return qsizetype(0);
    };
    qsizetype link = linkAt(words);
    const QRegularExpressionMatch adverb = lower.match(words);
    // "formerly of the Land Court of Westray".
    if (link == 0 && adverb.hasMatch() && !m_parties.isOrganisation(start, start + int(adverb.capturedEnd())) && !m_grammar.joinedWord.match(adverb.captured()).hasMatch()) {
        link = linkAt(words.mid(adverb.capturedEnd()));
        at += link > 0 ? int(adverb.capturedEnd()) : 0;
    }
    at += int(link);
    const Mention party = m_parties.at(at, end);
    if (party.key.isEmpty())
        return party;
    const bool isKnown = !isUnknown(party);
    const bool isTold = isKnown || m_parties.isOrganisation(at, end) || (link > 0 && m_grammar.articleWord.match(m_content.mid(at, 12)).hasMatch())
        || (isListed && !m_grammar.titleWord.match(party.name).hasMatch());
    const bool isWhole = party.end >= end - 2 || isKnown || m_parties.isOrganisation(at, end);
    return isTold && isWhole ? party : Mention();
}

bool OfficeReader::takeSegment(Office &found, const model::TextRange &segment, int limit, bool isSure, bool isListed) const
{
    const Office office = officeIn(segment.start, segment.end);
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
    Mention party = partyOf(segment.start, segment.end, isListed);
    if (party.key.isEmpty() && !found.post.isEmpty() && m_content.at(segment.start).isLower())
        party = nearParty(segment.start, segment.end);
    if (party.key.isEmpty() || isNameOfOther(party, segment.end, limit))
        return false;
    takeParty(found, party, segment);
    return true;
}

void OfficeReader::takeParty(Office &found, const Mention &party, const model::TextRange &segment) const
{
    const bool isGovernment = m_grammar.government.match(segment.of(m_content)).hasMatch();
    const bool isTold = !isUnknown(party) || m_parties.isOrganisation(party.start, party.end);
    const bool isUnit = isUnknown(party) && (isGovernment || m_grammar.unit.match(party.name).hasMatch());
    found.end = segment.end;
    // "Chief, Working Conditions Branch, ILO", "State Secretary, Ministry of Fisheries of Norway".
    if ((isGovernment || isUnit) && !found.post.isEmpty() && m_content.mid(found.start, segment.start - found.start).count(u',') == 1)
        found.post = m_content.mid(found.start, segment.end - found.start).simplified();
    found.start = found.start < 0 ? segment.start : found.start;
    // "Head of Policy, UNICEF", but "mayor of Haute-Combaz, Switzerland".
    const bool isOfPlace = found.isPartOfParty && !m_grammar.unit.match(found.party.name).hasMatch() && !m_grammar.government.match(found.party.name).hasMatch();
    const bool isNext = found.isPartOfParty && isTold && !(isOfPlace && party.kind == model::RecordKind::State);
    if (!found.party.key.isEmpty() && !isNext)
        return;
    found.party = party;
    found.isPartOfParty = isUnit;
    found.owner.clear();
}

/// "(OHCHR)", "(Belgium)": the unit behind it; `at` where there is none.
int OfficeReader::takeBracket(Office &found, int at, int lineEnd, bool isSure) const
{
    const QRegularExpressionMatch bracket = m_grammar.bracket.match(m_content.mid(at, std::min(lineEnd - at, 100)));
    if (!bracket.hasMatch())
        return at;
    const int start = at + int(bracket.capturedStart(1));
    const int end = at + int(bracket.capturedEnd(1));
    const Office office = officeIn(start, segmentEnd(start, end));
    if (found.post.isEmpty() && !office.post.isEmpty())
        takeSegment(found, {start, segmentEnd(start, end)}, end, true, true);
    if (found.party.key.isEmpty() && office.post.isEmpty()) {
        const Mention *known = m_parties.knownIn(start, end);
        const Mention party = known ? *known : m_parties.at(start, end);
        if (known || (party.end >= end - 2 && party.name.size() > 2 && (isSure || party.name.contains(u' ') || party.name == party.name.toUpper())))
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
        const bool hasArticle = m_grammar.articleWord.match(m_content.mid(start, 12)).hasMatch();
        const QString word = match.captured().trimmed() + u' ';
        const bool isPlace = form == &m_grammar.belongs && !m_grammar.link.match(word).hasMatch() && isUnknown(party) && !hasArticle && !m_parties.isOrganisation(start, party.end);
        if (isPlace)
            continue;
        found.party = party;
        found.isPersonal = form == &m_grammar.leads;
        found.end = party.end;
        found.start = found.start < 0 ? start : found.start;
    }
}

Office OfficeReader::behind(int at, int lineEnd, bool isSure, bool isListed) const
{
    Office found;
    const int limit = std::min(lineEnd, at + kOfficeRest);
    const int name = at;
    at = takeBracket(found, at, limit, isSure);
    if (const QRegularExpressionMatch clause = m_grammar.isOffice.match(m_content.mid(at, std::min(limit - at, 60))); clause.hasMatch()) {
        const int start = at + int(clause.capturedEnd());
        if (const Office office = officeIn(start, segmentEnd(start, limit)); !office.post.isEmpty())
            return office;
    }
    bool mayPass = true;
    for (int count = 0; count < kMostSegments; ++count) {
        const int start = segmentStart(at, limit);
        const int end = start < 0 ? -1 : segmentEnd(start, limit);
        if (end <= start)
            break;
        const bool isTaken = takeSegment(found, {start, end}, limit, isSure, isListed);
        // "sourd de naissance, président de": one description may stand between two offices.
        const bool isPassed = !isTaken && mayPass && !found.post.isEmpty() && m_content.mid(start, end - start).count(u' ') < 4 && m_content.at(start).isLower()
            && end < limit && isComma(m_content.at(end));
        if (!isTaken && !isPassed)
            break;
        mayPass = mayPass && isTaken;
        at = isTaken ? takeBracket(found, end, limit, true) : end;
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
    // "su presidente, el barbadense Winston".
    static const QRegularExpression origin(u",\\s+(?:el|la|le|l[’'])\\s?\\p{Ll}+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    lead.remove(origin);
    const QRegularExpressionMatch last = roleOf(lead, hasComma);
    if (!last.hasMatch())
        return hasComma ? Office() : byEnding(lead, from);
    Office office;
    const int start = from + roleStartBefore(lead, int(last.capturedStart()));
    office.start = start;
    office.end = from + int(lead.size());
    office.role = last.captured();
    office.isSeveral = m_grammar.severalRoles.match(office.role).hasMatch();
    office.post = m_content.mid(start, office.end - start).simplified();
    readParty(office, start, from + int(last.capturedStart()), from + int(last.capturedEnd()));
    readOwner(office, lineStart);
    return office;
}

/// "the tide reader Ama Boateng".
Office OfficeReader::byEnding(const QString &lead, int from) const
{
    const QRegularExpressionMatch ending = m_grammar.endingBefore.match(lead);
    Office office;
    if (!ending.hasMatch())
        return office;
    office.start = from + int(ending.capturedStart(1));
    office.end = from + int(ending.capturedEnd(1));
    office.post = ending.captured(1).simplified();
    office.role = office.post.section(u' ', -1);
    office.isGuessed = true;
    return office;
}

QRegularExpressionMatch OfficeReader::roleOf(const QString &lead, bool hasComma) const
{
    if (m_grammar.joinedWord.match(lead).hasMatch())
        return {};
    static const QRegularExpression quoted(u"[«“][^«»“”]{2,60}[»”]"_s);
    for (const QRegularExpressionMatch &role : m_grammar.role.globalMatch(lead)) {
        const QString between = lead.mid(role.capturedEnd()).remove(quoted);
        const bool isApart = m_grammar.leadStop.match(between).hasMatch() || m_grammar.copula.match(between).hasMatch() || std::ranges::any_of(between, isComma) || between.size() > 110;
        if (isApart || (m_grammar.isHan && between.size() > 4))
            continue;
        // "the law professor", "embajador brasileño", "Special Rapporteur on water", "Vice-President of the Council".
        const QRegularExpressionMatch adjective = m_grammar.adjectiveBehind.match(between);
        const QString rest = between.mid(adjective.capturedEnd());
        const bool isNear = hasComma && m_grammar.nearLink.match(rest.trimmed()).hasMatch() && m_grammar.nearLink.match(rest.trimmed()).capturedStart() == 0;
        const bool goesOn = rest.isEmpty() || m_grammar.fieldLink.match(rest).hasMatch() || isNear;
        // Without a word between them, as in Russian: "директор сети «Мост»".
        const bool isFree = !m_grammar.hasLinks && between.startsWith(u' ') && (hasComma || between.back().isUpper() || between.count(u' ') < 5);
        if (between.isEmpty() || (m_grammar.hasCapitals ? goesOn || isFree : hasComma || m_grammar.isHan))
            return role;
    }
    return {};
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
        else if (office.party.key.isEmpty()) {
            office.party = m_parties.organisation({start, start + int(owned.capturedLength(1))});
            office.owner = owned.captured(1);
        }
        return;
    }
    // "the network’s director": the text before says which one.
    static const QRegularExpression generic(u"(\\p{Ll}+)[’']s\\s+(?:\\p{Ll}+\\s+)?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const QRegularExpressionMatch noun = generic.match(lead); noun.hasMatch() && office.party.key.isEmpty() && m_grammar.organisation.match(noun.captured(1)).hasMatch())
        office.owner = noun.captured(1);
    if (m_grammar.isHan && office.party.key.isEmpty()) {
        const Mention *known = m_parties.knownIn(std::max(lineStart, office.start - 30), office.start);
        if (known && m_grammar.leadStop.match(m_content.mid(known->end, office.start - known->end)).hasMatch())
            known = nullptr;
        int start = known ? known->end : office.start;
        for (int units = 0; !known && units < 12 && start > lineStart && m_content.at(start - 1).script() == QChar::Script_Han && !m_grammar.nameStop.match(m_content.mid(start - 1, 1)).hasMatch(); ++units)
            --start;
        if (known)
            office.party = *known;
        // "汉阳老龄研究院教授": the words up to a noun of organisations are for whom.
        QRegularExpressionMatch noun;
        const QString words = m_content.mid(start, office.start - start);
        for (const QRegularExpressionMatch &match : m_grammar.organisation.globalMatch(words))
            noun = match;
        if (noun.hasMatch() && !m_grammar.stateOffice.match(office.role).hasMatch() && noun.capturedEnd() > 3 && noun.capturedEnd() == words.size()) {
            office.party = m_parties.organisation({start, office.start});
            start = office.start;
        }
        office.post = m_content.mid(start, office.end - start);
    }
}

}
