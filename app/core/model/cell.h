// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passage.h"

#include <QList>
#include <QString>

namespace model {

/// The position of a cell in its table. The row is a passage ("oars | 12"), and each of its cells a span of it with
/// Span::Style::Cell, whose target says this: a cell without words is a span without length.
struct Cell {
    int column = 0;
    int columns = 1; ///< That it goes over.
    int rows = 1;    ///< That it goes over, this one included.
    bool isHead = false;
    bool startsTable = false; ///< The first cell of the first row.

    bool operator==(const Cell &) const = default;
};

/// Span::target of a cell: "0", "th2", "1:2x1".
QString cellTarget(const Cell &cell);
Cell cellOf(const QString &target);
/// The cells of a row in their order; empty for all other passages.
QList<Span> cellsOf(const Passage &passage);

}
