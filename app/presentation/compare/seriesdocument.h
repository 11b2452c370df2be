// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/comparison.h>

#include <QPalette>
#include <QSet>
#include <QString>
#include <QTextDocument>

class QTextTable;

namespace presentation {

class ParagraphCell;

/// The changes between three or four successive texts as a document: a table with a column for each, level paragraphs in one row,
/// each text marked with what changed against the one before it. Its first row names the texts and is repeated on paper. Each other
/// row stands under its changes::anchorOf(). Addresses are links, "text:1/8" for column and paragraph. GUI thread.
class SeriesDocument
{
public:
    explicit SeriesDocument(const application::ComparedSeries &series)
        : m_series(series)
    {
    }

    /// Fills `document` with the rows in which a step made one of the changes that are shown.
    void write(QTextDocument &document, const QSet<comparison::Change> &shown, const QPalette &palette) const;
    /// The anchors of the shown rows that some step changed, from the top.
    QStringList anchorsOfChanges(const QSet<comparison::Change> &shown) const;

    /// "51/12 → 54/8: PP: 5 same, 6 edited · OP: …", a line a step.
    static QString summary(const QList<application::ComparedTexts> &steps);

private:
    QList<qsizetype> rowsWith(const QSet<comparison::Change> &shown) const;
    void writeHead(QTextTable &table, const QPalette &palette) const;
    void writeCell(ParagraphCell &cell, const comparison::ChainRow &row, qsizetype column, const QPalette &palette) const;

    const application::ComparedSeries &m_series;
};

}
