// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <import/formats/epub/epubreader.h>

#include <readfile.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(epub)
{
    const QByteArray packed = fuzz::container(bytes,
        {{u"META-INF/container.xml"_s,
             "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles>"
             "<rootfile full-path=\"book.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>"},
            {u"mimetype"_s, "application/epub+zip"}});
    fuzz::check(readfile::readWith(formats::EpubReader(), {u"book.epub"_s, packed, {}}));
}
