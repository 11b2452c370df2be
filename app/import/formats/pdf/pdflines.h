// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfpages.h"

#include <import/formats/inlinetext.h>

#include <QList>
#include <QRectF>
#include <QString>

namespace formats {

/// A segment of a printed line: one line of a column or of a table cell.
struct PdfLine {
    int page = 0; ///< From 1.
    QRectF box;   ///< Of its main words, in points from the top left corner.
    double size = 0; ///< Height of its main words, in points.
    double firstWidth = 0; ///< Width of its first word.
    double right = 0; ///< Where the lines of its column end.
    double left = 0;  ///< Where they begin.
    bool isRightToLeft = false;
    PagePart part = PagePart::Text;
    QString mark; ///< The raised mark that it opens with, as a footnote does.
    QList<model::StyledText> words; ///< With a NoteReference where a raised mark stands behind a word, or before it.
    QString text; ///< The words with spaces between them.

    bool isBeside(const PdfLine &other) const;
};

/// A page with its lines.
struct PdfPage {
    int number = 0; ///< From 1.
    QSizeF size;    ///< In points.
    QString label = {}; ///< What the file calls the page, where this is not its number; else empty.
    double notesFrom = 0; ///< The rule above the footnotes, in points; 0 without one.
    QList<PdfLine> lines = {}; ///< In the order of reading.
};

/// Cuts words in reading order into lines.
QList<PdfLine> linesOf(const QList<PageWord> &words, int page);

/// Joins the letters of lines from right to left, which are drawn one by one, into words in the order of reading. Other lines stay
/// as they are.
QList<PageWord> withArabicWords(const QList<PageWord> &words);

/// The size of letters that most of a text has, in points; 0 for no text.
double bodySize(const QList<PdfPage> &pages);

}
