// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marginnotes.h"

#include <QHelpEvent>
#include <QIcon>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kNoteIcon = 16;
constexpr int kNoteGap = 4;
/// Below this there is no room for words that say something.
constexpr int kRoomForWords = 80;

}

MarginNotes::MarginNotes(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"noteMargin"_s);
    setCursor(Qt::ArrowCursor);
}

void MarginNotes::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    // Two notes on one line stand one below the other.
    std::ranges::sort(m_marks, {}, &Mark::top);
    int free = std::numeric_limits<int>::min();
    for (Mark &mark : m_marks) {
        mark.top = std::max(mark.top, free);
        mark.height = std::max(mark.height, kNoteIcon + kNoteGap);
        free = mark.top + mark.height;
    }
    update();
}

const MarginNotes::Mark *MarginNotes::markAt(QPoint point) const
{
    for (const Mark &mark : m_marks) {
        if (point.y() >= mark.top && point.y() < mark.top + mark.height)
            return &mark;
    }
    return nullptr;
}

bool MarginNotes::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Mark *mark = markAt(help->pos());
        QToolTip::showText(
            help->globalPos(), mark ? mark->comment.toHtmlEscaped().replace(u'\n', u"<br>"_s) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void MarginNotes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QIcon icon = QIcon::fromTheme(u"note"_s);
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (const Mark &mark : std::as_const(m_marks)) {
        if (mark.top + mark.height < 0 || mark.top > height())
            continue;
        const QRect sign(kNoteGap, mark.top + (mark.height - kNoteIcon) / 2, kNoteIcon, kNoteIcon);
        icon.paint(&painter, QStyle::visualRect(layoutDirection(), rect(), sign));
        if (icon.isNull())
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), sign), Qt::AlignCenter, u"✎"_s);
        const QRect words(sign.right() + kNoteGap + 1, mark.top, width() - sign.right() - 2 * kNoteGap, mark.height);
        if (words.width() < kRoomForWords)
            continue;
        const QString line = painter.fontMetrics().elidedText(mark.comment.simplified(), Qt::ElideRight, words.width());
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignLeading | Qt::AlignVCenter, line);
    }
}

void MarginNotes::mouseReleaseEvent(QMouseEvent *event)
{
    if (const Mark *mark = markAt(event->position().toPoint()))
        emit activated(mark->annotation);
}

}
