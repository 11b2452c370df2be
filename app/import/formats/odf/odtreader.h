// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/reader.h>

namespace formats {

/// Reads OpenDocument texts, packed (ODT) or flat (FODT): headings and lists with the numbers that are shown, tables row
/// by row, notes after the paragraph that they stand in; tracked changes as they stand. A spreadsheet or a presentation is
/// NotRecognised; an encrypted text is PasswordNeeded, and no password helps: nothing here decrypts.
class OdtReader : public Reader
{
public:
    bool accepts(const Input &input) const override;
    base::Result<model::ExtractedText> read(const Input &input) const override;
};

}
