// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sponsorscsv.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.at(0)))
        text.prepend(u'\'');
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString line(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells.append(cell(text));
    return cells.join(u',') + u"\r\n";
}

}

QString sponsorsCsv(const compare::SponsorTable &table, const QMap<QString, QString> &names)
{
    QString csv = line(QStringList {u"code"_s, u"name"_s} + table.versions + QStringList {u"joined"_s, u"left"_s});
    for (const compare::SponsorRow &row : table.rows) {
        const QString joined = row.joined > 0 ? table.versions.at(row.joined) : QString();
        const QString left = row.left >= 0 ? table.versions.at(row.left) : QString();
        csv += line(QStringList {row.state, names.value(row.state, row.state)} + row.roles + QStringList {joined, left});
    }
    return csv;
}

QString votesCsv(const QMap<QString, QString> &votes, const QMap<QString, QString> &names)
{
    QString csv = line({u"code"_s, u"name"_s, u"vote"_s});
    for (const auto &[state, vote] : votes.asKeyValueRange())
        csv += line({state, names.value(state, state), vote});
    return csv;
}

}
