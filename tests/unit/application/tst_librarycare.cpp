// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/librarycare.h>
#include <application/libraryoverview.h>
#include <application/recordkinds.h>
#include <application/savedsearches.h>
#include <application/searches.h>

#include <testdata.h>

#include <QDir>
#include <QFileInfo>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A library as a whole: opened, checked, counted, tidied up.
class TestLibraryCare : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void aLibraryIsOpenedToReadOrToWrite()
    {
        QVERIFY(!m_library->isReadOnly());
        QVERIFY(!m_library->isMigrated());
        QCOMPARE(m_library->folder(), m_library.folder());
        QVERIFY(application::lockHolder(m_library.folder()));
        m_library.close();
        QVERIFY(!application::lockHolder(m_library.folder()));
        const auto read = application::OpenLibrary::open(m_library.folder(), application::OpenLibrary::Access::Read);
        VERIFY_RESULT(read);
        QVERIFY(read->isReadOnly());
        const auto second = application::OpenLibrary::create(m_library.folder());
        QVERIFY(!second);
        QCOMPARE(second.error().code, base::ErrorCode::LibraryExists);
    }

    void anEditThatFailsChangesNothing()
    {
        const application::PlainEdit fails = [](const library::Database &database) -> base::Status {
            if (const auto made = application::saveSearch(u"Rivers"_s, u"river"_s).run(database); !made)
                return base::failure(made.error());
            return base::failure(base::ErrorCode::BadInput);
        };
        QCOMPARE(m_library->run(fails).error().code, base::ErrorCode::BadInput);
        QVERIFY(overview().searches.isEmpty());
    }

    void theOverviewCountsWhatThereIs()
    {
        const application::LibraryOverview all = overview();
        QCOMPARE(all.annotations, 8);
        QCOMPARE(all.packs.size(), 1);
        QVERIFY(all.deadlines >= 3);
        QCOMPARE(std::ranges::count(all.records, model::RecordKind::Event, &model::Record::kind), 10);
        qint64 documents = 0;
        for (const model::RecordCount &count : all.counts)
            documents += count.kind == model::RecordKind::Document && count.inLibrary ? count.count : 0;
        QCOMPARE(documents, 4);
    }

    void kindsTravelWithTheLibrary()
    {
        QVERIFY(!m_library->run(application::customKinds()).value());
        const QJsonObject kinds {{u"lake"_s, QJsonObject {{u"base"_s, u"theme"_s}}}};
        VERIFY_RESULT(m_library->run(application::setCustomKinds(kinds)));
        QCOMPARE(m_library->run(application::customKinds()).value().value(), kinds);
    }

    void aLibraryIsChecked()
    {
        jobs::JobControl control;
        const auto report = application::checkLibrary(*m_library, control);
        VERIFY_RESULT(report);
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(report->annotations, 8);
        control.cancel();
        QCOMPARE(application::checkLibrary(*m_library, control).error().code, base::ErrorCode::Cancelled);
    }

    void theIndexIsBuiltAnew()
    {
        const qint64 before = application::search(*m_library, u"smart city"_s)->total;
        QVERIFY(before > 0);
        VERIFY_RESULT(m_library->run(application::rebuildIndex()));
        QCOMPARE(application::search(*m_library, u"smart city"_s)->total, before);
    }

    void filesThatNoTextNeedsAreRemoved()
    {
        const QString folder = m_library->originalsFolder();
        QVERIFY(m_library->run(application::leftovers(folder))->isEmpty());
        const QString orphan = m_library->originalPath(QString(64, u'a'));
        QVERIFY(QDir().mkpath(QFileInfo(orphan).path()));
        QFile file(orphan);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no text");
        file.close();
        // An import may have written it a moment ago.
        QVERIFY(m_library->run(application::removeLeftovers(folder))->isEmpty());
        QVERIFY(file.exists());
        const auto removed = m_library->run(application::removeLeftovers(folder, QDateTime::currentDateTimeUtc().addSecs(60)));
        VERIFY_RESULT(removed);
        QCOMPARE(removed->orphans, QStringList {orphan});
        QVERIFY(!file.exists());
    }

private:
    application::LibraryOverview overview() const
    {
        return m_library->run(application::libraryOverview()).value_or(application::LibraryOverview());
    }

    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestLibraryCare)
#include "tst_librarycare.moc"
