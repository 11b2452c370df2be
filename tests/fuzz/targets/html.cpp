// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <import/formats/html/htmlreader.h>

#include <readfile.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(html)
{
    fuzz::check(readfile::readWith(formats::HtmlReader(), {u"page.html"_s, bytes, {}}));
}
