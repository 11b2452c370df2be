// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfhyphens.h"
#include "pdfnotes.h"
#include "pdftypography.h"

#include <core/model/extractedtext.h>
#include <import/formats/inlinetext.h>

#include <QList>

namespace formats {

/// Joins lines to paragraphs, across columns and pages, and the cells of a table to rows. One for each file.
class PdfParagraphs
{
public:
    PdfParagraphs(const QList<PdfPage> &pages, PdfOutline outline);

    QList<model::RawParagraph> blocksOf(const QList<PdfPage> &pages);
    /// A footnote of its lines.
    model::RawParagraph noteOf(const PdfNote &note);

private:
    /// What a line is to the one before it.
    enum class Step { Continues, NextCell, OpensParagraph };

    Step stepTo(const PdfLine &line) const;
    Step stepDown(const PdfLine &line) const;
    Step stepToNextPage(const PdfLine &line) const;
    bool opensItem(const PdfLine &line) const;
    bool endsShort(const PdfLine &line) const;
    bool isLoneLabel(const PdfLine &line) const;
    bool isUnderCell(const PdfLine &line) const;
    void take(const PdfLine &line);
    void append(const PdfLine &line);
    void appendWord(const model::StyledText &word, bool isLast);
    void finish();
    void setHeading(model::RawParagraph &block) const;
    void setLabel(model::RawParagraph &block) const;
    void setNote(model::RawParagraph &block, const QString &mark) const;

    PdfHyphens m_hyphens;
    PdfTypography m_typography;

    // The paragraph that is open.
    InlineText m_text;
    QString m_label;
    QString m_mark; ///< The raised mark that it opens with.
    QString m_brokenWord; ///< The word with a hyphen that its last line ends with.
    PdfLine m_last;
    int m_firstPage = 0;
    int m_lines = 0;
    double m_largest = 0;
    double m_smallest = 0;
    double m_pageWidth = 0; ///< In points.
    double m_cellLeft = 0;
    double m_cellsEnd = 0; ///< Where the cell before the open one ends.
    double m_ownPitch = 0;
    bool m_isRow = false;
    QList<model::RawParagraph> m_blocks;
};

}
