// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passagewriter.h"

#include <QTextLength>
#include <QTextTable>

#include <vector>

namespace render {

/// QTextTableFormat property (bool): a table of the text. Pages cut it between its rows, or within one that is too long to
/// be moved, repeat its heads, and paint its rules.
inline constexpr int kTextTableProperty = 0x100000 + 40;
bool isTextTable(const QTextTable *table);

/// Sets rows of a table (model::cellsOf()) in columns, where there is the width for them: each cell is a block of its own
/// with the properties of its passage, the address stands in the margin beside the first. Stack only, for one table.
class TableWriter
{
public:
    TableWriter(QList<model::Passage> rows, const Typography &typography, const QString &language);

    /// False where the rows are rather set as lines: their cells contradict each other, or have no room.
    bool canWrite() const { return m_factor > 0; }
    /// Writes the table after the cursor's block, and leaves the cursor in the empty block behind it.
    void write(QTextCursor &cursor, const QList<model::Annotation> &annotations) const;

private:
    struct Place {
        int row = 0;
        int column = 0;
        int rows = 1;
        int columns = 1;
        bool isHead = false;
        CellWords words;
    };

    /// Of each column, in pixels: what its longest word needs, and what all of its words need in one line.
    struct Widths {
        std::vector<double> least;
        std::vector<double> whole;
    };

    bool arrange();
    bool arrangeRow(int row, std::vector<qsizetype> &above);
    int headRows() const;
    /// The part of the size of type that gives every word room in its column; 0 where none does.
    double fittingFactor() const;
    Widths widthsAt(double factor) const;
    /// The width beside the margin of numbers.
    double room() const;
    /// How the columns share the page; none where the table is narrower than it.
    QList<QTextLength> columnLengths() const;

    QList<model::Passage> m_rows;
    const Typography &m_typography;
    QString m_language;
    QList<Place> m_places;
    int m_columns = 0;
    double m_factor = 0;
};

}
