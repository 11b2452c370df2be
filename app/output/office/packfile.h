// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowwriter.h"

#include <output/briefing/outline.h>
#include <output/briefing/pagewords.h>

namespace office {

/// Writes a pack in the format that the path ends with. The file appears only when it is whole. Errors: BadInput (another
/// ending), WriteFailed, DiskFull.
base::Status writePack(const briefing::Outline &outline, const briefing::PageWords &words, const QString &path);

}
