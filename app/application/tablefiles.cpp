// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablefiles.h"

#include <output/exchange/csv.h>

namespace application {

QString csvTable(const QList<QStringList> &rows)
{
    QString lines;
    for (const QStringList &row : rows)
        lines += exchange::csvLine(row);
    return lines;
}

base::Status writeCsvTable(const QString &path, const QList<QStringList> &rows)
{
    return exchange::writeCsv(path, csvTable(rows));
}

}
