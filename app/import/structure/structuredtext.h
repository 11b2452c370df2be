// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/extractedtext.h>

namespace structure {

/// Makes a document of an extracted text: its masthead or the names that its markup gives, kinds and addresses of its
/// paragraphs, language, title. `fileName`, without folders, is a hint for symbol, language and title, never the truth.
/// Pure; any thread; safe on any input. Errors: NoText, TooLarge (more text than any document).
base::Result<model::ReadText> structuredText(model::ExtractedText text, const QString &fileName);

}
