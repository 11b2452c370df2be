// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <newlibrary.h>
#include <testdata.h>

#include <intake/importer.h>
#include <storage/annotations.h>
#include <storage/documentqueries.h>
#include <storage/maintenance.h>

#include <QCryptographicHash>
#include <QDirIterator>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using model::ImportOutcome;
using storage::Database;

namespace {

/// A resolution of our own words as Akoma Ntoso; `tail` ends its last paragraph.
QByteArray resolution(const QByteArray &number = "1", const QByteArray &tail = "open")
{
    QFile file(testdata::fixture(u"intake/resolution.xml"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the fixture is missing");
    return file.readAll().replace("@NUMBER@", number).replace("@TAIL@", tail);
}

/// Paragraphs that name a State and a resolution each.
QByteArray longText(int paragraphs)
{
    QByteArray text;
    for (int number = 1; number <= paragraphs; ++number)
        text += "The mayors of France walked street " + QByteArray::number(number) + ", as resolution 70/1 has it.\n\n";
    return text;
}

}

class TestImporter : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
        QVERIFY(QDir().mkpath(m_library.beside(u"files"_s)));
    }
    void cleanup() { m_library.close(); }

    void oneGoodFileIsAdded()
    {
        write(u"one.xml"_s, resolution());
        const model::ImportReport summary = importAll();
        QCOMPARE(summary.count(model::ImportOutcome::Added), 1);
        QCOMPARE(summary.outcomes[0].symbol, u"A/HRC/RES/99/1"_s);
        QCOMPARE(importAll().count(model::ImportOutcome::Unchanged), 1);
        QVERIFY(isSound());
    }

