// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageset.h"

#include <core/base/result.h>

#include <functional>

namespace render {

/// The metadata of a PDF.
struct PdfDetails {
    QString title;
    QString language; ///< ISO 639-1.
    bool isRightToLeft = false;
    QList<PagePlace> places; ///< The bookmarks.
    PageTags tags = {};      ///< Regions in points, from the bottom of the page.
    std::function<QStringList(int page)> texts = {}; ///< paintedTexts() of the pages, on the same thread.
    bool isArchive = false; ///< PDF/A-2a.
};

/// Reads the PDF at `draft` and gives it with bookmarks, title and language. Error: WriteFailed.
base::Result<QByteArray> finishedPdf(const QString &draft, const PdfDetails &details);

}
