// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintoolbar.h"

#include <presentation/actions/actionregistry.h>
#include <presentation/asynclibrary.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>
#include <window/screens/search/searchbox.h>
#include <window/screens/suggestions/suggestionsbutton.h>

#include <QDir>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace window {

MainToolBar::MainToolBar(const presentation::ActionRegistry &actions, QWidget *parent)
    : QToolBar(parent)
    , m_libraryButton(new QToolButton(this))
    , m_searchBox(new SearchBox(this))
    , m_suggestions(new SuggestionsButton(*actions.action(u"tools.decide"_s), this))
{
    setObjectName(u"toolBar"_s);
    setMovable(false);
    setIconSize(QSize(22, 22));
    m_searchBox->setEnabled(false);
    addAction(actions.action(u"go.back"_s));
    addAction(actions.action(u"go.forward"_s));
    makeLibraryButton(actions);
    addWidget(m_libraryButton);
    addWidget(m_searchBox);
    addWidget(m_suggestions);
    // The one toolbar is always there; its context menu would only hide it.
    toggleViewAction()->setVisible(false);
    retranslated(this, [this] { retranslate(); });
}

void MainToolBar::makeLibraryButton(const presentation::ActionRegistry &actions)
{
    m_libraryButton->setObjectName(u"libraryButton"_s);
    m_libraryButton->setIcon(QIcon::fromTheme(u"go-home"_s));
    m_libraryButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_libraryButton->setPopupMode(QToolButton::InstantPopup);
    m_libraryButton->setAutoRaise(true);
    auto *menu = new QMenu(m_libraryButton);
    for (const QString &id : {u"file.newLibrary"_s, u"file.open"_s, u"file.openRecent"_s, u"file.openSample"_s})
        menu->addAction(actions.action(id));
    menu->addSeparator();
    for (const QString &id : {u"tools.checkLibrary"_s, u"tools.backup"_s, u"file.restore"_s})
        menu->addAction(actions.action(id));
    m_libraryButton->setMenu(menu);
}

void MainToolBar::attach(presentation::AsyncLibrary *library, const QString &folder)
{
    m_folder = folder;
    m_isOpen = library != nullptr;
    if (!m_isOpen)
        m_searchBox->showQuery({});
    m_searchBox->attach(library);
    m_searchBox->setEnabled(m_isOpen);
    m_suggestions->follow(library);
    retranslate();
}

void MainToolBar::retranslate()
{
    setWindowTitle(tr("Toolbar"));
    m_libraryButton->setText(m_isOpen ? QDir(m_folder).dirName() : tr("Library"));
    m_libraryButton->setToolTip(tr("The library: %1").arg(presentation::names::isolated(QDir::toNativeSeparators(m_folder))));
    m_searchBox->setToolTip(tr("Search the library"));
}

}
