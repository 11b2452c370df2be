// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearhistogram.h"

#include <presentation/shared/listroles.h>

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kMostYears = 120;
constexpr int kBarMargin = 8;

}

YearHistogram::YearHistogram(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"yearHistogram"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void YearHistogram::setCounts(const QList<std::pair<QString, qint64>> &counts, const QList<int> &chosen)
{
    m_counts.clear();
    m_chosen = chosen;
    int first = 0;
    int last = 0;
    for (const auto &[name, count] : counts) {
        const int year = name.toInt();
        if (year <= 0)
            continue;
        first = first == 0 ? year : std::min(first, year);
        last = std::max(last, year);
    }
    m_first = std::max(first, last - kMostYears + 1);
    if (last > 0)
        m_counts.fill(0, last - m_first + 1);
    for (const auto &[name, count] : counts) {
        if (const int year = name.toInt(); year >= m_first && year > 0)
            m_counts[year - m_first] += count;
    }
    // One year tells nothing that the number does not.
    setVisible(m_counts.size() > 1);
    update();
}

QRect YearHistogram::barOf(int index) const
{
    const int room = width() - 2 * kBarMargin;
    const int tallest = height() - fontMetrics().height() - 6;
    const int left = kBarMargin + room * index / int(m_counts.size());
    const int right = kBarMargin + room * (index + 1) / int(m_counts.size());
    const qint64 most = std::max<qint64>(1, *std::ranges::max_element(m_counts));
    const qint64 count = m_counts.at(index);
    const int tall = count == 0 ? 1 : std::max(3, int(tallest * count / most));
    const QRect bar(left, 2 + tallest - tall, std::max(1, right - left - 1), tall);
    // Time runs as the window is read.
    return isRightToLeft() ? QRect(width() - bar.right() - 1, bar.top(), bar.width(), bar.height()) : bar;
}

int YearHistogram::yearAt(QPoint position) const
{
    for (int index = 0; index < m_counts.size(); ++index) {
        const QRect bar = barOf(index);
        if (position.x() >= bar.left() - 1 && position.x() <= bar.right() + 1)
            return m_first + index;
    }
    return 0;
}

void YearHistogram::paintEvent(QPaintEvent *)
{
    if (m_counts.isEmpty())
        return;
    QPainter painter(this);
    const QColor accent = palette().color(QPalette::Accent);
    QColor quiet = palette().color(QPalette::Text);
    quiet.setAlpha(72);
    for (int index = 0; index < m_counts.size(); ++index) {
        const bool isChosen = m_chosen.contains(m_first + index);
        painter.fillRect(barOf(index), isChosen || m_chosen.isEmpty() ? (m_counts.at(index) > 0 ? accent : quiet) : quiet);
    }
    painter.setPen(presentation::mutedColour(palette()));
    const QRect line(kBarMargin, height() - fontMetrics().height() - 2, width() - 2 * kBarMargin, fontMetrics().height());
    painter.setLayoutDirection(layoutDirection());
    const QString first = QString::number(m_first);
    const QString last = QString::number(m_first + int(m_counts.size()) - 1);
    painter.drawText(line, isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft, first);
    painter.drawText(line, isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight, last);
}

void YearHistogram::mousePressEvent(QMouseEvent *event)
{
    const int year = event->button() == Qt::LeftButton ? yearAt(event->position().toPoint()) : 0;
    if (year > 0)
        emit yearClicked(QString::number(year));
}

bool YearHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int year = yearAt(help->pos());
        if (year > 0) {
            //: A year and how many paragraphs of it were found.
            QToolTip::showText(help->globalPos(), tr("%1: %2").arg(QString::number(year), QLocale().toString(m_counts.at(year - m_first))), this);
            return true;
        }
    }
    return QWidget::event(event);
}

}
