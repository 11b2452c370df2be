// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <import/formats/textreader.h>

#include <readfile.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(text)
{
    fuzz::check(readfile::readWith(formats::TextReader(), {u"A_RES_99_7E.txt"_s, bytes, {}}));
}
