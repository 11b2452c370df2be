// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include <core/model/cell.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace briefing {

namespace {

model::Passage rowOf(const QList<TableCell> &cells, bool isFirst, bool isHead)
{
    model::Passage row;
    row.kind = model::PassageKind::Body;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (column > 0)
            row.content += u" | "_s;
        const int start = int(row.content.size());
        row.content += cells.at(column).text;
        model::Cell cell;
        cell.column = int(column);
        cell.isHead = isHead;
        cell.startsTable = isFirst && column == 0;
        row.spans.append({model::Span::Style::Cell, start, int(row.content.size()), model::cellTarget(cell)});
        for (model::Span span : cells.at(column).spans) {
            span.start += start;
            span.end += start;
            row.spans.append(span);
        }
    }
    return row;
}

/// The columns that say something below their head; the first one always.
QList<qsizetype> columnsWithWords(const Table &table)
{
    QList<qsizetype> columns {0};
    for (qsizetype column = 1; column < table.rows.first().size(); ++column) {
        for (qsizetype row = 1; row < table.rows.size(); ++row) {
            if (table.rows.at(row).value(column).text.isEmpty())
                continue;
            columns.append(column);
            break;
        }
    }
    return columns;
}

}

QList<model::Passage> passagesOf(const Table &table)
{
    QList<model::Passage> rows;
    if (table.rows.size() < 2)
        return rows;
    const QList<qsizetype> columns = columnsWithWords(table);
    for (qsizetype index = 0; index < table.rows.size(); ++index) {
        QList<TableCell> cells;
        for (const qsizetype column : columns)
            cells.append(table.rows.at(index).value(column));
        rows.append(rowOf(cells, index == 0, index == 0));
    }
    return rows;
}

QList<model::Passage> besideEachOther(const QList<model::Passage> &left, const QList<model::Passage> &right)
{
    QList<model::Passage> rows;
    for (qsizetype index = 0; index < left.size(); ++index) {
        const model::Passage &one = left.at(index);
        const auto other = std::ranges::find(right, one.address, &model::Passage::address);
        TableCell beside;
        if (other != right.end())
            beside = {other->content, other->spans};
        model::Passage row = rowOf({{one.content, one.spans}, beside}, index == 0, false);
        row.id = one.id;
        row.address = one.address;
        row.label = one.label;
        rows.append(row);
    }
    return rows;
}

}
