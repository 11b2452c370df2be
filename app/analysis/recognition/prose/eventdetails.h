// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counteddates.h"
#include "eventanchors.h"
#include "events.h"
#include "namedsessions.h"

#include <optional>

namespace recognition {

struct EventGrammar;

/// The event that a noun names, without its day.
FoundEvent eventOf(const EventNoun &noun, const QString &content);

/// What the clause of an event tells beside its day: who organises it, the session at whose margins it is held, the resolution that
/// asked for it. Places are those of the paragraph `content`.
void describe(FoundEvent &event, const QString &content, const model::TextRange &clause, const QList<Mention> &mentions,
    const QList<NamedSession> &sessions, const EventGrammar &grammar);

/// "closed today after two days of debate": the day that is told is the last.
void lengthen(FoundEvent &event, const ToldDuration &told);

/// The noun of a heading in a summary, "Interactive Dialogue on Extreme Poverty", "First panel: access for all", with the name that
/// the heading gives it; none for any other paragraph.
std::optional<EventNoun> nounOfHeading(const QString &content, const QList<EventNoun> &nouns);

/// Whether a name stands between marks of quotation.
bool isQuotedName(const QString &content, const QString &name);

/// A call that is opened, not one that is only spoken of.
bool isAnnouncedCall(const QString &clause);

/// "The Council will resume its work at 3 p.m., when it will hear": an hour without a day is of today.
std::optional<FoundDate> hourOfToday(const QString &content, const model::TextRange &clause, const QList<FoundDate> &dates, const EventGrammar &grammar);

/// "the Forum, which meets from 8 to 17 July" tells the days of a session.
bool isOnlyOfSession(const EventAnchor &anchor, const QString &content, const QString &language);

}
