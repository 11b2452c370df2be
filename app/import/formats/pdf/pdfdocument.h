// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfpages.h"

#include <core/base/result.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace Poppler {
class Document;
class Page;
}

namespace formats {

/// Limits of a PDF; beyond them a file is refused.
inline constexpr int kMostPages = 20'000;
inline constexpr qsizetype kMostWords = 8'000'000; ///< Of a file.
inline constexpr int kLongestPage = 20'000; ///< Milliseconds that the text of one page may take.

/// Opens the bytes of a PDF, in memory alone and in silence. Errors: Damaged, PasswordNeeded, PasswordWrong, LimitExceeded.
base::Result<std::unique_ptr<Poppler::Document>> openPdf(const QByteArray &bytes, const QString &password);

/// The label of a page ("xiv"); empty where it is the page's number.
QString pageLabelOf(const Poppler::Page &page);

/// The words of a page, letters as the file has them, in the order that Poppler thinks a person reads.
/// Error: LimitExceeded where the page takes longer than kLongestPage.
base::Result<QList<PageWord>> wordsOf(const Poppler::Page &page);

}
