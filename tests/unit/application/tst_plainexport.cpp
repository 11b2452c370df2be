// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/imports.h>
#include <application/librarycare.h>
#include <application/packs.h>
#include <application/plainexport.h>
#include <application/savedsearches.h>
#include <application/searches.h>
#include <core/base/files.h>

#include <testdata.h>

#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The whole library as plain files, and back.
class TestPlainExport : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void whatIsExportedIsReadAgainAndExportedAlike()
    {
        jobs::JobControl control;
        QVERIFY(application::importFiles(*m_library, {testdata::fixture(u"gui/lamps.en.xml"_s)}, {}, control).count(model::ImportOutcome::Added) == 1);
        model::Pack pack;
        pack.title = u"Brief"_s;
        model::PackItem item;
        item.kind = model::PackItem::Kind::Document;
        item.record = m_library.document(u"A/HRC/RES/62/4"_s).id;
        pack.items.append(item);
        VERIFY_RESULT(m_library->run(application::storePack(pack)));
        VERIFY_RESULT(m_library->run(application::saveSearch(u"Cities"_s, u"smart city"_s)));
        const QString first = m_library.beside(u"first"_s);
        const auto written = application::exportPlain(*m_library, first, control);
        VERIFY_RESULT(written);
        QVERIFY(written->records > 20);
        // That of the sample library, and ours.
        QCOMPARE(written->packs, 2);
        QCOMPARE(written->originals, 1);
        QVERIFY(application::isPlainExport(first));

        const QString other = m_library.beside(u"other"_s);
        VERIFY_RESULT(application::makeLibrary(other, application::NewLibrary::Empty));
        const auto opened = application::OpenLibrary::open(other, application::OpenLibrary::Access::Write);
        VERIFY_RESULT(opened);
        const model::ImportReport report = application::importFiles(*opened, {first}, {}, control);
        QVERIFY2(report.count(model::ImportOutcome::Added) == 1, report.outcomes.first().error ? qPrintable(base::englishLine(*report.outcomes.first().error)) : "");
        const QString second = m_library.beside(u"second"_s);
        VERIFY_RESULT(application::exportPlain(*opened, second, control));
        QCOMPARE(filesOf(second), filesOf(first));

        QCOMPARE(application::search(*opened, u"smart city"_s)->total, application::search(*m_library, u"smart city"_s)->total);
        const auto sound = application::checkLibrary(*opened, control);
        VERIFY_RESULT(sound);
        QVERIFY2(sound->problems.isEmpty(), qPrintable(sound->problems.join(u'\n')));
        // A library with content takes none.
        QCOMPARE(application::importPlain(*opened, first, control).error().code, base::ErrorCode::BadInput);
    }

    void peopleCanReadIt()
    {
        jobs::JobControl control;
        const QString folder = m_library.beside(u"plain"_s);
        VERIFY_RESULT(application::exportPlain(*m_library, folder, control));
        QStringList found;
        QDirIterator files(folder, {u"A-HRC-RES-57-12-*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next());
        QCOMPARE(found.size(), 1);
        QFile file(found.first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        QVERIFY(page.startsWith(u"# "));
        QVERIFY(page.contains(u"- symbol: A/HRC/RES/57/12\n"));
        QVERIFY(page.contains(u"**OP8**"));
        QVERIFY(page.contains(u"(fr)") && page.contains(u"(ar)"));
    }

    void whatIsNotWholeIsRefused()
    {
        jobs::JobControl control;
        const QString folder = m_library.beside(u"plain"_s);
        QVERIFY(!application::isPlainExport(folder));
        VERIFY_RESULT(application::exportPlain(*m_library, folder, control));
        QCOMPARE(application::exportPlain(*m_library, folder, control).error().code, base::ErrorCode::FolderNotEmpty);
        const QString other = m_library.beside(u"other"_s);
        VERIFY_RESULT(application::makeLibrary(other, application::NewLibrary::Empty));
        const auto opened = application::OpenLibrary::open(other, application::OpenLibrary::Access::Write);
        VERIFY_RESULT(opened);
        const qint64 states = opened->run(application::recordsOf({model::RecordKind::State}))->size();
        const QString state = folder + u"/state/"_s + QDir(folder + u"/state"_s).entryList({u"*.json"_s}, QDir::Files).first();
        QVERIFY(base::writeFile(state, QByteArray("{ nonsense")));
        QCOMPARE(application::importPlain(*opened, folder, control).error().code, base::ErrorCode::NotWellFormed);
        QCOMPARE(opened->run(application::recordsOf({model::RecordKind::State}))->size(), states); // As it was.
        QVERIFY(QFile::remove(state));
        QCOMPARE(application::importPlain(*opened, folder, control).error().code, base::ErrorCode::Truncated);
        jobs::JobControl stopped;
        stopped.cancel();
        QCOMPARE(application::exportPlain(*m_library, m_library.beside(u"never"_s), stopped).error().code, base::ErrorCode::Cancelled);
        QVERIFY(!application::isPlainExport(m_library.beside(u"never"_s)));
    }

private:
    /// Path below the folder → content.
    static QMap<QString, QByteArray> filesOf(const QString &folder)
    {
        QMap<QString, QByteArray> contents;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                contents.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
        }
        return contents;
    }

    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestPlainExport)
#include "tst_plainexport.moc"
