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
    pastDay = QRegularExpression(edge + cues.group(u"past_day") + u"\\s?$"_s, options);
    mandated = QRegularExpression(edge + cues.group(u"mandated") + u"[^.;]{0,90}?(?=\\d)"_s, options);
    begins = QRegularExpression(edge + cues.group(u"session_begins") + close, options);
}

}
