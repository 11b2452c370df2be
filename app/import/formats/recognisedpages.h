// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader.h"

namespace formats {

/// A text of pages that were recognised from pictures of them, one string a page: its paragraphs with their pages, addresses
/// and names as of any other text, and the remark "ocr". Of `input` the name alone is looked at. Errors: NoText.
base::Result<model::ReadText> readRecognisedPages(const QStringList &pages, const Input &input);

}
