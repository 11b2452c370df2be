// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

namespace presentation {

namespace {

constexpr qsizetype kLongest = 200;

}

bool HistoryEntry::isSameAs(const HistoryEntry &other) const
{
    if (kind != other.kind)
        return false;
    switch (kind) {
    case Kind::Location:
        return place.record == other.place.record;
    case Kind::List:
    case Kind::Page:
        return text == other.text;
    case Kind::Search:
        return true; // A query that is typed on is one stop.
    }
    Q_UNREACHABLE_RETURN(false);
}

void History::visit(const HistoryEntry &stop)
{
    if (m_at >= 0 && m_stops.at(m_at).isSameAs(stop))
        m_stops[m_at] = stop;
    else
        jump(stop);
}

void History::jump(const HistoryEntry &stop)
{
    m_stops.resize(m_at + 1);
    m_stops.append(stop);
    if (m_stops.size() > kLongest)
        m_stops.removeFirst();
    m_at = m_stops.size() - 1;
}

const HistoryEntry *History::back()
{
    return hasBack() ? &m_stops.at(--m_at) : nullptr;
}

const HistoryEntry *History::forward()
{
    return hasForward() ? &m_stops.at(++m_at) : nullptr;
}

void History::clear()
{
    m_stops.clear();
    m_at = -1;
}

}
