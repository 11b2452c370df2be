// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

struct sqlite3;

namespace library {

/// Registers the FTS5 tokenizer "aide" on a connection: the words of the layer `text`, the same for index and query.
base::Status registerTokenizer(sqlite3 *connection);

}
