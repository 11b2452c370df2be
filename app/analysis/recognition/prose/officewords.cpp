// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officewords.h"

#include "demonyms.h"
#include "../states.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

Office OfficeWords::in(int start, int end) const
{
    Office office;
    const QString words = m_content.mid(start, end - start);
    const QRegularExpressionMatch match = m_grammar.office.match(words);
    if (!match.hasMatch())
        return describedIn(start, end);
    if (isNameOfOrganisation(words, match))
        return office;
    if (leadsToName(match, start, end))
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
    if (m_grammar.isHan)
        return withoutParty(office, roleEnd);
    takePossessor(office, roleStart);
    // "author of “The Locked Barn”" is none; "picker and plaintiff in the “pepper case”" is a picker.
    if (m_grammar.joinedWord.match(u' ' + office.post).hasMatch()) {
        if (m_grammar.link.match(office.post.section(u' ', -1) + u' ').hasMatch())
            return {};
        office.post = noun.simplified();
    }
    if (office.owner.isEmpty())
        readParty(office, office.start, roleStart, roleEnd);
    // "Sweden’s Minister for Foreign Affairs" is the Minister.
    static const QRegularExpression whose(u"^[^,;]{2,50}?[’'](?:s\\s+|(?<=s[’'])\\s+)"_s);
    const QRegularExpressionMatch owned = whose.match(office.post);
    if (owned.hasMatch() && m_grammar.hasCapitals && !m_grammar.hasAdjectivesBehind && office.party.kind == model::RecordKind::State && office.party.start < roleStart && owned.capturedLength() + office.start <= roleStart + 1)
        office.post.remove(0, owned.capturedLength());
    return office;
}

/// "Minister Peter Brown" is somebody else.
bool OfficeWords::leadsToName(const QRegularExpressionMatch &office, int start, int end) const
{
    static const QRegularExpression name(u"^\\s+\\p{Lu}[\\p{L}’'-]+\\s+\\p{Lu}\\p{Ll}"_s, QRegularExpression::UseUnicodePropertiesOption);
    const int behind = start + int(office.capturedEnd(u"np")) + 1;
    return behind < end && name.match(m_content.mid(behind - 1, end - behind + 1)).hasMatch() && !m_parties.knownAt(behind) && !m_parties.isOrganisation(behind, end);
}

