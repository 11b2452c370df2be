// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <QWidget>

class QToolButton;

namespace window {

class TabPage;

/// A window with one page and a button that puts it back among the tabs. GUI thread; owned by the main window.
class DetachedWindow : public QWidget
{
    Q_OBJECT

public:
    /// Takes the page.
    DetachedWindow(const WindowContext &context, TabPage &page);

    TabPage *page() const { return m_page; }
    /// Gives the page away; the window is empty then.
    TabPage *takePage();

signals:
    void putBackRequested();

private:
    void retranslate();
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

    const WindowContext m_context;
    TabPage *m_page; ///< Null once it was taken.
    QToolButton *m_putBack;
};

}
