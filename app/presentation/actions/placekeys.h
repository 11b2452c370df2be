// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace presentation {

/// A key that works in one place of the window, where no action of a menu has it. Texts are English source texts in the
/// context "PlaceKey"; keys are portable, several with "; " between.
struct PlaceKey {
    const char *place; ///< "Text": where the focus has to be.
    const char *text;
    const char *keys;
};

/// All of them, in the order of the list of shortcuts. Whoever gives a place a key writes it down here.
std::span<const PlaceKey> placeKeys();

}
