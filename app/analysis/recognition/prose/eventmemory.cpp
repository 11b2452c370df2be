// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventmemory.h"

#include "eventnames.h"

#include <utility>

namespace recognition {

void EventMemory::note(const FoundEvent &event, int position)
{
    if (event.date.isValid())
        m_days.insert(event.date);
    if (!event.ownName.isEmpty())
        m_toldNames.insert(event.ownName);
    else if (event.date.isValid())
        m_unnamed.insert(event.type, {{event.date, event.endDate, event.isInferred}, position});
}

void EventMemory::carry(const ResolvedDay &day, int position)
{
    if (day.first.isValid())
        m_carried = Told {day, position};
}

bool EventMemory::isNear(const Told &told, int position)
{
    constexpr int kParagraphs = 2;
    return position - told.position <= kParagraphs;
}

std::optional<ResolvedDay> EventMemory::dayOfNamed(const EventNoun &noun, bool isQuoted, int position)
{
    for (const QString &told : std::as_const(m_toldNames)) {
        if (isSameName(told, noun.name))
            return {};
    }
    const auto unnamed = m_unnamed.constFind(noun.type);
    if (unnamed != m_unnamed.cend() && isNear(*unnamed, position)) {
        const ResolvedDay day = unnamed->day;
        m_unnamed.erase(unnamed);
        return day;
    }
    if (isQuoted && m_carried && isNear(*m_carried, position))
        return std::exchange(m_carried, std::nullopt)->day;
    return {};
}

QString EventMemory::keyOf(const FoundEvent &event, const QString &context)
{
    const QString key = event.key(context);
    const QString known = m_names.value(key);
    if (event.ownName.isEmpty() || known.isEmpty()) {
        if (!event.ownName.isEmpty())
            m_names.insert(key, event.ownName);
        return key;
    }
    return isSameName(known, event.ownName) ? key : key + u'-' + slug(event.ownName.left(40));
}

}
