// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace window {

namespace {

constexpr int kMoreTabHeight = 6;
constexpr int kHeaderMargin = 8;
constexpr int kDarkest = 127; ///< A lighter window is no dark one.

}

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int plain = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_TabBarTabVSpace:
        return plain + kMoreTabHeight;
    case PM_HeaderMargin:
        return kHeaderMargin;
    default:
        return plain;
    }
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isCheckBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isCheckBox || option->palette.color(QPalette::Window).lightness() > kDarkest)
        return;
    // Fusion's line around the box is darker than the window.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->palette.color(QPalette::PlaceholderText));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

}
