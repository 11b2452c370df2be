// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodies.h"

#include <core/text/patterns.h>

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using Kind = BodyContext::Kind;

using text::kUnicode;

/// Walks a text backwards, word by word.
class WordsBefore
{
public:
    WordsBefore(QStringView content, qsizetype end)
        : m_content(content)
        , m_start(end)
    {
        step();
    }

    /// The word without a possessive ending; empty at the start of the text and behind a comma or a full stop.
    QStringView word() const { return m_word; }
    int start() const { return int(m_start); }

    void step()
    {
        qsizetype end = m_start;
        while (end > 0 && m_content.at(end - 1).isSpace())
            --end;
        qsizetype start = end;
        while (start > 0 && isWordSign(m_content.at(start - 1)))
            --start;
        m_word = m_content.mid(start, end - start);
        if (m_word.endsWith(u"’s") || m_word.endsWith(u"'s"))
            m_word = m_word.chopped(2);
        m_start = start;
    }

    /// A capital that the sentence's beginning does not explain.
    bool isProper() const
    {
        if (m_word.isEmpty() || !m_word.at(0).isUpper())
            return false;
        qsizetype before = m_start;
        while (before > 0 && (m_content.at(before - 1).isSpace() || u"“\"(["_s.contains(m_content.at(before - 1))))
            --before;
        return before > 0 && m_content.at(before - 1) != u'.' && !m_word.endsWith(u"ing");
    }

private:
    static bool isWordSign(QChar sign) { return sign.isLetter() || u"-\u2011’'"_s.contains(sign); }

    QStringView m_content;
    qsizetype m_start = 0;
    QStringView m_word;
};

bool isAdjective(QStringView word)
{
    static const QSet<QString> adjectives {u"relevant"_s, u"previous"_s, u"earlier"_s, u"other"_s, u"subsequent"_s,
        u"recent"_s, u"pertinent"_s, u"applicable"_s, u"past"_s, u"annual"_s, u"biennial"_s, u"all"_s, u"many"_s,
        u"own"_s, u"related"_s, u"latest"_s, u"consensus"_s, u"landmark"_s, u"various"_s, u"numerous"_s, u"two"_s,
        u"three"_s, u"first"_s, u"respective"_s, u"successive"_s, u"historic"_s, u"most"_s, u"thematic"_s, u"similar"_s,
        u"above-mentioned"_s};
    return adjectives.contains(word.toString());
}

/// "Governing Council", "Environment Assembly": these words make another body, at the beginning of a sentence too.
bool makesOtherBody(const WordsBefore &words)
{
    static const QSet<QString> qualifiers {u"Governing"_s, u"Executive"_s, u"Advisory"_s, u"Environment"_s, u"Health"_s,
        u"Parliamentary"_s, u"UN-Habitat"_s, u"Trusteeship"_s, u"European"_s, u"Ministerial"_s, u"Constituent"_s};
    return words.isProper() || qualifiers.contains(words.word().toString());
}

BodyContext councilHint(WordsBefore words, BodyContext hint)
{
    words.step();
    hint.kind = Kind::Named;
    if (words.word() == u"Security") {
        hint.body = model::Body::SecurityCouncil;
    } else if (words.word() == u"Rights") {
        hint.body = model::Body::HumanRightsCouncil;
        words.step();
    } else if (words.word() == u"Social") {
        hint.body = model::Body::EconomicAndSocialCouncil;
        words.step();
        words.step();
    } else {
        hint.kind = makesOtherBody(words) ? Kind::Other : Kind::Council;
        return hint;
    }
    hint.start = words.start();
    return hint;
}

BodyContext assemblyHint(WordsBefore words, BodyContext hint)
{
    words.step();
    const bool general = words.word() == u"General";
    hint.kind = general || !makesOtherBody(words) ? Kind::Named : Kind::Other;
    hint.body = hint.kind == Kind::Named ? model::Body::GeneralAssembly : model::Body::Unknown;
    if (general)
        hint.start = words.start();
    return hint;
}

