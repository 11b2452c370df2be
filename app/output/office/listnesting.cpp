// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listnesting.h"

namespace office {

ListNesting::Change ListNesting::advance(const Paragraph &paragraph)
{
    if (paragraph.list == ListKind::None)
        return end();
    Change change;
    const int depth = paragraph.level + 1;
    while (m_open.size() > depth || (m_open.size() == depth && m_open.last() != paragraph.listId)) {
        m_open.removeLast();
        ++change.closed;
    }
    change.isNextItem = m_open.size() == depth;
    while (m_open.size() < depth) {
        m_open.append(paragraph.listId);
        ++change.opened;
    }
    return change;
}

ListNesting::Change ListNesting::end()
{
    const Change change {int(m_open.size()), false, 0};
    m_open.clear();
    return change;
}

}
