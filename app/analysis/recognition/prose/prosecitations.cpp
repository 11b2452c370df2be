// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosecitations.h"

#include "bodycitations.h"
#include "cues.h"
#include "../bodies.h"
#include "../sentences.h"

#include <core/model/symbol.h>
#include <core/text/patterns.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using model::Body;
using model::ProposedLink;

/// The number of the Security Council's last resolution of each year from 1989.
constexpr int kFirstCountedYear = 1989;
constexpr std::array kLastOfYear {646, 683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1452, 1521, 1580, 1651, 1738,
    1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2261, 2336, 2397, 2451, 2504, 2560, 2616, 2671, 2719, 2767};

/// The year in which the Security Council adopted a resolution; 0 where the table does not reach.
int yearOfSecurityResolution(int number)
{
    if (number <= kLastOfYear.front() || number > kLastOfYear.back())
        return 0;
    return kFirstCountedYear + int(std::ranges::lower_bound(kLastOfYear, number) - kLastOfYear.begin());
}

std::optional<model::Symbol> securitySymbol(int number, int year)
{
    const int known = yearOfSecurityResolution(number);
    if (year == 0)
        year = known;
    // A year that cannot be the number's tells that this is no resolution.
    if (year == 0 || (known > 0 && known != year))
        return std::nullopt;
    return model::Symbol::parse(u"S/RES/%1 (%2)"_s.arg(number).arg(year));
}

bool overlaps(const ProposedLink &link, int start, int end)
{
    return link.start < end && start < link.end;
}

ProposedLink linkTo(const model::Passage &passage, const model::Symbol &symbol, const QRegularExpressionMatch &match, const QString &rule)
{
    ProposedLink link;
    link.passagePosition = passage.position;
    link.start = int(match.capturedStart());
    link.end = int(match.capturedEnd());
    link.relation = u"cites"_s;
    link.targetKey = symbol.key();
    link.targetSymbol = symbol.display();
    link.text = match.captured();
    link.rule = rule;
    return link;
}

Body bodyOfKey(const QString &key)
{
    return key.startsWith("A/HRC/"_L1) ? Body::HumanRightsCouncil : key.startsWith("A/RES/"_L1) ? Body::GeneralAssembly : Body::Unknown;
}

/// The body whose session of this number was held in a year.
Body bodyInYear(int year, int session)
{
    constexpr double kFirstCouncil = 2006.15;
    constexpr double kMidYear = 0.5;
    if (year == 0 || session == 0)
        return Body::Unknown;
    if (year == 1945 + session || year == 1946 + session)
        return Body::GeneralAssembly;
    return std::abs(year + kMidYear - (kFirstCouncil + (session - 1) / 3.0)) <= 1.0 ? Body::HumanRightsCouncil : Body::Unknown;
}

}

/// The forms of one language.
struct CitationForms {
    explicit CitationForms(const Cues &cues)
    {
        const QString resolution = cues.group(u"cite_resolution");
        const QString bodies = u"(?:(?<assembly>%1)|(?<rights>%2)|(?<security>%3))"_s.arg(
            cues.group(u"cite_assembly"), cues.group(u"cite_rights"), cues.group(u"cite_security"));
        const QString number = u"(?:(?<pair>(?:S-)?\\d{1,3}/\\d{1,3})|(?<count>\\d{3,4})(?:\\s?[(（](?<year>(?:19|20)\\d{2})[)）])?)(?![\\d/]|[.,]\\d)"_s;
        const QString before = u"(?<![\\p{Latin}\\p{Cyrillic}\\d/])"_s;
        bodyFirst = QRegularExpression(before + bodies + u"(?:[’']s?)?\\s{0,2}(?:(?<noun>"_s + resolution + u")\\s{0,2}(?:[Nn][o°º]\\.?\\s?)?)?"_s + number, text::kUnicode);
        bodyLast = QRegularExpression(before + resolution + u"\\s{1,2}"_s + number + u"\\s{1,2}"_s + cues.group(u"cite_of") + bodies + u"(?![\\p{Latin}\\p{Cyrillic}])"_s, text::kUnicode);
        shortSecurity = QRegularExpression(before + cues.group(u"cite_security_short") + u"\\s?[-‑]?(?<count>\\d{3,4})(?:\\s?\\((?<year>(?:19|20)\\d{2})\\))?(?![\\d/])"_s, text::kUnicode);
        bareSecurity = QRegularExpression(before + u"(?:(?:"_s + resolution + u")\\s)?(?<count>\\d{4})\\s(?:of|de|от|لعام)\\s(?<year>(?:19|20)\\d{2})(?!\\d)"_s, text::kUnicode);
        abbreviated = QRegularExpression(before + u"[Rr][eé]s\\.\\s?(?<count>\\d{1,4})\\s?\\((?<year>(?:19|20)\\d{2})\\)"_s, text::kUnicode);
        bareYear = QRegularExpression(before + u"(?<count>\\d{3,4})\\s?[(（](?<year>(?:19|20)\\d{2})[)）]"_s, text::kUnicode);
        ownNumber = QRegularExpression(u"^(?:[’']s?)?\\s{0,2}(?:"_s + resolution + u")?\\s{0,2}\\d"_s, text::kUnicode);
        yearFirst = QRegularExpression(u"(?<!\\d)(?<year>(?:19|20)\\d{2})\\s?年?的?\\s?(?:(?<noun>"_s + resolution + u")\\s|[(（])\\s?(?<pair>\\d{1,3}/\\d{1,3})(?![\\d/])"_s, text::kUnicode);
        adopted = QRegularExpression(u"^,?\\s?[(（]?(?:"_s + cues.group(u"cite_adopted") + u"\\s)?(?<year>(?:19|20)\\d{2})(?![\\d/])"_s, text::kUnicode);
    }