    void badFilesAreNamedAndTheOthersGoOn()
    {
        write(u"a-good.xml"_s, resolution("1"));
        write(u"b-empty.xml"_s, {});
        write(u"c-cut.xml"_s, resolution("2").first(900));
        write(u"d-noise.xml"_s, QByteArray("\x00\x01\x02\xff\xfe garbage", 13));
        write(u"e-bomb.xml"_s,
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]><akomaNtoso>&c;</akomaNtoso>");
        write(u"f-external.xml"_s,
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><akomaNtoso>&b;</akomaNtoso>");
        write(u"g-other.xml"_s, "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><amendmentList/></akomaNtoso>");
        write(u"g-bare.xml"_s, "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"></akomaNtoso>");
        write(u"h-good.xml"_s, resolution("3"));
        QCOMPARE(::mkfifo(QFile::encodeName(file(u"i-pipe.xml"_s)).constData(), 0600), 0);
        QFile huge(file(u"j-huge.xml"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(2LL * 1024 * 1024 * 1024));
        QFile::link(m_library.beside(u"nowhere"_s), file(u"k-broken-link.xml"_s));

        const model::ImportReport summary = importAll();
        const auto codeOf = [&](const QString &name) {
            for (const model::FileOutcome &outcome : summary.outcomes) {
                if (outcome.path.endsWith(name))
                    return outcome.error ? base::codeName(outcome.error->code) : model::importOutcomeName(outcome.outcome);
            }
            return u"not reported"_s;
        };
        QCOMPARE(codeOf(u"a-good.xml"_s), u"added"_s);
        QCOMPARE(codeOf(u"b-empty.xml"_s), u"empty"_s);
        QCOMPARE(codeOf(u"c-cut.xml"_s), u"truncated"_s);
        QVERIFY2(codeOf(u"d-noise.xml"_s).startsWith(u"not-"), qPrintable(codeOf(u"d-noise.xml"_s)));
        QCOMPARE(codeOf(u"e-bomb.xml"_s), u"entities-refused"_s);
        QCOMPARE(codeOf(u"f-external.xml"_s), u"entities-refused"_s);
        QCOMPARE(codeOf(u"g-other.xml"_s), u"no-text"_s);
        QCOMPARE(codeOf(u"g-bare.xml"_s), u"other-flavour"_s);
        QCOMPARE(codeOf(u"h-good.xml"_s), u"added"_s);
        QCOMPARE(codeOf(u"i-pipe.xml"_s), u"not-a-file"_s);
        QCOMPARE(codeOf(u"j-huge.xml"_s), u"too-large"_s);
        QCOMPARE(codeOf(u"k-broken-link.xml"_s), u"not-found"_s);
        QVERIFY(isSound());
    }

    void unreadableFileSaysSo()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        write(u"secret.xml"_s, resolution());
        QFile::setPermissions(file(u"secret.xml"_s), {});
        QCOMPARE(importAll().outcomes[0].error->code, base::ErrorCode::Unreadable);
    }

    void cancelledImportLeavesWholeFilesOnly()
    {
        for (int number = 1; number <= 300; ++number)
            write(u"%1.xml"_s.arg(number), resolution(QByteArray::number(number)));
        jobs::Control control;
        const model::ImportReport summary = intake::Importer(*m_library).import({m_library.beside(u"files"_s)}, control,
            [&control](const model::FileOutcome &) { control.cancel(); });
        QVERIFY(summary.cancelled);
        QVERIFY(summary.count(model::ImportOutcome::Added) > 0 && summary.count(model::ImportOutcome::Added) < 300);
        QVERIFY(isSound());
    }

    void cancelWithinOneLongText()
    {
        write(u"long.txt"_s, longText(6'000));
        jobs::Control control;
        QList<qint64> progress;
        control.onProgress = [&](qint64 done, qint64 total, const QString &) {
            if (total == 6'000)
                progress.append(done);
            if (progress.size() == 2)
                control.cancel();
        };
        const model::ImportReport summary = intake::Importer(*m_library).import({m_library.beside(u"files"_s)}, control, {});
        QVERIFY(summary.cancelled);
        QVERIFY(summary.outcomes.isEmpty());
        // It was asked soon: most of the text had not been written.
        QVERIFY2(progress.size() >= 2 && progress.last() < 3'000, qPrintable(QString::number(progress.size())));
        QVERIFY(isSound());
        QDirIterator originals(m_library->originalsFolder(), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(!originals.hasNext());
        QCOMPARE(importAll().count(model::ImportOutcome::Added), 1);
        QVERIFY(isSound());
    }

    void checkCanBeCancelled()
    {
        write(u"long.txt"_s, longText(100));
        QCOMPARE(importAll().count(model::ImportOutcome::Added), 1);
        const auto checked = [&](const storage::CheckWatch &watch) {
            return m_library->read([&](const Database &database) { return storage::checkLibrary(database, m_library->originalsFolder(), watch); });
        };
        const auto cancelled = checked({[] { return true; }, {}});
        QVERIFY(!cancelled);
        QCOMPARE(base::codeName(cancelled.error().code), base::codeName(base::ErrorCode::Cancelled));
        qint64 last = -1;
        const auto whole = checked({{}, [&last](qint64 done, qint64 total) {
                                        QVERIFY(done > last && done < total);
                                        last = done;
                                    }});
        VERIFY_RESULT(whole);
        QVERIFY(whole->problems.isEmpty());
        QVERIFY(last > 0);
    }

    void changedFileKeepsTheNote()
    {
        write(u"one.xml"_s, resolution("1", "open"));
        const base::RecordId work = importAll().outcomes[0].record;
        const auto passages = m_library->read([&](const Database &database) {
            const storage::DocumentQueries queries(database);
            return queries.passages(queries.texts(work)->first().id);
        });
        VERIFY_RESULT(passages);
        model::Annotation note;
        note.record = work;
        note.passage = passages->last().id;
        note.text = passages->last().text;
        note.address = passages->last().address.text();
        const int start = int(passages->last().content.indexOf(u"reading rooms"));
        note.anchor = {u"reading rooms"_s, u"keep "_s, u" open"_s, start, start + 13};
        note.created = note.modified = QDateTime::currentDateTimeUtc();
        VERIFY_RESULT(m_library->write([&](const Database &database) { return storage::AnnotationStore(database).add(note); }));
        write(u"one.xml"_s, resolution("1", "and lamps open all night").replace("Requests harbour", "Urgently requests harbour"));
        QCOMPARE(importAll().count(model::ImportOutcome::Updated), 1);
        const auto notes = m_library->read([](const Database &database) { return storage::AnnotationQueries(database).all(); });
        VERIFY_RESULT(notes);
        QVERIFY(notes->at(0).annotation.passage.isValid());
        QCOMPARE(notes->at(0).annotation.anchor.start, start + 9);
    }

    /// The same file again puts back what the library has lost, and says so.
    void lostOrAlteredOriginalIsMendedByItsFile_data()
    {
        QTest::addColumn<QByteArray>("altered");
        QTest::newRow("lost") << QByteArray();
        QTest::newRow("shorter") << QByteArray("cut");
        QTest::newRow("as long") << resolution().replace("harbour", "HARBOUR");
    }

    void lostOrAlteredOriginalIsMendedByItsFile()
    {
        QFETCH(const QByteArray, altered);
        write(u"one.xml"_s, resolution());
        QCOMPARE(importAll().count(ImportOutcome::Added), 1);
        const QString sha = QString::fromLatin1(QCryptographicHash::hash(resolution(), QCryptographicHash::Sha256).toHex());
        QFile original(storage::originalPath(m_library->originalsFolder(), sha));
        QVERIFY(original.exists());
        if (altered.isEmpty()) {
            QVERIFY(original.remove());
        } else {
            QVERIFY(original.open(QIODevice::WriteOnly) && original.write(altered) == altered.size());
            original.close();
        }
        QVERIFY(!isSound());
        const model::ImportReport report = importAll();
        QCOMPARE(report.count(ImportOutcome::Unchanged), 1);
        QCOMPARE(report.outcomes[0].remarks, QStringList {u"original-mended"_s});
        QVERIFY(isSound());
        QCOMPARE(importAll().outcomes[0].remarks, QStringList());
    }

    /// As on a full disk: the copies are there, the texts cannot be stored.
    void whatCannotBeStoredLeavesNoOriginal()
    {
        write(u"a.xml"_s, resolution("1"));
        write(u"b.xml"_s, resolution("2"));
        write(u"c.xml"_s, resolution("1"));
        const QString refuse = u"CREATE TRIGGER refuse BEFORE INSERT ON passage BEGIN SELECT RAISE(ABORT, 'no room'); END"_s;
        VERIFY_RESULT(m_library->write([&](const Database &database) { return database.execute(refuse); }));
        QCOMPARE(importAll().count(ImportOutcome::Failed), 3);
        QVERIFY(QDir(m_library->originalsFolder()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        VERIFY_RESULT(m_library->write([](const Database &database) { return database.execute(u"DROP TRIGGER refuse"_s); }));
        QCOMPARE(importAll().count(ImportOutcome::Failed), 0);
        QVERIFY(isSound());
    }

    void originalsAreForTheOwnerAlone()
    {
        const mode_t before = ::umask(022);
        write(u"one.xml"_s, resolution());
        const int added = importAll().count(ImportOutcome::Added);
        ::umask(before);
        QCOMPARE(added, 1);
        QDirIterator entries(m_library->originalsFolder(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        QVERIFY(entries.hasNext());
        while (entries.hasNext()) {
            struct stat found {};
            QCOMPARE(::stat(QFile::encodeName(entries.next()).constData(), &found), 0);
            QCOMPARE(found.st_mode & 077, 0u);
        }
    }

private:
    QString file(const QString &name) const { return m_library.beside(u"files/"_s + name); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    model::ImportReport importAll()
    {
        jobs::Control control;
        return intake::Importer(*m_library).import({m_library.beside(u"files"_s)}, control);
    }
    bool isSound()
    {
        const auto report = m_library->read(
            [&](const Database &database) { return storage::checkLibrary(database, m_library->originalsFolder()); });
        if (!report || !report->problems.isEmpty())
            qWarning() << (report ? report->problems.join(u'\n') : report.error().detail);
        return report && report->problems.isEmpty();
    }

    testdata::NewLibrary m_library;
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
