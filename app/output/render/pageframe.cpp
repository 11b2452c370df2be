// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageframe.h"

#include "linepainter.h"

#include <QPainter>

namespace render {

namespace {

// In ems of the page's type.
constexpr double kLine = 1.5;
constexpr double kGap = 1.2;
/// The room at each end of the footer, as a part of the width.
constexpr double kFootSide = 0.25;

}

Typography paperTypography(QSizeF area, const briefing::PageDesign &design)
{
    Typography typography;
    typography.pointSize = design.pointSize;
    if (!design.family.isEmpty())
        typography.serif = design.family;
    typography.tableWidth = area.width() * emWidth(typography) / design.pointSize;
    return typography;
}

PageFrame::PageFrame(QSizeF area, HeaderFooter words, Typography typography)
    : m_words(std::move(words))
    , m_typography(std::move(typography))
    , m_em(emWidth(m_typography))
    , m_size(area * pixelsPerPoint())
{
}

Qt::LayoutDirection PageFrame::direction() const
{
    return isRightToLeft(m_words.language) ? Qt::RightToLeft : Qt::LeftToRight;
}

QSizeF PageFrame::textSize() const
{
    const double lines = m_words.classification.isEmpty() ? 1 : 2;
    return {m_size.width(), m_size.height() - 2 * (lines * kLine + kGap) * m_em};
}

void PageFrame::paint(QPainter &painter, int page, int pageCount) const
{
    const QFont font = textFont(m_typography, m_words.language, kSmallSize);
    QFont bold = font;
    bold.setBold(true);
    const double line = kLine * m_em;
    const double width = m_size.width();
    QRectF top(0, 0, width, line);
    QRectF bottom(0, m_size.height() - line, width, line);
    if (!m_words.classification.isEmpty()) {
        for (const QRectF &area : {top, bottom})
            paintLine(painter, m_words.classification, bold, m_typography.ink, area, LinePosition::Centre, direction());
        top.translate(0, line);
        bottom.translate(0, -line);
    }
    const QColor muted = m_typography.muted;
    const QString number = m_words.pageOf.arg(page + 1).arg(pageCount);
    paintLine(painter, m_words.printedOn, font, muted, bottom, LinePosition::Start, direction());
    paintLine(painter, number, font, muted, bottom, LinePosition::End, direction());
    if (page == 0)
        return; // The first page says in large type what header and footer repeat.
    const QRectF between(width * kFootSide, bottom.top(), width * (1 - 2 * kFootSide), line);
    paintLine(painter, m_words.organisation, font, muted, between, LinePosition::Centre, direction());
    const QRectF title(direction() == Qt::RightToLeft ? width * 0.3 : 0, top.top(), width * 0.7, line);
    paintLine(painter, m_words.title, font, muted, title, LinePosition::Start, direction());
    paintLine(painter, m_words.date, font, muted, top, LinePosition::End, direction());
    painter.setPen(QPen(m_typography.rule, 0.75));
    const double rule = top.bottom() + 0.3 * m_em;
    painter.drawLine(QPointF(0, rule), QPointF(width, rule));
}

}
