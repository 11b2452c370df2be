// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentbuilder.h"
#include "pageset.h"

#include <core/base/result.h>
#include <output/briefing/outline.h>

#include <QDate>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QSizeF>
#include <QString>

#include <memory>

namespace render {

/// The fixed words of a printed page, translated by the caller ("Page %1 of %2", "Contents", "Sources", ...).
struct PageWords {
    QString pageOf;         ///< With %1 and %2.
    QString contents;
    QString sources;
    QString preparedFor;    ///< With %1.
    QString preparedBy;     ///< With %1.
    QString quotationsChecked; ///< With %1 and %2: checked, changed; may be empty.
    QString checkChanged;   ///< Stands beside a quotation that differs from its source.
    QString checkMissing;   ///< Stands beside a quotation whose source is gone.
    QString unnamed;        ///< Stands beside words that may be used without the name of who said them.
    QString withheld;       ///< Stands where words were left out that need clearance.
    QString ownWords;       ///< Stands above notes and comments, which are not words of the source.
    QString unofficial;     ///< "Unofficial copies of texts of the United Nations ..."
    QString language;       ///< With %1 and %2: text, original.
    QString languageOnly;   ///< With %1: text, where the original is not known.
    QString superseded;     ///< Stands beside a source that a newer document replaces.
    QString sourceMissing;  ///< Stands where a document, record or note is gone.
    QString imported;       ///< With %1 and %2: date, fingerprint.
    QString uiLanguage;     ///< ISO 639-1: decides the direction of the pages.
    QString printedOn;      ///< With %1: date.
};

/// English words, for the command line.
PageWords englishPageWords();

/// A day as a page prints it: "10 October 2024" in the language of the pages, with Western digits as in United Nations texts.
QString printedDate(const QDate &date, const QString &language);

/// The pages of a pack for a printable area of this size, ready to be painted; for previews, which lay out in a job.
/// `area` is in points.
std::unique_ptr<PageSet> packPages(const briefing::Outline &outline, const PageWords &words, QSizeF area);
std::unique_ptr<PageSet> documentPages(const DocumentContent &content, const PageWords &words, QSizeF area);

/// The layout that PDFs are written with: A4, 20 mm on every side.
QPageLayout standardPageLayout();

/// Paints a pack on a printer, a preview or a PDF: cover, contents with page numbers, blocks, list of sources,
/// "page x of y" on every page. Returns the number of pages.
int paintPack(const briefing::Outline &outline, const PageWords &words, QPagedPaintDevice &device);

/// Paints one document with the same furniture. Returns the number of pages.
int paintDocument(const DocumentContent &content, const PageWords &words, QPagedPaintDevice &device);

/// Writes a pack as PDF with title, bookmarks and language. The file appears only when it is whole. Error: WriteFailed.
base::Result<int> writePackPdf(const briefing::Outline &outline, const PageWords &words, const QString &path);

/// Writes one document as PDF. Error: WriteFailed.
base::Result<int> writeDocumentPdf(const DocumentContent &content, const PageWords &words, const QString &path);

}
