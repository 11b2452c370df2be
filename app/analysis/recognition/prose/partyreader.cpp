// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partyreader.h"

#include "demonyms.h"
#include "../states.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

bool isAbbreviation(const QString &name)
{
    static const QRegularExpression form(u"^(?:\\p{Lu}[\\p{Lu}\\p{N}&-]{1,11}|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}*)+)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return form.match(name).hasMatch();
}

bool PartyReader::isOffice(const Mention &mention) const
{
    // "Deputy Secretary-General" names an office, though the Secretary-General is one whom texts ask for things.
    const QString words = m_content.mid(mention.start, mention.end - mention.start);
    for (const QRegularExpressionMatch &role : m_grammar.role.globalMatch(words)) {
        if (role.capturedEnd() == words.size())
            return true;
    }
    return false;
}

const Mention *PartyReader::knownAt(int at) const
{
    const auto known = std::ranges::find_if(m_mentions, [this, at](const Mention &mention) { return mention.start == at && !isOffice(mention); });
    return known == m_mentions.end() ? nullptr : &*known;
}

const Mention *PartyReader::knownIn(int start, int end) const
{
    const Mention *first = nullptr;
    for (const Mention &mention : m_mentions) {
        if (mention.start < start || mention.end > end || isOffice(mention))
            continue;
        if (!first || (mention.kind == model::RecordKind::State && first->kind != model::RecordKind::State))
            first = &mention;
    }
    return first;
}

bool PartyReader::isOrganisation(int start, int end) const
{
    const QString words = m_content.mid(start, end - start);
    return m_grammar.organisation.match(words).hasMatch() || m_grammar.unit.match(words).hasMatch() || m_grammar.government.match(words).hasMatch();
}

bool PartyReader::isField(const Mention &party) const
{
    // "UN Environment" is no field.
    if (!party.isUnknown || party.name.isEmpty() || (party.name.contains(u' ') && isAbbreviation(party.name.section(u' ', 0, 0))))
        return false;
    // "Spokesperson for the Secretary-General".
    const bool isOfficeAlone = m_grammar.hasCapitals && isOffice(party) && m_grammar.role.match(party.name).capturedLength() == party.name.size() && !m_grammar.severalRoles.match(party.name).hasMatch();
    const bool isNoun = isOfficeAlone || m_grammar.fieldNoun.match(party.name.section(u' ', -1)).hasMatch()
        || (m_grammar.hasAdjectivesBehind && m_grammar.fieldNoun.match(party.name.section(u' ', 0, 0)).hasMatch());
    return isNoun && !isOrganisation(party.start, party.end);
}

Mention PartyReader::endingAt(int at) const
{
    while (at > 0 && m_content.at(at - 1).isSpace())
        --at;
    const auto known = std::ranges::find_if(m_mentions, [this, at](const Mention &mention) { return mention.end == at && !isOffice(mention); });
    if (known != m_mentions.end())
        return *known;
    int start = at;
    while (start > 0 && m_content.at(start - 1).isLetter())
        --start;
    return start < at && m_grammar.unit.match(m_content.mid(start, at - start)).capturedLength() == at - start ? organisation({start, at}) : Mention();
}

Mention PartyReader::organisation(const model::TextRange &name) const
{
    Mention party;
    party.kind = model::RecordKind::Organisation;
    party.name = name.of(m_content).simplified();
    party.key = u"org:"_s + slug(party.name);
    party.start = name.start;
    party.end = name.end;
    party.isUnknown = true;
    return party;
}

/// Where a name ends whose words go on in small letters: "Working Group on the rights of peasants", "Mains levées".
int PartyReader::lastOf(int start, int end) const
{
    const QString rest = m_content.mid(start, end - start);
    int last = end;
    // "the University of Szeged, and for my sins I advise".
    static const QRegularExpression own(u"\\s(?:and\\s)?(?:for\\smy|I|my|we|our)\\s"_s);
    for (const QRegularExpression *away : {&m_grammar.nearLink, &m_grammar.copula, &own}) {
        const QRegularExpressionMatch match = away->match(rest);
        if (match.hasMatch())
            last = std::min(last, start + int(match.capturedStart()));
    }
    // "… and head of the delegation", but "Nordic Council of Ministers".
    const QString words = m_content.mid(start, last - start);
    for (const QRegularExpressionMatch &role : m_grammar.role.globalMatch(words)) {
        const QString before = words.first(role.capturedStart()).trimmed();
        const bool isNext = role.capturedStart() > 0 && m_grammar.joinedWord.match(before).hasMatch() && m_grammar.link.match(before.section(u' ', -1) + u' ').capturedStart() != 0;
        // "Sremska Reka and Judge Tomasz Wilk".
        const qsizetype behind = role.capturedEnd() + 1;
        const bool isTitle = behind < words.size() && words.at(behind).isUpper() && m_grammar.titleWord.match(role.captured()).hasMatch();
        const bool isLeading = m_grammar.leadingRole.match(role.captured()).hasMatch();
        if (isNext && (role.capturedView().front().isLower() || isTitle || isLeading)) {
            last = start + int(role.capturedStart());
            break;
        }
    }
    for (QRegularExpressionMatch joint = m_grammar.joinedWord.match(m_content.mid(start, last - start)); joint.hasMatch() && last > start;
         joint = m_grammar.joinedWord.match(m_content.mid(start, last - start)))
        last = start + int(joint.capturedStart());
    while (last > start && !m_content.at(last - 1).isLetterOrNumber() && !u"’'»”)"_s.contains(m_content.at(last - 1)))
        --last;
    return last;
}

/// "Центра болотных исследований", "Всемирной метеорологической организации": without a word for "of" small letters go on.
int PartyReader::withGenitives(int start, int last, int end) const
{
    static const QRegularExpression small(u"^(?:\\s(?!\\p{Ll}+(?:ла|ло|лся|лась|лись)(?!\\p{L}))\\p{Ll}[\\p{Ll}-]*){1,6}"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch more = small.match(m_content.mid(last, end - last));
    const QString words = m_content.mid(start, last + int(more.capturedLength()) - start);
    const QRegularExpressionMatch noun = m_grammar.organisation.match(words);
    if (!more.hasMatch() || !noun.hasMatch())
        return last;
    return noun.capturedStart() == 0 ? last + int(more.capturedLength()) : std::max(last, start + int(noun.capturedEnd()));
}

/// "Minister of Transport, Mobility and Urban Agenda", "Committee on Economic, Social and Cultural Rights": the comma at `comma`
/// parts fields of one office; where their list ends, -1 where it is none.
int PartyReader::fieldsFrom(int start, int comma, int end) const
{
    constexpr int kLongestList = 120;
    static const QString of = u"(?:d[eu]s?\\s|de\\sla\\s|de\\sl[’']|la\\s|the\\s|of\\s)?"_s;
    static const QString field = of + u"\\p{Lu}[\\p{L}-]+"_s;
    static const QRegularExpression fields(u"^[,،]\\s(?<first>"_s + field + u"(?:\\s\\p{Lu}[\\p{L}-]+)?)(?:,\\s"_s + field + u"(?:\\s\\p{Lu}[\\p{L}-]+)?){0,3},?\\s(?:and|&|et|y|e|и)\\s"_s + field, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch list = fields.match(m_content.mid(comma, std::min(end - comma, kLongestList)));
    if (!list.hasMatch() || !m_grammar.hasCapitals)
        return -1;
    const QString ahead = m_content.mid(start, comma - start);
    const bool hasField = m_grammar.portfolio.match(ahead).hasMatch() || m_grammar.government.match(ahead).hasMatch() || m_grammar.bodyNoun.match(ahead.section(u' ', 0, 0)).hasMatch()
        || m_grammar.unit.match(ahead).hasMatch() || m_grammar.committeeOffice.match(ahead).hasMatch();
    if (!hasField)
        return -1;
    const QStringList words = list.captured(u"first"_s).split(u' ');
    const bool isName = words.size() > 1 && words.first().front().isUpper() && !m_grammar.isInstitution(words.first()) && !m_grammar.isInstitution(words.last());
    const Mention *known = knownIn(comma, comma + int(list.capturedEnd()));
    const bool isParty = (known && known->kind == model::RecordKind::State) || m_grammar.role.match(list.captured()).hasMatch();
    return isName || isParty ? -1 : comma + int(list.capturedEnd());
}

PartyReader::Phrase PartyReader::phraseAt(int at, int end) const
{
    const QString words = m_content.mid(at, end - at);
    const QRegularExpressionMatch generic = m_grammar.generic.match(words);
    // "directrice de la politique et des programmes du Conseil": fields, and behind them for whom.
    static const QRegularExpression ofFields(u"^\\p{Ll}(?:[\\p{Ll}’'-]*\\s){1,4}(?:et|y|e|and)\\s\\p{Ll}|^(?:programmes|projets|proyectos|programas)\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (generic.hasMatch() && !ofFields.match(generic.captured()).hasMatch()) {
        for (const QStringView group : {QStringView(u"quoted"), QStringView(u"name")}) {
            if (generic.capturedStart(group) >= 0 && !generic.capturedView(group).isEmpty())
                return {at, at + int(generic.capturedEnd()), {at + int(generic.capturedStart(group)), at + int(generic.capturedEnd(group))}};
        }
        return {at, at + int(generic.capturedEnd()), {at, at + int(generic.capturedEnd())}};
    }
    if (const QRegularExpressionMatch noun = m_grammar.namedNoun.match(words); noun.hasMatch())
        return {at, at + int(noun.capturedEnd()), {at, at + int(noun.capturedEnd())}};
    const QRegularExpressionMatch capitals = m_grammar.capitals.match(words);
    if (!capitals.hasMatch())
        return {};
    if (capitals.capturedStart(u"quoted") >= 0)
        return {at, at + int(capitals.capturedEnd()), {at + int(capitals.capturedStart(u"quoted")), at + int(capitals.capturedEnd(u"quoted"))}};
    int last = at + int(capitals.capturedEnd());
    // "Фонда «Тёплая юрта»", "Fondation « Rive Haute »".
    static const QRegularExpression quoted(u"^\\s[«“„\"]\\s?([^»”\"]{2,70}?)\\s?[»”\"]"_s);
    const QRegularExpressionMatch name = quoted.match(m_content.mid(last, end - last));
    if (name.hasMatch() && m_grammar.organisation.match(capitals.captured().section(u' ', -1)).hasMatch())
        return {at, last + int(name.capturedEnd()), {last + int(name.capturedStart(1)), last + int(name.capturedEnd(1))}};
    const QString head = capitals.captured().section(u' ', 0, 2);
    const QString behind = m_content.mid(last, end - last);
    // One adjective at the end, or the words that "of" joins to a body that is called by a noun.
    const bool isAdjective = m_grammar.adjectiveBehind.match(behind).hasMatch() && behind.count(u' ') == 1 && behind.size() > 2 && behind.size() < 16 && behind.at(1).isLower();
    const bool goesOn = m_grammar.nameLink.match(behind).hasMatch() || m_grammar.adjectiveBehind.match(behind).hasMatch();
    if ((m_grammar.organisation.match(head).hasMatch() && goesOn) || isAdjective)
        last = end;
    // "the Network, may I ask".
    static const QRegularExpression pronoun(u"(?:^|\\s)(?:May )?I$"_s);
    if (m_grammar.language == u"en" && pronoun.match(m_content.mid(at, last - at)).hasMatch())
        return {};
    // "Ministry of Health, Labour and Welfare".
    if (const int fields = last < end && m_content.at(last) == u',' ? fieldsFrom(at, last, end) : -1; fields > last)
        last = fields;
    last = lastOf(at, m_grammar.hasLinks ? last : withGenitives(at, last, end));
    return last > at + 1 ? Phrase {at, last, {at, last}} : Phrase();
}

Mention PartyReader::at(int at, int end) const
{
    while (at < end && m_content.at(at).isSpace())
        ++at;
    const QRegularExpressionMatch article = m_grammar.articleWord.match(m_content.mid(at, std::min(end - at, 12)));
    const Mention *known = knownAt(at);
    if (!known && article.hasMatch()) {
        at += int(article.capturedEnd());
        known = knownAt(at);
    }
    // "directeur du 8e Forum mondial de l’eau", "Chair of the 16th Conference".
    static const QRegularExpression ordinal(u"^\\d{1,3}(?:e|ème|er|re|st|nd|rd|th|[ºª]|\\.[ºª])\\s(?=\\p{Lu})"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const QRegularExpressionMatch number = known ? QRegularExpressionMatch() : ordinal.match(m_content.mid(at, std::min(end - at, 12)));
        number.hasMatch() && m_grammar.organisation.match(m_content.mid(at + int(number.capturedEnd()), 40)).capturedStart() == 0) {
        at += int(number.capturedEnd());
        known = knownAt(at);
    }
    const Phrase phrase = at < end ? phraseAt(at, end) : Phrase();
    if (known && (known->kind == model::RecordKind::Organisation || phrase.end <= known->end))
        return *known;
    if (phrase.start < 0)
        return known ? *known : Mention();
    // "Norway to the United Nations", "Kenya and Togo", but "Kenya Red Cross".
    if (known && known->end + 1 < m_content.size() && m_content.at(known->end + 1).isLower())
        return *known;
    if (m_grammar.government.match(m_content.mid(phrase.start, std::min(40, phrase.end - phrase.start))).hasMatch()) {
        const Mention *state = knownIn(phrase.start, phrase.end);
        if (state && state->kind == model::RecordKind::State)
            return *state;
        // "la Misión eslovena", "the Chilean delegation".
        for (const QString &word : m_content.mid(phrase.start, phrase.end - phrase.start).split(u' ', Qt::SkipEmptyParts)) {
            const std::optional<QString> code = stateOfAdjective(word, m_grammar.language);
            if (code)
                return {model::RecordKind::State, *code, stateName(*code, u"en"_s), {}, phrase.start, phrase.end};
        }
    }
    const Mention *inside = knownIn(phrase.name.start, phrase.name.end);
    if (inside && inside->start <= phrase.name.start + 4 && inside->end >= phrase.name.end - 1)
        return *inside;
    return organisation(phrase.name);
}

/// "Mirela Hoxha of the Lagoon Alliance’s" is the Lagoon Alliance.
model::TextRange PartyReader::withoutPerson(model::TextRange name) const
{
    static const QRegularExpression possessive(u"[’']s?$"_s);
    name.end -= int(possessive.match(name.of(m_content)).capturedLength());
    const QString words = name.of(m_content);
    const QRegularExpressionMatch link = m_grammar.link.match(words);
    const QRegularExpressionMatch noun = m_grammar.organisation.match(words);
    if (!link.hasMatch() || !noun.hasMatch() || noun.capturedStart() < link.capturedEnd() || !words.first(link.capturedStart()).trimmed().contains(u' '))
        return name;
    name.start += int(link.capturedEnd());
    name.start += int(m_grammar.articleWord.match(name.of(m_content)).capturedLength());
    return name;
}

QList<Mention> PartyReader::all() const
{
    QList<Mention> parties;
    static const QRegularExpression begins(u"(?<![\\p{L}\\p{N}’'-])\\p{L}"_s, QRegularExpression::UseUnicodePropertiesOption);
    int from = 0;
    for (const QRegularExpressionMatch &match : begins.globalMatch(m_content)) {
        int at = int(match.capturedStart());
        const QRegularExpressionMatch article = m_grammar.articleWord.match(m_content.mid(at, 12));
        // "L’Organisation": no new word begins behind the article.
        const bool isElided = article.hasMatch() && !article.capturedView().back().isSpace();
        at += isElided ? int(article.capturedLength()) : 0;
        if (at < from || at >= m_content.size() || (article.hasMatch() && !isElided))
            continue;
        const Mention *known = knownAt(at);
        const bool isNoun = m_grammar.organisation.match(m_content, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption).hasMatch();
        if (!known && !isNoun && !m_content.at(at).isUpper())
            continue;
        // "Experts of the Committee" are no organisation.
        static const QRegularExpression word(u"\\G[\\p{L}-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch first = word.match(m_content, at);
        if (m_grammar.hasCapitals && m_grammar.severalRoles.match(first.captured()).hasMatch() && m_grammar.joinedWord.match(m_content.mid(int(first.capturedEnd()), 3)).hasMatch())
            continue;
        if (known) {
            parties.append(*known);
            from = known->end;
        }
        if ((!m_content.at(at).isUpper() && !isNoun) || !m_grammar.hasCapitals)
            continue;
        int end = at;
        while (end < m_content.size() && end < at + 120 && !u",.;:()\n"_s.contains(m_content.at(end)))
            ++end;
        const QRegularExpressionMatch run = m_grammar.capitals.match(m_content.mid(at, end - at));
        const Phrase phrase = isNoun && m_content.at(at).isLower() ? phraseAt(at, end)
                                                                  : run.hasMatch() ? phraseAt(at, at + int(run.capturedEnd())) : Phrase();
        if (phrase.start < 0 || (!isNoun && !isOrganisation(phrase.name.start, phrase.name.end)) || (known && phrase.end <= known->end))
            continue;
        if (known)
            parties.removeLast();
        parties.append(organisation(withoutPerson(phrase.name)));
        from = phrase.end;
    }
    return parties;
}

}
