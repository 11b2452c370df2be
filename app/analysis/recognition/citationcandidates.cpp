// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citationcandidates.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using Form = CitedNumber::Form;
using Kind = BodyContext::Kind;
using model::Body;

// The first session whose resolutions bear "session/number".
constexpr int kFirstAssemblySession = 31;
// Without a date, a higher number is the Assembly's alone; the Council, with three sessions a year, reaches it in 2028.
constexpr int kLastCouncilSession = 68;

// Decisions are counted from 301 (Assembly) and from 101 (Human Rights Council).
constexpr int kFirstAssemblyDecision = 301;
constexpr int kFirstCouncilDecision = 101;
// No session of the Human Rights Council has adopted as many; the Assembly adopts some 300 a year.
constexpr int kMostCouncilResolutions = 99;
// Arabic numbers begin with the Assembly's 31st session (1976) and with the Economic and Social Council of 1978.
constexpr int kLastRomanAssemblySession = 30;
constexpr int kLastRomanCouncilSession = 63;
// The Commission on Human Rights met for the last time in 2006.
constexpr int kLastCommissionYear = 2006;

bool datesAssembly(const CitedNumber &number)
{
    const int opening = 1945 + number.session;
    return number.session >= kFirstAssemblySession
        && (number.date.year() == opening || number.date.year() == opening + 1);
}

bool datesCouncil(const CitedNumber &number)
{
    // Three regular sessions a year since 2006.
    const double cited = number.date.year() + (number.date.month() - 1) / 12.0;
    const double expected = 2006.15 + (number.session - 1) / 3.0;
    return std::abs(cited - expected) < 0.8;
}

/// "57/12", or a special session's "S-15/1": the Assembly's or the Human Rights Council's.
class PairResolver
{
public:
    explicit PairResolver(const CitationContext &context)
        : m_context(context)
        , m_number(context.number)
    {
    }

    QList<Body> bodies() const
    {
        const Body said = saidBody();
        if (m_number.form == Form::Special)
            return specialBodies(said);
        if (said != Body::Unknown && (m_context.hint.kind != Kind::Its || isPossible(said)))
            return {contradicted(said) ? other(said) : said};
        if (m_number.date.isValid() && m_context.hint.kind != Kind::Named)
            return datedBodies();
        return undatedBodies();
    }

private:
    static Body other(Body body)
    {
        return body == Body::GeneralAssembly ? Body::HumanRightsCouncil : Body::GeneralAssembly;
    }

    /// The body as the words beside the number say it; Unknown when they name none of the two.
    Body saidBody() const
    {
        const BodyContext &hint = m_context.hint;
        if (hint.kind == Kind::Council)
            return Body::HumanRightsCouncil;
        const bool said = hint.kind == Kind::Named || hint.kind == Kind::Its;
        return said && (hint.body == Body::GeneralAssembly || hint.body == Body::HumanRightsCouncil) ? hint.body
                                                                                                     : Body::Unknown;
    }

    bool dates(Body body) const
    {
        return body == Body::GeneralAssembly ? datesAssembly(m_number) : datesCouncil(m_number);
    }

    bool contradicted(Body said) const { return m_number.date.isValid() && !dates(said) && dates(other(said)); }

    bool isPossible(Body body) const
    {
        if (body == Body::GeneralAssembly)
            return m_number.session >= kFirstAssemblySession
                && (!m_context.decision || m_number.serial >= kFirstAssemblyDecision);
        const bool inSeries = m_context.decision
            ? m_number.serial >= kFirstCouncilDecision && m_number.serial < kFirstAssemblyDecision
            : m_number.serial <= kMostCouncilResolutions;
        return m_number.session <= kLastCouncilSession && inSeries && !m_number.number.contains(u' ');
    }

    QList<Body> specialBodies(Body said) const
    {
        if (said != Body::Unknown)
            return {said};
        if (m_context.citing == Body::HumanRightsCouncil || m_context.citing == Body::GeneralAssembly)
            return {m_context.citing};
        return {Body::HumanRightsCouncil, Body::GeneralAssembly};
    }

    QList<Body> datedBodies() const
    {
        for (const Body body : {Body::GeneralAssembly, Body::HumanRightsCouncil}) {
            if (dates(body))
                return {body};
        }
        return {}; // Some other body's series.
    }

