// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfpages.h"

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QString>

#include <memory>

namespace formats {

/// A run of text by its start: points from the top left corner of the page, on the base line.
struct TextRun {
    QPointF start;
    PagePart part = PagePart::Text;
    int font = 0; ///< As in PageWord.
};

/// Reads the content streams of a PDF with qpdf: they paint the text in an order that for a word processor is the order of
/// reading. Poppler sorts words by position and does not expose that order. Renders nothing, opens no font. Not thread-safe.
class ContentStreamReader
{
public:
    ContentStreamReader(const QByteArray &bytes, const QString &password);
    ~ContentStreamReader();

    /// The runs of a page, from 0, in painting order; empty where the stream cannot be interpreted. Never fails.
    QList<TextRun> runsOf(int page) const;

    /// The bytes of the file with its colour profiles blanked, for text extraction; the given bytes where there are none, or
    /// where the file cannot be followed.
    QByteArray withoutProfiles() const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

}
