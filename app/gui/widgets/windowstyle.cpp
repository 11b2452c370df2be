// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstyle.h"

namespace gui {

namespace {

constexpr int kMoreTabHeight = 6;

}

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int plain = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_TabBarTabVSpace ? plain + kMoreTabHeight : plain;
}

}
