// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inlinetext.h"

#include <QString>
#include <QStringView>

namespace formats {

/// The style of a run of text, as far as a passage keeps it.
struct CharacterStyle {
    bool isItalic = false;
    bool isBold = false;
    bool isSuperscript = false;
    bool isStruck = false;
    QString reference; ///< The symbol that a link over it leads to, or empty.

    bool operator==(const CharacterStyle &) const = default;
};

/// Adds a run; runs of one style that touch become one span.
void appendStyled(InlineText &into, QStringView text, const CharacterStyle &style);

}
