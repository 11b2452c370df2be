// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/reader.h>

namespace formats {

/// Reads EPUB books: the chapters in the order of the spine, each as a web page; notes follow their chapter. A book under
/// rights management is PasswordNeeded, and no password helps: nothing here decrypts.
class EpubReader : public Reader
{
public:
    bool accepts(const Input &input) const override;
    base::Result<model::ExtractedText> read(const Input &input) const override;
};

}
