// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <readers/rtfreader.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(rtf)
{
    fuzz::check(readers::RtfReader().read({u"note.rtf"_s, bytes, {}}));
}
