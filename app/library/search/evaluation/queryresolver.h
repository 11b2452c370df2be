// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "querycompiler.h"

#include <core/base/result.h>
#include <library/search/language/query.h>

namespace library {
class Database;
}

namespace search {

/// The words of a library; those of a language where one is given. The database has to outlive it.
TermExpander termExpanderOf(const library::Database &database, const QString &language);

/// The query with what only a library can tell in its place: "wom?n" becomes the words that it stands for, search:Water
/// the query that is kept under this name, similar:"57/12 OP8" holds the words that set that paragraph apart. Places stay
/// those of the query as it was typed.
base::Result<Query> resolved(const library::Database &database, const Query &query);

}
