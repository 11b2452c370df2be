// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <import/formats/rtfreader.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(rtf)
{
    fuzz::check(formats::RtfReader().read({u"note.rtf"_s, bytes, {}}));
}
