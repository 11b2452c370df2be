// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <import/formats/markdown/markdownreader.h>

#include <readfile.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(markdown)
{
    fuzz::check(readfile::readWith(formats::MarkdownReader(), {u"note.md"_s, bytes, {}}));
}
