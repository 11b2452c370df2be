// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmltables.h"

#include "htmldocument.h"
#include "htmlwalk.h"

#include <QSet>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidest = 64;       ///< Columns that spans are followed in; a page could ask for any number.
constexpr int kTallest = 65'534;  ///< Rows, as HTML has it.

int spanOf(const xmlNode *cell, const char *name, int most)
{
    const QString value = HtmlWalk::attribute(cell, name);
    return value.isEmpty() ? 1 : std::clamp(value.toInt(), 1, most);
}

bool isHead(const xmlNode *cell)
{
    return HtmlWalk::nameOf(cell) == "th"_L1 || (cell->parent && cell->parent->parent && HtmlWalk::nameOf(cell->parent->parent) == "thead"_L1);
}

bool hasParagraphs(const xmlNode *cell)
{
    static const QSet<QString> names{u"p"_s, u"div"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"ul"_s, u"ol"_s, u"table"_s,
        u"blockquote"_s, u"center"_s, u"section"_s, u"article"_s, u"form"_s};
    int breaks = 0;
    for (const xmlNode *child = cell->children; child; child = child->next) {
        const QString name = HtmlWalk::nameOf(child);
        if (names.contains(name))
            return true;
        breaks += name == "br"_L1 ? 1 : 0;
    }
    return breaks > 3;
}

/// What the rows of a table, those of tables within apart, show.
struct Rows {
    bool hasHeads = false;
    const xmlNode *heaviest = nullptr; ///< Cell.
    int others = 0; ///< Rows without it that have two cells with words of their own.
};

Rows rowsOf(const xmlNode *table, const HtmlWeights &weights)
{
    Rows rows;
    QList<const xmlNode *> full;
    auto *inside = const_cast<xmlNode *>(table);
    for (xmlNode *node = nextNode(inside, table); node;) {
        const QString name = HtmlWalk::nameOf(node);
        rows.hasHeads = rows.hasHeads || name == "th"_L1 || name == "thead"_L1 || name == "caption"_L1;
        if (name == "tr"_L1) {
            int filled = 0;
            for (const xmlNode *cell = node->children; cell; cell = cell->next) {
                const HtmlWeights::Weight weight = weights.of(cell);
                filled += weight.plain > weight.linked ? 1 : 0;
                rows.hasHeads = rows.hasHeads || HtmlWalk::nameOf(cell) == "th"_L1;
                if (cell->type == XML_ELEMENT_NODE && (!rows.heaviest || weight.plain > weights.plain(rows.heaviest)))
                    rows.heaviest = cell;
            }
            if (filled > 1)
                full.append(node);
        }
        const bool enters = name == "tbody"_L1 || name == "tfoot"_L1 || name == "thead"_L1;
        node = enters ? nextNode(node, table) : nextNodeBeside(node, table);
    }
    rows.others = int(std::ranges::count_if(full, [&](const xmlNode *row) { return !rows.heaviest || rows.heaviest->parent != row; }));
    return rows;
}

}

bool setsOutPage(const xmlNode *table, const HtmlWeights &weights)
{
    const Rows rows = rowsOf(table, weights);
    return !rows.hasHeads && rows.heaviest && rows.others < 2 && weights.plain(rows.heaviest) * 2 > weights.plain(table)
        && hasParagraphs(rows.heaviest);
}

void HtmlSpans::startRow(const xmlNode *row)
{
    m_rows.append({nearestAround(row, {u"table"_s}), 0, 0, {.columns = 0}}); // No cell yet.
}

int HtmlSpans::columnsBefore(const xmlNode *cell)
{
    Row &row = m_rows.last();
    QList<int> &taken = m_taken[row.table];
    int before = std::exchange(row.spanned, 0);
    const auto pass = [&](int rows) {
        if (row.column >= kWidest)
            return;
        taken.resize(std::max<qsizetype>(taken.size(), row.column + 1));
        taken[row.column] = std::max(taken.at(row.column) - 1, rows);
        ++row.column;
    };
    while (row.column < taken.size() && taken.at(row.column) > 0) {
        pass(0);
        ++before;
    }
    const int rows = spanOf(cell, "rowspan", kTallest) - 1;
    const int columns = spanOf(cell, "colspan", kWidest);
    row.cell = {row.column, columns, rows + 1, isHead(cell), startsTable() && row.cell.columns == 0};
    for (int column = 0; column < columns; ++column)
        pass(rows);
    row.spanned = columns - 1;
    return before;
}

void HtmlSpans::endRow(bool hasWords)
{
    const Row row = m_rows.takeLast();
    if (hasWords && m_rows.isEmpty())
        m_last = row.table;
    QList<int> &taken = m_taken[row.table];
    for (int column = row.column; column < taken.size(); ++column)
        taken[column] = std::max(0, taken.at(column) - 1);
}

}
