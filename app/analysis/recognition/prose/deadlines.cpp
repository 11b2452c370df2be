// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines.h"

#include "../sentences.h"
#include "cues.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr int kWordsAhead = 110;

class DeadlineGrammar
{
public:
    explicit DeadlineGrammar(const Cues &cues)
        : isSpaced(cues.hasCapitals())
    {
        constexpr auto options = text::kUnicode | QRegularExpression::CaseInsensitiveOption;
        const QString edge = isSpaced ? u"(?<![\\p{L}\\d])"_s : QString();
        // "by noon on", "until 5 p.m. on", "before the end of ... (".
        const QString hour = u"(?:\\s(?:(?:the\\s)?(?:end of (?:the day|business)|close of business|noon|midday|midnight|mediodía|midi|minuit|полудня)|"_s
                             u"\\d{1,2}(?:[.:h]\\d{2})?\\s?(?:[ap]\\.?m\\.?|heures|h|horas|часов)?)(?:\\s\\([^)]{2,20}\\))?,?)?"_s;
        const QString link = u"(?:\\s(?:on|the|this|le|el|este|du|del|в|يوم|tomorrow,?))*(?:\\s(?:the )?(?:end|middle|close) of \\p{Lu}\\p{Ll}+ \\()?[\\s:]*$"_s;
        strong = QRegularExpression(edge + cues.group(u"last_day_strong") + hour + link, options);
        weak = QRegularExpression(edge + cues.group(u"last_day_weak") + hour + link, options);
        behind = QRegularExpression(u"^[\\s,(]{0,2}(?:\\d{1,2}[:：]\\d{2})?\\s?"_s + cues.group(u"last_day_behind"), options);
        asked = QRegularExpression(edge + cues.group(u"asked"), options);
        former = QRegularExpression(edge + cues.group(u"former_day") + u"(?:\\s(?:deadline|date|on|of|for|set|the|this|was|as|by|at|le|el|ce|este)){0,4},?(?:\\s\\d{1,2}[:.]\\d{2})?\\s?$"_s, options);
        others = QRegularExpression(cues.group(u"asked_of_others"), options);
        label = QRegularExpression(u"^\\s?"_s + cues.group(u"deadline_label") + u"\\s?(?:[:：–-]|$)\\s?"_s, options);
    }

    bool isSpaced;
    QRegularExpression strong;
    QRegularExpression weak;
    QRegularExpression behind;
    QRegularExpression asked;
    QRegularExpression former;
    QRegularExpression others;
    QRegularExpression label;
};

QString before(const QString &content, const model::TextRange &clause, int place)
{
    const int from = std::max(clause.start, place - kWordsAhead);
    return content.mid(from, place - from);
}

/// "on", by itself, asks for nothing.
bool isBareOn(const QRegularExpressionMatch &match)
{
    const QString word = match.captured().trimmed().section(u' ', 0, 0).toLower();
    return word == u"on" || word == u"le" || word == u"el" || word == u"through";
}

}

bool isLastDay(const QString &content, const model::TextRange &clause, const FoundDate &date, const QString &language)
{
    const DeadlineGrammar *const grammar = grammarOf<DeadlineGrammar>(language);
    if (!grammar || date.isRelative)
        return false;
    // "to articles 1 to 7 by Monday; to the others, by Wednesday": the sentence asks once.
    const QString words = grammar->asked.match(clause.of(content)).hasMatch() ? clause.of(content) : sentenceAt(content, clause.start, clause.start + 1);
    const bool isAsked = grammar->asked.match(words).hasMatch() && !grammar->others.match(words).hasMatch();
    constexpr int kMostHours = 72;
    const bool isWithinHours = date.basis == FoundDate::Basis::Reference && date.daysAhead > 0 && date.daysAhead <= kMostHours / 24 && content.at(date.end - 1) != u'w' && date.end - date.start > 12;
    if (isWithinHours)
        return isAsked;
    const QString ahead = before(content, clause, date.start);
    const bool isBehind = grammar->behind.match(content.mid(date.end, 24)).hasMatch();
    if (grammar->strong.match(ahead).hasMatch() || isBehind)
        return isAsked;
    const QRegularExpressionMatch weak = grammar->weak.match(ahead);
    return weak.hasMatch() && !isBareOn(weak) && isAsked;
}

bool isFormerDay(const QString &content, const model::TextRange &clause, const FoundDate &date, const QString &language)
{
    const DeadlineGrammar *const grammar = grammarOf<DeadlineGrammar>(language);
    return grammar && grammar->former.match(before(content, clause, date.start)).hasMatch();
}

bool isDeadlineLabel(const QString &content, const QString &language, int *rest)
{
    const DeadlineGrammar *const grammar = grammarOf<DeadlineGrammar>(language);
    if (!grammar)
        return false;
    const QRegularExpressionMatch match = grammar->label.match(content.left(120));
    *rest = match.hasMatch() ? int(match.capturedEnd()) : 0;
    return match.hasMatch();
}

}
