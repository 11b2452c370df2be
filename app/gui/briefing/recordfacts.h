// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/record.h>
#include <storage/database.h>

#include <QStringList>

namespace gui {

/// The lines that a pack prints of a record: its date and fields (the post of a person), the records that it is linked to
/// by their names, and what a person said on the record, word for word with its citation. Addresses and notes of a person
/// stay in the library: a pack is handed on. In the window's language; any thread.
QStringList recordFacts(const storage::Database &database, const model::Record &record);

}
