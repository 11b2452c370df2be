// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace presentation {

/// A key that works in one place of the window alone. It is no action, because the key of an action works wherever the focus is.
/// Texts are English source texts in the context "PlaceKey"; keys are portable, several with "; " between.
struct PlaceKey {
    const char *place; ///< "Text": where the focus has to be.
    const char *text;
    const char *keys;
};

/// All keys that the action table lacks, in the order of the list of shortcuts. Keys that mean the same in every program (arrows in
/// lists, Esc in a popup) are not listed.
std::span<const PlaceKey> placeKeys();

}
