// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordhtml.h"

#include <QUndoCommand>
#include <QUrl>

namespace presentation {

/// True for a change of the history that can be taken back from the history.
bool isRevertible(const model::Change &change);

/// The undoable command that a link on a record's page stands for: "accept:12", "reject:12", "mention:0", "revert:5",
/// "split:3"; null for other links. The caller owns it.
std::unique_ptr<QUndoCommand> recordCommand(
    AsyncLibrary &library, const ReaderContent &content, const RecordState &state, const QUrl &link);

}
