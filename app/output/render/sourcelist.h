// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentdraft.h"
#include "packpages.h"

namespace render {

/// Writes the list of a pack's sources, with the number of quotations that were checked. Nothing for a pack without sources and
/// quotations.
void writeSources(DocumentDraft &draft, const briefing::Outline &outline, const PageWords &words, const Typography &typography);

}
