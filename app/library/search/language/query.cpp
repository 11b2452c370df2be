// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

#include "queryparser.h"

namespace search {

Query parse(const QString &text)
{
    Query query;
    query.text = text;
    query.root = Parser(query.text).parseAll();
    return query;
}

}
