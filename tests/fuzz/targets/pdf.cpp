// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <import/formats/pdf/pdfreader.h>

#include <readfile.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray object(int number, const QByteArray &content)
{
    return QByteArray::number(number) + " 0 obj" + content + "endobj\n";
}

QByteArray stream(const QByteArray &content)
{
    return "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream\n";
}

// Pages in a font whose codes are letters; one drawing a page.
QByteArray papers(const QList<QByteArray> &drawings)
{
    QByteArray file = "%PDF-1.4\n" + object(1, "<</Type/Catalog/Pages 2 0 R>>");
    QByteArray kids;
    int number = 4;
    for (const QByteArray &drawing : drawings) {
        kids += QByteArray::number(number) + " 0 R ";
        file += object(number,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + QByteArray::number(number + 1)
                + " 0 R/Resources<</Font<</F 3 0 R>>>>>>");
        file += object(number + 1, stream(drawing));
        number += 2;
    }
    return file + object(2, "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(drawings.size()) + ">>")
        + object(3, "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>")
        + "trailer<</Root 1 0 R>>\n%%EOF\n";
}

}

// A whole file, or what is drawn on its pages, with a line "%%page" between them: the reading of pages is ours, the
// format is Poppler's.
FUZZ_TARGET(pdf)
{
    if (bytes.startsWith("%PDF")) {
        fuzz::check(readfile::readWith(formats::PdfReader(), {u"paper.pdf"_s, bytes, {}}));
        return;
    }
    QList<QByteArray> drawings;
    qsizetype from = 0;
    const QByteArray mark = "%%page\n";
    for (qsizetype to = bytes.indexOf(mark); to >= 0; to = bytes.indexOf(mark, from)) {
        drawings.append(bytes.sliced(from, to - from));
        from = to + mark.size();
    }
    drawings.append(bytes.sliced(from));
    fuzz::check(readfile::readWith(formats::PdfReader(), {u"paper.pdf"_s, papers(drawings), {}}));
}
