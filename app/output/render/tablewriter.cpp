// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablewriter.h"

#include <core/model/cell.h>

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace render {

namespace {

constexpr double kCellPadding = 0.35; // In ems.
constexpr double kSmallestType = 0.68;
constexpr int kMostColumns = 24;
/// Layouts of tables cost more than their rows; what is longer is set as lines.
constexpr qsizetype kMostRows = 2000;

struct Needed {
    double piece = 0; ///< The longest piece that no line may break.
    double line = 0;  ///< All of it in one line.
};

Needed neededBy(const QString &words, const QFontMetricsF &metrics)
{
    Needed needed;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, words);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary()) {
        const QString piece = words.sliced(from, to - from);
        const double line = metrics.horizontalAdvance(piece);
        needed.line += line;
        needed.piece = std::max(needed.piece, piece.back().isSpace() ? metrics.horizontalAdvance(piece.trimmed()) : line);
    }
    return needed;
}

/// Widens the last of the columns of a cell, where they have less room than it needs.
void widen(std::span<double> columns, double needed)
{
    const double there = std::accumulate(columns.begin(), columns.end(), 0.0);
    if (needed > there)
        columns.back() += needed - there;
}

/// Nothing but the strokes between cells.
bool isSeparator(QStringView words)
{
    return std::ranges::all_of(words, [](QChar character) { return character == u' ' || character == u'|'; });
}

/// The cell stands in the content, with nothing but strokes between it and what is written already.
bool standsBehind(QStringView content, int written, const model::Span &cell, bool isLast)
{
    if (cell.start < written || cell.end < cell.start || cell.end > content.size())
        return false;
    return isSeparator(content.sliced(written, cell.start - written)) && (!isLast || isSeparator(content.sliced(cell.end)));
}

}

bool isTextTable(const QTextTable *table)
{
    return table && table->format().boolProperty(kTextTableProperty);
}

TableWriter::TableWriter(QList<model::Passage> rows, const Typography &typography, const QString &language)
    : m_rows(std::move(rows))
    , m_typography(typography)
    , m_language(language)
{
    if (m_rows.size() <= kMostRows && arrange() && m_columns > 1 && m_columns <= kMostColumns)
        m_factor = fittingFactor();
}

bool TableWriter::arrange()
{
    std::vector<qsizetype> above; // For each column the last place that covers it.
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!arrangeRow(row, above))
            return false;
    }
    for (Place &place : m_places)
        place.rows = std::min(place.rows, int(m_rows.size()) - place.row);
    m_columns = int(above.size());
    return true;
}

// Cells of the row above go no further than to the next cell below them.
bool TableWriter::arrangeRow(int row, std::vector<qsizetype> &above)
{
    const model::Passage &passage = m_rows.at(row);
    const QList<model::Span> cells = model::cellsOf(passage);
    int written = 0;
    for (qsizetype index = 0; index < cells.size(); ++index) {
        const model::Span &span = cells.at(index);
        const model::Cell cell = model::cellOf(span.target);
        const bool isLast = index + 1 == cells.size();
        const int next = isLast ? cell.column + cell.columns : model::cellOf(cells.at(index + 1).target).column;
        if (next <= cell.column || !standsBehind(passage.content, written, span, isLast))
            return false;
        const CellWords words{span.start, span.end, index == 0 ? 0 : written + 1, isLast ? int(passage.content.size()) : span.end};
        const Place place{row, cell.column, cell.rows, std::min(cell.columns, next - cell.column), cell.isHead, words};
        if (place.column + place.columns > kMostColumns)
            return false;
        above.resize(std::max<std::size_t>(above.size(), place.column + place.columns), -1);
        for (int column = place.column; column < place.column + place.columns; ++column) {
            if (above[column] >= 0) {
                Place &over = m_places[above[column]];
                over.rows = std::min(over.rows, row - over.row);
            }
            above[column] = m_places.size();
        }
        m_places.append(place);
        written = span.end;
    }
    return !cells.isEmpty();
}

int TableWriter::headRows() const
{
    int rows = int(m_rows.size()) - 1;
    for (const Place &place : m_places) {
        if (!place.isHead && place.words.to > place.words.from)
            rows = std::min(rows, place.row);
    }
    // A head that reaches down into the rows cannot stand without them.
    for (auto place = m_places.crbegin(); place != m_places.crend(); ++place) {
        if (place->row < rows && place->row + place->rows > rows)
            rows = place->row;
    }
    return rows;
}

