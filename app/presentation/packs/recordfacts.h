// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/packs.h>

#include <QStringList>

namespace presentation {

/// The lines that a pack prints of a record: its date, its fields (the post of a person) and how much is linked to it; of a
/// person instead the State, the events and whatever else by name, and what they said on the record, word for word with its
/// citation. Addresses and notes stay in the library: a pack is handed on. In the window's language; any thread.
QStringList recordFacts(const application::RecordFacts &known);

/// These lines and the words of a pack's tables, in the window's language.
application::PackWords packFacts();

}
