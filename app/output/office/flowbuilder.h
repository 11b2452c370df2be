// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow.h"

#include <output/briefing/outline.h>
#include <output/briefing/pagewords.h>

namespace office {

/// Walks over the outline of a pack and makes the flow that every format is written from.
Flow flowOf(const briefing::Outline &outline, const briefing::PageWords &words);

}
