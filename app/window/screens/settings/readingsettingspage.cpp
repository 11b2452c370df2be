// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingsettingspage.h"

#include <window/screens/reader/readinglookpanel.h>

#include <QVBoxLayout>

namespace window {

ReadingSettingsPage::ReadingSettingsPage(presentation::Settings &settings, QWidget *parent)
    : SettingsPage(parent)
    , m_panel(new ReadingLookPanel(settings, this))
{
    m_panel->setWindowFlags(Qt::Widget);
    m_panel->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel, 0, Qt::AlignLeading | Qt::AlignTop);
    column->addStretch(1);
}

QWidget *ReadingSettingsPage::showMatches(const QString &words)
{
    return hasWords(m_panel->words(), words) ? m_panel->nextInFocusChain() : nullptr;
}

}
