// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <output/briefing/pagewords.h>

namespace presentation {

/// The fixed words of a printed page in the language of the window. Any thread.
briefing::PageWords pageWords();
/// Those of a briefing pack.
briefing::PageWords packWords();

}