model::Body bodyOfName(QStringView name)
{
    if (name == u"General Assembly" || name == u"Assembly")
        return model::Body::GeneralAssembly;
    if (name == u"Human Rights Council")
        return model::Body::HumanRightsCouncil;
    if (name == u"Security Council")
        return model::Body::SecurityCouncil;
    if (name == u"Economic and Social Council")
        return model::Body::EconomicAndSocialCouncil;
    return model::Body::Unknown;
}

/// English: any capital word before the noun may make another body of it.
BodyContext properHintBefore(QStringView content, qsizetype nounStart)
{
    WordsBefore words(content, nounStart);
    while (isAdjective(words.word()))
        words.step();
    BodyContext hint;
    if (words.word().isEmpty())
        return hint;
    hint.start = words.start();
    if (words.word() == u"its" || words.word() == u"Its") {
        hint.kind = Kind::Its;
        return hint;
    }
    if (words.word() == u"Council")
        return councilHint(words, hint);
    if (words.word() == u"Assembly")
        return assemblyHint(words, hint);
    static const QString commission = u"Commission on Human Rights"_s;
    const qsizetype end = words.start() + words.word().size();
    if (words.word() == u"Rights" && content.left(end).endsWith(commission)
        && !content.left(end - commission.size()).endsWith(u"Sub-")) {
        hint.kind = Kind::CommissionOnRights;
        hint.start = int(end - commission.size());
        return hint;
    }
    // A note that was set into the text, "the Paris Principles Resolution 48/134", begins with a capital of its own.
    const bool ownSentence = content.at(nounStart).isUpper();
    if (words.word() == u"Commission")
        hint.kind = Kind::Commission;
    else if (words.isProper() && !ownSentence)
        hint.kind = Kind::Other;
    return hint.kind == Kind::None ? BodyContext {} : hint;
}

BodyContext properHintAfter(const QString &content, qsizetype end)
{
    // "of the Conference of the Parties", "adopted by the Human Rights Council"; a date ("of 24 March") is no body.
    static const QRegularExpression expression(
        u",?\\s+(?:of|adopted by|by)\\s+the\\s+(?:(?:(General Assembly|Assembly|Human Rights Council|Security Council"
        "|Economic and Social Council)|(Council)|(Commission on Human Rights))\\b(?!\\s+of\\b|\\s+and\\s+Peoples)"
        "|((?:[\\w\\-]+\\s+){0,4}(?:Assembly|Council|Conference|Commission|Committee|Board|Parties|Congress"
        "|Union|Organization|Authority)\\b))"_s,
        kUnicode);
    BodyContext hint;
    const QRegularExpressionMatch match = CitationGrammar::matchAt(expression, content, end);
    if (!match.hasMatch())
        return hint;
    hint.start = int(end + match.capturedStart());
    hint.end = int(end + match.capturedEnd());
    if (match.hasCaptured(1)) {
        hint.kind = Kind::Named;
        hint.body = bodyOfName(match.capturedView(1));
    } else if (match.hasCaptured(2)) {
        hint.kind = Kind::Council;
    } else if (match.hasCaptured(3)) {
        hint.kind = Kind::CommissionOnRights;
    } else {
        hint.kind = match.capturedView(4).at(0).isUpper() ? Kind::Other : Kind::None;
    }
    return hint;
}

QList<BodyMention> properMentions(const QString &content)
{
    static const QRegularExpression expression(u"(\\bto\\s+)?(?:\\bthe\\s+)?\\b(?:(General Assembly|Human Rights "
                                               u"Council|Security Council|Economic and Social Council)"
                                               "|(?<=the\\s|this\\s)(Assembly|Council)|(Commission on Human Rights))\\b"_s,
        kUnicode);
    QList<BodyMention> mentions;
    for (const QRegularExpressionMatch &match : expression.globalMatch(content)) {
        const int group = match.lastCapturedIndex();
        BodyMention mention;
        mention.start = int(match.capturedStart(group));
        mention.end = int(match.capturedEnd(group));
        mention.body = bodyOfName(match.capturedView(group));
        mention.council = match.capturedView(group) == u"Council";
        mention.commission = match.hasCaptured(4);
        mention.onlyAddressee = match.hasCaptured(1);
        mentions.append(mention);
    }
    return mentions;
}

