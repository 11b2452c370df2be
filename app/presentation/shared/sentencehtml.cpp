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
        from = std::max<qsizetype>(0, start - kLongestSentence / 2);
        if (from > 0)
            from = all.indexOf(u' ', from) + 1;
        to = std::min(all.size(), from + kLongestSentence);
        if (to < all.size())
            to = std::max(all.lastIndexOf(u' ', to), from);
    }
    const QString before = from > 0 ? u"… "_s : QString();
    const QString after = to < all.size() ? u" …"_s : QString();
    if (end <= start || start < from || end > to)
        return before + all.sliced(from, to - from).toHtmlEscaped() + after;
    return before + all.sliced(from, start - from).toHtmlEscaped() + u"<b>" + all.sliced(start, end - start).toHtmlEscaped() + u"</b>"
        + all.sliced(end, to - end).toHtmlEscaped() + after;
}

}
