// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <QString>

namespace library {
class Database;
}

namespace search {

/// Marks the word, or the last word of a quotation that is not closed yet, at whose end the cursor stands: who types has
/// not finished it, so it stands for all that begins so. Elsewhere a query is what it says.
void letGoOn(Query &query, int cursor);

/// The equivalent query once typing has ended: with a star behind a word that goes on, unless it is a word
/// of the library by itself.
QString settledQuery(const library::Database &database, const Query &query);

}
