// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <import/formats/docx/docxreader.h>

#include <readfile.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray ties(const QByteArray &ties)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + ties + "</Relationships>";
}

QByteArray tie(const QByteArray &name, const QByteArray &target)
{
    return "<Relationship Id=\"" + name
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + name + "\" Target=\"" + target
        + "\"/>";
}

}

// The members that say where the others lie are given, so that a seed is a text to read.
FUZZ_TARGET(docx)
{
    const QByteArray word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    const QByteArray packed = fuzz::container(bytes,
        {{u"[Content_Types].xml"_s,
             "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + word + "\"/></Types>"},
            {u"_rels/.rels"_s, ties(tie("officeDocument", "word/document.xml"))},
            {u"word/_rels/document.xml.rels"_s,
                ties(tie("styles", "styles.xml") + tie("numbering", "numbering.xml") + tie("footnotes", "footnotes.xml")
                    + tie("endnotes", "endnotes.xml") + tie("comments", "comments.xml"))}});
    fuzz::check(readfile::readWith(formats::DocxReader(), {u"note.docx"_s, packed, {}}));
}
