// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <readers/markdownreader.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(markdown)
{
    fuzz::check(readers::MarkdownReader().read({u"note.md"_s, bytes, {}}));
}
