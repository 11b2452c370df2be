// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/reader.h>

namespace formats {

/// Reads Markdown: headings, paragraphs, lists, quotations, code and tables, emphasis as spans, and front matter
/// ("title: ...") between two lines of dashes as metadata.
class MarkdownReader : public Reader
{
public:
    bool accepts(const Input &input) const override;
    base::Result<model::ExtractedText> read(const Input &input) const override;
};

}
