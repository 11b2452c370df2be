// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader.h"

namespace readers {

/// Reads transcripts with time codes, WebVTT and SRT: a passage a cue or a turn, speakers only where the file names them.
class SubtitleReader : public Reader
{
public:
    QString format() const override;
    bool accepts(const Input &input) const override;
    base::Result<model::ReadText> read(const Input &input) const override;
};

}
