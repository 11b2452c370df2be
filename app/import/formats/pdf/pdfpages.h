// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>

namespace Poppler {
class Document;
}

namespace formats {

/// The tagged structure that a word belongs to: the text, the page (a running header), or a picture (a chart's axis).
enum class PagePart { Text, Artifact, Figure };

/// A word of a page and its box: points from the top left corner.
struct PageWord {
    QString text;
    QRectF box;
    bool spaceAfter = false;
    bool isMirrored = false; ///< A right-to-left word in visual order.
    PagePart part = PagePart::Text;
    int font = 0; ///< Number of a font without a mapping to Unicode, from 1 within the file; else 0.
};

/// Renders the pages of a PDF as published. Not thread-safe.
class PdfPages
{
public:
    /// Errors: Damaged, PasswordNeeded, PasswordWrong.
    static base::Result<PdfPages> open(const QByteArray &bytes, const QString &password = {});
    PdfPages(PdfPages &&) noexcept;
    PdfPages &operator=(PdfPages &&) noexcept;
    ~PdfPages();

    int count() const;
    /// In points. Pages count from 0.
    QSizeF size(int page) const;
    /// What the file calls each page, where this is not its number; else empty.
    QStringList labels() const;
    /// `scale` is pixels a point. Null where the page cannot be drawn.
    QImage picture(int page, double scale) const;
    /// In the order of the page.
    QList<PageWord> words(int page) const;

private:
    explicit PdfPages(std::unique_ptr<Poppler::Document> document);
    std::unique_ptr<Poppler::Document> m_document;
};

}
