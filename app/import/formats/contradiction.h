// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader.h"

#include <optional>

namespace formats {

/// What a file is instead of what its name says ("a web page, not a PDF"), where that means another document: servers
/// answer a download with an error or login page, and browsers save it under the document's name. Nothing where the content
/// is as good as what the name says (RTF called .doc, a PDF called .docx, what Word saves as a page). `format` is what the
/// content was recognised as. Pure; any thread.
std::optional<QString> contradiction(const Input &input, const QString &format);

}
