// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dayresolver.h"
#include "eventnouns.h"
#include "events.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace recognition {

/// Remembers which events of a text were told, so that those told again are the same: by their day, by their name, by a day that
/// was told a paragraph before the name. Stack only.
class EventMemory
{
public:
    void note(const FoundEvent &event, int position);
    bool isTold(QDate day) const { return m_days.contains(day); }

    /// A day of a sentence that tells of no event, "yesterday", may be that of the event that the next paragraphs name.
    void carry(const ResolvedDay &day, int position);
    /// The day of an event that is named without one. The day of another sentence is only that of a name in marks of quotation.
    std::optional<ResolvedDay> dayOfNamed(const EventNoun &noun, bool isQuoted, int position);

    /// The record's key of an event; two of one kind and day with names of their own are two.
    QString keyOf(const FoundEvent &event, const QString &context);

private:
    struct Told {
        ResolvedDay day;
        int position = 0;
    };
    static bool isNear(const Told &told, int position);

    QSet<QDate> m_days;
    QHash<QString, QString> m_names; ///< Own names by key.
    QHash<QString, Told> m_unnamed; ///< By type: told with a day, and without a name so far.
    std::optional<Told> m_carried;
    QSet<QString> m_toldNames;
};

}
