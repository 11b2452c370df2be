// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/reader.h>

namespace formats {

/// Reads transcripts with time codes: a passage a turn or a sentence, whose page and address are the time code of its first
/// cue ("00:41:07"); speakers only where the file names them.
class SubtitleReader : public Reader
{
public:
    base::Result<model::ExtractedText> read(const Input &input) const override;
};

/// WebVTT, of https://www.w3.org/TR/webvtt1/, as it is met: also without its mark and with damaged times.
class WebVttReader : public SubtitleReader
{
public:
    bool accepts(const Input &input) const override;
};

/// SubRip, which no standard describes.
class SrtReader : public SubtitleReader
{
public:
    bool accepts(const Input &input) const override;
};

}
