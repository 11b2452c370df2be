// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabletext.h"

#include "listroles.h"

#include <application/tablefiles.h>

#include <QAbstractItemModel>
#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QString htmlRow(const QStringList &cells, QStringView tag)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells)
        row += u"<%1 dir=\"%2\">%3</%1>"_s.arg(tag, cell.isRightToLeft() ? u"rtl" : u"ltr", cell.toHtmlEscaped());
    return row + u"</tr>";
}

/// Without the marks that keep the direction of a part: they are for the screen.
QStringList withoutMarks(QStringList cells)
{
    static const QRegularExpression marks(u"[\u2066-\u2069]"_s);
    return cells.replaceInStrings(marks, {});
}

QList<QStringList> withHeadings(const TableText &table)
{
    QList<QStringList> lines {table.headings};
    for (const QStringList &row : table.rows)
        lines.append(withoutMarks(row));
    return lines;
}

QString tabLine(const QStringList &row)
{
    QStringList cells = withoutMarks(row);
    for (QString &cell : cells)
        cell = cell.simplified();
    return cells.join(u'\t');
}

QStringList linesOf(const QModelIndex &index)
{
    QString first = index.data().toString();
    for (QModelIndex outer = index.parent(); outer.isValid(); outer = outer.parent())
        first.prepend(outer.data().toString() + u" / ");
    return {first, index.data(SubtitleRole).toString(), index.data(TrailingRole).toString()};
}

}

TableText TableText::of(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    TableText table;
    for (const int column : columns)
        table.headings.append(model.headerData(column, Qt::Horizontal).toString());
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model.index(row, column).data().toString());
        table.rows.append(cells);
    }
    return table;
}

TableText TableText::ofLines(const QModelIndexList &rows, const QStringList &headings)
{
    TableText table {headings, {}};
    for (const QModelIndex &index : rows)
        table.rows.append(linesOf(index));
    for (qsizetype column = headings.size() - 1; column > 0; --column) {
        if (std::ranges::any_of(table.rows, [column](const QStringList &row) { return !row.at(column).isEmpty(); }))
            continue;
        table.headings.removeAt(column);
        for (QStringList &row : table.rows)
            row.removeAt(column);
    }
    return table;
}

QString TableText::asCsv() const
{
    return application::csvTable(withHeadings(*this));
}

base::Status TableText::saveCsv(const QString &path) const
{
    return application::writeCsvTable(path, withHeadings(*this));
}

QString TableText::asTabs() const
{
    QStringList lines {tabLine(headings)};
    for (const QStringList &row : rows)
        lines.append(tabLine(row));
    return lines.join(u'\n');
}

QString TableText::asHtml() const
{
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\"><thead>"_s + htmlRow(headings, u"th") + u"</thead>";
    for (const QStringList &row : rows)
        html += htmlRow(row, u"td");
    return html + u"</table>";
}

QMimeData *TableText::asMimeData() const
{
    auto *data = new QMimeData;
    data->setText(asTabs());
    data->setHtml(asHtml());
    return data;
}

}
