// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <import/formats/rtf/rtfreader.h>

#include <readfile.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(rtf)
{
    fuzz::check(readfile::readWith(formats::RtfReader(), {u"note.rtf"_s, bytes, {}}));
}
