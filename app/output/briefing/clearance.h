// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline.h"

namespace briefing {

/// Keeps words out of a block that its speakers have not released: what needs clearance is left out, and of a paragraph with
/// words under the Chatham House Rule these words alone are left, without who said them. The block tells the strictest
/// status of what it had. Only quotations of the block's own paragraphs count.
void respectAttribution(Block &block, const Material &material);

}