    QList<Body> undatedBodies() const
    {
        QList<Body> possible;
        for (const Body body : {Body::HumanRightsCouncil, Body::GeneralAssembly}) {
            if (isPossible(body))
                possible.append(body);
        }
        if (possible.contains(m_context.nearNamed))
            return {m_context.nearNamed};
        // The Assembly names the Council where it cites it; its own resolutions need no name.
        if (m_context.citing == Body::GeneralAssembly && m_context.lastNamed != Body::HumanRightsCouncil)
            return possible.contains(m_context.citing) ? QList {m_context.citing} : QList<Body> {};
        return possible;
    }

    const CitationContext &m_context;
    const CitedNumber &m_number;
};

int romanValue(QStringView roman)
{
    int value = 0;
    int last = 0;
    for (qsizetype index = roman.size() - 1; index >= 0; --index) {
        const char16_t sign = roman.at(index).unicode();
        const int digit = sign == u'C' ? 100 : sign == u'L' ? 50 : sign == u'X' ? 10 : sign == u'V' ? 5 : 1;
        value += digit < last ? -digit : digit;
        last = std::max(last, digit);
    }
    return value;
}

QList<Body> romanBodies(const CitationContext &context)
{
    if (context.decision)
        return {};
    const QString bracket = context.number.number.section(u'(', 1).chopped(1);
    const int session = romanValue(bracket.section(u'-', -1));
    const bool council = context.hint.body == Body::EconomicAndSocialCouncil || context.hint.kind == Kind::Council;
    if (session > (council ? kLastRomanCouncilSession : kLastRomanAssemblySession))
        return {};
    return {council ? Body::EconomicAndSocialCouncil : Body::GeneralAssembly};
}

QList<Body> bodiesOf(const CitationContext &context)
{
    switch (context.number.form) {
    case Form::Pair:
    case Form::Special:
        return PairResolver(context).bodies();
    case Form::EmergencySpecial:
        return {Body::GeneralAssembly};
    case Form::YearPair:
        return {Body::EconomicAndSocialCouncil};
    case Form::Year:
        return context.decision ? QList<Body> {} : QList {Body::SecurityCouncil};
    case Form::Roman:
        return romanBodies(context);
    }
    return {};
}

std::optional<model::Symbol> symbolOf(Body body, const CitationContext &context)
{
    const QString &number = context.number.number;
    if (!context.decision)
        return model::Symbol::ofResolution(body, number);
    switch (body) {
    case Body::GeneralAssembly:
        return model::Symbol::parse(u"A/DEC/"_s + number);
    case Body::HumanRightsCouncil:
        return model::Symbol::parse(u"A/HRC/DEC/"_s + number);
    case Body::EconomicAndSocialCouncil:
        return model::Symbol::parse(u"E/DEC/"_s + number);
    default:
        return std::nullopt;
    }
}

/// "1998/72": the Economic and Social Council's, or the Commission on Human Rights'.
QList<model::Symbol> yearPairs(const CitationContext &context)
{
    const int year = context.number.session;
    if (year < 1978 || year >= 2100)
        return {};
    const auto council = symbolOf(Body::EconomicAndSocialCouncil, context);
    const auto commission = model::Symbol::parse(u"E/CN.4/RES/"_s + context.number.number);
    const bool commissionSays = context.hint.kind == Kind::CommissionOnRights;
    if (!council || !commission || (commissionSays && context.decision))
        return {};
    const bool open = context.hint.kind == Kind::None && context.lastNamed != Body::EconomicAndSocialCouncil
        && context.citing != Body::EconomicAndSocialCouncil && year <= kLastCommissionYear && !context.decision;
    if (commissionSays || (open && context.commissionNamed))
        return {*commission};
    return open ? QList {*council, *commission} : QList {*council};
}

}

QList<model::Symbol> candidates(const CitationContext &context)
{
    const Kind said = context.hint.kind;
    if (context.number.form == Form::YearPair && said != Kind::Other)
        return yearPairs(context);
    // No other body's numbers look like the Security Council's: "Youth, Peace and Security resolutions 2250 (2015)".
    if ((said == Kind::Other && context.number.form != Form::Year) || said == Kind::CommissionOnRights)
        return {};
    QList<model::Symbol> symbols;
    const QList<Body> bodies = bodiesOf(context);
    for (const Body body : bodies) {
        if (const auto symbol = symbolOf(body, context))
            symbols.append(*symbol);
    }
    return symbols;
}

}
