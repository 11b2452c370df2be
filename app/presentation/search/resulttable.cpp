// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resulttable.h"

#include <output/exchange/csv.h>

#include <QCoreApplication>

namespace presentation {

QString resultTable(const QList<model::Hit> &hits)
{
    QString table = exchange::csvLine(QCoreApplication::translate("ResultTable", "Symbol,Place,Language,Date,Title,Text").split(u','));
    for (const model::Hit &hit : hits)
        table += exchange::csvLine({hit.symbol, hit.address, hit.language, hit.date.toString(Qt::ISODate), hit.title, hit.snippet});
    return table;
}

}
