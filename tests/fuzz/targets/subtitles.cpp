// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <import/formats/subtitles/subtitlereader.h>

#include <readfile.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(subtitles)
{
    fuzz::check(readfile::readWith(formats::WebVttReader(), {u"talk.vtt"_s, bytes, {}}));
    fuzz::check(readfile::readWith(formats::SrtReader(), {u"talk.srt"_s, bytes, {}}));
}
