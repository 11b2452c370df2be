// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <library/search/language/query.h>

namespace {

void check(const search::Node &node, qsizetype length)
{
    fuzz::promise(node.start >= 0 && node.start <= node.end && node.end <= length, "a clause lies within the query");
    for (const search::Node &child : node.children)
        check(child, length);
}

}

FUZZ_TARGET(query)
{
    const QString text = QString::fromUtf8(bytes);
    check(search::parse(text).root, text.size());
}
