// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIcon>
#include <QProxyStyle>

#include <utility>

class QStyleOptionComboBox;

namespace window {

/// Fusion that remembers its icons, with tabs that leave room for scripts taller than Latin, whose fallback fonts Qt does not measure,
/// and with heads of tables whose words do not touch an edge. A choice that is wider than its box ends with an ellipsis; its tooltip
/// has all of it, and the list that opens below is as wide as its entries. Boxes to tick have an outline that is seen in the dark.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The words as they are drawn in the box, cut where they are too long.
    QString shownChoice(const QStyleOptionComboBox &option, const QWidget *widget) const;

    mutable QHash<std::pair<int, int>, QIcon> m_icons; ///< By icon and direction.
    mutable QString m_theme; ///< Of the icons.
};

}
