// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfpages.h"

#include <poppler-qt6.h>

namespace readers {

base::Result<PdfPages> PdfPages::open(const QByteArray &, const QString &)
{
    return base::failure(base::ErrorCode::Damaged);
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
    return 0;
}

QSizeF PdfPages::size(int) const
{
    return {};
}

QImage PdfPages::picture(int, double) const
{
    return {};
}

QList<PageWord> PdfPages::words(int) const
{
    return {};
}

}
