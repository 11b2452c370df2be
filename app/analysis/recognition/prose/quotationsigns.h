// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quotationmarks.h"

namespace recognition {

/// "Cities for Water": each longer word begins with a capital.
bool isTitleCase(const QString &words);

/// "L.44", "A/C.3/80/L.36": a symbol or a number stands in the marks.
bool isSign(const QString &words);

/// Words of a script without capitals that are few enough for a name, and hold no mark.
bool isShortName(const QString &words);

/// The sentences of a paragraph, none of which ends within quoted words.
QList<model::TextRange> quotedSentences(const QString &content, const QList<QuotedWords> &quoted);

}
