// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sponsorscsv.h"

#include "csv.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace exchange {

QString sponsorsCsv(const comparison::SponsorTable &table, const QMap<QString, QString> &names)
{
    QString csv = csvLine(QStringList {u"code"_s, u"name"_s} + table.versions + QStringList {u"joined"_s, u"left"_s});
    for (const comparison::SponsorRow &row : table.rows) {
        const QString joined = row.joined ? table.versions.at(*row.joined) : QString();
        const QString left = row.left >= 0 ? table.versions.at(row.left) : QString();
        csv += csvLine(QStringList {row.state, names.value(row.state, row.state)} + row.roles + QStringList {joined, left});
    }
    return csv;
}

QString votesCsv(const QMap<QString, QString> &votes, const QMap<QString, QString> &names)
{
    QString csv = csvLine({u"code"_s, u"name"_s, u"vote"_s});
    for (const auto &[state, vote] : votes.asKeyValueRange())
        csv += csvLine({state, names.value(state, state), vote});
    return csv;
}

}