/// The hint that a name of the table gives.
BodyContext namedHint(const QRegularExpressionMatch &match)
{
    BodyContext hint;
    if (!match.hasMatch())
        return hint;
    hint.start = int(match.capturedStart());
    hint.end = int(match.capturedEnd());
    hint.kind = Kind::Named;
    if (match.hasCaptured(u"assembly"_s))
        hint.body = model::Body::GeneralAssembly;
    else if (match.hasCaptured(u"rights"_s))
        hint.body = model::Body::HumanRightsCouncil;
    else if (match.hasCaptured(u"security"_s))
        hint.body = model::Body::SecurityCouncil;
    else if (match.hasCaptured(u"economic"_s))
        hint.body = model::Body::EconomicAndSocialCouncil;
    else if (match.hasCaptured(u"commission"_s))
        hint.kind = Kind::CommissionOnRights;
    else
        hint.kind = match.hasCaptured(u"council"_s) ? Kind::Council : Kind::Other;
    return hint;
}

}

BodyContext contextBefore(const CitationGrammar &grammar, const QString &content, qsizetype nounStart)
{
    if (grammar.namesBodiesBeforeNoun())
        return properHintBefore(content, nounStart);
    constexpr qsizetype reach = 60;
    const qsizetype from = std::max<qsizetype>(0, nounStart - reach);
    const QRegularExpressionMatch match = grammar.its.match(content.mid(from, nounStart - from));
    BodyContext hint;
    if (!match.hasMatch() || grammar.isNounLast())
        return hint;
    hint.kind = Kind::Its;
    hint.start = int(from + match.capturedStart());
    hint.hers = match.hasCaptured(u"hers"_s);
    return hint;
}

BodyContext contextAfter(const CitationGrammar &grammar, const QString &content, qsizetype end)
{
    if (grammar.namesBodiesBeforeNoun())
        return properHintAfter(content, end);
    if (grammar.isNounLast())
        return {};
    BodyContext hint = namedHint(CitationGrammar::matchAt(grammar.bodyAfter, content, end));
    if (hint.kind != Kind::None) {
        hint.start += int(end);
        hint.end += int(end);
    }
    return hint;
}

BodyContext contextBetween(const CitationGrammar &grammar, QStringView gap)
{
    const QRegularExpressionMatch match = grammar.body.matchView(gap);
    return grammar.namesBodiesBeforeNoun() || !match.hasMatch() ? BodyContext {} : namedHint(match);
}

BodyContext contextBeforeNumber(const CitationGrammar &grammar, const QString &content, qsizetype leadStart)
{
    constexpr qsizetype reach = 80;
    const qsizetype from = std::max<qsizetype>(0, leadStart - reach);
    const QString before = content.mid(from, leadStart - from);
    if (grammar.its.match(before).hasMatch()) {
        BodyContext hint;
        hint.kind = Kind::Its;
        hint.start = int(leadStart - 1);
        return hint;
    }
    return namedHint(grammar.bodyBefore.match(before));
}

QList<BodyMention> bodyMentions(const CitationGrammar &grammar, const QString &content)
{
    if (grammar.namesBodiesBeforeNoun())
        return properMentions(content);
    QList<BodyMention> mentions;
    for (const QRegularExpressionMatch &match : grammar.body.globalMatch(content)) {
        const BodyContext hint = namedHint(match);
        if (hint.kind == Kind::Other)
            continue;
        BodyMention mention;
        mention.start = hint.start;
        mention.end = hint.end;
        mention.body = hint.body;
        mention.council = hint.kind == Kind::Council;
        mention.commission = hint.kind == Kind::CommissionOnRights;
        mentions.append(mention);
    }
    return mentions;
}

}
