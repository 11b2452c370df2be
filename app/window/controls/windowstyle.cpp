// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstyle.h"

#include <QGuiApplication>
#include <QStyleOption>

namespace window {

namespace {

constexpr int kMoreTabHeight = 6;
constexpr int kHeaderMargin = 8;

}

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

/// Fusion reads the pictures of an icon anew each time it is asked, and a dock asks for its two with every layout and paint: a quarter of a start
/// was spent on it.
QIcon WindowStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (QIcon::themeName() != m_theme) {
        m_theme = QIcon::themeName();
        m_icons.clear();
    }
    const Qt::LayoutDirection direction = option ? option->direction : QGuiApplication::layoutDirection();
    const std::pair<int, int> key {int(which), int(direction)};
    const auto known = m_icons.constFind(key);
    return known != m_icons.cend() ? *known : *m_icons.insert(key, QProxyStyle::standardIcon(which, option, widget));
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

}
