// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabletext.h"

#include <output/exchange/csv.h>

#include <QAbstractItemModel>
#include <QMimeData>

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

QString tabLine(QStringList cells)
{
    for (QString &cell : cells)
        cell = cell.simplified();
    return cells.join(u'\t');
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

QString TableText::asCsv() const
{
    QString lines = exchange::csvLine(headings);
    for (const QStringList &row : rows)
        lines += exchange::csvLine(row);
    return lines;
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
