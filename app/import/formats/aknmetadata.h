// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "akntree.h"
#include "reader.h"

namespace formats {

/// Fills work, text, States, sponsors and keywords from the metadata and the cover of an Akoma Ntoso document.
/// Where cover, title and file name tell of different resolutions, two against one win; the address (FRBR) settles a
/// tie.
void readAknMetadata(const Node &document, const Input &input, model::ReadText &result);

}
