// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <readers/aknreader.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(akn)
{
    fuzz::check(readers::AknReader().read({u"paper.xml"_s, bytes, {}}));
}
