// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfpages.h"

#include <QList>
#include <QStringList>

namespace formats {

/// Finds the numbers of lines that drafts print in their margin: whole numbers in a column of their own beside the text,
/// which count its lines, every one or every fifth. One for each file. Numbers of a list or a table count its entries, and
/// an entry does not begin within a sentence.
class PdfMargins
{
public:
    /// Looks at a page, in any order of its words; all pages before the first take().
    /// True where the page has what may be such numbers.
    bool learn(const QList<PageWord> &words);
    /// Takes the numbers off the words of a page. Gives them from the top down; none where the file numbers no lines.
    QStringList take(QList<PageWord> &words) const;

private:
    /// A column of numbers beside the text: on which side, and where its edge towards the text stands.
    struct Column {
        bool isLeft = true;
        double edge = 0;
        qsizetype numbers = 0;
        qsizetype mostOnAPage = 0;
        qsizetype withinSentences = 0; ///< Numbers beside a line that goes on with a sentence.
    };
    static bool isMargin(const Column &column);

    QList<Column> m_columns;
};

}
