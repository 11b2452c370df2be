// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <import/formats/htmlreader.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(html)
{
    fuzz::check(formats::HtmlReader().read({u"page.html"_s, bytes, {}}));
}
