// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/beside.h>

#include <QPalette>
#include <QTextDocument>

class QTextTable;

namespace presentation {

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

    void write(QTextDocument &document, const QPalette &palette) const;
    /// Tints one row, and no other; -1: none. The document was filled by write().
    static void mark(QTextDocument &document, int row, const QPalette &palette);
    /// The row that a place of the document lies in; -1 outside of the table.
    static int rowAt(const QTextDocument &document, int position);
    /// The row of a paragraph of a column; -1: none.
    int rowOf(int column, base::PassageId passage) const;
    /// "OP8  Calls upon local governments…": a paragraph in a list.
    static QString shortened(const model::Passage &passage);
    /// "3 paragraphs do not stand in every text."; empty where all do.
    QString summary() const;

private:
    void writeCell(QTextTable &table, int row, int column, const QPalette &palette) const;

    const application::TextsBeside &m_texts;
};

}
