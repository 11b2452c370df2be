// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetext.h"

#include <core/jobs/job.h>
#include <core/model/record.h>

#include <QTextLayout>

namespace presentation {

/// The colours of the rows of a source, from the first one on. A plain value: a view takes those of the rows that are in sight.
struct SourceColours {
    struct Piece {
        int start = 0; ///< Within its row.
        int length = 0;
        int format = 0;
    };

    QList<QTextCharFormat> formats;
    QList<Piece> pieces;
    QList<qsizetype> firstPieces; ///< Of each row that is coloured, and one past the last one.

    qsizetype rowCount() const { return std::max<qsizetype>(firstPieces.size() - 1, 0); }
    QList<QTextLayout::FormatRange> ofRow(qsizetype row) const;
};

/// The definition for an original: the user's one that claims the name of the file, else that of its format; empty: none, as for plain
/// text. On the thread that colours.
QString syntaxOf(const model::Source &original);

/// The colours of the first rows, with the theme for light or dark pages. Any thread; takes about a second for two megabytes. Error: Cancelled.
base::Result<SourceColours> coloursOf(const SourceText &text, const model::Source &original, bool isDark, qsizetype rows, jobs::JobControl &control);

}
