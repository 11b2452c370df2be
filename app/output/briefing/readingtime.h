// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline.h"

namespace briefing {

/// The words that a pack prints, its cover and list of sources apart; in Chinese and Japanese the words that a dictionary finds.
int wordCount(const Outline &outline);
/// The minutes that they take to read, at 200 words a minute; at least 1 where there are words.
int readingMinutes(int words);

}
