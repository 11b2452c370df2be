// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/inlinetext.h>

namespace formats {

/// Adds the text of a paragraph of Markdown, all its lines, without its marks: emphasis becomes spans, a link its text, a
/// picture its description. Delimiters are matched from a stack as CommonMark describes it; linear in the text.
void appendMarkdown(QStringView text, InlineText &into);

}
