// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSizeF>
#include <QTextBlock>
#include <QTextDocument>

class QTextTable;

namespace render {

/// QTextBlockFormat property (bool): this block stands on the page of the block that follows it.
inline constexpr int kKeepWithNextProperty = 0x100000 + 30;

/// A page as a slice of a document that is laid out in one long column.
struct PageSlice {
    double top = 0;
    double bottom = 0;
    int firstBlock = 0; ///< The number of the block that the page begins in.
    double headTop = 0; ///< The heads of a table that goes on from the page before stand above the slice once more.
    double headBottom = 0;
    int part = 0; ///< The number of the part that holds the block, where several documents make one column.

    double headHeight() const { return headBottom - headTop; }
};

/// What is never cut: a line, or a row of a table.
struct PageUnit {
    double top = 0;
    double bottom = 0;
    int block = 0;
    int line = 0;
    int lines = 1; ///< Of its block.
    bool keepsWithNext = false;
    QTextTable *table = nullptr; // Not owned.
    int row = 0;
    int part = 0; ///< As in PageSlice.
};

/// Lays a document out in the width of a page, in layout pixels; gives what it consists of, in order.
QList<PageUnit> pageUnits(QTextDocument &document, QSizeF page);

/// Cuts a column that ends at `end` into pages: at lines and table rows, a heading with what follows it, no line of a longer
/// paragraph alone, and within a row only where it is too long to be moved. One layout whatever the cuts: Qt's own pagination
/// knows no such rules, and lays out anew for each of them.
QList<PageSlice> cutIntoPages(const QList<PageUnit> &units, double pageHeight, double end);

/// Both for one document.
QList<PageSlice> paginate(QTextDocument &document, QSizeF page);

/// The top of a line of a block in the document, in layout pixels, in tables too.
double lineTop(const QTextBlock &block, int line);
/// The top of a block's first line in the document, in layout pixels.
double firstLineTop(const QTextBlock &block);

}
