// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/beside.h>
#include <presentation/reader/readinglook.h>

#include <QPalette>
#include <QTextDocument>

class QTextTable;

namespace presentation {

class ParagraphCell;

/// Texts side by side as a document: a table with a column for each, level paragraphs in one row. Addresses are links, "paragraph:0/8" for
/// column and paragraph; row 5 begins at the anchor "row5". A text without a partner leaves its cell to a few faint words that
/// say so. GUI thread.
class BesideDocument
{
public:
    explicit BesideDocument(const application::TextsBeside &texts)
        : m_texts(texts)
    {
    }

    /// The size of the letters, as a factor of the window's: columns are narrower than a page to read.
    static constexpr double kScale = 1.0;
    /// The rows that a filter shows: those in which one of the texts has a paragraph that passes, or a part of it. Covers are not
    /// shown: what they say stands in the heads, and their lines differ by language.
    struct Rows {
        QList<int> shown;
        FilterCount count;
    };
    /// `always` is shown in any case; -1: none.
    Rows rows(ParagraphFilter filter, int always = -1) const;

    /// All rows but those of covers, in the document's own font.
    void write(QTextDocument &document, const QPalette &palette) const;
    /// Some rows, as texts are set to be read.
    void write(QTextDocument &document, const QPalette &palette, const ReadingLook &look, const QList<int> &rows) const;
    /// Tints one row, and no other; -1: none. The document was filled by write().
    static void mark(QTextDocument &document, int row, const QPalette &palette);
    /// The row that a place of the document lies in; -1 outside of the table.
    static int rowAt(const QTextDocument &document, int position);
    /// Which of the texts' rows a row of the table shows.
    static int rowOf(const QTextTable &table, int tableRow);
    /// The row of a paragraph of a column; -1: none.
    int rowOf(int column, base::PassageId passage) const;
    /// "OP8  Calls upon local governments…": a paragraph in a list.
    static QString shortened(const model::Passage &passage);
    /// "3 paragraphs do not stand in every text."; empty where all do.
    QString summary() const;

private:
    /// How the words of a column are set.
    struct Look {
        QTextCharFormat letters;
        QTextBlockFormat lines;
    };
    bool isCover(const comparison::LevelRow &row) const;
    void fill(QTextDocument &document, const QPalette &palette, const QList<int> &rows, const QList<Look> &looks) const;
    void writeCell(ParagraphCell &cell, int row, int column, const QPalette &palette) const;

    const application::TextsBeside &m_texts;
};

}
