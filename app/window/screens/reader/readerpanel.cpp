// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerpanel.h"

namespace window {

void ReaderPanel::show(ReaderPage *page)
{
    if (page && page == m_page)
        return;
    if (m_page)
        disconnect(m_page, nullptr, this, nullptr);
    m_page = page;
    if (page) {
        connect(page, &ReaderPage::loaded, this, [this] { build(); });
        listenTo(*page);
    }
    build();
}

}
