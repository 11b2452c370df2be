// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "droppedtext.h"

#include <core/text/characters.h>
#include <core/text/normalised.h>

namespace formats {

model::Dropped droppedText(const QString &reason, const QString &text)
{
    constexpr qsizetype kDroppedLength = 200;
    const QString beginning = text::collapseSpace(text::beginningOf(text, kDroppedLength * 2));
    return {reason, text::beginningOf(beginning, kDroppedLength).toString(), int(text.size())};
}

}
