// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "akntree.h"
#include "reader.h"

namespace formats {

/// Sets symbol, key, body and session of the work. What is overruled is kept in the fields "symbol_on_cover" and
/// "symbol_in_file_name". The date of the work must be set.
void decideSymbol(const Node &document, const Input &input, model::Record &work);

}
