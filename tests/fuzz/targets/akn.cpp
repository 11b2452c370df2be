// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <import/formats/aknreader.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(akn)
{
    fuzz::check(formats::AknReader().read({u"paper.xml"_s, bytes, {}}));
}
