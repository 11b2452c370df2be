// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventgrammar.h"

#include <core/text/patterns.h>

using namespace Qt::StringLiterals;

namespace recognition {

EventGrammar::EventGrammar(const Cues &cues)
{
    constexpr auto options = text::kUnicode | QRegularExpression::CaseInsensitiveOption;
    const QString edge = cues.hasCapitals() ? u"(?<![\\p{L}\\d])"_s : QString();
    const QString close = cues.hasCapitals() ? u"(?![\\p{L}\\d])"_s : QString();
    toCome = QRegularExpression(edge + cues.group(u"to_come") + close, options);
    paper = QRegularExpression(edge + cues.group(u"paper_of") + u"(?:[\\s,]{1,2}[\\d/().A-Z-]{1,24})?(?:\\s?\\([^)]{2,40}\\)?)?\\s?(?:"_s + cues.group(u"paper_date") + u"\\s?)?$"_s, options);
    meets = QRegularExpression(edge + cues.group(u"meets"), options);
    sat = QRegularExpression(edge + cues.group(u"sat"), options);
    organisedBy = QRegularExpression(edge + cues.group(u"organised_by"), options);
    organises = QRegularExpression(edge + cues.group(u"organises") + close, options);
    margins = QRegularExpression(edge + cues.group(u"margins"), options);
    place = QRegularExpression(edge + cues.group(u"margins") + u"\\s?(?:the|la|les|el|los)?\\s?$"_s, options);
    within = QRegularExpression(edge + cues.group(u"event_within") + u"\\s?(?:the|la|les|l[’']|el|los)?\\s?(?:[\\p{L}\\d-]+\\s){0,4}$"_s, options);
    pastDay = QRegularExpression(edge + cues.group(u"past_day") + u"(?:\\s(?:the|le|el|les|los))?\\s?$"_s, options);
    mandated = QRegularExpression(edge + cues.group(u"mandated") + u"[^.;]{0,90}?(?=\\d)"_s, options);
    dayOf = QRegularExpression(edge + cues.group(u"day_of") + u"\\s?(?:(?:the|its|this|la|le|l[’']|el|su)\\s?)?(?:[\\p{L}-]+\\s){0,3}$"_s, options);
    again = QRegularExpression(edge + cues.group(u"event_again"), options);
    atHour = QRegularExpression(edge + cues.group(u"at_hour") + u"\\s?"_s + cues.group(u"clock"), options);
    hears = QRegularExpression(edge + cues.group(u"hears"), options);
    meetsFor = QRegularExpression(u"^[^.;]{0,12}?"_s + edge + cues.group(u"meets_for"), options);
    until = QRegularExpression(edge + cues.group(u"until") + u"\\s?$"_s, options);
    opens = QRegularExpression(edge + cues.group(u"opened") + u"\\s?(?:(?:the|its|their|la|le|sa|su|el|свою|the council’s)\\s)?$"_s, options);
    followed = QRegularExpression(edge + cues.group(u"event_followed") + u"(?:\\s(?:on|le|el|the))?\\s?,?$"_s, options);
    begins = QRegularExpression(edge + cues.group(u"session_begins") + close, options);
}

}