    QRegularExpression bodyFirst; ///< "HRC resolution 48/13", "UNGA res. 64/292", "HRC 48/13".
    QRegularExpression bodyLast; ///< "résolution 48/13 du CDH".
    QRegularExpression shortSecurity; ///< "UNSCR 1325".
    QRegularExpression bareSecurity; ///< "2341 of 2017".
    QRegularExpression bareYear; ///< "2535 (2020)", behind another that has its noun.
    QRegularExpression ownNumber; ///< Behind a body: its resolution is the one that is cited next.
    QRegularExpression abbreviated; ///< "res. 2334 (2016)".
    QRegularExpression yearFirst; ///< "the 2018 resolution 39/7", "in 2011 (17/19)".
    QRegularExpression adopted; ///< Behind a number: ", adopted in 2018".
};

ProseCitations::ProseCitations(const model::ReadText &read, const Links &links)
    : m_read(read)
    , m_forms(grammarOf<CitationForms>(read.text.language))
    , m_grammar(CitationGrammar::of(read.text.language))
{
    for (const ProposedLink &link : links)
        m_byPassage[link.passagePosition].append(link);
    // The session of the documents, where all of them are of one.
    static const QRegularExpression document(u"^(A/HRC/\\d{1,3}/)"_s);
    for (const ProposedLink &link : links) {
        const QString prefix = document.match(link.targetKey).captured(1);
        if (!prefix.isEmpty() && m_draftPrefix.isEmpty())
            m_draftPrefix = prefix;
        else if (!prefix.isEmpty() && prefix != m_draftPrefix)
            m_draftPrefix = u"?"_s;
    }
    if (m_draftPrefix == u"?")
        m_draftPrefix.clear();
    for (const ProposedLink &link : links) {
        if (m_draftPrefix.isEmpty())
            notePrefix({link});
    }
}

QList<ProposedLink> ProseCitations::links()
{
    Links all;
    if (m_forms && m_grammar && !m_read.text.title.isEmpty()) {
        model::Passage title;
        title.content = m_read.text.title;
        noteBodies(title);
    }
    for (const model::Passage &passage : m_read.passages) {
        const Links found = m_byPassage.value(passage.position);
        all += m_forms && m_grammar ? linksOf(passage, found) : found;
    }
    return all;
}

QList<ProposedLink> ProseCitations::linksOf(const model::Passage &passage, Links found)
{
    addSpoken(passage, found);
    notePrefix(found);
    addDrafts(passage, found);
    std::ranges::stable_sort(found, {}, &ProposedLink::start);
    found = BodyCitations(m_read).completed(passage, decided(passage, found));
    noteBodies(passage);
    return found;
}

