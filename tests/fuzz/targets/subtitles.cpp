// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <import/formats/subtitlereader.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(subtitles)
{
    fuzz::check(formats::WebVttReader().read({u"talk.vtt"_s, bytes, {}}));
    fuzz::check(formats::SrtReader().read({u"talk.srt"_s, bytes, {}}));
}
