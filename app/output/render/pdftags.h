// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagetags.h"
#include "section.h"

#include <qpdf/QPDF.hh>

namespace render {

/// Gives a PDF its tags: the tree of its elements with their languages, marks around their words, and links from the lines of
/// the contents to their headings. Regions in points, from the bottom of the page. Throws what qpdf throws.
void addTags(QPDF &pdf, const PageTags &tags, const QList<PagePlace> &headings);

/// [page /XYZ null top null]: a place on a page, at a part of its height, the zoom as it is.
QPDFObjectHandle pdfDestination(QPDFObjectHandle page, double part);

}
