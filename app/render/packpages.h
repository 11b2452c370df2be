// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typography.h"

#include <base/result.h>
#include <briefing/outline.h>
#include <render/documentbuilder.h>

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QString>

namespace render {

/// The fixed words of a printed page, translated by the caller ("Page %1 of %2", "Contents", "Sources", ...).
struct PageWords {
    QString pageOf;         ///< With %1 and %2.
    QString contents;
    QString sources;
    QString preparedFor;    ///< With %1.
    QString preparedBy;     ///< With %1.
    QString quotationsChecked; ///< With %1 and %2: checked, changed.
    QString checkChanged;   ///< Stands beside a quotation that differs from its source.
    QString checkMissing;   ///< Stands beside a quotation whose source is gone.
    QString unofficial;     ///< "Unofficial copies of texts of the United Nations ..."
    QString language;       ///< With %1 and %2: text, original.
    QString imported;       ///< With %1 and %2: date, fingerprint.
    QString uiLanguage;     ///< ISO 639-1: decides the direction of the pages.
    QString printedOn;      ///< With %1: date.
};

/// English words, for the command line.
PageWords englishPageWords();

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
