// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/reader.h>

namespace formats {

/// Reads Office Open XML texts (DOCX): headings, lists with the numbers that Word shows, tables, footnotes and endnotes;
/// tracked changes as they stand. Macros and what lies elsewhere are never touched.
class DocxReader : public Reader
{
public:
    bool accepts(const Input &input) const override;
    base::Result<model::ExtractedText> read(const Input &input) const override;
};

}
