// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <newlibrary.h>
#include <testdata.h>

#include <intake/importer.h>
#include <storage/documentqueries.h>
#include <storage/importreports.h>

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

    void theReportIsKept()
    {
        const model::ImportReport report = import(zipOf({{u"one.txt"_s, "One paragraph about water."}, {u"two.txt"_s, ""}}));
        const auto kept = m_library->read([&](const storage::Database &database) {
            return storage::ImportReportQueries(database).report(report.id);
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
        const QString path = m_library.beside(u"pack.zip"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(zip) != zip.size())
            qFatal("the archive cannot be written");
        file.close();
        jobs::Control control;
        return intake::Importer(*m_library).import({path}, control);
    }

    testdata::NewLibrary m_library;
};

QTEST_GUILESS_MAIN(TestArchives)
#include "tst_archives.moc"
