// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sponsors.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace comparison {

QStringList SponsorTable::joined(int version) const
{
    QStringList states;
    for (const SponsorRow &row : rows) {
        if (row.joined == version)
            states.append(row.state);
    }
    return states;
}

QStringList SponsorTable::left(int version) const
{
    QStringList states;
    for (const SponsorRow &row : rows) {
        if (row.left == version)
            states.append(row.state);
    }
    return states;
}

SponsorTable sponsorTable(const QList<SponsorVersion> &versions)
{
    SponsorTable table;
    QMap<QString, SponsorRow> rows;
    for (qsizetype version = 0; version < versions.size(); ++version) {
        table.versions.append(versions.at(version).label);
        for (const auto &[state, role] : versions.at(version).sponsors.asKeyValueRange()) {
            SponsorRow &row = rows[state];
            if (row.state.isEmpty()) {
                row.state = state;
                const bool isLate = version > 0 || role.startsWith("additional"_L1);
                row.joined = isLate ? std::optional(int(version)) : std::nullopt;
                row.roles.resize(versions.size());
            }
            row.roles[version] = role;
        }
    }
    for (SponsorRow &row : rows) {
        qsizetype last = row.roles.size() - 1;
        while (last > 0 && row.roles.at(last).isEmpty())
            --last;
        row.left = last + 1 < row.roles.size() ? int(last + 1) : -1;
        table.rows.append(row);
    }
    return table;
}

}
