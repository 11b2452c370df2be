// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkrow.h"

using namespace Qt::StringLiterals;

namespace model {

bool dateDiffers(const LinkRow &row)
{
    return row.link.relation == u"cites" && row.link.date.isValid() && row.to.inLibrary && row.to.date.isValid()
        && row.link.date != row.to.date;
}

LinkCount countOf(const QList<LinkCount> &counts, const QString &relation, LinkEnd end)
{
    for (const LinkCount &count : counts) {
        if (count.relation == relation && count.end == end && !count.role)
            return count;
    }
    return {relation, std::nullopt, end, 0, 0};
}

}
