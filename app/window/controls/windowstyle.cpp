// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstyle.h"

namespace window {

namespace {

constexpr int kMoreTabHeight = 6;
constexpr int kHeaderMargin = 8;

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

}
