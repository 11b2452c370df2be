// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfmargins.h"

#include "glyphnormalisation.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSameEdge = 3; ///< Points between the edges of numbers of one column.
constexpr double kNarrowestGap = 0.5; ///< Of the height of a line, between a number and the text.
constexpr double kSteady = 0.8; ///< Of the steps from number to number, how many must agree with the lines.
constexpr qsizetype kFewest = 4; ///< Numbers of a file; fewer count nothing.
constexpr qsizetype kFewestOnAPage = 3; ///< On one page at least.
constexpr qsizetype kLongestLineNumber = 5;

/// What stands on one row of a page: words by their places in the list, from left to right.
struct PageRow {
    QRectF box;
    QList<qsizetype> words;
};

/// A number at the edge of a row.
struct RowNumber {
    qsizetype row = 0;
    qsizetype word = 0;
    int value = 0;
};

int plainNumber(QStringView word)
{
    if (word.isEmpty() || word.size() > kLongestLineNumber)
        return -1;
    int value = 0;
    for (const QChar digit : word) {
        if (!digit.isDigit())
            return -1;
        value = value * 10 + digit.digitValue();
    }
    return value;
}

QList<PageRow> rowsOf(const QList<PageWord> &words)
{
    QList<qsizetype> byHeight(words.size());
    std::iota(byHeight.begin(), byHeight.end(), qsizetype(0));
    std::ranges::stable_sort(byHeight, {}, [&](qsizetype at) { return words.at(at).box.center().y(); });
    QList<PageRow> rows;
    for (const qsizetype at : std::as_const(byHeight)) {
        const QRectF &box = words.at(at).box;
        if (rows.isEmpty() || box.center().y() > rows.last().box.center().y() + box.height() / 2)
            rows.append({box, {}});
        rows.last().words.append(at);
    }
    for (PageRow &row : rows)
        std::ranges::stable_sort(row.words, {}, [&](qsizetype at) { return words.at(at).box.left(); });
    return rows;
}

/// The numbers at one edge of a page that may count its lines.
class PageColumn
{
public:
    PageColumn(const QList<PageWord> &words, const QList<PageRow> &rows, bool isLeft)
        : m_words(words)
        , m_rows(rows)
        , m_isLeft(isLeft)
    {
        collect();
        keepOneColumn();
        trim();
        if (!countsLines() || !standsAlone())
            m_numbers.clear();
    }

    const QList<RowNumber> &numbers() const { return m_numbers; }
    double edge() const { return m_numbers.isEmpty() ? 0 : edgeOf(m_numbers.first()); }

    qsizetype withinSentences() const
    {
        return std::ranges::count_if(m_numbers, [this](const RowNumber &number) { return goesOn(number.row); });
    }

private:
    const QRectF &boxOf(const RowNumber &number) const { return m_words.at(number.word).box; }
    double edgeOf(const RowNumber &number) const { return m_isLeft ? boxOf(number).right() : boxOf(number).left(); }
    double farEdgeOf(const RowNumber &number) const { return m_isLeft ? boxOf(number).left() : boxOf(number).right(); }

    void collect()
    {
        for (qsizetype at = 0; at < m_rows.size(); ++at) {
            const QList<qsizetype> &row = m_rows.at(at).words;
            const qsizetype word = m_isLeft ? row.first() : row.last();
            const int value = plainNumber(m_words.at(word).text);
            if (value >= 0 && (row.size() == 1 || gapAt(row) >= kNarrowestGap * m_words.at(word).box.height()))
                m_numbers.append({at, word, value});
        }
    }

    double gapAt(const QList<qsizetype> &row) const
    {
        return m_isLeft ? m_words.at(row.at(1)).box.left() - m_words.at(row.first()).box.right()
                        : m_words.at(row.last()).box.left() - m_words.at(row.at(row.size() - 2)).box.right();
    }

    // An empty line has a number too; but what stands alone above or below the text is the number of the page.
    void trim()
    {
        const auto isAlone = [this](const RowNumber &number) { return m_rows.at(number.row).words.size() == 1; };
        m_numbers.erase(m_numbers.begin(), std::ranges::find_if_not(m_numbers, isAlone));
        while (!m_numbers.isEmpty() && isAlone(m_numbers.last()))
            m_numbers.removeLast();
    }

    // Set flush on the side of the text or on the other; what stands elsewhere is no number of a line.
    void keepOneColumn()
    {
        QList<RowNumber> best;
        for (const bool isNear : {true, false}) {
            QList<double> edges;
            for (const RowNumber &number : std::as_const(m_numbers))
                edges.append(isNear ? edgeOf(number) : farEdgeOf(number));
            if (edges.isEmpty())
                return;
            QList<double> sorted = edges;
            std::ranges::stable_sort(sorted);
            const double middle = sorted.at(sorted.size() / 2);
            QList<RowNumber> kept;
            for (qsizetype at = 0; at < edges.size(); ++at) {
                if (std::abs(edges.at(at) - middle) < kSameEdge)
                    kept.append(m_numbers.at(at));
            }
            if (kept.size() > best.size())
                best = kept;
        }
        m_numbers = best;
    }

