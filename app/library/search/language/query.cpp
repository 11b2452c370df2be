// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

#include "fields.h"
#include "queryparser.h"

namespace search {

Query parse(const QString &text)
{
    Query query;
    query.text = text;
    query.root = Parser(query.text).parseAll();
    return query;
}

QStringList fieldNames()
{
    QStringList names;
    for (const Field &field : fields())
        names.append(QString::fromUtf16(field.name));
    return names;
}

}
