// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagination.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace render {

/// A paragraph, heading or cell, as the tags of a PDF tell it to who does not see the page.
struct PageElement {
    QString role;     ///< "H1", "P", "TH", "TD", "TOCI".
    QString language; ///< ISO 639-1; may be empty.
    int table = -1;   ///< The cells of a table have the same; from 0 in the order of the tables.
    int row = -1;
    int target = -1;  ///< A line of the contents: the heading that it leads to.
    QString text;     ///< A line of the contents: its words.
};

/// The place of an element, or of a part of it, on a page.
struct PageRegion {
    int element = 0;
    QRectF area;
};

/// The elements of pages in the order of reading, and where each stands.
struct PageTags {
    QList<PageElement> elements;
    QList<QList<PageRegion>> pages;
    int tables = 0; ///< How many there are.

    /// Takes those of the pages that follow, moved by `down`.
    void append(const PageTags &other, double down);
    /// Takes what stands on the pages from `page` on, below what is there.
    void add(const PageTags &other, int page);
};

/// The tags of a document that is cut into pages. `top`: how far below the others the first page begins.
PageTags tagsOf(const QTextDocument &document, const QList<PageSlice> &slices, double top);

}
