// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// PDF files written by hand, operator by operator: what no printing system would draw, and other programs do.
namespace drawnpdf {

/// A page: what it draws, and what its dictionary says beside ("/Rotate 90").
struct Page {
    QByteArray drawing;
    QByteArray entries;
};

inline QByteArray streamOf(const QByteArray &content)
{
    return "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream";
}

/// A font of squares that has no table of letters, and names its shapes by a letter and a number: that of the code less `less`.
inline QByteArray squares(char letter, int less)
{
    QByteArray shapes;
    QByteArray names;
    QByteArray widths;
    for (int code = 33; code < 123; ++code) {
        const QByteArray name = QByteArray("/") + letter + QByteArray::number(code - less);
        shapes += name + " 6 0 R ";
        names += name + ' ';
        widths += "600 ";
    }
    return "<</Type/Font/Subtype/Type3/FontBBox[0 -200 700 800]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar 33/LastChar 122/Widths["
        + widths + "]/CharProcs<<" + shapes + ">>/Encoding<</Type/Encoding/Differences[33 " + names + "]>>/Resources<<>>>>";
}

/// A file of A4 pages. /F1 is Helvetica, /F2 its bold; /T3 and /T4 are squares, of which the names of /T4 are their codes;
/// `catalog` is what the catalogue says beside ("/PageLabels …").
inline QByteArray file(const QList<Page> &pages, const QByteArray &catalog = {})
{
    QList<QByteArray> objects{{}, {},
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
        squares('c', 33), streamOf("600 0 60 -100 540 700 d1 60 0 480 600 re f"), squares('a', 0)};
    QByteArray kids;
    for (const Page &page : pages) {
        objects.append(streamOf(page.drawing));
        const QByteArray contents = QByteArray::number(objects.size());
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]" + page.entries + "/Contents " + contents
            + " 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R/T3 5 0 R/T4 7 0 R>>>>>>");
        kids += QByteArray::number(objects.size()) + " 0 R ";
    }
    objects[0] = "<</Type/Catalog/Pages 2 0 R" + catalog + ">>";
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages.size()) + ">>";
    QByteArray bytes = "%PDF-1.4\n";
    for (qsizetype at = 0; at < objects.size(); ++at)
        bytes += QByteArray::number(at + 1) + " 0 obj" + objects.at(at) + "endobj\n";
    return bytes + "trailer<</Root 1 0 R>>\n%%EOF\n";
}

/// Letters of a font at a place, counted from the bottom left corner; `matrix` turns them ("0 1 -1 0").
inline QByteArray show(double x, double y, const QByteArray &letters, const QByteArray &font = "/F1 11", const QByteArray &matrix = "1 0 0 1")
{
    QByteArray escaped = letters;
    escaped.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return "BT " + font + " Tf " + matrix + ' ' + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Tm (" + escaped + ") Tj ET\n";
}

/// Lines below each other, from a height downwards.
inline QByteArray lines(double x, double y, const QList<QByteArray> &texts, const QByteArray &font = "/F1 11", double pitch = 14)
{
    QByteArray drawing;
    for (const QByteArray &text : texts) {
        drawing += show(x, y, text, font);
        y -= pitch;
    }
    return drawing;
}

}
