// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passagewriter.h"

namespace render {

/// QTextBlockFormat property (int, an OwnWords): these are words of the pack's authors, and stand in a box with a rule,
/// which Section paints.
inline constexpr int kOwnWordsProperty = 0x100000 + 24;
enum class OwnWords { Begin = 1, Continue };

/// Writes a note or a comment at the end of a document, below a label that says whose words they are.
void writeOwnWords(QTextCursor &cursor, PassageWriter &writer, const QString &markdown, const QString &label);

}
