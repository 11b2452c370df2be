// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventnouns.h"

namespace recognition {

/// The own name of an event: in quotes or capitals behind its noun or ahead of it, “Cities for Water”; the capitals that the noun
/// itself is part of, "2026 United Nations Water Conference"; of a dialogue, with whom it is held. Empty for most.
QString ownNameOf(const QString &content, const EventNoun &noun, const QString &language);

/// Whether two names are of one event: one holds the other, or they share most of their words.
bool isSameName(const QString &left, const QString &right);

}
