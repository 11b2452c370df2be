// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/librarychange.h>

#include <optional>

namespace application {

/// One edit of a person, as the log of changes knows it: fields that were set, links that were decided on, things that were deleted or restored,
/// stars. Nothing else can be reverted from the log.
struct LoggedStep {
    QList<model::LibraryChange> changes;
    bool isBlocked = false; ///< Something that it touched was changed since.
};

/// The latest change of the library; 0: none.
Query<qint64> latestChange();
/// The last step up to a change that can be reverted, without those that were reverted since, whichever way. Nothing where there is none
/// among the latest changes.
Query<std::optional<LoggedStep>> lastRevertibleStep(qint64 upTo);
/// Reverts it, all or nothing, with entries in the history; answers the step that does it again. Error: BadInput where it is blocked by now.
Edit<LoggedStep> revertStep(const LoggedStep &step);

}
