// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themerulessettings.h"

#include <presentation/actions/actionregistry.h>
#include <window/controls/retranslation.h>

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

ThemeRulesSettings::ThemeRulesSettings(const presentation::ActionRegistry &actions, QWidget *parent)
    : SettingsPage(parent)
    , m_action(actions.action(u"tools.themeRules"_s))
    , m_sentence(new QLabel(this))
    , m_open(new QPushButton(this))
{
    m_sentence->setWordWrap(true);
    m_open->setObjectName(u"openThemeRules"_s);
    m_open->setIcon(m_action->icon());
    m_open->setAutoDefault(false);
    m_open->setEnabled(m_action->isEnabled());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_action->trigger();
        window()->close();
    });
    retranslated(this, [this] { retranslate(); });
}

void ThemeRulesSettings::retranslate()
{
    const QString what = tr("Theme rules say which words make a paragraph about a theme. They are kept in the library and travel with it.");
    m_sentence->setText(m_open->isEnabled() ? what : what + u' ' + tr("Open a library to edit them."));
    m_open->setText(tr("Edit Theme Rules…"));
}

QWidget *ThemeRulesSettings::showMatches(const QString &words)
{
    const bool isMeant = hasWords(m_sentence->text() + u' ' + m_open->text(), words);
    return isMeant ? m_open : nullptr;
}

}
