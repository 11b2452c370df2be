// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolution.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace recognise {

namespace {

using Form = CitedNumber::Form;
using Kind = BodyHint::Kind;
using model::Body;

// The first session whose resolutions bear "session/number".
constexpr int kFirstAssemblySession = 31;
// Without a date, a higher number is nobody's but the Assembly's: the Council meets three times a year and reaches this in 2028.
constexpr int kLastCouncilSession = 68;

// Decisions are counted from 301 (Assembly) and from 101 (Human Rights Council).
constexpr int kFirstAssemblyDecision = 301;
constexpr int kFirstCouncilDecision = 101;

bool datesAssembly(const CitedNumber &number)
{
    const int opening = 1945 + number.session;
    return number.session >= kFirstAssemblySession && (number.date.year() == opening || number.date.year() == opening + 1);
}

bool datesCouncil(const CitedNumber &number)
{
    // Three regular sessions a year since 2006.
    const double cited = number.date.year() + (number.date.month() - 1) / 12.0;
    const double expected = 2006.15 + (number.session - 1) / 3.0;
    return std::abs(cited - expected) < 0.8;
}

/// "57/12", or a special session's "S-15/1": the Assembly's or the Human Rights Council's.
class PairQuestion
{
public:
    explicit PairQuestion(const Question &question)
        : m_question(question)
        , m_number(question.number)
    {
    }

    QList<Body> bodies() const
    {
        const Body said = saidBody();
        if (m_number.form == Form::Special)
            return specialBodies(said);
        if (said != Body::Unknown && (m_question.hint.kind != Kind::Its || isPossible(said)))
            return {contradicted(said) ? other(said) : said};
        if (m_number.date.isValid() && m_question.hint.kind != Kind::Named)
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
        const BodyHint &hint = m_question.hint;
        if (hint.kind == Kind::Council)
            return Body::HumanRightsCouncil;
        const bool said = hint.kind == Kind::Named || hint.kind == Kind::Its;
        return said && (hint.body == Body::GeneralAssembly || hint.body == Body::HumanRightsCouncil) ? hint.body : Body::Unknown;
    }

    bool dates(Body body) const
    {
        return body == Body::GeneralAssembly ? datesAssembly(m_number) : datesCouncil(m_number);
    }

    bool contradicted(Body said) const { return m_number.date.isValid() && !dates(said) && dates(other(said)); }

    bool isPossible(Body body) const
    {
        if (body == Body::GeneralAssembly)
            return m_number.session >= kFirstAssemblySession && (!m_question.decision || m_number.serial >= kFirstAssemblyDecision);
        return m_number.session <= kLastCouncilSession && (!m_question.decision || m_number.serial >= kFirstCouncilDecision)
            && !m_number.number.contains(u' ');
    }

    QList<Body> specialBodies(Body said) const
    {
        if (said != Body::Unknown)
            return {said};
        if (m_question.citing == Body::HumanRightsCouncil || m_question.citing == Body::GeneralAssembly)
            return {m_question.citing};
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
        if (possible.contains(m_question.lastNamed))
            return {m_question.lastNamed};
        // The Assembly names the Council where it cites it; its own resolutions need no name.
        if (m_question.citing == Body::GeneralAssembly)
            return possible.contains(m_question.citing) ? QList {m_question.citing} : QList<Body> {};
        return possible;
    }

    const Question &m_question;
    const CitedNumber &m_number;
};

QList<Body> bodiesOf(const Question &question)
{
    const Body said = question.hint.body;
    switch (question.number.form) {
    case Form::Pair:
    case Form::Special:
        return PairQuestion(question).bodies();
    case Form::EmergencySpecial:
        return {Body::GeneralAssembly};
    case Form::YearPair:
        return question.number.session >= 1978 && question.number.session < 2100 ? QList {Body::EconomicAndSocialCouncil} : QList<Body> {};
    case Form::Year:
        return question.decision ? QList<Body> {} : QList {Body::SecurityCouncil};
    case Form::Roman:
        return {said == Body::EconomicAndSocialCouncil || question.hint.kind == Kind::Council ? Body::EconomicAndSocialCouncil
                                                                                              : Body::GeneralAssembly};
    }
    return {};
}

std::optional<model::Symbol> symbolOf(Body body, const Question &question)
{
    const QString &number = question.number.number;
    if (!question.decision)
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

}

QList<model::Symbol> candidates(const Question &question)
{
    if (question.hint.kind == Kind::Other)
        return {};
    if (question.hint.kind == Kind::CommissionOnRights) {
        const bool known = question.number.form == Form::YearPair && !question.decision;
        const auto symbol = known ? model::Symbol::parse(u"E/CN.4/RES/"_s + question.number.number) : std::nullopt;
        return symbol ? QList {*symbol} : QList<model::Symbol> {};
    }
    QList<model::Symbol> symbols;
    const QList<Body> bodies = bodiesOf(question);
    for (const Body body : bodies) {
        if (const auto symbol = symbolOf(body, question))
            symbols.append(*symbol);
    }
    return symbols;
}

}
