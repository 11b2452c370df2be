// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfpages.h"

#include "glyphnormalisation.h"
#include "pdfdocument.h"
#include "pdflines.h"

#include <poppler-qt6.h>

#include <cmath>

namespace formats {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kLargestSide = 16'384; ///< Pixels; a page may claim to be as large as a town.

}

base::Result<PdfPages> PdfPages::open(const QByteArray &bytes, const QString &password)
{
    TRY(std::unique_ptr<Poppler::Document> document, openPdf(bytes, password));
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    return PdfPages(std::move(document));
}

PdfPages::PdfPages(std::unique_ptr<Poppler::Document> document)
    : m_document(std::move(document))
{
}

PdfPages::PdfPages(PdfPages &&) noexcept = default;
PdfPages &PdfPages::operator=(PdfPages &&) noexcept = default;
PdfPages::~PdfPages() = default;

int PdfPages::count() const
{
    return m_document->numPages();
}

QSizeF PdfPages::size(int page) const
{
    const std::unique_ptr<Poppler::Page> found = m_document->page(page);
    return found ? found->pageSizeF() : QSizeF();
}

QStringList PdfPages::labels() const
{
    QStringList labels;
    for (int at = 0; at < count(); ++at) {
        const std::unique_ptr<Poppler::Page> page = m_document->page(at);
        labels.append(page ? pageLabelOf(*page) : QString());
    }
    return labels;
}

QImage PdfPages::picture(int page, double scale) const
{
    const std::unique_ptr<Poppler::Page> found = m_document->page(page);
    if (!found || !(scale > 0))
        return {};
    const QSizeF pixels = found->pageSizeF() * scale;
    if (!(pixels.width() >= 1 && pixels.height() >= 1 && std::max(pixels.width(), pixels.height()) <= kLargestSide))
        return {};
    return found->renderToImage(kPointsPerInch * scale, kPointsPerInch * scale);
}

QList<PageWord> PdfPages::words(int page) const
{
    const std::unique_ptr<Poppler::Page> found = m_document->page(page);
    if (!found)
        return {};
    QList<PageWord> words = wordsOf(*found).value_or(QList<PageWord>());
    for (PageWord &word : words)
        word.text = normalisedGlyphs(word.isMirrored ? mirrored(word.text) : word.text);
    return withArabicWords(words);
}

}
