// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinestates.h"

#include <core/base/names.h>

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace application {

namespace {

constexpr qsizetype kTaskWords = 60;

constexpr std::array kStates {
    base::Named {DeadlineState::Open, "open"_L1},
    base::Named {DeadlineState::Done, "done"_L1},
    base::Named {DeadlineState::Dropped, "dropped"_L1},
};

/// "OP23 HRC 56 report", "OP4 2026-09-01 study"; "call" for that of an event. A paragraph may ask for several things at once; one that nobody
/// would point at is known by what it asks.
QString keyOf(const Deadline &deadline)
{
    if (deadline.event.id.isValid())
        return u"call"_s;
    const model::Mandate &due = deadline.mandate.mandate;
    const QString when = due.dueSession.isEmpty() ? due.dueDate.toString(Qt::ISODate) : due.dueBody + u' ' + due.dueSession;
    const QString where = deadline.mandate.address.isEmpty() ? due.task.left(kTaskWords) : deadline.mandate.address;
    return QStringList {where, when, due.deliverable}.join(u' ').simplified();
}

const model::Record &holderOf(const Deadline &deadline)
{
    return deadline.event.id.isValid() ? deadline.event : deadline.mandate.document;
}

}

QString deadlineStatesSubject()
{
    return u"fields."_s + kDeadlineStates;
}

QString deadlineStateName(DeadlineState state)
{
    return base::nameOf(kStates, state);
}

DeadlineState stateOf(const Deadline &deadline)
{
    const QString said = holderOf(deadline).fields.value(kDeadlineStates).toObject().value(keyOf(deadline)).toString();
    return base::valueOf(kStates, said, DeadlineState::Open);
}

QList<DeadlineEdit> withState(const QList<Deadline> &deadlines, DeadlineState state)
{
    QList<DeadlineEdit> edits;
    for (const Deadline &deadline : deadlines) {
        const model::Record &holder = holderOf(deadline);
        auto edit = std::ranges::find(edits, holder.id, &DeadlineEdit::record);
        if (edit == edits.end())
            edit = edits.insert(edits.end(), {holder.id, holder.fields.value(kDeadlineStates), holder.fields.value(kDeadlineStates)});
        QJsonObject states = edit->after.toObject();
        if (state == DeadlineState::Open)
            states.remove(keyOf(deadline));
        else
            states.insert(keyOf(deadline), deadlineStateName(state));
        edit->after = states.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(states);
    }
    edits.removeIf([](const DeadlineEdit &edit) { return edit.before.toObject() == edit.after.toObject(); });
    return edits;
}

}
