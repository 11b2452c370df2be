// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/database/database.h>
#include <library/database/rowformat.h>

#include <QList>

namespace library {

/// The tables of this program as the schema of an open library has them, those first that others refer to. FTS5's own are not
/// among them: an index is built anew.
base::Result<QList<TableShape>> tableShapes(const Database &database);

}
