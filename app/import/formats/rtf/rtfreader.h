// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/reader.h>

namespace formats {

/// Reads Rich Text Format, up to version 1.9: headings by style or outline, lists with the numbers that the file shows, rows
/// of tables, notes after the paragraph that they stand in; tracked changes as they stand. Objects are never opened.
class RtfReader : public Reader
{
public:
    bool accepts(const Input &input) const override;
    base::Result<model::ExtractedText> read(const Input &input) const override;
};

}
