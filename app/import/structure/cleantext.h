// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>

namespace structure {

/// Takes control characters and noncharacters out of everything that a reader found (text::cleaned()): passages with their
/// spans, titles, names, fields. Whatever a format lets through ends here; every text of a file passes this edge once.
void cleanCharacters(model::ReadText &text);

}
