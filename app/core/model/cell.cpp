// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int kMost = 65'535; ///< Rows and columns that a page of the web can have.

}

QString cellTarget(const Cell &cell)
{
    QString target;
    if (cell.startsTable)
        target += u't';
    if (cell.isHead)
        target += u'h';
    target += QString::number(cell.column);
    if (cell.columns != 1 || cell.rows != 1)
        target += u":%1x%2"_s.arg(cell.columns).arg(cell.rows);
    return target;
}

Cell cellOf(const QString &target)
{
    Cell cell;
    QStringView rest(target);
    cell.startsTable = rest.startsWith(u't');
    rest = rest.sliced(cell.startsTable ? 1 : 0);
    cell.isHead = rest.startsWith(u'h');
    rest = rest.sliced(cell.isHead ? 1 : 0);
    const qsizetype colon = rest.indexOf(u':');
    const qsizetype times = rest.indexOf(u'x');
    cell.column = std::clamp(rest.first(colon < 0 ? rest.size() : colon).toInt(), 0, kMost);
    if (colon >= 0 && times > colon) {
        cell.columns = std::clamp(rest.sliced(colon + 1, times - colon - 1).toInt(), 1, kMost);
        cell.rows = std::clamp(rest.sliced(times + 1).toInt(), 1, kMost);
    }
    return cell;
}

QList<Span> cellsOf(const Passage &passage)
{
    QList<Span> cells;
    for (const Span &span : passage.spans) {
        if (span.style == Span::Style::Cell)
            cells.append(span);
    }
    return cells;
}

}
