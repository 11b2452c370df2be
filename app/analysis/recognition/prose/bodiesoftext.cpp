// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodiesoftext.h"

#include "../sessions.h"
#include "cues.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

class BodyNounGrammar
{
public:
    explicit BodyNounGrammar(const Cues &cues)
        : nounsStandFirst(cues.language() != u"en" && cues.language() != u"zh")
        , council(QRegularExpression::anchoredPattern(cues.group(u"council_noun")), text::kUnicode)
        , assembly(QRegularExpression::anchoredPattern(cues.group(u"assembly_noun")), text::kUnicode)
    {
        const bool isChinese = cues.language() == u"zh";
        const QString edge = isChinese ? u"(?<![\\p{Han}第])"_s : u"(?<![\\p{L}\\d-])"_s;
        noun.setPattern(edge + cues.group(u"body_noun") + (isChinese ? QString() : u"(?![\\p{L}-])"_s));
        anyNoun.setPattern(cues.group(u"body_noun"));
        goesOn.setPattern(u"^\\s"_s + cues.group(u"body_goes_on") + u"(?![\\p{L}])\\s?"_s);
        noun.setPatternOptions(text::kUnicode);
        anyNoun.setPatternOptions(text::kUnicode);
        goesOn.setPatternOptions(text::kUnicode);
    }

    bool nounsStandFirst; ///< "Conseil des droits", as against "Human Rights Council".
    QRegularExpression noun;
    QRegularExpression anyNoun;
    QRegularExpression goesOn; ///< "Committee on": the name of a body that the table lacks.
    QRegularExpression council;
    QRegularExpression assembly;
};

/// "Совета" and "Совет" are one; Committee and Commission are two.
QString stemOf(const QString &noun, const QString &language)
{
    static const QRegularExpression article(u"^(?:ال|لل)ل?"_s);
    constexpr qsizetype kRussian = 5;
    constexpr qsizetype kOthers = 6;
    const QString plain = QString(noun).remove(article).toLower();
    return language == u"ru" ? plain.left(kRussian) : plain.left(kOthers);
}

/// "Harbour Council": of another name, not of a known body.
bool isPartOfName(const QString &content, qsizetype start)
{
    static const QRegularExpression before(u"(\\p{Lu}[\\p{L}’'-]*)\\s$"_s, text::kUnicode);
    static const QRegularExpression opening(u"^(?:The|This|That|Its|Le|La|Les|El|Los|Las|L|At|In|Of|For)$"_s);
    constexpr qsizetype kReach = 30;
    const QRegularExpressionMatch match = before.match(content.sliced(std::max<qsizetype>(0, start - kReach), std::min(kReach, start)));
    return match.hasMatch() && !opening.match(match.captured(1)).hasMatch();
}

}

BodiesOfText::BodiesOfText(const model::ReadText &read, QDate day)
    : m_day(day)
{
    static const QRegularExpression symbol(u"^(GA|SC|ECOSOC|HRC|CEDAW|CERD|CRC|CRPD|CAT|CCPR|CESCR|CMW|CED|SPT)[/\\d]"_s);
    constexpr qsizetype kFirst = 3;
    for (const model::Passage &passage : read.passages.first(std::min(kFirst, read.passages.size()))) {
        const QRegularExpressionMatch match = symbol.match(passage.content);
        if (match.hasMatch() && passage.content.size() < 30 && bodyRow(match.captured(1)))
            m_named.append(match.captured(1));
    }
}

QList<NamedBody> BodiesOfText::bodiesIn(const QString &content, const QString &language)
{
    QList<NamedBody> bodies = namedBodiesIn(content, language);
    const BodyNounGrammar *const grammar = grammarOf<BodyNounGrammar>(language);
    if (!grammar)
        return bodies;
    QList<NamedBody> all;
    auto known = bodies.cbegin();
    const auto takeKnown = [&](int until) {
        for (; known != bodies.cend() && known->start < until; ++known) {
            remember(*known, content.sliced(known->start, known->end - known->start), language);
            all.append(*known);
        }
    };
    for (const QRegularExpressionMatch &match : grammar->noun.globalMatch(content)) {
        takeKnown(int(match.capturedEnd()));
        const bool isInside = !all.isEmpty() && all.last().end > match.capturedStart();
        if (isInside || isPartOfName(content, match.capturedStart()) || grammar->goesOn.match(content.mid(match.capturedEnd(), 20)).hasMatch())
            continue;
        const BodyRow *const row = rowOfNoun(match.captured(), language);
        if (!row)
            continue;
        all.append({row, int(match.capturedStart()), int(match.capturedEnd())});
        take(*row);
    }
    takeKnown(int(content.size()) + 1);
    return all;
}

void BodiesOfText::remember(const NamedBody &body, const QString &words, const QString &language)
{
    const BodyNounGrammar *const grammar = grammarOf<BodyNounGrammar>(language);
    take(*body.row);
    QStringList nouns;
    for (const QRegularExpressionMatch &match : grammar->anyNoun.globalMatch(words))
        nouns.append(match.captured());
    if (nouns.isEmpty())
        return;
    static const QRegularExpression link(u"\\s(?:on|of|for|against|the)\\s"_s);
    const bool isFirst = grammar->nounsStandFirst || link.match(words).hasMatch();
    m_byNoun.insert(stemOf(isFirst ? nouns.first() : nouns.last(), language), body.row->code);
}

void BodiesOfText::take(const BodyRow &row)
{
    if (row.counted == BodyRow::Counted::Not || m_named.value(m_named.size() - 1) == row.code)
        return;
    // The first stays at its place.
    if (m_named.size() > 1)
        m_named.removeOne(row.code);
    m_named.append(row.code);
}

QString BodiesOfText::bodyOfSession(const QString &session) const
{
    constexpr qint64 kAbout = 460; ///< Days: the next session but one is announced in good time.
    for (auto code = m_named.crbegin(); code != m_named.crend(); ++code) {
        const SessionDates dates = sessionDates(*code, session);
        if (dates.isValid() && m_day.isValid() && qAbs(dates.first.daysTo(m_day)) <= kAbout)
            return *code;
    }
    return m_named.value(0);
}

/// A Council or an Assembly that no paragraph named in full is the one of whose sessions everybody speaks.
const BodyRow *BodiesOfText::rowOfNoun(const QString &noun, const QString &language) const
{
    const auto named = m_byNoun.constFind(stemOf(noun, language));
    if (named != m_byNoun.constEnd())
        return bodyRow(*named);
    const BodyNounGrammar *const grammar = grammarOf<BodyNounGrammar>(language);
    if (grammar->council.match(noun).hasMatch())
        return bodyRow(u"HRC"_s);
    return grammar->assembly.match(noun).hasMatch() ? bodyRow(u"GA"_s) : nullptr;
}

}
