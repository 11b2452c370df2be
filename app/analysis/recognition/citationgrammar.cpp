// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citationgrammar.h"

#include <core/text/patterns.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using text::kUnicode;
constexpr auto kAnyCase = kUnicode | QRegularExpression::CaseInsensitiveOption;

// A number goes on with these; Chinese and Arabic letters stand beside it without a space.
constexpr QStringView kGoesOn = u"\\p{Latin}\\p{Cyrillic}\\p{N}_/";
// "(j)", "j)", "(a) (i)".
constexpr QStringView kLabels = u"(?<labels>(?:\\s?\\(?[a-z\\p{Cyrillic}\\p{Arabic}]{1,5}\\))*)";

QStringList wordsOf(QStringView list, QChar separator)
{
    return list.toString().split(separator, Qt::SkipEmptyParts);
}

/// An expression that nothing matches: what a language does not have.
QRegularExpression nothing()
{
    return QRegularExpression(u"(?!)"_s);
}

}

const CitationGrammar *CitationGrammar::of(QStringView language)
{
    static const std::vector<CitationGrammar> all(citationWords().begin(), citationWords().end());
    const auto found = std::ranges::find_if(
        all, [language](const CitationGrammar &grammar) { return grammar.m_words.language == language; });
    return found == all.end() ? nullptr : &*found;
}

QRegularExpressionMatch CitationGrammar::matchAt(
    const QRegularExpression &expression, const QString &content, qsizetype at)
{
    constexpr qsizetype reach = 240;
    QStringView ahead = QStringView(content).mid(at, reach);
    if (!ahead.isEmpty() && ahead.back().isHighSurrogate())
        ahead.chop(1);
    return expression.matchView(ahead, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
}

CitationGrammar::CitationGrammar(const CitationWords &words)
    : noun(words.noun.toString(), kAnyCase)
    , ibid(u"^\\s*(?:[\\d*)(]{1,4}\\s*)?("_s + words.ibid + u')', kUnicode)
    , m_words(words)
    , m_stems(wordsOf(words.stems, u'|'))
    , m_joins(wordsOf(words.joins, u' '))
    , m_ranges(wordsOf(words.ranges, u' '))
    , m_leads(wordsOf(words.leads, u'|'))
    , m_ledOn(wordsOf(words.ledOn, u' '))
{
    makeNumbers();
    makeBodies();
    makePinpoints();
}

bool CitationGrammar::mayCite(QStringView content) const
{
    // Every number that is cited has a slash or a bracket, and to look for these costs least.
    if (!content.contains(u'/') && !content.contains(u'(') && !content.contains(u'（'))
        return false;
    return std::ranges::any_of(m_stems,
        [content](const QString &stem) { return content.contains(stem, Qt::CaseInsensitive); });
}

bool CitationGrammar::leadsNumber(QStringView before) const
{
    return std::ranges::any_of(m_leads, [before](const QString &lead) { return before.endsWith(lead); });
}

void CitationGrammar::makeNumbers()
{
    // A letter after a pair names a part of it; a capital that begins a word does not. Arabic spells the letters out.
    const QString letter = u"[A-Z]|[АВСЕ](?!\\s\\p{Ll})|ألف|باء|جيم|دال|هاء"_s;
    const QString before = m_words.language == u"zh" ? u"(?:(?<year>(?:19|20)\\d{2})\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?"
                                                       "(?<day>\\d{1,2})\\s?日(?:[^，。；第]{0,60}的)?)?第?\\s?"_s
                                                     : QString();
    number = QRegularExpression(before + u"(?<figures>(?<!["_s + kGoesOn + u".\\-\u2011])(?:(?<running>\\d{1,4})(?:\\s(?<part>"
            + letter + u"))?\\s?[(（](?<bracket>\\d{4}|(?:E?S[-\u2011])?[IVXLC]+|د(?:إط?)?-\\d{1,2})[)）]"
            + u"|(?<prefix>(?:E?S[-\u2011]|دإط?-)?)(?<session>\\d{1,4})/\\s?(?<serial>\\d{1,4})(?!["_s + kGoesOn + u"])"
            + u"(?:\\s(?<letter>"_s + letter + u")(?!["_s + kGoesOn + u".’'\\-\\p{Arabic}]))?))"_s,
        kUnicode);
    date = m_words.dated.isEmpty()
        ? nothing()
        : QRegularExpression(m_words.dated
                  + u"(?<day>\\d{1,2})(?:er|º|°)?(?:\\s+de)?\\s+(?<month>\\p{L}[\\p{L}\\p{M} /]{1,35}?)(?:\\s+del?)?\\s+"_s
                  + u"(?<year>(?:19|20)\\d{2})(?!\\d)(?:\\s+(?:года|г\\.))?"_s,
              kUnicode);
}

void CitationGrammar::makeBodies()
{
    gap = QRegularExpression(u"^\\s*(?:"_s + m_words.gap + u")?\\s*$", kUnicode);
    its = m_words.its.isEmpty() ? nothing() : QRegularExpression(m_words.its.toString(), kAnyCase);
    body = bodyBefore = bodyAfter = nothing();
    if (m_words.bodies.isEmpty())
        return;
    const QString names = u"(?:"_s + m_words.bodies + u')';
    gap = QRegularExpression(
        u"^\\s*(?:"_s + m_words.of + u")?(?:" + names + u")?,?\\s*(?:" + m_words.gap + u")?\\s*$", kUnicode);
    body = QRegularExpression(names, kUnicode);
    bodyAfter = QRegularExpression(u",?\\s+"_s + m_words.of + names, kUnicode);
    // "大会关于...的|2017年9月8日第71/321号决议".
    if (isNounLast())
        bodyBefore = QRegularExpression(names + u"(?:在|以往)?(?:关于[^，。；第]{1,60}的)?\\s?$", kUnicode);
}

void CitationGrammar::makePinpoints()
{
    const QString paragraph = u"(?<number>\\d{1,3})"_s + kLabels;
    const bool preambleFirst = m_words.language == u"en";
    const QString preamble = u"(?<preamble>"_s + m_words.preamble + u')';
    paragraphBefore = annexBefore = nothing();
    if (!m_words.paragraph.isEmpty()) {
        paragraphBefore = QRegularExpression((preambleFirst ? u"(?:"_s + preamble + u"\\s+|operative\\s+)?" : QString())
                + u"(?<!\\p{L})"_s + m_words.paragraph + u"\\s+"_s + paragraph
                + u"(?:(?:[,،]| and| to| et| à| y| a| и| و|[–\\-])\\s?(?:\\d{1,3})?(?:\\s?\\(?\\p{L}{1,5}\\))*)*"_s
                + (preambleFirst ? QString() : u"(?:\\s+"_s + preamble + u")?") + m_words.paragraphOf + u'$',
            kUnicode);
        annexBefore = QRegularExpression(m_words.annexTo + u"$"_s, kUnicode);
    }
    paragraphAfter = QRegularExpression(m_words.after + paragraph + m_words.afterEnd, kAnyCase);
    annexAfter = QRegularExpression(
        u"^(?:[,،]?\\s+(?:annexe?|anexo|приложение|المرفق)(?:\\s(?<annexNumber>[IVX]+))?(?!\\p{L})|\\s?附件)"_s, kUnicode);
}

}
