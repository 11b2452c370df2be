// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officebehind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr int kOfficeRest = 260; ///< What follows a name stands within so many units behind it.
constexpr int kMostSegments = 5;

}

/// "HSU Wen-ching (Chair), Gonçalo de Mello, Working Group on Ports": what an organisation follows is a name.
bool OfficeBehind::isNameOfOther(const Mention &party, int end, int limit) const
{
    if (!party.isUnknown || m_parties.isOrganisation(party.start, party.end))
        return false;
    // "Ana Ruiz (director of the Guild)".
    const QRegularExpressionMatch bracket = m_grammar.bracket.match(m_content.mid(end, std::min(limit - end, 170)));
    if (bracket.hasMatch() && !m_words.in(end + int(bracket.capturedStart(1)), m_apposition.endOf(end + int(bracket.capturedStart(1)), end + int(bracket.capturedEnd(1)))).post.isEmpty())
        return true;
    const int start = m_apposition.next(end, limit);
    const int next = start < 0 ? -1 : m_apposition.endOf(start, limit);
    return next > start && (!m_words.in(start, next).post.isEmpty() || m_parties.isOrganisation(start, next));
}

/// "the Representative to the Office Ambassador Ana Ruiz": no comma parts the office from the name that it belongs to.
bool OfficeBehind::leadsToName(int end, int limit) const
{
    constexpr int kTitle = 40;
    if (end >= limit || !m_content.at(end).isSpace() || !m_grammar.hasCapitals)
        return false;
    const QString rest = m_content.mid(end, std::min(kTitle, limit - end)).trimmed();
    const QRegularExpressionMatch titles = m_grammar.headTitles.match(rest);
    return titles.hasMatch() && titles.capturedEnd() < rest.size() && rest.at(titles.capturedEnd()).isUpper() && rest.at(titles.capturedEnd() - 1).isSpace();
}

/// A segment that is no more than for whom.
Mention OfficeBehind::partyOf(int start, int end, bool isListed) const
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
    const bool isKnown = !party.isUnknown;
    // "DAY ONE – Thursday", "Annual Meeting – Agenda".
    if (!isKnown && !party.name.contains(u' ') && m_grammar.isInstitution(party.name))
        return {};
    const bool isTold = isKnown || m_parties.isOrganisation(at, end) || (link > 0 && m_grammar.articleWord.match(m_content.mid(at, 12)).hasMatch())
        || (isListed && !m_grammar.titleWord.match(party.name).hasMatch());
    const bool isWhole = party.end >= end - 2 || isKnown || m_parties.isOrganisation(at, end);
    return isTold && isWhole ? party : Mention();
}

