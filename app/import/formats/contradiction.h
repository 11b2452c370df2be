// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader.h"

#include <optional>

namespace formats {

/// Compares the content of a file with its name ("a web page, not a PDF"): servers answer a download with an error or login
/// page, and browsers save it under the document's name. Nothing where the content is as good as the name (RTF called .doc, a
/// PDF called .docx, a page saved by Word). `format` is the recognised format. Pure; any thread.
std::optional<QString> contradiction(const Input &input, const QString &format);

}
