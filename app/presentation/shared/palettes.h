// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace presentation {

/// The shades of Breeze, for windows without a desktop's own colours and for pages to read. In all of these palettes words, links
/// and muted words are read on the base and on every highlight (4.5:1).
QPalette lightPalette();
QPalette darkPalette();
/// A page like old paper, for long reading.
QPalette sepiaPalette();
/// White on black, for weak eyes: no shade between.
QPalette contrastPalette();

}
