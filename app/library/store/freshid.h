// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/database/database.h>

#include <QStringList>

namespace library {

/// The tables of things that can be deleted by themselves, or are joined by rows that wait for them: an id of theirs is never given again.
const QStringList &thingTables();

/// The SQL expression for the id of a new row of such a table: one that no row of the table has, lies in the trash or lay there. SQLite gives the
/// id of the last row again once that is deleted, while open tabs, steps that can be undone and the memory of what was read still
/// mean the deleted thing.
QString freshId(QStringView table);

// Each inside Library::write(), before rows are deleted.

/// Notes the ids of all that lies in the trash as used, before some of it is removed for good.
base::Status noteUsedIds(const Database &database);
/// Notes an id as used, before its row is deleted for good: a record that becomes one with another, or gives way to it.
base::Status noteUsedId(const Database &database, const QString &table, qint64 id);
/// Notes all ids that are there as used, before some of them go, nobody knows which: a merge is undone.
base::Status noteIdsSoFar(const Database &database);

}
