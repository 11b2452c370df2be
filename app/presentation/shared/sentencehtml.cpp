// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentencehtml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr qsizetype kLongestSentence = 320;

}

QString sentenceHtml(const QString &all, qsizetype start, qsizetype end)
{
    qsizetype from = 0;
    qsizetype to = all.size();
    if (all.size() > kLongestSentence) {
        const qsizetype beside = (kLongestSentence - std::clamp<qsizetype>(end - start, 0, kLongestSentence)) / 2;
        from = std::clamp<qsizetype>(start - beside, 0, all.size() - kLongestSentence);
        to = from + kLongestSentence;
        // Between words, where a space stands on this side of the bold ones: Chinese has none.
        if (const qsizetype space = all.indexOf(u' ', from); from > 0 && space >= 0 && space < start)
            from = space + 1;
        if (const qsizetype space = all.lastIndexOf(u' ', to); to < all.size() && space > from && (space >= end || end > to))
            to = space;
    }
    const QString before = from > 0 ? u"… "_s : QString();
    const QString after = to < all.size() ? u" …"_s : QString();
    if (end <= start || start < from || end > to)
        return before + all.sliced(from, to - from).toHtmlEscaped() + after;
    return before + all.sliced(from, start - from).toHtmlEscaped() + u"<b>" + all.sliced(start, end - start).toHtmlEscaped() + u"</b>"
        + all.sliced(end, to - end).toHtmlEscaped() + after;
}

}
