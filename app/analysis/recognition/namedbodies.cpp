// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedbodies.h"

#include "sentences.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

const BodyMention *NamedBodies::lastBefore(qsizetype before) const
{
    const BodyMention *last = nullptr;
    for (const BodyMention &mention : m_mentions) {
        if (mention.end <= before)
            last = &mention;
    }
    return last;
}

const BodyMention *NamedBodies::near(qsizetype place) const
{
    const BodyMention *mention = lastBefore(place);
    if (!mention)
        return nullptr;
    const QList<QStringView> words = QStringView(m_content).mid(mention->end, place - mention->end).trimmed().split(u' ', Qt::SkipEmptyParts);
    const bool leadsOn = !words.isEmpty() && words.size() <= 6 && m_grammar.leadsOn(words.last());
    return leadsOn && isOneSentence(m_content, mention->end, place) ? mention : nullptr;
}

BodyContext NamedBodies::possessor(BodyContext its, const CitedNumber &number) const
{
    its.body = m_citing;
    const BodyMention *mention = near(its.start);
    if (!mention || mention->onlyAddressee) {
        // A council is no "she".
        if (its.hers && m_citing != model::Body::GeneralAssembly)
            its.body = model::Body::GeneralAssembly;
        return its;
    }
    // The Commission's resolutions bear the year: "5/1" is not one of them.
    if (mention->commission && number.form != CitedNumber::Form::YearPair)
        return its;
    its.body = mention->body;
    if (mention->commission)
        its.kind = BodyContext::Kind::CommissionOnRights;
    return its;
}

model::Body NamedBodies::bodyOf(const BodyMention &mention) const
{
    return mention.council && m_citing == model::Body::HumanRightsCouncil ? m_citing : mention.body;
}

BodyContext officialRecord(const QString &content, qsizetype noun)
{
    static const QRegularExpression expression(
        u"(?:chap|sect)\\.\\s+[IVX]+(?:[.,]?\\s*(?:sect\\.)?\\s*[A-Z0-9]+)?\\)?,\\s*$"
        "|sect\\.\\s+[A-Z],\\s*$"_s);
    const qsizetype from = std::max<qsizetype>(0, noun - 160);
    const QString before = content.mid(from, noun - from);
    BodyContext hint;
    if (!before.contains(u"sect."_s) && !before.contains(u"chap."_s))
        return hint;
    if (!expression.match(before).hasMatch())
        return hint;
    const bool council = before.contains(u"Supplement No. 53"_s);
    hint.kind = council ? BodyContext::Kind::Named : BodyContext::Kind::Other;
    hint.body = council ? model::Body::HumanRightsCouncil : model::Body::Unknown;
    return hint;
}

}
