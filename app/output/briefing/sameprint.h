// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline.h"

namespace briefing {

/// Whether two blocks print the same. Compares all that they hold, so that nothing new can be forgotten.
bool printSame(const Block &one, const Block &other);

/// Whether two outlines print the same pages, with the same words of the program.
bool printSame(const Outline &one, const Outline &other);

}
