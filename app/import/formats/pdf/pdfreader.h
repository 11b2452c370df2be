// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/reader.h>

namespace formats {

/// Reads PDF with Poppler: text in reading order, with the page of each paragraph; running heads and feet, page numbers
/// and the marks of footnotes are set aside. A file of pictures alone is a scan.
class PdfReader : public Reader
{
public:
    bool accepts(const Input &input) const override;
    base::Result<model::ExtractedText> read(const Input &input) const override;
};

}
