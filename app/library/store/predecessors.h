// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>
#include <core/base/result.h>
#include <core/model/record.h>

#include <QList>

namespace library {

class Database;

/// The texts in the library that a document may be a successor of, the most likely first: its drafts and earlier revisions,
/// the texts of the same title that it cites, and those of the same title with an earlier date.
base::Result<QList<model::Record>> predecessors(const Database &database, base::RecordId document);

/// The texts in the library that have it among their predecessors, the earliest first.
base::Result<QList<model::Record>> successors(const Database &database, base::RecordId document);

}
