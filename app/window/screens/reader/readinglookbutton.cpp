// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readinglookbutton.h"

#include "readinglookpanel.h"

#include <window/controls/retranslation.h>

using namespace Qt::StringLiterals;

namespace window {

ReadingLookButton::ReadingLookButton(presentation::Settings &settings, QWidget *parent)
    : QToolButton(parent)
    , m_settings(settings)
{
    setObjectName(u"readingLook"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &ReadingLookButton::openPanel);
    retranslated(this, [this] { retranslate(); });
}

void ReadingLookButton::retranslate()
{
    //: A button with two letters as a sign for type: how texts are set on the screen.
    setText(tr("Aa"));
    setToolTip(tr("Reading look: width, font, size, colours, and which paragraphs are shown"));
    setAccessibleName(tr("Reading look"));
}

void ReadingLookButton::openPanel()
{
    if (!m_panel)
        m_panel = new ReadingLookPanel(m_settings, this);
    m_panel->openBelow(*this);
}

}
