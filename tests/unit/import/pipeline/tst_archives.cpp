// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <import/pipeline/importer.h>
#include <import/pipeline/importpreparer.h>
#include <library/store/documentqueries.h>
#include <library/store/importreports.h>

#include <newlibrary.h>
#include <rawzip.h>
#include <testdata.h>

#include <KZip>

#include <QBuffer>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using Member = std::pair<QString, QByteArray>;

QByteArray zipOf(const QList<Member> &members)
{
    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        qFatal("a buffer cannot be written");
    for (const auto &[name, bytes] : members)
        zip.writeFile(name, bytes);
    zip.close();
    return buffer.data();
}

}

class TestArchives : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
    }

    void cleanup() { m_library.close(); }

    void eachMemberIsAFile()
    {
        const model::ImportReport report = import(zipOf({{u"letters/one.txt"_s, "One paragraph about water."},
            {u"two.md"_s, "# Second\n\nAnother paragraph."}, {u"__MACOSX/._two.md"_s, "clutter"}, {u".hidden"_s, "clutter"},
            {u"three.bin"_s, QByteArray("\0\1\2\3", 4)}}));
        QHash<QString, QString> ends;
        for (const model::FileOutcome &outcome : report.outcomes)
            ends.insert(outcome.path.section(u"pack.zip/"_s, 1),
                outcome.error ? base::codeName(outcome.error->code) : model::importOutcomeName(outcome.outcome));
        QCOMPARE(ends.value(u"letters/one.txt"_s), u"added"_s);
        QCOMPARE(ends.value(u"two.md"_s), u"added"_s);
        QCOMPARE(ends.value(u"three.bin"_s), u"not-recognised"_s);
        QCOMPARE(ends.size(), 3);
    }

    void pathsThatClimbStayNames()
    {
        const model::ImportReport report = import(zipOf({{u"../../escaped.txt"_s, "A paragraph that wants out."}}));
        QCOMPARE(report.outcomes.size(), 1);
        QVERIFY(!QFile::exists(m_library.beside(u"escaped.txt"_s)));
        QVERIFY(!QFile::exists(m_library.beside(u"../escaped.txt"_s)));
    }

    void aSpreadsheetIsOneFileThatIsNotRead()
    {
        const model::ImportReport report = import(zipOf({{u"[Content_Types].xml"_s,
             "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/xl/workbook.xml' "
             "ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>"},
            {u"_rels/.rels"_s,
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' "
                "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='xl/workbook.xml'/>"
                "</Relationships>"},
            {u"xl/workbook.xml"_s, "<workbook/>"}}));
        QCOMPARE(report.outcomes.size(), 1);
        QCOMPARE(report.outcomes[0].error->code, base::ErrorCode::NotRecognised);
    }

    void archivesNestOnlySoDeep()
    {
        QByteArray inner = zipOf({{u"text.txt"_s, "The paragraph at the bottom."}});
        for (int depth = 0; depth < 6; ++depth)
            inner = zipOf({{u"inner%1.zip"_s.arg(depth), inner}});
        const model::ImportReport report = import(inner);
        QCOMPARE(report.outcomes.size(), 1);
        QCOMPARE(report.outcomes[0].error->code, base::ErrorCode::LimitExceeded);
    }

    void aBombIsRefused()
    {
        const model::ImportReport report = import(zipOf({{u"zeros.txt"_s, QByteArray(200 * 1024 * 1024, '0')}}));
        QCOMPARE(report.outcomes.size(), 1);
        QCOMPARE(report.outcomes[0].error->code, base::ErrorCode::LimitExceeded);
    }

    void oddNamesAreTwelvePapers()
    {
        const auto paper = [](int number, const char *why) -> QByteArray {
            return QByteArray("Paper ") + QByteArray::number(number) + " of the harbour\n\nThis is paper "
                + QByteArray::number(number) + ": " + why + ".\n";
        };
        const QByteArray inner = testdata::rawZip({{"inner.txt", paper(12, "it lies in an archive within")}});
        const QByteArray zip = testdata::rawZip({{"\x84\xae\xaa\xab\xa0\xa4 1.txt", paper(1, "its name is Cyrillic of DOS")},
            {"informaci\xc3\xb3n.txt", paper(2, "its name is UTF-8 and nobody says so")},
            {"\xb1\xa8\xb8\xe6\xd2\xbb.txt", paper(3, "its name is Chinese")},
            {"Stra\xe1""en und Pl\x84tze.txt", paper(4, "its name is German of DOS")},
            {"\xd9\x82\xd8\xb1\xd8\xa7\xd8\xb1.txt", paper(5, "its name is stated as UTF-8"), 1 << 11},
            {"folder\\sub\\windows.txt", paper(6, "its path has backslashes")}, {"../../climb.txt", paper(7, "its path climbs")},
            {"/var/absolute.txt", paper(8, "its path is absolute")}, {"twice.txt", paper(9, "the first of two")},
            {"twice.txt", paper(10, "the second of two")}, {"trailing dot.txt.", paper(11, "its name ends with a dot")}, {"inner.zip", inner},
            {"__MACOSX/._inner.txt", "clutter"}, {".DS_Store", "clutter"}, {"Thumbs.db", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"},
            {"~$inner.docx", "clutter"}, {"empty folder/", ""}});
        const model::ImportReport report = import(zip);
        QStringList paths;
        for (const model::FileOutcome &outcome : report.outcomes)
            paths.append(outcome.path.section(u"pack.zip/"_s, 1));
        QCOMPARE(report.count(model::ImportOutcome::Added), 12);
        QCOMPARE(report.outcomes.size(), 12);
        for (const QString &name : {u"Доклад 1.txt"_s, u"información.txt"_s, u"报告一.txt"_s, u"Straßen und Plätze.txt"_s, u"قرار.txt"_s,
                 u"folder/sub/windows.txt"_s, u"climb.txt"_s, u"var/absolute.txt"_s, u"twice.txt"_s, u"twice (2).txt"_s, u"inner.zip/inner.txt"_s})
            QVERIFY2(paths.contains(name), qPrintable(name + u" is not in "_s + paths.join(u", "_s)));
        QVERIFY(!QFile::exists(m_library.beside(u"../climb.txt"_s)));
    }

    void membersKeepTheirOrderBesideFiles()
    {
        QList<Member> members;
        for (int number = 0; number < 150; ++number)
            members.append({u"%1.txt"_s.arg(number, 3, 10, QChar(u'0')), QByteArray("Paper " + QByteArray::number(number) + "\n\nA paragraph of its own.")});
        write(u"b.zip"_s, zipOf(members));
        write(u"a.txt"_s, "The first paper\n\nA paragraph before.");
        write(u"c.txt"_s, "The last paper\n\nA paragraph after.");
        jobs::JobControl control;
        qint64 most = 0;
        control.onProgress = [&most](qint64, qint64 total, const QString &) { most = std::max(most, total); };
        const model::ImportReport report = pipeline::Importer(*m_library).import(
            {m_library.beside(u"a.txt"_s), m_library.beside(u"b.zip"_s), m_library.beside(u"c.txt"_s)}, control);
        QStringList paths;
        for (const model::FileOutcome &outcome : report.outcomes)
            paths.append(outcome.path);
        QCOMPARE(paths.size(), 152);
        QVERIFY(std::ranges::is_sorted(paths));
        QVERIFY2(most >= 152, qPrintable(QString::number(most)));
    }

    void aCancelledArchiveLeavesWholeFilesOnly()
    {
        QList<Member> members;
        for (int number = 0; number < 400; ++number)
            members.append({u"%1.txt"_s.arg(number), "Paper " + QByteArray::number(number) + "\n\nA paragraph of its own."});
        write(u"pack.zip"_s, zipOf(members));
        jobs::JobControl control;
        const model::ImportReport report = pipeline::Importer(*m_library).import({m_library.beside(u"pack.zip"_s)}, control,
            [&control](const model::FileOutcome &) { control.cancel(); });
        QVERIFY(report.cancelled);
        QVERIFY(report.outcomes.size() < 400);
        QCOMPARE(report.outcomes.size(), report.count(model::ImportOutcome::Added));
        QCOMPARE(QDir(m_library->originalsFolder()).entryList({u"*.part"_s}), QStringList());
    }

    void anArchiveHasATimeOfItsOwn()
    {
        write(u"pack.zip"_s, zipOf({{u"one.txt"_s, "One paragraph about water."}, {u"two.txt"_s, "Another one."}}));
        jobs::JobControl control;
        pipeline::ImportOptions options;
        options.limits.forAnArchive = std::chrono::seconds(0);
        const model::ImportReport report = pipeline::Importer(*m_library).import({m_library.beside(u"pack.zip"_s)}, control, {}, options);
        QCOMPARE(report.outcomes.size(), 2);
        for (const model::FileOutcome &outcome : report.outcomes)
            QCOMPARE(outcome.error->code, base::ErrorCode::ReaderTimedOut);
    }

    void anArchiveIsNotLookedOver()
    {
        write(u"pack.zip"_s, zipOf({{u"one.txt"_s, "One paragraph about water."}, {u"two.txt"_s, "Another one."}}));
        jobs::JobControl control;
        const auto prepared = pipeline::Importer(*m_library).prepare(m_library.beside(u"pack.zip"_s), control);
        QVERIFY(prepared && prepared->isArchive);
    }

    void theReportIsKept()
    {
        const model::ImportReport report = import(zipOf({{u"one.txt"_s, "One paragraph about water."}, {u"two.txt"_s, ""}}));
        const auto kept = m_library->read([&](const library::Database &database) {
            return library::ImportReportQueries(database).report(report.id);
        });
        VERIFY_RESULT(kept);
        QCOMPARE(kept->outcomes.size(), 2);
        QCOMPARE(kept->count(model::ImportOutcome::Added), 1);
        QCOMPARE(kept->outcomes[1].error->code, base::ErrorCode::Empty);
        QVERIFY(kept->outcomes[0].record.isValid());
    }

private:
    model::ImportReport import(const QByteArray &zip)
    {
        write(u"pack.zip"_s, zip);
        jobs::JobControl control;
        return pipeline::Importer(*m_library).import({m_library.beside(u"pack.zip"_s)}, control);
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_library.beside(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
    }

    testdata::NewLibrary m_library;
};

QTEST_GUILESS_MAIN(TestArchives)
#include "tst_archives.moc"