TableWriter::Widths TableWriter::widthsAt(double factor) const
{
    QFont font = textFont(m_typography, m_language, factor);
    const QFontMetricsF plain(font);
    font.setBold(true);
    const QFontMetricsF bold(font);
    Widths widths {std::vector<double>(m_columns, 0), std::vector<double>(m_columns, 0)};
    const double padding = 2 * kCellPadding * emWidth(m_typography) + 1;
    for (const Place &place : m_places) {
        const QString words = m_rows.at(place.row).content.sliced(place.words.from, place.words.to - place.words.from);
        const Needed needed = neededBy(words, place.isHead ? bold : plain);
        widen(std::span(widths.least).subspan(place.column, place.columns), needed.piece + padding);
        widen(std::span(widths.whole).subspan(place.column, place.columns), needed.line + padding);
    }
    return widths;
}

double TableWriter::room() const
{
    return m_typography.tableWidth - (m_typography.showNumbers ? PassageWriter::kNumberMargin * emWidth(m_typography) : 0);
}

double TableWriter::fittingFactor() const
{
    for (const double factor : {kSmallSize, kSmallestType}) {
        const Widths widths = widthsAt(factor);
        if (std::accumulate(widths.least.begin(), widths.least.end(), 0.0) <= room())
            return factor;
    }
    return 0;
}

// What is left when each column has room for its longest word goes to those that have more to say; one that would fill the page
// by itself asks for no more than the page.
QList<QTextLength> TableWriter::columnLengths() const
{
    const Widths widths = widthsAt(m_factor);
    if (std::accumulate(widths.whole.begin(), widths.whole.end(), 0.0) <= room())
        return {};
    const auto wish = [&](int column) { return std::max(std::min(widths.whole[column], room()) - widths.least[column], 0.0); };
    double least = 0;
    double wished = 0;
    for (int column = 0; column < m_columns; ++column) {
        least += widths.least[column];
        wished += wish(column);
    }
    QList<QTextLength> lengths;
    for (int column = 0; column < m_columns; ++column) {
        const double width = widths.least[column] + (wished > 0 ? (room() - least) * wish(column) / wished : 0);
        lengths.append(QTextLength(QTextLength::PercentageLength, 100 * width / room()));
    }
    return lengths;
}

void TableWriter::write(QTextCursor &cursor, const QList<model::Annotation> &annotations) const
{
    const PassageWriter outer(cursor, m_typography, m_language);
    QTextTableFormat format;
    format.setProperty(kTextTableProperty, true);
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(kCellPadding * outer.em());
    format.setHeaderRowCount(headRows());
    format.setLayoutDirection(outer.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    if (outer.isRightToLeft()) {
        format.setRightMargin(outer.numberMargin());
        format.setAlignment(Qt::AlignRight); // Qt does not mirror the place of a table.
    }
    if (!outer.isRightToLeft())
        format.setLeftMargin(outer.numberMargin());
    format.setBottomMargin(0.7 * outer.em());
    QList<QTextLength> lengths = columnLengths();
    if (outer.isRightToLeft())
        std::ranges::reverse(lengths);
    format.setColumnWidthConstraints(lengths);
    QTextTable *table = cursor.insertTable(int(m_rows.size()), m_columns, format);
    // Nor the order of its columns.
    const auto column = [this, isMirrored = outer.isRightToLeft()](const Place &place) { return isMirrored ? m_columns - place.column - place.columns : place.column; };
    for (const Place &place : m_places) {
        if (place.rows > 1 || place.columns > 1)
            table->mergeCells(place.row, column(place), place.rows, place.columns);
    }
    int row = -1;
    for (const Place &place : m_places) {
        QTextCursor inCell = table->cellAt(place.row, column(place)).firstCursorPosition();
        PassageWriter writer(inCell, m_typography, m_language);
        const bool isFirst = std::exchange(row, place.row) != place.row;
        writer.writeCell(m_rows.at(place.row), place.words, isFirst, m_factor, annotations);
    }
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat behind;
    behind.setProperty(kFreeBlockProperty, true);
    behind.setLineHeight(1, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(behind);
}

}
