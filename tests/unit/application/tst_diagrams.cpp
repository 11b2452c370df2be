// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/diagrams.h>
#include <application/sponsors.h>

#include <testdata.h>

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the diagrams show, and the tables of sponsors and votes.
class TestDiagrams : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void diagramsShowThemesLinksDatesAndSponsors()
    {
        const base::RecordId work = m_library.document(u"A/HRC/RES/57/12"_s).id;
        const auto matrix = m_library->run(application::themeMatrix(model::ThemeMatrix::Columns::Years));
        VERIFY_RESULT(matrix);
        QVERIFY(matrix->years.contains(u"2024"_s));
        const auto map = m_library->run(application::linkDiagram(work, {}));
        VERIFY_RESULT(map);
        QCOMPARE(map->middle.id, work);
        QCOMPARE(map->map.nodes.first().record.id, work);
        QVERIFY(map->map.nodes.size() > 4);
        const auto dates = m_library->run(application::timeline(work));
        VERIFY_RESULT(dates);
        QVERIFY(std::ranges::any_of(dates->series.entries, [](const model::TimelineEntry &entry) { return entry.date == QDate(2014, 9, 25); }));
        const auto sponsors = m_library->run(application::sponsorTable(work));
        VERIFY_RESULT(sponsors);
        QVERIFY(std::ranges::any_of(sponsors->history.table.rows, [](const auto &row) { return row.state == u"KOR"_s; }));
    }

    void sponsorsAreATable()
    {
        const auto sponsors = m_library->run(application::sponsorTable(m_library.document(u"A/HRC/RES/57/12"_s).id));
        VERIFY_RESULT(sponsors);
        const QStringList lines = application::sponsorsCsv(sponsors->history.table, sponsors->history.names).trimmed().split(u'\n');
        QCOMPARE(lines.size(), sponsors->history.table.rows.size() + 1);
        QVERIFY(lines.filter(u"Republic of Korea"_s).size() == 1);
        VERIFY_RESULT(m_library->run(application::votes(sponsors->work.id)));
    }

    void anUnknownRecordHasNoDiagram()
    {
        const base::RecordId unknown(987654);
        QCOMPARE(m_library->run(application::linkDiagram(unknown, {})).error().code, base::ErrorCode::NotFound);
        QCOMPARE(m_library->run(application::timeline(unknown)).error().code, base::ErrorCode::NotFound);
        QCOMPARE(m_library->run(application::sponsorTable(unknown)).error().code, base::ErrorCode::NotFound);
    }

private:
    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestDiagrams)
#include "tst_diagrams.moc"
