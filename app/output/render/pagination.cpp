// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagination.h"

#include "tablewriter.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace render {

namespace {

/// What is taller than this part of a page is rather parted than moved.
constexpr double kLargestMove = 1.0 / 3;
/// Heads of a table that take more of each page are not repeated.
constexpr double kTallestHeads = 0.3;
/// Positions are rounded to 1/64 of a pixel.
constexpr double kRounding = 0.1;

void addRow(QList<PageUnit> &units, const QTextBlock &block, QTextTable *table)
{
    const QRectF area = block.document()->documentLayout()->blockBoundingRect(block);
    const int row = table->cellAt(block.position()).row();
    if (!units.isEmpty() && units.last().table == table && units.last().row == row) {
        units.last().top = std::min(units.last().top, area.top());
        units.last().bottom = std::max(units.last().bottom, area.bottom());
        return;
    }
    PageUnit unit;
    unit.top = area.top();
    unit.bottom = area.bottom();
    unit.block = block.blockNumber();
    unit.table = table;
    unit.row = row;
    units.append(unit);
}

/// The rows of a table of the text: each is a unit, with those that its cells reach down to. One that is too long to be moved
/// is cut where no line of any of its cells stands.
class TableUnits
{
public:
    TableUnits(QTextTable *table, double pageHeight)
        : m_table(table)
        , m_longest(kLargestMove * pageHeight)
    {
    }

    QList<PageUnit> units()
    {
        int end = 0; // Behind the last row of the group.
        for (auto block = m_table->firstCursorPosition().block(); block.isValid(); block = block.next()) {
            if (QTextCursor(block).currentTable() != m_table)
                break;
            const QTextTableCell cell = m_table->cellAt(block.position());
            if (cell.row() >= end)
                startGroup(block, cell.row());
            end = std::max(end, cell.row() + cell.rowSpan());
            addLines(block);
        }
        finishGroup();
        return m_units;
    }

private:
    void startGroup(const QTextBlock &block, int row)
    {
        finishGroup();
        m_block = block.blockNumber();
        m_row = row;
    }

    void addLines(const QTextBlock &block)
    {
        for (int index = 0; index < block.layout()->lineCount(); ++index) {
            const double top = lineTop(block, index);
            m_lines.append({top, top + block.layout()->lineAt(index).height()});
        }
    }

    void add(double top, double bottom)
    {
        PageUnit unit;
        unit.top = top;
        unit.bottom = bottom;
        unit.block = m_block;
        unit.table = m_table;
        unit.row = m_row;
        unit.keepsWithNext = m_row < m_table->format().headerRowCount();
        m_units.append(unit);
    }

    void finishGroup()
    {
        if (m_lines.isEmpty())
            return;
        std::ranges::sort(m_lines, {}, &Line::top);
        m_lines.first().top -= m_table->format().cellPadding();
        const double bottom = std::ranges::max_element(m_lines, {}, &Line::bottom)->bottom + m_table->format().cellPadding();
        const double top = m_lines.first().top;
        Line part{top, top};
        for (const Line &line : std::as_const(m_lines)) {
            if (bottom - top > m_longest && line.top >= part.bottom - kRounding && part.bottom > top) {
                add(part.top, part.bottom);
                part = line;
            }
            part.bottom = std::max(part.bottom, line.bottom);
        }
        add(part.top, bottom);
        m_lines.clear();
    }

    struct Line {
        double top = 0;
        double bottom = 0;
    };

    QTextTable *m_table; // Not owned.
    double m_longest = 0;
    QList<Line> m_lines;
    QList<PageUnit> m_units;
    int m_block = 0;
    int m_row = 0;
};

void addLines(QList<PageUnit> &units, const QTextBlock &block)
{
    const QTextLayout &layout = *block.layout();
    for (int index = 0; index < layout.lineCount(); ++index) {
        const QTextLine line = layout.lineAt(index);
        PageUnit unit;
        unit.top = lineTop(block, index);
        unit.bottom = unit.top + line.height();
        unit.block = block.blockNumber();
        unit.line = index;
        unit.lines = layout.lineCount();
        unit.keepsWithNext = block.blockFormat().boolProperty(kKeepWithNextProperty);
        units.append(unit);
    }
}

struct Heads {
    double top = 0;
    double bottom = 0;

    double height() const { return bottom - top; }
};

/// The heads of the table that goes on with this unit; none where they leave too little of the page.
Heads headsBefore(const QList<PageUnit> &units, qsizetype first, double pageHeight)
{
    const QTextTable *table = units.at(first).table;
    if (!isTextTable(table) || units.at(first).row < table->format().headerRowCount() || first == 0
        || units.at(first - 1).table != table)
        return {};
    // Backwards to the first row; a page ends in a table far less often than once a row.
    qsizetype row = first;
    while (row > 0 && units.at(row - 1).table == table)
        --row;
    Heads heads{units.at(row).top, units.at(row).top};
    for (; units.at(row).row < table->format().headerRowCount(); ++row)
        heads.bottom = units.at(row + 1).top;
    return heads.height() > kTallestHeads * pageHeight ? Heads() : heads;
}

/// Where to cut when `full` is the first unit that has no room on a page that begins with `first`.
qsizetype cutBefore(const QList<PageUnit> &units, qsizetype first, qsizetype full, double height)
{
    qsizetype cut = full;
    const PageUnit &unit = units.at(full);
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

double lineTop(const QTextBlock &block, int line)
{
    const QRectF area = block.document()->documentLayout()->blockBoundingRect(block);
    return area.top() - block.layout()->boundingRect().top() + block.layout()->lineAt(line).y();
}

double firstLineTop(const QTextBlock &block)
{
    if (block.layout()->lineCount() == 0)
        return block.document()->documentLayout()->blockBoundingRect(block).top();
    return lineTop(block, 0);
}

QList<PageUnit> pageUnits(QTextDocument &document, QSizeF page)
{
    document.setTextWidth(page.width());
    document.documentLayout()->documentSize(); // Lays all out.
    QList<PageUnit> units;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextTable *table = QTextCursor(block).currentTable();
        if (isTextTable(table)) {
            units.append(TableUnits(table, page.height()).units());
            block = table->lastCursorPosition().block();
        } else if (table)
            addRow(units, block, table);
        else
            addLines(units, block);
    }
    return units;
}

QList<PageSlice> cutIntoPages(const QList<PageUnit> &units, double pageHeight, double end)
{
    if (units.isEmpty())
        return {{0, end, 0}};
    QList<PageSlice> slices;
    qsizetype first = 0;
    Heads heads = headsBefore(units, first, pageHeight);
    const auto sliceTo = [&](double bottom) {
        slices.append({units.at(first).top, bottom, units.at(first).block, heads.top, heads.bottom, units.at(first).part});
    };
    for (qsizetype index = 0; index < units.size(); ++index) {
        const double room = pageHeight - heads.height() + kRounding;
        if (units.at(index).bottom - units.at(first).top <= room || index == first)
            continue;
        const qsizetype cut = cutBefore(units, first, index, pageHeight);
        sliceTo(units.at(cut).top);
        first = cut;
        index = cut;
        heads = headsBefore(units, first, pageHeight);
    }
    sliceTo(std::max(end, units.last().bottom));
    return slices;
}

QList<PageSlice> paginate(QTextDocument &document, QSizeF page)
{
    const QList<PageUnit> units = pageUnits(document, page);
    return cutIntoPages(units, page.height(), document.documentLayout()->documentSize().height());
}

}
