// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <import/formats/markdownreader.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(markdown)
{
    fuzz::check(formats::MarkdownReader().read({u"note.md"_s, bytes, {}}));
}
