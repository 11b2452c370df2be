// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIcon>
#include <QProxyStyle>

#include <utility>

namespace window {

/// Fusion that remembers its icons, with tabs that leave room for scripts taller than Latin, whose fallback fonts Qt does not measure,
/// and with heads of tables whose words do not touch an edge.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();

    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

private:
    mutable QHash<std::pair<int, int>, QIcon> m_icons; ///< By icon and direction.
    mutable QString m_theme; ///< Of the icons.
};

}
