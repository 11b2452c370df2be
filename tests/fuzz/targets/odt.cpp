// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <import/formats/odf/odtreader.h>

#include <readfile.h>

using namespace Qt::StringLiterals;

// A list of members is a packed text; anything else is a flat one.
FUZZ_TARGET(odt)
{
    const formats::OdtReader reader;
    if (!bytes.startsWith("===") && !bytes.startsWith("PK")) {
        fuzz::check(readfile::readWith(reader, {u"note.fodt"_s, bytes, {}}));
        return;
    }
    const QByteArray packed = fuzz::container(bytes, {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}});
    fuzz::check(readfile::readWith(reader, {u"note.odt"_s, packed, {}}));
}
