// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <readers/subtitlereader.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(subtitles)
{
    fuzz::check(readers::WebVttReader().read({u"talk.vtt"_s, bytes, {}}));
    fuzz::check(readers::SrtReader().read({u"talk.srt"_s, bytes, {}}));
}
