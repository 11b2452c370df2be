// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detachedwindow.h"

#include "tabs.h"

#include <window/controls/retranslation.h>
#include <window/controls/tabpage.h>

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace window {

DetachedWindow::DetachedWindow(const WindowContext &context, TabPage &page)
    : QWidget(&context.window, Qt::Window)
    , m_context(context)
    , m_page(&page)
    , m_putBack(new QToolButton(this))
{
    setObjectName(u"detachedWindow"_s);
    m_putBack->setObjectName(u"putBack"_s);
    m_putBack->setAutoRaise(true);
    m_putBack->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_putBack->setIcon(QIcon::fromTheme(u"window-restore"_s, QIcon::fromTheme(u"view-restore"_s)));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    head->addStretch();
    head->addWidget(m_putBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(&page, 1);
    page.show();
    setFocusProxy(&page);
    // What is done with the front page is done with this one while the window is active; tabs are a matter of the main window.
    for (QAction *action : context.actions.actions()) {
        if (!action->objectName().contains(u"Tab"_s))
            addAction(action);
    }
    connect(m_putBack, &QToolButton::clicked, this, &DetachedWindow::putBackRequested);
    connect(&page, &TabPage::titleChanged, this, &DetachedWindow::retranslate);
    retranslated(this, [this] { retranslate(); });
}

TabPage *DetachedWindow::takePage()
{
    if (m_page)
        disconnect(m_page, nullptr, this, nullptr);
    return std::exchange(m_page, nullptr);
}

void DetachedWindow::retranslate()
{
    m_putBack->setText(tr("Put Back"));
    m_putBack->setToolTip(tr("Put the tab back into the main window"));
    if (!m_page)
        return;
    setWindowTitle(m_page->title());
    setWindowIcon(QIcon::fromTheme(m_page->iconName()));
    if (isActiveWindow())
        m_context.tabs.setFrontDetached(m_page);
}

void DetachedWindow::closeEvent(QCloseEvent *event)
{
    // Nothing that the user worked on goes by closing a window.
    event->ignore();
    emit putBackRequested();
}

void DetachedWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && m_page && isActiveWindow())
        m_context.tabs.setFrontDetached(m_page);
    else if (event->type() == QEvent::ActivationChange && m_context.window.isActiveWindow())
        m_context.tabs.setFrontDetached(nullptr);
}

}
