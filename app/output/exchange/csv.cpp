// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include <core/base/files.h>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

QString csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.at(0)))
        text.prepend(u'\'');
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? QString(u'"' + text.replace(u'"', u"\"\""_s) + u'"') : text;
}

}

QString csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    return written.join(u',') + u"\r\n";
}

base::Status writeCsv(const QString &path, const QString &lines)
{
    return base::writeFile(path, "\xEF\xBB\xBF" + lines.toUtf8());
}

}
