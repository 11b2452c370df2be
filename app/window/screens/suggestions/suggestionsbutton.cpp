// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionsbutton.h"

#include <application/suggestions.h>
#include <window/controls/retranslation.h>

#include <QAction>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace window {

SuggestionsButton::SuggestionsButton(QAction &action, QWidget *parent)
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

void SuggestionsButton::follow(presentation::AsyncLibrary *library)
{
    if (m_library)
        disconnect(m_library, nullptr, this, nullptr);
    m_library = library;
    m_count = 0;
    setEnabled(library != nullptr);
    showCount();
    if (!library)
        return;
    connect(library, &presentation::AsyncLibrary::changed, this, &SuggestionsButton::reload);
    reload();
}

void SuggestionsButton::reload()
{
    m_library->read(this, application::suggestionCount(), [this](qint64 count) {
        m_count = count;
        showCount();
    });
}

void SuggestionsButton::showCount()
{
    setText(m_count > 0 ? QLocale().toString(m_count) : QString());
    const int shown = int(std::min<qint64>(m_count, std::numeric_limits<int>::max()));
    //: Of the flag in the toolbar.
    setToolTip(m_count > 0 ? tr("%n suggestion(s)", nullptr, shown) : tr("No suggestions"));
    setAccessibleName(toolTip());
}

}
