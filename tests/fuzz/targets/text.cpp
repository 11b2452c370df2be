// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <import/formats/textreader.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(text)
{
    fuzz::check(formats::TextReader().read({u"A_RES_99_7E.txt"_s, bytes, {}}));
}
