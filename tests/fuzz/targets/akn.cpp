// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <import/formats/akn/aknreader.h>

#include <readfile.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(akn)
{
    fuzz::check(readfile::readWith(formats::AknReader(), {u"paper.xml"_s, bytes, {}}));
}
