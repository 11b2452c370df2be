// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

class QToolButton;

namespace window {

/// The bar over the tabs: each tab has a button that closes it, the middle button of the mouse does too, and where there is no room
/// the tabs scroll, so that they can still be told apart. GUI thread; owned by the tabs.
class TabBar : public QTabBar
{
    Q_OBJECT

public:
    using QTabBar::QTabBar;

    /// A title as it stands on a tab: not too long, and never empty.
    static QString labelOf(const QString &title);

private:
    bool event(QEvent *event) override;
    void tabInserted(int index) override;
    QSize minimumTabSizeHint(int index) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void closeTabOf(const QToolButton *button);
};

}
