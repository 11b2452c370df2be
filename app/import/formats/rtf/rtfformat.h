// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rtftokens.h"

#include <import/formats/characterstyle.h>

namespace formats {

/// Character and paragraph properties, as far as a text keeps them. A group inherits them and gives them back at its end.
struct RtfFormat {
    CharacterStyle style;
    bool isDeleted = false;
    bool isHidden = false;
    int styleNumber = 0; ///< In the style sheet.
    int outlineLevel = -1;
    int listLevel = 0;
    bool isInTable = false;

    /// False for a word that sets no property.
    bool takeWord(const RtfToken &word);

private:
    bool takeCharacterWord(const RtfToken &word);
    bool takeParagraphWord(const RtfToken &word);
};

}
