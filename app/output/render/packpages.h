// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentbuilder.h"
#include "pageset.h"

#include <core/base/result.h>
#include <output/briefing/outline.h>
#include <output/briefing/pagewords.h>

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QSizeF>
#include <QString>

#include <memory>

namespace render {

using briefing::PageWords;
using briefing::englishPageWords;
using briefing::printedDate;

/// The pages of a pack for a printable area of this size, ready to be painted; for previews, which lay out in a job.
/// `area` is in points.
std::unique_ptr<PageSet> packPages(const briefing::Outline &outline, const PageWords &words, QSizeF area);
std::unique_ptr<PageSet> documentPages(const DocumentContent &content, const PageWords &words, QSizeF area);

/// The layout that PDFs are written with: 20 mm on every side.
QPageLayout pageLayout(briefing::Paper paper);
/// That of A4.
QPageLayout standardPageLayout();
/// The printable area of paper, in points.
QSizeF printableArea(briefing::Paper paper);
/// The paper around a printable area, in points.
QSizeF paperAround(QSizeF area);

/// Paints a pack on a printer, a preview or a PDF: cover, contents with page numbers, blocks, list of sources,
/// "page x of y" on every page. Returns the number of pages.
int paintPack(const briefing::Outline &outline, const PageWords &words, QPagedPaintDevice &device);

/// Paints one document with the same furniture. Returns the number of pages.
int paintDocument(const DocumentContent &content, const PageWords &words, QPagedPaintDevice &device);

/// Writes a pack as PDF with title, bookmarks and language. The file appears only when it is whole. Error: WriteFailed.
base::Result<int> writePackPdf(const briefing::Outline &outline, const PageWords &words, const QString &path);

/// Writes one document as PDF. Error: WriteFailed.
base::Result<int> writeDocumentPdf(
    const DocumentContent &content, const PageWords &words, const QString &path, briefing::Paper paper = briefing::Paper::A4);

}