bool OfficeWords::namesOther(int start, int end) const
{
    static const QRegularExpression capitals(u"\\p{Lu}\\S*\\s\\p{Lu}\\S*\\s\\p{Lu}\\p{Ll}"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString words = m_content.mid(start, end - start);
    if (!m_grammar.hasCapitals || !capitals.match(words).hasMatch())
        return false;
    const QRegularExpressionMatch match = m_grammar.office.match(words);
    return match.hasMatch() && leadsToName(match, start, end);
}

/// "海东大学教授", "听见未来的创始人": without spaces for whom is what stands before the noun of the office.
Office OfficeWords::withoutParty(Office office, int roleEnd) const
{
    const QString words = m_content.mid(office.start, roleEnd - office.start);
    const QRegularExpressionMatch role = m_grammar.role.match(words);
    int end = office.start;
    if (const Mention *known = m_parties.knownIn(office.start, roleEnd - int(role.capturedLength())); known && known->start == office.start) {
        office.party = *known;
        end = known->end;
    } else {
        const qsizetype particle = words.lastIndexOf(u'的');
        QRegularExpressionMatch noun;
        for (const QRegularExpressionMatch &match : m_grammar.organisation.globalMatch(words.first(std::max<qsizetype>(0, role.capturedStart()))))
            noun = match;
        if (particle > 1 && m_grammar.leadingRole.match(office.role).hasMatch())
            end += int(particle);
        else if (noun.capturedEnd() > 3)
            end += int(noun.capturedEnd());
        if (end > office.start)
            office.party = m_parties.organisation({office.start, end});
    }
    if (end < roleEnd && m_content.at(end) == u'的')
        ++end;
    office.start = end;
    office.post = m_content.mid(end, office.end - end).simplified();
    return office;
}

/// "the Alliance’s deputy director": the words before the office say for whom.
void OfficeWords::takePossessor(Office &office, int roleStart) const
{
    static const QRegularExpression possessor(u"^((?:\\p{Lu}[\\p{L}’'-]*\\s)*\\p{Lu}[\\p{L}-]*)[’']s?\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch owned = possessor.match(office.post);
    if (!owned.hasMatch() || !m_grammar.hasCapitals || m_grammar.manyPeople.match(owned.captured(1)).hasMatch() || m_parties.knownIn(office.start, roleStart))
        return;
    office.post.remove(0, owned.capturedLength());
    const int start = int(m_content.indexOf(owned.captured(1), office.start));
    const QString words = owned.captured(1);
    office.party = m_parties.organisation({start, start + int(words.size())});
    office.owner = words;
}

/// "Plataforma Deltas Vecinos", "Teachers Association" hold the noun of an office, and are none.
bool OfficeWords::isNameOfOrganisation(const QString &words, const QRegularExpressionMatch &office) const
{
    static const QRegularExpression next(u"^\\s(\\p{Lu}[\\p{L}-]*)"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch behind = next.match(words.mid(office.capturedEnd(u"np")));
    const bool isCompound = m_grammar.hasLinks && !m_grammar.hasAdjectivesBehind;
    if (isCompound && behind.hasMatch() && m_grammar.organisation.match(behind.captured(1)).capturedLength() == behind.capturedLength(1))
        return true;
    // "Earth Advocates", but "Committee Experts".
    static const QRegularExpression capitals(u"^(\\p{Lu}[\\p{L}’'-]*)(?:\\s\\p{Lu}[\\p{L}’'-]*)*\\s(\\p{Lu}[\\p{L}’'-]*)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch run = capitals.match(words.trimmed());
    if (isCompound && run.hasMatch() && m_grammar.severalRoles.match(run.captured(2)).hasMatch() && !m_grammar.bodyNoun.match(run.captured(1)).hasMatch() && !m_grammar.adjective.match(run.captured(1) + u' ').hasMatch())
        return true;
    const QRegularExpressionMatch noun = m_grammar.organisation.match(words.trimmed());
    const bool isFirst = noun.hasMatch() && noun.capturedStart() == 0 && words.trimmed().front().isUpper();
    return isFirst && m_grammar.hasCapitals && !isCompound;
}

/// "a man of few words": an article and a noun that is none of a thing.
Office OfficeWords::describedIn(int start, int end) const
{
    Office office;
    const QRegularExpressionMatch description = m_grammar.description.match(m_content.mid(start, end - start));
    if (!description.hasMatch())
        return office;
    office.isGuessed = true;
    office.post = description.captured(u"np").simplified();
    office.role = office.post;
    office.start = start + int(description.capturedStart(u"np"));
    office.end = end;
    office.party = nearParty(office.start, end);
    return office;
}

Mention OfficeWords::partyBefore(int start, int roleStart, int roleEnd) const
{
    if (const Mention *known = m_parties.knownIn(start, roleStart))
        return *known;
    if (const Mention state = stateOfAdjectives(start, roleStart, roleEnd); !state.key.isEmpty())
        return state;
    // "Singapore Minister of State": the name of a State before a noun.
    const QString before = m_content.mid(start, roleStart - start).trimmed();
    // "GEF Chairperson", but "UN Chairperson".
    static const QRegularExpression own(u"^(?:UN|ONU|H\\.?E\\.?)$"_s);
    const QString first = before.section(u' ', 0, 0);
    const bool isCompound = m_grammar.hasLinks && !m_grammar.hasAdjectivesBehind;
    if (isCompound && isAbbreviation(first) && first == first.toUpper() && !own.match(first).hasMatch() && m_content.mid(start, first.size()) == first && !m_grammar.role.match(first).hasMatch()
        && (before == first || m_content.mid(start, roleEnd - start) != m_content.mid(start, roleEnd - start).toUpper()))
        return m_parties.organisation({start, start + int(first.size())});
    if (before.isEmpty() || !m_grammar.hasCapitals || m_grammar.hasAdjectivesBehind || !m_grammar.stateOffice.match(m_content.mid(roleStart, roleEnd + 30 - roleStart)).hasMatch())
        return {};
    const QList<Mention> named = mentionsIn(before, m_grammar.language);
    if (named.isEmpty() || named.first().kind != model::RecordKind::State)
        return {};
    Mention state = named.first();
    state.start += start;
    state.end += start;
    return state;
}

void OfficeWords::readParty(Office &office, int start, int roleStart, int roleEnd) const
{
    office.party = partyBefore(start, roleStart, roleEnd);
    if (!office.party.key.isEmpty()) {
        // "exministra uruguaya de Desarrollo Social": the adjective says for whom, and no more.
        const QString adjective = office.party.kind == model::RecordKind::State && office.party.start >= roleEnd
            ? u' ' + m_content.mid(office.party.start, office.party.end - office.party.start) : QString();
        if (!adjective.isEmpty() && office.post.contains(adjective + u' '))
            office.post.remove(office.post.indexOf(adjective), adjective.size());
        return;
    }
    // "Rapporteur for the report of Chad" is none of Chad’s.
    if (m_grammar.aboutOffice.match(m_content.mid(start, office.end - start)).hasMatch()) {
        office.party = nearParty(roleEnd, m_grammar.language == u"en" ? office.end : roleEnd);
        return office.party.key.isEmpty() ? readOwner(office, start, roleStart, roleEnd) : void();
    }
    const bool isField = m_grammar.hasField(m_content.mid(start, roleEnd + 12 - start));
    office.party = partyBehind(office, roleEnd, isField);
    if (!office.party.key.isEmpty()) {
        office.isPartOfParty = office.party.isUnknown && (m_grammar.unit.match(office.party.name).hasMatch() || !m_parties.isOrganisation(office.party.start, office.party.end));
        const bool isShort = !office.party.name.contains(u' ') && m_parties.isOrganisation(office.party.start, office.party.end);
        if (isShort && office.party.isUnknown)
            office.owner = office.party.name;
        return;
    }
    const QString before = m_content.mid(start, roleStart - start).trimmed();
    // "Casa Abierta director".
    static const QRegularExpression names(u"^(\\p{Lu}[\\p{L}’'-]*(?:\\s+\\p{Lu}[\\p{L}’'-]*){1,4})(?:\\s+\\p{Ll}[\\p{L}-]*){0,2}$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const QRegularExpressionMatch named = names.match(before); named.hasMatch() && !stateOfAdjective(named.captured(1).section(u' ', -1), m_grammar.language) && m_grammar.hasCapitals && m_content.at(roleStart).isLower()) {
        office.party = m_parties.organisation({start, start + int(named.capturedLength(1))});
        return;
    }
    readOwner(office, start, roleStart, roleEnd);
}

/// "Committee Expert", "member of the committee", "fundador de la emisora": the words before say which one.
void OfficeWords::readOwner(Office &office, int start, int roleStart, int roleEnd) const
{
    const QString before = m_content.mid(start, roleStart - start).trimmed();
    const QString last = before.section(u' ', -1);
    // "Committee Expert", but "Programme Officer".
    if (!last.isEmpty() && m_grammar.bodyNoun.match(last).hasMatch())
        office.owner = last;
    static const QRegularExpression onlyNoun(u"^\\s*(\\S+)\\s*$"_s);
    // "эксперт Комитета и координатор": in a case of the noun.
    if (office.owner.isEmpty() && !m_grammar.hasLinks && m_grammar.hasCapitals) {
        static const QRegularExpression first(u"^\\s+(\\p{L}+)(?=$|\\s+\\p{Ll}{1,2}\\s|\\s?[,;(])"_s, QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch role = m_grammar.role.match(m_content.mid(start, office.end - start));
        const QRegularExpressionMatch next = first.match(m_content.mid(start + role.capturedEnd(), office.end - start - role.capturedEnd()));
        if (role.hasMatch() && next.hasMatch() && m_grammar.bodyNoun.match(next.captured(1)).hasMatch())
            office.owner = next.captured(1);
    }
    const QRegularExpressionMatch link = m_grammar.link.match(m_content.mid(roleEnd, office.end - roleEnd));
    if (office.owner.isEmpty() && (link.hasMatch() || !m_grammar.hasCapitals)) {
        const int skipped = link.hasMatch() ? int(link.capturedEnd()) : 0;
        QString rest = m_content.mid(roleEnd + skipped, office.end - roleEnd - skipped);
        rest.remove(m_grammar.articleWord);
        if (onlyNoun.match(rest).hasMatch() && m_grammar.organisation.match(rest).hasMatch())
            office.owner = rest.trimmed();
    }
}

Mention OfficeWords::partyBehind(Office office, int roleEnd, bool isField) const
{
    // "a volunteer from the island of Tavua": where one comes from is not for whom.
    if (const QRegularExpressionMatch origin = m_grammar.origin.match(m_content.mid(roleEnd, office.end - roleEnd)); origin.hasMatch())
        office.end = roleEnd + int(origin.capturedStart());
    const QString rest = m_content.mid(roleEnd, office.end - roleEnd);
    const Mention near = nearParty(roleEnd, office.end);
    Mention first;
    if (m_grammar.isHan || !m_grammar.hasCapitals || !m_grammar.hasLinks) {
        // Without a word between them: "директор сети «Мост»", "عضو اللجنة".
        const Mention party = m_parties.at(roleEnd, office.end);
        const bool isNext = m_grammar.hasCapitals && isAbbreviation(party.name) && party.start <= roleEnd + 1;
        if (!party.key.isEmpty() && (!party.isUnknown || isNext || m_parties.isOrganisation(roleEnd, party.end)))
            first = party;
    } else if (roleEnd + 1 < office.end && m_content.at(roleEnd).isSpace() && m_content.at(roleEnd + 1).isUpper()) {
        // "Artistic Advisor Harbour Music Festival".
        const Mention party = m_parties.at(roleEnd + 1, office.end);
        if (!party.key.isEmpty() && (!party.isUnknown || m_parties.isOrganisation(party.start, party.end)))
            first = party;
    }
    for (const QRegularExpressionMatch &link : m_grammar.link.globalMatch(rest)) {
        const int at = roleEnd + int(link.capturedEnd());
        const Mention party = m_parties.at(at, office.end);
        // "Assistant Secretary-General for Economic Development".
        const bool isPurpose = party.isUnknown && m_grammar.purpose.match(m_content.mid(std::max(0, at - 30), std::min(30, at))).hasMatch() && !m_parties.isOrganisation(at, party.end);
        if (party.key.isEmpty() || isPurpose || m_parties.isField(party))
            continue;
        // "du Réseau des villes lentes au Cameroun": where, and not for whom.
        const bool isWhere = near.kind == model::RecordKind::State && !near.key.isEmpty() && party.kind != model::RecordKind::State
            && (!party.isUnknown || isAbbreviation(party.name) || m_parties.isOrganisation(at, party.end)) && !m_grammar.stateOffice.match(office.role).hasMatch() && !m_grammar.government.match(party.name).hasMatch();
        if (isWhere)
            return party;
        // "of the Water Department at the City of Rosario", but "of Peru before the Office at Geneva".
        if (!near.key.isEmpty() && party.kind != model::RecordKind::State)
            break;
        const bool isBody = !party.isUnknown || (m_grammar.organisation.match(party.name.section(u' ', 0, 1)).hasMatch() && !m_grammar.stateOffice.match(office.role).hasMatch());
        if (party.kind == model::RecordKind::State || (isBody && isField))
            return party;
        if (first.key.isEmpty() && (!isField || isBody))
            first = party;
    }
    // "представитель Казахстана при ООН".
    const Mention *const state = m_grammar.hasLinks ? nullptr : m_parties.knownIn(roleEnd, office.end);
    if (state && state->kind == model::RecordKind::State && near.isUnknown)
        return *state;
    if (!near.key.isEmpty())
        return near;
    if (!first.key.isEmpty())
        return first;
    const Mention *known = m_grammar.isHan || !m_grammar.hasCapitals || !m_grammar.hasLinks || isField ? m_parties.knownIn(roleEnd, office.end) : nullptr;
    return known ? *known : first;
}

Mention OfficeWords::stateOfAdjectives(int start, int roleStart, int roleEnd) const
{
    if (!m_grammar.stateOffice.match(m_content.mid(start, roleEnd + 30 - start)).hasMatch() && !m_grammar.stateHead.match(m_content.mid(roleStart, roleEnd - roleStart)).hasMatch())
        return {};
    const QRegularExpressionMatch behind = m_grammar.adjectiveBehind.match(m_content.mid(roleEnd, 30));
    const QStringList before = m_content.mid(start, roleStart - start).split(u' ', Qt::SkipEmptyParts);
    QStringList words {behind.captured().trimmed()};
    for (qsizetype at = 0; at < before.size(); ++at)
        words << before.mid(at, 2).join(u' ') << before.at(at);
    for (const QString &word : std::as_const(words)) {
        if (const Mention state = stateOfWords(word, start); !state.key.isEmpty())
            return state;
    }
    return {};
}

Mention OfficeWords::stateOfWords(const QString &phrase, int start) const
{
    // The whole first: "Equatorial Guinean".
    const QStringList words = QStringList {phrase} + phrase.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::optional<QString> code = word.isEmpty() ? std::nullopt : stateOfAdjective(word, m_grammar.language);
        const int at = int(m_content.indexOf(word, start));
        if (code)
            return {model::RecordKind::State, *code, stateName(*code, u"en"_s), {}, at, at + int(word.size())};
    }
    return {};
}

Mention OfficeWords::nearParty(int start, int end) const
{
    const QString words = m_content.mid(start, end - start);
    for (const QRegularExpressionMatch &near : m_grammar.nearLink.globalMatch(words)) {
        const int at = start + int(near.capturedEnd());
        const Mention party = m_parties.at(at, end);
        // "at Harvest Hands International": two names of somewhere where one works.
        const bool isWhere = m_grammar.atLink.match(near.captured()).hasMatch() && (m_grammar.teaches(m_content.first(start).right(12)) || (party.name.contains(u' ') && party.name.front().isUpper()) || isAbbreviation(party.name));
        if (!party.key.isEmpty() && (!party.isUnknown || isWhere || m_parties.isOrganisation(at, party.end)))
            return party;
    }
    return {};
}

}
