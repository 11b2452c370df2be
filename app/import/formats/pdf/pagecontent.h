// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdflines.h"

#include <core/base/result.h>
#include <core/model/passage.h>

#include <QList>

namespace Poppler {
class Document;
}

namespace formats {

class ContentStreamReader;

/// The lines of a file by page, and the parts of the pages that are not text.
struct PdfContent {
    QList<PdfPage> pages;
    QList<model::Dropped> dropped; ///< "line-number": one entry a page; "unknown-letters": one a page, behind the page's name.
    bool hasUnknownLetters = false; ///< Some of its text is in fonts that do not say which letters their shapes are.
};

/// Reads the words of all pages and joins them to lines. Error: LimitExceeded.
base::Result<PdfContent> contentOf(const Poppler::Document &document, const ContentStreamReader &streams);

}
