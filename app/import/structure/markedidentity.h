// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>

namespace structure {

/// Decides the symbol of a text with markup, and its title. Where cover, title and file name tell of different resolutions,
/// two against one win; the address of the work settles a tie. What was decided against stays in the fields.
void decideIdentity(const model::MarkedIdentity &identity, const QString &fileName, model::ReadText &result);

}
