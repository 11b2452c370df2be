// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sponsorhistory.h"

#include <library/store/lineage.h>
#include <library/store/links.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

/// The smaller, the more a role says.
qsizetype rankOf(const QString &role)
{
    static const std::array kRoles {u"core group"_s, u"main sponsor"_s, u"non-member sponsor"_s, u"additional sponsor"_s};
    return std::ranges::find(kRoles, role) - kRoles.begin();
}

}

base::Result<States> readStates(const library::Database &database, base::RecordId record, const QString &relation)
{
    TRY(const auto rows, library::LinkQueries(database).from(record));
    States states;
    for (const model::LinkRow &row : rows) {
        if (row.link.relation != relation || row.to.kind != model::RecordKind::State || row.link.status != model::LinkStatus::Accepted)
            continue;
        const auto known = states.roles.constFind(row.to.symbolKey);
        if (known == states.roles.cend() || rankOf(row.link.role) < rankOf(*known))
            states.roles.insert(row.to.symbolKey, row.link.role);
        states.names.insert(row.to.symbolKey, row.to.name);
    }
    return states;
}

base::Result<SponsorHistory> readSponsorHistory(const library::Database &database, base::RecordId record)
{
    TRY(const auto chain, library::LineageQueries(database).chain(record));
    QList<comparison::SponsorVersion> versions;
    QMap<QString, QString> names;
    for (const library::LineageMember &member : chain) {
        TRY(const auto states, readStates(database, member.record.id, u"sponsors"_s));
        // Of a draft that is not in the library nothing is known, though the adopted text names those that joined after it.
        if (states.roles.isEmpty())
            continue;
        names.insert(states.names);
        versions.append({member.record.symbol, states.roles});
    }
    return SponsorHistory {comparison::sponsorTable(versions), names};
}

}