bool OfficeBehind::takeSegment(Office &found, const model::TextRange &segment, int limit, bool isSure, bool isListed) const
{
    const Office office = m_words.in(segment.start, segment.end);
    // "UNECE Executive Secretary Ana Ruiz" is somebody else.
    if (office.post.isEmpty() && m_words.namesOther(segment.start, segment.end))
        return false;
    // "Mayor of Mannheim (Germany), Chair of the Parliament of Mayors": the first is the office.
    const bool isOfPlace = found.isPartOfParty && m_grammar.titleWord.match(found.role).hasMatch();
    const bool wants = found.party.key.isEmpty() || (found.isPartOfParty && !isOfPlace);
    if (!office.post.isEmpty() && leadsToName(segment.end, limit))
        return false;
    if (!office.post.isEmpty()) {
        const bool isBetter = found.post.isEmpty() || (wants && !office.party.key.isEmpty() && found.owner.isEmpty());
        if (!isBetter)
            return true;
        const int first = found.start < 0 ? office.start : found.start;
        const Mention party = office.party.key.isEmpty() ? found.party : office.party;
        // "Ambassador, Permanent Representative of Spain": one office in two words.
        const bool isPair = m_grammar.titleWord.match(found.post).hasMatch() && m_grammar.stateOffice.match(office.post).hasMatch() && !office.post.contains(found.post);
        const QString title = isPair ? found.post + u", "_s : QString();
        found = office;
        found.post.prepend(title);
        found.party = party;
        found.start = first;
        return true;
    }
    if (!isSure && found.post.isEmpty())
        return false;
    // "Vice-Chair, Intergovernmental Panel on Tides (IPT)".
    static const QRegularExpression initials(u"^\\s\\(\\p{Lu}[\\p{L}-]*\\p{Lu}[\\p{L}-]*\\)"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString words = segment.of(m_content);
    const bool isCalled = !found.post.isEmpty() && (isAbbreviation(words) || initials.match(m_content.mid(segment.end, 16)).hasMatch());
    Mention party = partyOf(segment.start, segment.end, isListed || isCalled);
    if (party.key.isEmpty() && !found.post.isEmpty() && m_content.at(segment.start).isLower())
        party = m_words.nearParty(segment.start, segment.end);
    // "Chargé d’affaires, Human Rights Council, sixtieth session": where it was said.
    const bool isPlaceOfSpeech = party.kind == model::RecordKind::Body && m_grammar.stateOffice.match(found.post).hasMatch();
    // "Vice-Chair, UN-Water, Director, WMO": one word is no name.
    const bool isNameWithTwo = found.post.isEmpty() || !m_grammar.hasCapitals || party.name.contains(u' ');
    // "Ana Ruiz (Peru), Ama Boateng (Ghana)".
    const bool isNext = found.post.isEmpty() && !found.party.key.isEmpty() && party.isUnknown && m_grammar.bracket.match(m_content.mid(segment.end, 60)).hasMatch();
    if (party.key.isEmpty() || isPlaceOfSpeech || isNext || (isNameWithTwo && isNameOfOther(party, segment.end, limit)))
        return false;
    takeParty(found, party, segment);
    return true;
}

void OfficeBehind::takeParty(Office &found, const Mention &party, const model::TextRange &segment) const
{
    const bool isGovernment = m_grammar.government.match(segment.of(m_content)).hasMatch();
    const bool isTold = !party.isUnknown || isAbbreviation(party.name) || m_parties.isOrganisation(party.start, party.end);
    const bool isUnit = party.isUnknown && (isGovernment || m_grammar.unit.match(party.name).hasMatch());
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
int OfficeBehind::takeBracket(Office &found, int at, int lineEnd, bool isSure) const
{
    const QRegularExpressionMatch bracket = m_grammar.bracket.match(m_content.mid(at, std::min(lineEnd - at, 170)));
    if (!bracket.hasMatch())
        return at;
    const int start = at + int(bracket.capturedStart(1));
    const int end = at + int(bracket.capturedEnd(1));
    // "特里格夫·赖伊（Trygve Lie）": the name in its own letters.
    static const QRegularExpression ownLetters(u"^[\\p{Latin}\\p{M}\\s.,'’‘-]*\\p{Ll}[\\p{Latin}\\p{M}\\s.,'’‘-]*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const bool isLatin = m_grammar.language == u"zh" || m_grammar.language == u"ar" || m_grammar.language == u"ru";
    if (isLatin && ownLetters.match(bracket.captured(1)).hasMatch() && !m_parties.knownIn(start, end))
        return at + int(bracket.capturedEnd());
    // "(“A title of what is said”)".
    if (u"“«\"„"_s.contains(m_content.at(start)))
        return at + int(bracket.capturedEnd());
    const Office office = m_words.in(start, m_apposition.endOf(start, end));
    // "(Human Rights Officer, OHCHR)".
    for (int from = start; from > 0 && from < end && !office.post.isEmpty() && (found.post.isEmpty() || from > start); from = m_apposition.next(m_apposition.endOf(from, end), end))
        takeSegment(found, {from, m_apposition.endOf(from, end)}, end, true, true);
    if (found.party.key.isEmpty() && office.post.isEmpty()) {
        // "(University of Melbourne, Australia)": the organisation, and not where it is.
        const int first = m_apposition.endOf(start, end);
        const Mention *all = m_parties.knownIn(start, end);
        const Mention *known = all && all->start >= first && m_parties.isOrganisation(start, first) ? m_parties.knownIn(start, first) : all;
        const Mention party = known ? *known : m_parties.at(start, known == all ? end : first);
        // "Programme Manager (Africa Region)".
        const bool isField = !found.post.isEmpty() && !known && m_grammar.fieldNoun.match(party.name.section(u' ', -1)).hasMatch();
        if (known || (!isField && party.end >= m_apposition.endOf(start, end) - 2 && party.name.size() > 2 && (isSure || party.name.contains(u' ') || party.name == party.name.toUpper())))
            found.party = party;
        // "Senior Officer (Plant Genetic Resources), FAO".
        found.isPartOfParty = found.isPartOfParty || (!found.party.key.isEmpty() && found.party.isUnknown && !found.post.isEmpty() && !m_parties.isOrganisation(start, end));
    }
    return at + int(bracket.capturedEnd());
}

/// "Ambassador Taeho Lee of the Republic of Korea", "Nguyễn Bảo Vy from the Mekong Wire", "Ahn Hye-jin, who leads UN-Habitat’s work".
void OfficeBehind::takeBelonging(Office &found, int at, int lineEnd) const
{
    const QString rest = m_content.mid(at, std::min(lineEnd - at, kOfficeRest));
    for (const QRegularExpression *form : {&m_grammar.belongs, &m_grammar.leads}) {
        const QRegularExpressionMatch match = form->match(rest);
        if (!match.hasMatch() || !found.party.key.isEmpty())
            continue;
        const int start = at + int(match.capturedEnd());
        const Mention party = m_parties.at(start, m_apposition.endOf(start, at + int(rest.size())));
        if (party.key.isEmpty())
            continue;
        const bool hasArticle = m_grammar.articleWord.match(m_content.mid(start, 12)).hasMatch();
        const QString word = match.captured().trimmed() + u' ';
        const bool isCalled = party.name.contains(u' ') && isAbbreviation(party.name.section(u' ', 0, 0));
        const bool isPlace = !isCalled && form == &m_grammar.belongs && !m_grammar.link.match(word).hasMatch() && party.isUnknown && !hasArticle && !m_parties.isOrganisation(start, party.end);
        if (isPlace)
            continue;
        found.party = party;
        const bool isGovernment = m_grammar.government.match(m_content.mid(start, std::min(40, lineEnd - start)).section(u',', 0, 0)).hasMatch();
        found.isPersonal = form == &m_grammar.leads || (isGovernment && party.kind == model::RecordKind::State) || (party.kind != model::RecordKind::State && (!party.isUnknown || isCalled || m_parties.isOrganisation(start, party.end)));
        found.end = party.end;
        found.start = found.start < 0 ? start : found.start;
    }
}

/// "Co-Founder, Co-Director, and President of the Guild": the last of several offices begins behind the word that joins it.
int OfficeBehind::withoutJoint(const Office &found, int start, int end) const
{
    static const QRegularExpression joint(u"^(?:and|et|y|e|и)\\s+(?:(?:the|la|le|el)\\s+)?"_s);
    const QRegularExpressionMatch capacity = m_grammar.inCapacity.match(m_content.mid(start, std::min(end - start, 50)));
    if (capacity.hasMatch() && !m_words.in(start + int(capacity.capturedEnd()), end).post.isEmpty())
        return start + int(capacity.capturedEnd());
    const QRegularExpressionMatch match = joint.match(m_content.mid(start, std::min(end - start, 10)));
    if (found.post.isEmpty() || !match.hasMatch())
        return start;
    const int behind = start + int(match.capturedEnd());
    const Office office = m_words.in(behind, end);
    return office.post.isEmpty() || office.isGuessed || m_words.namesOther(behind, end) ? start : behind;
}

Office OfficeBehind::at(int at, int lineEnd, bool isSure, bool isListed) const
{
    Office found;
    const int limit = std::min(lineEnd, at + kOfficeRest);
    const int name = at;
    at = takeBracket(found, at, limit, isSure);
    if (const QRegularExpressionMatch clause = m_grammar.isOffice.match(m_content.mid(at, std::min(limit - at, 60))); clause.hasMatch()) {
        const int start = at + int(clause.capturedEnd());
        if (const Office office = m_words.in(start, m_apposition.endOf(start, limit)); !office.post.isEmpty())
            return office;
    }
    // "مايكل لينك مقرر الأمم المتحدة": without capitals no comma need stand between them.
    if (isSure && !m_grammar.hasCapitals && !m_grammar.isHan && at + 1 < limit && m_content.at(at).isSpace()
        && m_grammar.role.match(m_content, at + 1, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption).hasMatch()) {
        const int end = m_apposition.endOf(at + 1, limit);
        at = takeSegment(found, {at + 1, end}, limit, isSure, isListed) ? end : at;
    }
    bool mayPass = true;
    int first = -1; ///< Where the first of several offices begins.
    for (int count = 0; count < kMostSegments; ++count) {
        int start = m_apposition.next(at, limit);
        const int end = start < 0 ? -1 : m_apposition.endOf(start, limit);
        if (end <= start)
            break;
        // "According to the rapporteur, Ana Ruiz, the neighbours are right": a clause, and no office.
        if (m_grammar.copula.match(m_content.mid(start, end - start)).hasMatch())
            break;
        const int joint = start;
        start = withoutJoint(found, start, end);
        // "X, 19, founder of the association".
        if (m_grammar.ageAlone.match(m_content.mid(start, end - start)).hasMatch()) {
            at = end;
            continue;
        }
        const bool isTaken = takeSegment(found, {start, end}, limit, isSure, isListed);
        if (isTaken && joint < start && found.end == end && first >= 0)
            found.post = m_content.mid(first, end - first).simplified();
        first = first < 0 && isTaken && !found.post.isEmpty() ? found.start : first;
        // "sourd de naissance, président de": one description may stand between two offices.
        // "and Paul Keller" is the next of several.
        const QString segment = m_content.mid(start, end - start);
        const bool isNextName = m_grammar.joinedWord.match(segment.section(u' ', 0, 0)).hasMatch() && std::ranges::any_of(segment, [](QChar sign) { return sign.isUpper(); });
        const bool isPassed = !isTaken && mayPass && !found.post.isEmpty() && segment.count(u' ') < 4 && segment.front().isLower() && !isNextName && end < limit
            && isComma(m_content.at(end));
        if (!isTaken && !isPassed)
            break;
        mayPass = mayPass && isTaken;
        at = isTaken ? takeBracket(found, end, limit, true) : end;
    }
    if (found.party.key.isEmpty() && found.owner.isEmpty())
        takeBelonging(found, name, lineEnd);
    return found;
}

}