    // From number to number as many lines as the numbers say, or the room that they would take.
    bool countsLines() const
    {
        if (m_numbers.size() < 2)
            return !m_numbers.isEmpty();
        const double pitch = pitchOfLines();
        qsizetype steady = 0;
        for (qsizetype at = 1; at < m_numbers.size(); ++at) {
            const int step = m_numbers.at(at).value - m_numbers.at(at - 1).value;
            if (step <= 0)
                return false;
            const double room = boxOf(m_numbers.at(at)).bottom() - boxOf(m_numbers.at(at - 1)).bottom();
            const bool isCounted = step == m_numbers.at(at).row - m_numbers.at(at - 1).row;
            steady += isCounted || std::abs(room - step * pitch) < 0.3 * pitch ? 1 : 0;
        }
        return double(steady) >= kSteady * double(m_numbers.size() - 1);
    }

    double pitchOfLines() const
    {
        QList<double> pitches;
        for (qsizetype at = 1; at < m_numbers.size(); ++at) {
            const int step = std::max(1, m_numbers.at(at).value - m_numbers.at(at - 1).value);
            pitches.append((boxOf(m_numbers.at(at)).bottom() - boxOf(m_numbers.at(at - 1)).bottom()) / step);
        }
        std::ranges::stable_sort(pitches);
        return pitches.at(pitches.size() / 2);
    }

    // Between the first number and the last, nothing else stands in their column.
    bool standsAlone() const
    {
        if (m_numbers.isEmpty())
            return false;
        QRectF column;
        QSet<qsizetype> own;
        for (const RowNumber &number : m_numbers) {
            column = column.united(boxOf(number));
            own.insert(number.word);
        }
        for (qsizetype row = m_numbers.first().row; row <= m_numbers.last().row; ++row) {
            for (const qsizetype at : m_rows.at(row).words) {
                const QRectF &box = m_words.at(at).box;
                const bool reaches = m_isLeft ? box.left() < column.right() : box.right() > column.left();
                if (reaches && !own.contains(at))
                    return false;
            }
        }
        return true;
    }

    // The line goes on with a sentence: it begins with a small letter, as no entry of a list does.
    bool goesOn(qsizetype row) const
    {
        const QList<qsizetype> &words = m_rows.at(row).words;
        if (words.size() < 2)
            return false;
        QString letters;
        for (const qsizetype at : words)
            letters += m_words.at(at).text;
        if (isRightToLeft(letters))
            return goesOnFrom(row, words.at(words.size() - (m_isLeft ? 1 : 2)));
        return goesOnFrom(row, words.at(m_isLeft ? 1 : 0));
    }

    bool goesOnFrom(qsizetype row, qsizetype word) const
    {
        const QString &first = m_words.at(word).text;
        if (first.isEmpty() || row == 0)
            return false;
        if (first.front().isLower())
            return true;
        // Scripts without small letters: the line above has no end.
        const QList<qsizetype> &above = m_rows.at(row - 1).words;
        static constexpr QStringView kEnds = u".;:,!?؛؟،。；：，、！？";
        const auto isOpen = [&](qsizetype at) { return !kEnds.contains(m_words.at(at).text.back()); };
        const bool hasCase = first.front().isUpper() || first.front().isDigit() || first.front().isPunct();
        return !hasCase && std::ranges::all_of(above, isOpen);
    }

    const QList<PageWord> &m_words;
    const QList<PageRow> &m_rows;
    bool m_isLeft;
    QList<RowNumber> m_numbers;
};

}

bool PdfMargins::learn(const QList<PageWord> &words)
{
    const QList<PageRow> rows = rowsOf(words);
    bool hasFound = false;
    for (const bool isLeft : {true, false}) {
        const PageColumn found(words, rows, isLeft);
        if (found.numbers().isEmpty())
            continue;
        const auto known = std::ranges::find_if(m_columns, [&](const Column &column) {
            return column.isLeft == isLeft && std::abs(column.edge - found.edge()) < 2 * kSameEdge;
        });
        Column &column = known == m_columns.end() ? m_columns.emplaceBack(isLeft, found.edge()) : *known;
        column.numbers += found.numbers().size();
        column.mostOnAPage = std::max(column.mostOnAPage, found.numbers().size());
        column.withinSentences += found.withinSentences();
        hasFound = true;
    }
    return hasFound;
}

bool PdfMargins::isMargin(const Column &column)
{
    return column.numbers >= kFewest && column.mostOnAPage >= kFewestOnAPage && column.withinSentences >= 2
        && column.withinSentences * 6 >= column.numbers;
}

QStringList PdfMargins::take(QList<PageWord> &words) const
{
    QStringList taken;
    if (std::ranges::none_of(m_columns, isMargin))
        return taken;
    const QList<PageRow> rows = rowsOf(words);
    QSet<qsizetype> gone;
    for (const bool isLeft : {true, false}) {
        const PageColumn found(words, rows, isLeft);
        const auto known = std::ranges::find_if(m_columns, [&](const Column &column) {
            return column.isLeft == isLeft && std::abs(column.edge - found.edge()) < 2 * kSameEdge && isMargin(column);
        });
        if (found.numbers().isEmpty() || known == m_columns.cend())
            continue;
        for (const RowNumber &number : found.numbers()) {
            gone.insert(number.word);
            taken.append(words.at(number.word).text);
        }
    }
    QList<PageWord> kept;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!gone.contains(at))
            kept.append(words.at(at));
    }
    words = kept;
    return taken;
}

}