void ProseCitations::addSpoken(const model::Passage &passage, Links &found) const
{
    constexpr int kMostOfRights = 99;
    constexpr int kLastRightsSession = 90;
    const bool namesSecurity = m_security == Body::SecurityCouncil || passage.content.contains(u"Security Council"_s);
    for (const QRegularExpression *form : {&m_forms->bodyFirst, &m_forms->bodyLast, &m_forms->shortSecurity, &m_forms->abbreviated, &m_forms->bareSecurity, &m_forms->bareYear, &m_forms->yearFirst}) {
        const bool isBare = form == &m_forms->bareSecurity || form == &m_forms->bareYear;
        if (isBare && !namesSecurity)
            continue;
        for (const QRegularExpressionMatch &match : form->globalMatch(passage.content)) {
            const QString pair = match.captured(u"pair"_s);
            const bool isSecurity = match.hasCaptured(u"security"_s) || form == &m_forms->shortSecurity || form == &m_forms->abbreviated || isBare;
            const bool isNamed = form != &m_forms->bodyFirst || match.hasCaptured(u"noun"_s);
            std::optional<model::Symbol> symbol;
            // A number alone, "2535 (2020)", is the Council's where the year is that of the number.
            const bool isOfYear = !isBare || yearOfSecurityResolution(match.capturedView(u"count"_s).toInt()) == match.capturedView(u"year"_s).toInt();
            if (isSecurity && pair.isEmpty() && isNamed && isOfYear)
                symbol = securitySymbol(match.capturedView(u"count"_s).toInt(), match.capturedView(u"year"_s).toInt());
            else if (form == &m_forms->yearFirst)
                symbol = model::Symbol::ofResolution(bodyInYear(match.capturedView(u"year"_s).toInt(), pair.section(u'/', 0, 0).toInt()), pair);
            else if (match.hasCaptured(u"assembly"_s) && !pair.isEmpty())
                symbol = model::Symbol::ofResolution(Body::GeneralAssembly, pair);
            else if (match.hasCaptured(u"rights"_s) && !pair.isEmpty() && pair.section(u'/', 1).toInt() <= kMostOfRights && pair.section(u'/', 0, 0).section(u'-', -1).toInt() <= kLastRightsSession)
                symbol = model::Symbol::ofResolution(Body::HumanRightsCouncil, pair);
            const int start = int(match.capturedStart());
            const int end = int(match.capturedEnd());
            const auto isInside = [start, end](const ProposedLink &link) { return overlaps(link, start, end); };
            const bool isCertain = std::ranges::any_of(found, [&](const ProposedLink &link) { return isInside(link) && link.status == model::LinkStatus::Accepted; });
            if (!symbol || isCertain)
                continue;
            found.removeIf(isInside);
            found.append(linkTo(passage, *symbol, match, u"spoken/1"_s));
        }
    }
}

// "An amendment tabled by Qatar (L.41)": of the session whose drafts the text cites.
void ProseCitations::addDrafts(const model::Passage &passage, Links &found) const
{
    static const QRegularExpression draft(u"(?<![\\p{L}\\d/.])L\\.\\s?(?<number>\\d{1,3})(?<revision>/Rev\\.\\d)?(?![\\d/]|\\.\\d)"_s, text::kUnicode);
    if (m_draftPrefix.isEmpty())
        return;
    for (const QRegularExpressionMatch &match : draft.globalMatch(passage.content)) {
        const auto symbol = model::Symbol::parse(m_draftPrefix + u"L."_s + match.captured(u"number"_s) + match.captured(u"revision"_s));
        const bool isTaken = std::ranges::any_of(found, [&match](const ProposedLink &link) { return overlaps(link, int(match.capturedStart()), int(match.capturedEnd())); });
        if (symbol && !isTaken)
            found.append(linkTo(passage, *symbol, match, u"draft/1"_s));
    }
}

/// A number with two candidates gets the one that the words around speak for; where they are silent, both stay.
QList<ProposedLink> ProseCitations::decided(const model::Passage &passage, const Links &found)
{
    Links kept;
    for (qsizetype index = 0; index < found.size();) {
        qsizetype end = index + 1;
        while (end < found.size() && found.at(end).start == found.at(index).start && found.at(end).status == model::LinkStatus::Suggested)
            ++end;
        Links group = found.mid(index, end - index);
        index = end;
        // "1996/31" is the Economic and Social Council's, unless the paragraph names the Commission of old.
        if (group.size() == 2 && !passage.content.contains(u"Commission on Human Rights"_s) && group.first().targetKey.startsWith("E/RES/"_L1))
            group.removeIf([](const ProposedLink &link) { return link.targetKey.startsWith("E/CN.4/RES/"_L1); });
        QList<Body> possible;
        for (const ProposedLink &link : std::as_const(group))
            possible.append(bodyOfKey(link.targetKey));
        if (group.size() == 2 && !possible.contains(Body::Unknown)) {
            const ProposedLink first = group.first();
            const int session = first.text.section(u'/', 0, 0).section(u'-', -1).toInt();
            possible.removeIf([&](Body body) { return !isPossible(body, session); });
            Body body = possible.size() == 1 ? possible.first() : bodyOfYear(passage.content, first.end, session);
            if (body == Body::Unknown && m_settled.contains(first.text))
                body = bodyOfKey(m_settled.value(first.text));
            if (body == Body::Unknown)
                body = bodyNear(passage, first.start, first.end, possible);
            if (body != Body::Unknown)
                group.removeIf([body](const ProposedLink &link) { return bodyOfKey(link.targetKey) != body; });
            if (group.size() == 1)
                group.first().rule = u"context/1"_s;
        }
        if (group.size() == 1)
            takeBodyBetween(passage, kept.isEmpty() ? -1 : kept.last().end, group.first());
        if (group.size() == 1)
            m_settled.insert(group.first().text, group.first().targetKey);
        kept += group;
    }
    return kept;
}

