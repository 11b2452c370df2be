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

/// Where the drawing of a stretch of text starts: points from the top left corner of the page, on its base line.
struct TextRun {
    QPointF start;
    PagePart part = PagePart::Text;
    int font = 0; ///< As in PageWord.
};

/// The order in which a PDF draws its text, which for a word processor is the order of the text. Poppler sorts words by
/// place and does not tell that order, so it is read with qpdf. Nothing is drawn, no font is opened. Not thread-safe.
class ContentStreamReader
{
public:
    ContentStreamReader(const QByteArray &bytes, const QString &password);
    ~ContentStreamReader();

    /// The runs of a page, from 0, in the order of drawing; empty where the file is too odd to tell. Never fails.
    QList<TextRun> runsOf(int page) const;

    /// The bytes of the file with its colour profiles blanked, for a reader of words; those that were given where there are
    /// none, or where the file is too odd to tell.
    QByteArray withoutProfiles() const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

}
