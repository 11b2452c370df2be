// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergecommand.h"

#include "writequeue.h"

#include <application/identity.h>
#include <application/merging.h>

namespace presentation {

bool isMergeable(const model::Record &record, bool hasText)
{
    return record.id.isValid() && record.kind != model::RecordKind::State && !hasText;
}

MergeCommand::MergeCommand(AsyncLibrary &library, const Merge &merge, const QString &name)
    : QUndoCommand(name)
    , m_library(library)
    , m_splits(false)
    , m_state(std::make_shared<State>(State {merge, 0}))
{
}

MergeCommand::MergeCommand(AsyncLibrary &library, base::RecordId kept, qint64 merged, const QString &name)
    : QUndoCommand(name)
    , m_library(library)
    , m_splits(true)
    , m_state(std::make_shared<State>(State {{{}, kept, model::MergedName::OfKept}, merged}))
{
}

void MergeCommand::merge()
{
    WriteQueue::of(m_library).add<qint64>(
        [state = m_state, by = application::signature()] {
            return application::mergeRecords(state->merge.other, state->merge.kept, state->merge.name, by);
        },
        [state = m_state](qint64 id) { state->id = id; });
}

void MergeCommand::split()
{
    WriteQueue::of(m_library).add<application::SplitRecord>(
        [state = m_state, by = application::signature()] { return application::splitRecord(state->merge.kept, state->id, by); },
        [state = m_state](const application::SplitRecord &split) {
            state->merge.name = split.name;
            state->merge.other = split.other;
        });
}

}
