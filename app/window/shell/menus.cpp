// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "menus.h"

#include <presentation/actions/actionregistry.h>

#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace window {

Menus::Menus(const presentation::ActionRegistry &actions, QMenuBar *bar)
    : QObject(bar)
    , m_bar(bar)
{
    for (const presentation::ActionRow &row : presentation::actionRows()) {
        QMenu *menu = makeMenu(QLatin1StringView(row.menu));
        if (row.id)
            menu->addAction(actions.action(QLatin1StringView(row.id)));
        else
            menu->addSeparator();
    }
    bar->installEventFilter(this);
    retranslate();
}

QMenu *Menus::makeMenu(const QString &path)
{
    if (QMenu *known = m_menus.value(path))
        return known;
    const qsizetype slash = path.lastIndexOf(u'/');
    QMenu *menu = slash < 0 ? m_bar->addMenu(QString()) : makeMenu(path.first(slash))->addMenu(QString());
    menu->setObjectName(u"menu/"_s + path);
    menu->setToolTipsVisible(false);
    m_menus.insert(path, menu);
    return menu;
}

void Menus::retranslate()
{
    for (auto menu = m_menus.cbegin(); menu != m_menus.cend(); ++menu)
        menu.value()->setTitle(QCoreApplication::translate("Menu", presentation::menuTitle(menu.key())));
}

bool Menus::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

}
