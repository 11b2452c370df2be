// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <utility>

#include <readfile.h>

using namespace Qt::StringLiterals;

// Any file at all: the choice of the reader.
FUZZ_TARGET(reading)
{
    base::Result<readfile::ReadFile> read = readfile::read({u"g2404022"_s, bytes, {}});
    if (!read)
        return;
    fuzz::promise(!read->format.isEmpty(), "a format has a name");
    fuzz::check(std::move(read->text));
}
