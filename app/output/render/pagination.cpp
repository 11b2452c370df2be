// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagination.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace render {

namespace {

/// What is taller than this part of a page is rather parted than moved.
constexpr double kLargestMove = 0.4;
/// Positions are rounded to 1/64 of a pixel.
constexpr double kRounding = 0.1;

/// What is never cut: a line, or a row of a table.
struct Unit {
    double top = 0;
    double bottom = 0;
    int block = 0;
    int line = 0;
    int lines = 1; ///< Of its block.
    bool keepsWithNext = false;
    QTextTable *table = nullptr; // Not owned.
    int row = 0;
};

void addRow(QList<Unit> &units, const QTextBlock &block, QTextTable *table)
{
    const QRectF area = block.document()->documentLayout()->blockBoundingRect(block);
    const int row = table->cellAt(block.position()).row();
    if (!units.isEmpty() && units.last().table == table && units.last().row == row) {
        units.last().top = std::min(units.last().top, area.top());
        units.last().bottom = std::max(units.last().bottom, area.bottom());
        return;
    }
    Unit unit;
    unit.top = area.top();
    unit.bottom = area.bottom();
    unit.block = block.blockNumber();
    unit.table = table;
    unit.row = row;
    units.append(unit);
}

void addLines(QList<Unit> &units, const QTextBlock &block)
{
    const QTextLayout &layout = *block.layout();
    const double origin = layout.position().y();
    for (int index = 0; index < layout.lineCount(); ++index) {
        const QTextLine line = layout.lineAt(index);
        Unit unit;
        unit.top = origin + line.y();
        unit.bottom = unit.top + line.height();
        unit.block = block.blockNumber();
        unit.line = index;
        unit.lines = layout.lineCount();
        unit.keepsWithNext = block.blockFormat().boolProperty(kKeepWithNextProperty);
        units.append(unit);
    }
}

QList<Unit> unitsOf(const QTextDocument &document)
{
    QList<Unit> units;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (QTextTable *table = QTextCursor(block).currentTable())
            addRow(units, block, table);
        else
            addLines(units, block);
    }
    return units;
}

/// Where to cut when `full` is the first unit that has no room on a page that begins with `first`.
qsizetype cutBefore(const QList<Unit> &units, qsizetype first, qsizetype full, double height)
{
    qsizetype cut = full;
    const Unit &unit = units.at(full);
    // No last line alone on the next page, no first line alone on this one.
    if (unit.lines > 2 && unit.line == unit.lines - 1)
        --cut;
    if (units.at(cut).lines > 1 && units.at(cut).line == 1)
        --cut;
    while (cut > first && units.at(cut - 1).keepsWithNext)
        --cut;
    const bool isTooMuch = units.at(full).top - units.at(std::max(cut, first)).top > kLargestMove * height;
    return cut <= first || isTooMuch ? full : cut;
}

}

double firstLineTop(const QTextBlock &block)
{
    const QRectF area = block.document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0) : QTextLine();
    return line.isValid() ? area.top() - block.layout()->boundingRect().top() + line.y() : area.top();
}

QList<PageSlice> paginate(QTextDocument &document, QSizeF page)
{
    document.setTextWidth(page.width());
    const double height = document.documentLayout()->documentSize().height(); // Lays all out.
    const QList<Unit> units = unitsOf(document);
    if (units.isEmpty())
        return {{0, height, 0}};
    QList<PageSlice> slices;
    qsizetype first = 0;
    for (qsizetype index = 0; index < units.size(); ++index) {
        const bool hasRoom = units.at(index).bottom - units.at(first).top <= page.height() + kRounding;
        if (hasRoom || index == first)
            continue;
        const qsizetype cut = cutBefore(units, first, index, page.height());
        slices.append({units.at(first).top, units.at(cut).top, units.at(first).block});
        first = cut;
        index = cut;
    }
    slices.append({units.at(first).top, std::max(height, units.last().bottom), units.at(first).block});
    return slices;
}

}
