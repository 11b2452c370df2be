// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <core/base/error.h>
#include <import/formats/container/olecontainer.h>

#include <algorithm>

using namespace Qt::StringLiterals;

FUZZ_TARGET(ole)
{
    // The mark is a given, or few inputs would be looked at.
    const QByteArray marked = QByteArray::fromHex("d0cf11e0a1b11ae1") + bytes.sliced(std::min<qsizetype>(8, bytes.size()));
    fuzz::promise(base::codeName(formats::oleRefusal(marked, u"old.doc"_s).code).size() > 0, "a refusal has a code");
}
