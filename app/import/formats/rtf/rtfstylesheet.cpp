// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rtfstylesheet.h"

#include <QRegularExpression>

namespace formats {

using namespace Qt::StringLiterals;

void RtfStyleSheet::appendName(int number, const QString &text)
{
    constexpr qsizetype kLongestStyleName = 200;
    QString &name = m_styles[number].name;
    name += QStringView(text).left(kLongestStyleName - name.size());
}

int RtfStyleSheet::headingLevel(int number, int outlineLevel) const
{
    constexpr int kDeepestRtfHeading = 9; ///< Counted from 0; the ninth level is that of text.
    static const QRegularExpression heading(u"^heading (\\d)"_s, QRegularExpression::CaseInsensitiveOption);
    const Style style = m_styles.value(number);
    const int outline = outlineLevel >= 0 ? outlineLevel : style.outlineLevel;
    if (outline >= 0 && outline < kDeepestRtfHeading)
        return outline + 1;
    if (const QRegularExpressionMatch match = heading.matchView(style.name); match.hasMatch())
        return match.capturedView(1).toInt();
    return style.name.startsWith("Title;"_L1, Qt::CaseInsensitive) ? 1 : 0;
}

bool RtfStyleSheet::isContents(int number) const
{
    static const QRegularExpression contents(u"^toc \\d"_s, QRegularExpression::CaseInsensitiveOption);
    return contents.matchView(m_styles.value(number).name).hasMatch();
}

}
