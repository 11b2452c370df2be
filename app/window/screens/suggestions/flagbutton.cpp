// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flagbutton.h"

#include <application/suggestions.h>
#include <window/controls/retranslation.h>

#include <QAction>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace window {

FlagButton::FlagButton(QAction &action, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"flagButton"_s);
    setIcon(QIcon::fromTheme(action.icon().name(), action.icon()));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setEnabled(false);
    connect(this, &QToolButton::clicked, &action, &QAction::trigger);
    retranslated(this, [this] { showCount(); });
}

void FlagButton::follow(presentation::Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_count = 0;
    setEnabled(session != nullptr);
    showCount();
    if (!session)
        return;
    connect(session, &presentation::Session::changed, this, &FlagButton::reload);
    reload();
}

void FlagButton::reload()
{
    m_session->read(this, application::suggestionCount(), [this](qint64 count) {
        m_count = count;
        showCount();
    });
}

void FlagButton::showCount()
{
    setText(m_count > 0 ? QLocale().toString(m_count) : QString());
    const int shown = int(std::min<qint64>(m_count, std::numeric_limits<int>::max()));
    //: Of the flag in the toolbar.
    setToolTip(m_count > 0 ? tr("%n suggestion(s)", nullptr, shown) : tr("No suggestions"));
    setAccessibleName(toolTip());
}

}
