// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findcommands.h"

#include "tabs.h"

#include <window/screens/reader/readerpage.h>

#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace window {

FindCommands::FindCommands(const WindowContext &context)
    : QObject(&context.window)
    , m_context(context)
{
    connectAction(u"edit.find"_s, [](TabPage &page) { page.openFind(); });
    connectAction(u"edit.findNext"_s, [](TabPage &page) { page.stepFind(1); });
    connectAction(u"edit.findPrevious"_s, [](TabPage &page) { page.stepFind(-1); });
}

void FindCommands::connectAction(const QString &action, void (*work)(TabPage &))
{
    m_context.actions.onTriggered(action, this, [this, work] {
        if (TabPage *found = page())
            work(*found);
    });
}

TabPage *FindCommands::page() const
{
    TabPage *front = m_context.tabs.reader() ? m_context.tabs.reader() : m_context.tabs.page();
    return front && front->canFind() ? front : nullptr;
}

}
