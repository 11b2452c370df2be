// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "positiongrammar.h"
#include "proseparagraph.h"

#include <core/model/textrange.h>

namespace recognition {

/// A group that the tables know, or one that its words tell: "the Group of Friends of Undivided Water", "31 countries".
/// No key where none begins at the range; `needsNoun`: only where a word says that it is a group.
Mention groupNamedAt(const ProseParagraph &paragraph, const PositionGrammar &grammar, model::TextRange range, bool needsNoun);

}