bool ProseCitations::isPossible(Body body, int session) const
{
    const QDate day = m_read.work.date;
    if (!day.isValid() || session == 0)
        return true;
    constexpr double kFirstCouncil = 2006.15;
    constexpr double kSlack = 0.4;
    const double now = day.year() + (day.month() - 1) / 12.0;
    return body == Body::HumanRightsCouncil ? kFirstCouncil + (session - 1) / 3.0 <= now + kSlack : 1945.6 + session <= now + kSlack;
}

Body ProseCitations::bodyOfYear(const QString &content, int end, int session) const
{
    return bodyInYear(CitationGrammar::matchAt(m_forms->adopted, content, end).capturedView(u"year"_s).toInt(), session);
}

/// "the Council" alone is that of human rights where the text does not speak of security.
Body ProseCitations::bodyMeant(const BodyMention &mention) const
{
    if (!mention.council)
        return mention.body;
    return m_lastBody == Body::HumanRightsCouncil || m_security == Body::Unknown ? Body::HumanRightsCouncil : Body::Unknown;
}

/// "the Assembly, in its resolution 64/292, and the Council itself in 51/19": a body between two numbers is that of the second.
void ProseCitations::takeBodyBetween(const model::Passage &passage, int from, ProposedLink &link) const
{
    static const QRegularExpression pair(u"^\\d{1,3}/\\d{1,3}$"_s);
    const Body known = bodyOfKey(link.targetKey);
    if (from < 0 || known == Body::Unknown || !pair.match(link.text).hasMatch() || !isOneSentence(passage.content, from, link.start))
        return;
    Body between = Body::Unknown;
    // Only what stands between is searched: a paragraph may cite thousands.
    for (const BodyMention &mention : bodyMentions(*m_grammar, passage.content.mid(from, link.start - from)))
        between = bodyMeant(mention);
    const bool isOther = between != known && (between == Body::HumanRightsCouncil || between == Body::GeneralAssembly);
    const auto symbol = isOther && isPossible(between, link.text.section(u'/', 0, 0).toInt()) ? model::Symbol::ofResolution(between, link.text) : std::nullopt;
    if (!symbol)
        return;
    link.targetKey = symbol->key();
    link.targetSymbol = symbol->display();
    link.rule = u"context/1"_s;
}

// Right behind the number stands who acts; else who was named before it in the sentence, else behind it; at last whom the
// paragraphs above were about.
Body ProseCitations::bodyNear(const model::Passage &passage, int start, int end, const QList<Body> &possible) const
{
    constexpr int kRightBehind = 12;
    QList<BodyMention> named = bodyMentions(*m_grammar, passage.content);
    named.removeIf([&possible](const BodyMention &mention) { return !mention.council && !possible.contains(mention.body); });
    const auto bodyOf = [this](const BodyMention &mention) { return bodyMeant(mention); };
    Body before = Body::Unknown;
    Body behind = Body::Unknown;
    for (const BodyMention &mention : std::as_const(named)) {
        if (mention.end <= start)
            before = bodyOf(mention);
        else if (mention.start >= end && mention.start - end <= kRightBehind)
            return bodyOf(mention);
        else if (mention.start >= end && behind == Body::Unknown && !CitationGrammar::matchAt(m_forms->ownNumber, passage.content, mention.end).hasMatch() && isOneSentence(passage.content, end, mention.start))
            behind = bodyOf(mention);
    }
    if (before != Body::Unknown)
        return before;
    return behind != Body::Unknown ? behind : possible.contains(m_lastBody) ? m_lastBody : Body::Unknown;
}

void ProseCitations::noteBodies(const model::Passage &passage)
{
    const QList<BodyMention> named = bodyMentions(*m_grammar, passage.content);
    for (const BodyMention &mention : named) {
        if (mention.body == Body::HumanRightsCouncil || mention.body == Body::GeneralAssembly)
            m_lastBody = mention.body;
        if (mention.body == Body::SecurityCouncil)
            m_security = mention.body;
    }
}

void ProseCitations::notePrefix(const Links &found)
{
    static const QRegularExpression draft(u"^((?:[ASE]|A/HRC|A/C\\.\\d|E/CN\\.\\d{1,2})/\\d{1,4}/)L\\.\\d"_s);
    for (const ProposedLink &link : found) {
        const QString prefix = draft.match(link.targetKey).captured(1);
        m_draftPrefix = prefix.isEmpty() ? m_draftPrefix : prefix;
    }
}

}
