// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/merge.h>
#include <core/model/record.h>
#include <presentation/asynclibrary.h>

#include <QUndoCommand>

#include <memory>

namespace presentation {

/// Which record becomes part of which.
struct Merge {
    base::RecordId other; ///< Goes.
    base::RecordId kept;  ///< Stays.
    model::MergedName name = model::MergedName::OfKept;
};

/// Whether a record can be merged with another of its kind: States are told apart by their codes, documents with a text by
/// their symbols.
bool isMergeable(const model::Record &record, bool hasText);

/// Makes two records one; undone, each has again what was its own. Or splits the last merged record off; undone, they are
/// one again.
class MergeCommand final : public QUndoCommand
{
public:
    MergeCommand(AsyncLibrary &library, const Merge &merge, const QString &name);
    /// Splits off.
    MergeCommand(AsyncLibrary &library, base::RecordId kept, qint64 merged, const QString &name);

    void redo() override { m_splits ? split() : merge(); }
    void undo() override { m_splits ? merge() : split(); }

private:
    /// What is known once an edit is written.
    struct State {
        Merge merge;
        qint64 id = 0; ///< Of the merge.
    };

    void merge();
    void split();

    AsyncLibrary &m_library;
    bool m_splits;
    std::shared_ptr<State> m_state;
};

}
