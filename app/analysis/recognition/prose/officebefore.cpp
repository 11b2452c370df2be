// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officebefore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr int kOfficeLead = 380; ///< What leads to a name stands within so many units before it.

}

/// The beginning of the words that belong to a role: "Assistant High Commissioner".
int OfficeBefore::roleStartBefore(const QString &lead, int start) const
{
    // "Presidente-Relator".
    static const QRegularExpression hyphened(u"(?:\\p{L}+-)+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    start -= int(hyphened.match(lead.first(start)).capturedLength());
    // "Représentante permanente adjointe".
    if (const QRegularExpressionMatch chain = m_grammar.chainBefore.match(lead.first(start)); chain.hasMatch())
        return int(chain.capturedStart(1));
    // "the fire chief": nouns between an article and the role.
    if (const QRegularExpressionMatch compound = m_grammar.compound.match(lead.first(start)); compound.hasMatch())
        return int(compound.capturedStart(1));
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

Office OfficeBefore::at(int at, int lineStart) const
{
    int from = std::max(lineStart, at - kOfficeLead);
    QString lead = m_content.mid(from, at - from);
    const QRegularExpressionMatch address = m_grammar.address.match(lead);
    lead.truncate(address.hasMatch() ? address.capturedStart() : lead.size());
    // "el Embajador de Chile, el Sr. X".
    static const QRegularExpression article(u"(?<=[,،])\\s+\\p{L}{1,3}[’']?\\s*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (address.hasMatch() && m_grammar.articleBefore.match(lead).hasMatch())
        lead.remove(article);
    bool hasComma = false;
    while (!lead.isEmpty() && (lead.back().isSpace() || isComma(lead.back()))) {
        hasComma = hasComma || isComma(lead.back());
        lead.chop(1);
    }
    // No office goes on behind the end of a sentence.
    static const QRegularExpression stop(u"[.;!?\\n](?=[^.;!?\\n]*$)"_s);
    if (const QRegularExpressionMatch end = stop.match(lead); end.hasMatch()) {
        lead.remove(0, end.capturedEnd());
        from += int(end.capturedEnd());
    }
    // "su presidente, el barbadense Winston".
    static const QRegularExpression origin(u",\\s+(?:el|la|le|l[’'])\\s?\\p{Ll}+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    lead.remove(origin);
    if (const Office peer = byPeer(lead, from); peer.isPersonal)
        return peer;
    // "a nurse called Philo".
    if (const QRegularExpressionMatch called = m_grammar.called.match(lead); called.hasMatch() && !hasComma)
        lead.truncate(called.capturedStart());
    Office office = byRole(lead, from, lineStart, hasComma);
    // "experts Professor Ana Ruiz": the noun is that of all who follow, and no office.
    if (office.isSeveral && address.hasMatch() && !hasComma && !m_grammar.leadingRole.match(office.role.chopped(1)).hasMatch())
        return {};
    if (!office.post.isEmpty())
        preferApart(office, lead, from, lineStart);
    return !office.post.isEmpty() || hasComma ? office : byEnding(lead, from);
}

/// "The former mandate holder, Judge X": a title is less than the office before it.
void OfficeBefore::preferApart(Office &office, const QString &lead, int from, int lineStart) const
{
    QString before = lead.first(std::max(0, office.start - from)).trimmed();
    if (!m_grammar.titleWord.match(office.post).hasMatch() || before.isEmpty() || !isComma(before.back()))
        return;
    before.chop(1);
    const Office apart = byRole(before, from, lineStart, true);
    // "the facilitators, Ambassador X and Minister Y": the title says more of each.
    if (apart.post.isEmpty() || apart.isSeveral)
        return;
    const Mention party = office.party;
    office = apart;
    if (office.party.key.isEmpty() && office.owner.isEmpty())
        office.party = party;
}

/// "Her colleague from Cabo Verde", "my late aunt": no office.
Office OfficeBefore::byPeer(const QString &lead, int from) const
{
    Office office;
    const QRegularExpressionMatch peer = m_grammar.peer.match(lead);
    if (!peer.hasMatch())
        return office;
    office.isPersonal = true;
    office.start = from + int(peer.capturedStart());
    office.end = from + int(peer.capturedEnd());
    if (peer.capturedStart(u"peer") < 0)
        return office;
    if (peer.capturedStart(u"of") >= 0)
        office.party = m_parties.at(from + int(peer.capturedStart(u"of")), office.end);
    else if (const Mention state = m_words.stateOfWords(peer.captured(u"words"), office.start); !state.key.isEmpty())
        office.party = state;
    else
        office.owner = peer.capturedStart(u"own") >= 0 ? u"our"_s : u"peer"_s;
    return office;
}

Office OfficeBefore::byRole(const QString &lead, int from, int lineStart, bool hasComma) const
{
    Office office;
    const QRegularExpressionMatch last = roleOf(lead, hasComma);
    if (!last.hasMatch())
        return office;
    const int start = from + roleStartBefore(lead, int(last.capturedStart()));
    office.start = start;
    office.end = from + int(lead.size());
    office.role = last.captured();
    office.isSeveral = m_grammar.severalRoles.match(office.role).hasMatch();
    office.post = m_content.mid(start, office.end - start).simplified();
    m_words.readParty(office, start, from + int(last.capturedStart()), from + int(last.capturedEnd()));
    readOwner(office, lineStart);
    return office;
}

/// "the tide reader Ama Boateng".
Office OfficeBefore::byEnding(const QString &lead, int from) const
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

/// "the Special Rapporteur on housing as an element of the right to an adequate standard of living, and on non-discrimination, ":
/// commas and nouns that are verbs elsewhere belong to the matter, unless somebody else is named there.
bool OfficeBefore::isMandate(const QRegularExpressionMatch &role, const QString &between) const
{
    constexpr qsizetype kLongestMatter = 320;
    static const QRegularExpression end(u"[.;:“”«»!?–—\\n]|,\\s\\p{Lu}[\\p{L}’-]+\\s\\p{Lu}\\p{Ll}"_s, QRegularExpression::UseUnicodePropertiesOption);
    return m_grammar.mandate.match(role.captured()).hasMatch() && between.size() <= kLongestMatter && m_grammar.fieldLink.match(between).hasMatch()
        && !end.match(between).hasMatch() && !m_grammar.addressInside.match(between).hasMatch() && !m_grammar.clause.match(between).hasMatch();
}

QRegularExpressionMatch OfficeBefore::roleOf(const QString &lead, bool hasComma) const
{
    if (m_grammar.joinedWord.match(lead).hasMatch())
        return {};
    constexpr qsizetype kMostWords = 8; ///< Between an office and a name that nothing parts.
    constexpr qsizetype kLongestField = 200; ///< "Special Rapporteur on …".
    static const QRegularExpression quoted(u"[«“][^«»“”]{2,60}[»”]|\\([^()]{2,60}\\)"_s);
    // "director for strategy, knowledge and innovation".
    static const QRegularExpression fields(u"(?:,\\s\\p{Ll}[\\p{L}-]*(?:\\s\\p{Ll}[\\p{L}-]*){0,2}){1,4}(?=,?\\s(?:and|et|y|e|и)\\s\\p{Ll})"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const QRegularExpressionMatch &role : m_grammar.role.globalMatch(lead)) {
        QString between = lead.mid(role.capturedEnd()).remove(quoted);
        // "de la Secretaría de Desarrollo Agrario, Territorial y Urbano de México".
        static const QRegularExpression capitals(u"(?:,\\s\\p{Lu}\\p{Ll}+){1,4}(?=,?\\s(?:and|et|y|e)\\s\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){0,2}(?:\\s(?:of|de|du|del|des)\\s|$))"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (m_grammar.fieldLink.match(between).hasMatch())
            between.remove(fields).remove(capitals);
        if (hasComma && isMandate(role, between))
            return role;
        const bool isApart = m_grammar.leadStop.match(between).hasMatch() || m_grammar.copula.match(between).hasMatch() || m_grammar.clause.match(between).hasMatch() || std::ranges::any_of(between, isComma) || between.size() > kLongestField;
        // "… and members of their families, Ms. X" has no office in those words.
        const QString ahead = lead.first(role.capturedStart()).remove(m_grammar.articleBefore);
        const bool isOfMany = m_grammar.severalRoles.match(role.captured()).hasMatch() && !between.isEmpty() && m_grammar.joinedWord.match(ahead).hasMatch();
        if (isApart || isOfMany || (m_grammar.isHan && between.size() > 4))
            continue;
        // "the law professor", "embajador brasileño", "Special Rapporteur on water", "Vice-President of the Council".
        const QRegularExpressionMatch adjective = m_grammar.adjectiveBehind.match(between);
        const QString rest = between.mid(adjective.capturedEnd());
        const bool isNear = hasComma && m_grammar.nearLink.match(rest.trimmed()).hasMatch() && m_grammar.nearLink.match(rest.trimmed()).capturedStart() == 0;
        const bool goesOn = rest.isEmpty() || m_grammar.fieldLink.match(rest).hasMatch() || isNear;
        // Without a word between them, as in Russian: "директор сети «Мост»".
        const bool isFree = !m_grammar.hasLinks && between.startsWith(u' ') && (hasComma || between.back().isUpper() || between.count(u' ') < kMostWords);
        if (between.isEmpty() || (m_grammar.hasCapitals ? goesOn || isFree : hasComma || m_grammar.isHan))
            return role;
    }
    return {};
}

/// "Kenya’s Minister of Water", "韩国…教授", "Mozambique … and its Minister of Public Works".
void OfficeBefore::readOwner(Office &office, int lineStart) const
{
    const QString lead = m_content.mid(std::max(lineStart, office.start - 60), std::min(60, office.start - lineStart));
    static const QRegularExpression possessor(u"((?:\\p{Lu}[\\p{L}’'-]*\\s)*\\p{Lu}[\\p{L}-]*)[’']s?\\s+(?:\\p{Ll}+\\s+)?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch owned = possessor.match(lead);
    if (m_grammar.own.match(lead).hasMatch()) {
        office.owner = office.party.key.isEmpty() ? u"our"_s : office.owner;
        return;
    }
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
    if (m_grammar.isHan && office.party.key.isEmpty())
        readSigns(office, lineStart);
}

/// Han has no spaces: the words of an office begin behind for whom it is held, or behind a particle.
void OfficeBefore::readSigns(Office &office, int lineStart) const
{
    const Mention *known = nullptr;
    for (const Mention *next = m_parties.knownIn(std::max(lineStart, office.start - 30), office.start); next; next = m_parties.knownIn(next->end, office.start))
        known = next;
    const QString between = known ? m_content.mid(known->end, office.start - known->end) : QString();
    if (m_grammar.leadStop.match(between).hasMatch() || std::ranges::any_of(between, isComma))
        known = nullptr;
    int start = known ? known->end : office.start;
    constexpr int kMostSigns = 24;
    const auto isEdge = [this](int at) { return m_grammar.officeEdge.match(m_content.mid(std::max(0, at - 2), std::min(2, at))).hasMatch(); };
    for (int units = 0; !known && units < kMostSigns && start > lineStart && m_content.at(start - 1).script() == QChar::Script_Han && !isEdge(start); ++units)
        --start;
    // "中国常驻联合国日内瓦办事处和瑞士其他国际组织代表": the State before that word.
    const int from = std::max(lineStart, office.start - 40);
    const qsizetype standing = m_content.mid(from, office.start - from).lastIndexOf(u"常驻"_s);
    if (const Mention state = standing < 0 ? Mention() : m_parties.endingAt(from + int(standing)); state.kind == model::RecordKind::State && !state.key.isEmpty()) {
        office.party = state;
        office.post = m_content.mid(state.end, office.end - state.end);
        return;
    }
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
