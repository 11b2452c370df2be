// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inlinetext.h"

namespace readers {

/// Adds a line of Markdown without its marks: emphasis becomes spans, a link its text, a picture its description.
void appendMarkdown(QStringView line, InlineText &into);

}
