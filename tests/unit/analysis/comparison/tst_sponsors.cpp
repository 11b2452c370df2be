// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <analysis/comparison/sponsors.h>
#include <output/exchange/sponsorscsv.h>

#include <QtTest>

using namespace Qt::StringLiterals;

class TestSponsors : public QObject
{
    Q_OBJECT

private slots:
    void whoJoinedAndWhoLeft()
    {
        const QString sponsor = u"sponsor"_s;
        const comparison::SponsorTable table = comparison::sponsorTable({{u"L.6"_s, {{u"KOR"_s, sponsor}, {u"ROU"_s, sponsor}}},
            {u"L.6/Rev.1"_s, {{u"KOR"_s, sponsor}, {u"CHL"_s, sponsor}}},
            {u"57/12"_s, {{u"KOR"_s, sponsor}, {u"CHL"_s, sponsor}, {u"FJI"_s, u"additional sponsor"_s}}}});
        QCOMPARE(table.versions.join(u' '), u"L.6 L.6/Rev.1 57/12"_s);
        QCOMPARE(table.rows.size(), 4);
        QVERIFY(table.joined(0).isEmpty());
        QCOMPARE(table.joined(1), QStringList {u"CHL"_s});
        QCOMPARE(table.left(1), QStringList {u"ROU"_s});
        QCOMPARE(table.joined(2), QStringList {u"FJI"_s});
        QVERIFY(table.left(2).isEmpty());
    }

    void whoComesBackHasNotLeft()
    {
        const comparison::SponsorTable table = comparison::sponsorTable(
            {{u"1"_s, {{u"KOR"_s, u"sponsor"_s}}}, {u"2"_s, {}}, {u"3"_s, {{u"KOR"_s, u"sponsor"_s}}}});
        QCOMPARE(table.rows.first().left, -1);
        QCOMPARE(table.rows.first().roles, QStringList({u"sponsor"_s, QString(), u"sponsor"_s}));
    }

    void anAdoptedTextTellsWhoJoinedItsDraft()
    {
        const comparison::SponsorTable table
            = comparison::sponsorTable({{u"57/12"_s, {{u"KOR"_s, u"sponsor"_s}, {u"FJI"_s, u"additional sponsor"_s}}}});
        QCOMPARE(table.versions, QStringList {u"57/12"_s});
        QCOMPARE(table.joined(0), QStringList {u"FJI"_s});
    }

    void csv()
    {
        const comparison::SponsorTable table = comparison::sponsorTable(
            {{u"L.6"_s, {{u"BOL"_s, u"sponsor"_s}}}, {u"57/12"_s, {{u"FJI"_s, u"additional sponsor"_s}}}});
        const QMap<QString, QString> names {{u"BOL"_s, u"Bolivia, \"Plurinational\""_s}, {u"FJI"_s, u"=Fiji"_s}};
        QCOMPARE(exchange::sponsorsCsv(table, names),
            u"code,name,L.6,57/12,joined,left\r\n"
            "BOL,\"Bolivia, \"\"Plurinational\"\"\",sponsor,,,57/12\r\n"
            "FJI,'=Fiji,,additional sponsor,57/12,\r\n"_s);
        QCOMPARE(exchange::votesCsv({{u"FJI"_s, u"in favour"_s}}, {{u"FJI"_s, u"Fiji"_s}}),
            u"code,name,vote\r\nFJI,Fiji,in favour\r\n"_s);
    }

    void nothing()
    {
        QVERIFY(comparison::sponsorTable({}).rows.isEmpty());
        QCOMPARE(exchange::sponsorsCsv({}, {}), u"code,name,joined,left\r\n"_s);
    }
};

QTEST_APPLESS_MAIN(TestSponsors)
#include "tst_sponsors.moc"
