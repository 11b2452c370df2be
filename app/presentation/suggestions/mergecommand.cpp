// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergecommand.h"

#include "editqueue.h"

#include <application/identity.h>
#include <library/store/documentqueries.h>

#include <algorithm>

namespace presentation {

namespace {

/// Under which name the two are one now: it is that again when the split is undone.
base::Result<library::MergedName> mergedName(const library::Database &database, base::RecordId kept, qint64 merge)
{
    const base::Result<model::Record> record = library::DocumentQueries(database).record(kept);
    const auto merged = library::MergeQueries(database).into(kept);
    if (!record || !merged)
        return base::failure(record ? merged.error() : record.error());
    const auto found = std::ranges::find(*merged, merge, &library::MergedRecord::id);
    const bool isOther = found != merged->end() && found->name == record->name;
    return isOther ? library::MergedName::OfOther : library::MergedName::OfKept;
}

}

bool isMergeable(const model::Record &record, bool hasText)
{
    return record.id.isValid() && record.kind != model::RecordKind::State && !hasText;
}

MergeCommand::MergeCommand(Session &session, const Merge &merge, const QString &name)
    : QUndoCommand(name)
    , m_session(session)
    , m_splits(false)
    , m_state(std::make_shared<State>(State {merge, 0}))
{
}

MergeCommand::MergeCommand(Session &session, base::RecordId kept, qint64 merged, const QString &name)
    : QUndoCommand(name)
    , m_session(session)
    , m_splits(true)
    , m_state(std::make_shared<State>(State {{{}, kept, library::MergedName::OfKept}, merged}))
{
}

void MergeCommand::merge()
{
    EditQueue::of(m_session).add(
        [state = m_state, by = application::signature()](const library::Database &database) -> base::Status {
            const Merge &merge = state->merge;
            const base::Result<qint64> id = library::MergeStore(database, by).merge(merge.other, merge.kept, merge.name);
            if (!id)
                return base::failure(id.error());
            state->id = *id;
            return base::ok();
        });
}

void MergeCommand::split()
{
    EditQueue::of(m_session).add(
        [state = m_state, by = application::signature()](const library::Database &database) -> base::Status {
            const auto name = mergedName(database, state->merge.kept, state->id);
            if (!name)
                return base::failure(name.error());
            const base::Result<base::RecordId> other = library::MergeStore(database, by).split(state->merge.kept, state->id);
            if (!other)
                return base::failure(other.error());
            state->merge.name = *name;
            state->merge.other = *other;
            return base::ok();
        });
}

}
