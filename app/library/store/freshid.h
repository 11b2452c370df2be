// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/database/database.h>

namespace library {

/// The SQL expression for the id of a new row: one that no row of the table has, lies in the trash or lay there. SQLite gives the
/// id of the last row again once that is deleted, while open tabs, steps that can be undone and the memory of what was read still
/// mean the deleted thing.
QString freshId(QStringView table);

/// Notes the ids of all that lies in the trash as used, before some of it is removed for good. Inside Library::write().
base::Status noteUsedIds(const Database &database);

}
