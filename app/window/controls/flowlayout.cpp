// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace window {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(size_t(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *taken = m_items.at(size_t(index)).release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const auto &item : m_items)
        widest = widest.expandedTo(item->minimumSize());
    return widest.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize line;
    for (const auto &item : m_items) {
        const QSize wanted = item->sizeHint();
        line = {line.width() + wanted.width() + (line.isEmpty() ? 0 : spacing()), std::max(line.height(), wanted.height())};
    }
    return line.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    layOut(place, true);
}

int FlowLayout::layOut(const QRect &place, bool isPlaced) const
{
    const QRect inside = place.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = inside.left();
    int top = inside.top();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        const QSize wanted = item->sizeHint();
        if (left > inside.left() && left + wanted.width() > inside.left() + inside.width()) {
            left = inside.left();
            top += lineHeight + spacing();
            lineHeight = 0;
        }
        if (isPlaced)
            item->setGeometry(QStyle::visualRect(direction, inside, {{left, top}, wanted}));
        left += wanted.width() + spacing();
        lineHeight = std::max(lineHeight, wanted.height());
    }
    return top + lineHeight - place.top() + contentsMargins().bottom();
}

}
