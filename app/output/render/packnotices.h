// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packpages.h"

namespace render {

/// The words of a block are not those of its source, or it has lost it.
bool isBroken(const briefing::Block &block);
/// The notices under a block, in bold: that it is broken, or that its speakers have not released it.
QStringList noticesOf(const briefing::Block &block, const PageWords &words);

}
