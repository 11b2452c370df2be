// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/librarychange.h>
#include <core/model/merge.h>

#include <optional>

namespace application {

/// One edit of a person, as the log of changes knows it: fields that were set, links that were decided on, things that were made, deleted or
/// restored, stars, records that were made one. Nothing else can be reverted from the log.
struct LoggedStep {
    QList<model::LibraryChange> changes;
    bool isBlocked = false; ///< Something that it touched was changed since.

    /// Two records that are to be one again.
    struct Merge {
        base::RecordId other;
        base::RecordId kept;
        model::MergedName name = model::MergedName::OfKept;
    };
    std::optional<Merge> again; ///< Of what revertStep() answers where it took a merge back: the log does not know enough.
};

/// The latest change of the library; 0: none.
Query<qint64> latestChange();
/// The last step up to a change that can be reverted, without those that were reverted since, whichever way. Nothing where there is none
/// among the latest changes.
Query<std::optional<LoggedStep>> lastRevertibleStep(qint64 upTo);
/// Reverts it, all or nothing, with entries in the history; answers the step that does it again. Error: BadInput where it is blocked by now.
Edit<LoggedStep> revertStep(const LoggedStep &step);

}
