// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packpages.h"

#include "documentdraft.h"
#include "packlayout.h"
#include "pdffinish.h"
#include "textrecorder.h"

#include <core/base/files.h>

#include <QPdfWriter>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace render {

namespace {

constexpr double kMargin = 20; // Millimetres.

QSizeF areaOf(const QPagedPaintDevice &device)
{
    return QSizeF(device.width(), device.height()) * (72.0 / device.logicalDpiX());
}

/// A document's title, the symbol, or what there is.
QString titleOf(const DocumentContent &content)
{
    if (!content.text.title.isEmpty())
        return content.text.title;
    return content.work.name.isEmpty() ? content.work.symbol : content.work.name;
}

/// The tags of pages in the measure of a PDF: points, from the bottom of the paper.
PageTags pdfTags(const PageSet &pages, const QPageLayout &layout)
{
    PageTags tags = pages.tags();
    const QRectF paper = layout.fullRect(QPageLayout::Point);
    const QRectF area = layout.paintRect(QPageLayout::Point);
    const double scale = 1 / pages.frame().pixelsPerPoint();
    for (QList<PageRegion> &regions : tags.pages) {
        for (PageRegion &region : regions) {
            const QRectF &own = region.area;
            region.area = QRectF(area.left() + own.left() * scale, paper.height() - area.top() - own.bottom() * scale, own.width() * scale, own.height() * scale);
        }
    }
    return tags;
}

/// Writes what `pages` paint to a PDF. The file appears only when it is whole.
base::Result<int> writePdf(const PageSet &pages, const QPageLayout &layout, PdfDetails details, const QString &path)
{
    details.texts = [&pages](int page) { return paintedTexts(pages, page); };
    QTemporaryFile draft;
    if (!draft.open())
        return base::failure(base::writeError(draft, draft.fileName()));
    {
        QPdfWriter device(&draft);
        device.setPageLayout(layout);
        device.setTitle(details.title);
        device.setCreator(u"Aide-Mémoire"_s);
        pages.paintAll(device);
    }
    // The writer of the pages does not say when the disk is full.
    if (!draft.flush() || draft.error() != QFileDevice::NoError)
        return base::failure(base::writeError(draft, draft.fileName()));
    const base::Result<QByteArray> pdf = finishedPdf(draft.fileName(), details);
    if (!pdf)
        return base::failure(base::ErrorCode::WriteFailed, path, pdf.error().detail);
    TRY_VOID(base::writeFile(path, *pdf));
    return pages.count();
}

}

QPageLayout pageLayout(briefing::Paper paper)
{
    const QPageSize size(paper == briefing::Paper::Letter ? QPageSize::Letter : QPageSize::A4);
    return {size, QPageLayout::Portrait, QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter};
}

QPageLayout standardPageLayout()
{
    return pageLayout(briefing::Paper::A4);
}

QSizeF printableArea(briefing::Paper paper)
{
    return pageLayout(paper).paintRect(QPageLayout::Point).size();
}

QSizeF paperAround(QSizeF area)
{
    const QPageLayout standard = standardPageLayout();
    return area + standard.fullRect(QPageLayout::Point).size() - standard.paintRect(QPageLayout::Point).size();
}

std::unique_ptr<PageSet> packPages(const briefing::Outline &outline, const PageWords &words, QSizeF area)
{
    return PackLayout().pages(outline, words, area);
}

std::unique_ptr<PageSet> documentPages(const DocumentContent &content, const PageWords &words, QSizeF area)
{
    const HeaderFooter headerFooter {
        .title = isolated(titleOf(content)),
        .date = content.work.symbol,
        .classification = {},
        .printedOn = briefing::printedOn(words),
        .pageOf = words.pageOf,
        .language = words.uiLanguage,
    };
    const PageFrame frame(area, headerFooter, paperTypography(area));
    DocumentContent printed = content;
    if (printed.coverLine.isEmpty())
        printed.coverLine = content.work.symbol;
    auto pages = std::make_unique<PageSet>(frame);
    pages->append({buildDocument(printed, frame.typography()), frame});
    return pages;
}

int paintPack(const briefing::Outline &outline, const PageWords &words, QPagedPaintDevice &device)
{
    const std::unique_ptr<PageSet> pages = packPages(outline, words, areaOf(device));
    pages->paintAll(device);
    return pages->count();
}

int paintDocument(const DocumentContent &content, const PageWords &words, QPagedPaintDevice &device)
{
    const std::unique_ptr<PageSet> pages = documentPages(content, words, areaOf(device));
    pages->paintAll(device);
    return pages->count();
}

base::Result<int> writePackPdf(const briefing::Outline &outline, const PageWords &words, const QString &path)
{
    const QPageLayout layout = pageLayout(outline.design.paper);
    const std::unique_ptr<PageSet> pages = packPages(outline, words, printableArea(outline.design.paper));
    PdfDetails details {outline.pack.title, words.uiLanguage, isRightToLeft(words.uiLanguage), pages->headings(), pdfTags(*pages, layout)};
    details.isArchive = outline.design.isArchive;
    return writePdf(*pages, layout, details, path);
}

base::Result<int> writeDocumentPdf(const DocumentContent &content, const PageWords &words, const QString &path, briefing::Paper paper)
{
    const QPageLayout layout = pageLayout(paper);
    const std::unique_ptr<PageSet> pages = documentPages(content, words, printableArea(paper));
    const PdfDetails details {
        titleOf(content), content.text.language, isRightToLeft(content.text.language), pages->headings(), pdfTags(*pages, layout)};
    return writePdf(*pages, layout, details, path);
}

}
