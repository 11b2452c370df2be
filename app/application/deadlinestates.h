// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadlines.h"

#include <QJsonValue>

namespace application {

/// How the state of deadlines is kept: with the record that asks, so that it goes along wherever the record goes.
struct DeadlineEdit {
    base::RecordId record;
    QJsonValue before; ///< Of kDeadlineStates.
    QJsonValue after;
};

/// The field of a document or an event that holds what a person said of its deadlines: an object, by deadline "done" or "dropped".
inline constexpr QLatin1StringView kDeadlineStates("deadline_states");
/// The same as a part of a record that an edit changes.
QString deadlineStatesSubject();

/// What a person said of it; Open where nobody did.
DeadlineState stateOf(const Deadline &deadline);
/// "open", "done", "dropped": stable.
QString deadlineStateName(DeadlineState state);

/// The edits that give some deadlines a state, one a record; without those that would change nothing. What one paragraph asks for in
/// several languages is one deadline.
QList<DeadlineEdit> withState(const QList<Deadline> &deadlines, DeadlineState state);

}
