// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <analysis/anchoring/anchoring.h>
#include <import/pipeline/importer.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/importreports.h>
#include <library/store/maintenance.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QCryptographicHash>
#include <QDirIterator>
#include <QtTest>

#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using model::ImportOutcome;
using library::Database;

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
    void cleanup()
    {
        // Qt cannot remove what it cannot name.
        std::filesystem::remove_all(m_library.beside(u"files"_s).toStdString());
        m_library.close();
    }

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

    /// What stands in a name never costs a file, nor the files after it.
    void oddNamesCostNothing()
    {
        const QByteArrayList names{"latin1-\xe9t\xe9.txt", "with\nnewline.txt", "with\ttab.txt",
            "annex\xe2\x80\xae"
            "fdp.txt",
            "-o.txt", "--json", "   .txt", "100%s%n.txt", "quote\"and'back\\slash.txt", "UPPER.TXT", "no extension",
            "double.pdf.txt", "zz.txt"};
        int number = 0;
        for (const QByteArray &name : names) {
            const QByteArray digits = QByteArray::number(++number);
            writeBytes(name, "Paper " + digits + " of the harbour\n\nThis is paper " + digits + ".\n");
        }
        QVERIFY(QDir().mkpath(file(u"folder named like a.pdf/deep"_s)));
        write(u"folder named like a.pdf/deep/leaf.txt"_s, "The leaf of the harbour\n\nIt lies deep.\n");
        QCOMPARE(::symlink(".", QFile::encodeName(file(u"self"_s)).constData()), 0);
        const model::ImportReport report = importAll();
        QCOMPARE(report.count(model::ImportOutcome::Added), names.size() + 1);
        QCOMPARE(report.outcomes.size(), names.size() + 2);
        QStringList paths;
        for (const model::FileOutcome &outcome : report.outcomes)
            paths.append(outcome.path);
        QVERIFY2(paths.contains(file(u"latin1-\\xE9t\\xE9.txt"_s)), qPrintable(paths.join(u'\n')));
        // The text of the path finds the file again.
        jobs::JobControl control;
        QCOMPARE(pipeline::Importer(*m_library)
                     .import({file(u"latin1-\\xE9t\\xE9.txt"_s)}, control)
                     .count(model::ImportOutcome::Unchanged),
            1);
        const auto documents = m_library->read([](const Database &database) {
            model::RecordFilter filter;
            filter.kind = model::RecordKind::Document;
            return library::DocumentQueries(database).list(filter);
        });
        VERIFY_RESULT(documents);
        for (const model::RecordRow &row : *documents)
            QVERIFY2(!row.record.name.contains(u'\n') && !row.record.name.contains(QChar(0x202E)),
                qPrintable(row.record.name));
        QVERIFY(isSound());
    }

    void aLinkOutOfTheFolderIsNotFollowed()
    {
        QFile secret(m_library.beside(u"secret.txt"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly)
            && secret.write("A paper that lies elsewhere\n\nNobody asked for it.\n") > 0);
        secret.close();
        QCOMPARE(::symlink("../secret.txt", QFile::encodeName(file(u"link.txt"_s)).constData()), 0);
        model::ImportReport report = importAll();
        QCOMPARE(report.outcomes.size(), 1);
        QCOMPARE(report.outcomes[0].error->code, base::ErrorCode::LinkOutside);
        // Who names it wants it.
        jobs::JobControl control;
        report = pipeline::Importer(*m_library).import({file(u"link.txt"_s)}, control);
        QCOMPARE(report.count(model::ImportOutcome::Added), 1);
    }

    void anErrorPageIsNoDocument_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail"); // Empty: it is read.
        const QByteArray page = "<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Sign "
                                "in</h1><p>Please sign in to see the document.</p></body></html>";
        const QByteArray word = "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body><p>The minutes of the "
                                "harbour master.</p></body></html>";
        const QByteArray plain = "Not found. The document is not here.";
        QTest::newRow("pdf") << u"paper.pdf"_s << page << u"a web page, not a PDF"_s;
        QTest::newRow("PDF") << u"paper.PDF"_s << page << u"a web page, not a PDF"_s;
        QTest::newRow("docx") << u"paper.docx"_s << page << u"a web page, not a Word document"_s;
        QTest::newRow("doc") << u"paper.doc"_s << page << u"a web page, not a Word document"_s;
        QTest::newRow("odt") << u"paper.odt"_s << page << u"a web page, not an OpenDocument text"_s;
        QTest::newRow("epub") << u"paper.epub"_s << page << u"a web page, not a book"_s;
        QTest::newRow("rtf") << u"paper.rtf"_s << page << u"a web page, not a rich text"_s;
        QTest::newRow("zip") << u"papers.zip"_s << page << u"a web page, not an archive"_s;
        QTest::newRow("xml") << u"paper.xml"_s << page << u"a web page, not XML"_s;
        QTest::newRow("vtt") << u"talk.vtt"_s << page << u"a web page, not subtitles"_s;
        QTest::newRow("text called pdf") << u"paper.pdf"_s << plain << u"plain text, not a PDF"_s;
        QTest::newRow("json called pdf") << u"paper.pdf"_s << QByteArray("{\"error\": \"not found\"}")
                                         << u"plain text, not a PDF"_s;
        QTest::newRow("a page is a page") << u"paper.html"_s << page << QString();
        QTest::newRow("a name without an ending") << u"paper"_s << page << QString();
        QTest::newRow("a symbol") << u"A.HRC.57.12"_s << page << QString();
        QTest::newRow("Word's page") << u"minutes.doc"_s << word << QString();
        QTest::newRow("RTF called doc") << u"minutes.doc"_s
                                        << QByteArray("{\\rtf1 The minutes of the harbour master.\\par}") << QString();
        QTest::newRow("text called doc") << u"minutes.doc"_s << plain << QString();
        QTest::newRow("XHTML called xml") << u"paper.xml"_s << "<?xml version=\"1.0\"?>" + page << QString();
    }
    void anErrorPageIsNoDocument()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        write(name, bytes);
        const model::ImportReport report = importAll();
        QCOMPARE(report.outcomes.size(), 1);
        const model::FileOutcome &outcome = report.outcomes[0];
        if (detail.isEmpty()) {
            QVERIFY2(!outcome.error, qPrintable(outcome.error ? base::englishLine(*outcome.error) : QString()));
            QVERIFY(!outcome.remarks.contains(u"other-content"_s));
            return;
        }
        QVERIFY(outcome.error);
        QCOMPARE(base::codeName(outcome.error->code), u"other-content"_s);
        QCOMPARE(outcome.error->detail, detail);
        jobs::JobControl control;
        pipeline::ImportOptions options;
        options.otherContent = formats::OtherContent::Accepted;
        const model::ImportReport asked = pipeline::Importer(*m_library).import({file(name)}, control, {}, options);
        QCOMPARE(asked.count(model::ImportOutcome::Added), 1);
        QVERIFY(asked.outcomes[0].remarks.contains(u"other-content"_s));
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
        jobs::JobControl control;
        const model::ImportReport summary = pipeline::Importer(*m_library).import({m_library.beside(u"files"_s)}, control,
            [&control](const model::FileOutcome &) { control.cancel(); });
        QVERIFY(summary.cancelled);
        QVERIFY(summary.count(model::ImportOutcome::Added) > 0 && summary.count(model::ImportOutcome::Added) < 300);
        QVERIFY(isSound());
    }

    void cancelWithinOneLongText()
    {
        write(u"long.txt"_s, longText(6'000));
        jobs::JobControl control;
        QList<qint64> progress;
        control.onProgress = [&](qint64 done, qint64 total, const QString &) {
            if (total == 6'000)
                progress.append(done);
            if (progress.size() == 2)
                control.cancel();
        };
        const model::ImportReport summary = pipeline::Importer(*m_library).import({m_library.beside(u"files"_s)}, control, {});
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
        const auto checked = [&](const library::CheckWatch &watch) {
            return m_library->read([&](const Database &database) { return library::checkLibrary(database, m_library->originalsFolder(), watch); });
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
            const library::DocumentQueries queries(database);
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
        VERIFY_RESULT(
            m_library->write([&](const Database &database) { return library::AnnotationStore(database).add(note); }));
        write(u"one.xml"_s,
            resolution("1", "and lamps open all night").replace("Requests harbour", "Urgently requests harbour"));
        const model::ImportReport updated = importAll();
        QCOMPARE(updated.count(model::ImportOutcome::Updated), 1);
        QCOMPARE(updated.outcomes[0].annotations.size(), 1);
        QCOMPARE(updated.outcomes[0].countOf(model::AnnotationFate::Stayed), 1);
        const auto notes
            = m_library->read([](const Database &database) { return library::AnnotationQueries(database).all(); });
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
        QFile original(library::originalPath(m_library->originalsFolder(), sha));
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

    void anUpdateTellsWhatMoved()
    {
        const QByteArray head = "United Nations A/HRC/RES/99/8\n\nHuman Rights Council\n\n99/8. Quiet harbours\n\nThe "
                                "Human Rights Council,\n\n";
        write(u"A_HRC_RES_99_8_en.txt"_s,
            head
                + "Recalling its earlier resolution on harbours,\n\n1. Invites harbour towns to mend their lamps;\n\n"
                  "2. Requests the harbour master to count the boats;\n\n3. Encourages ferries to ring their bells at "
                  "dusk.\n");
        const base::RecordId work = importAll().outcomes[0].record;
        mark(work, u"Recalling its earlier resolution"_s);
        mark(work, u"mend their lamps"_s);
        mark(work, u"count the boats"_s);
        write(u"A_HRC_RES_99_8_en.txt"_s,
            head
                + "Recalling its earlier resolution on harbours,\n\n1. Welcomes the work of the lighthouse keepers;\n\n"
                  "2. Invites harbour towns to mend their lamps;\n\n3. Encourages ferries to ring their bells at "
                  "dusk.\n");
        const model::ImportReport report = importAll();
        QCOMPARE(report.count(model::ImportOutcome::Updated), 1);
        const auto kept = m_library->read(
            [&report](const Database &database) { return library::ImportReportQueries(database).report(report.id); });
        VERIFY_RESULT(kept);
        for (const model::ImportReport &told : {report, *kept}) {
            QStringList lines;
            for (const model::AnnotationMove &move : told.outcomes[0].annotations)
                lines.append(
                    move.quote + u": "_s + model::annotationFateName(move.fate) + u' ' + move.from + u'>' + move.to);
            lines.sort();
            QCOMPARE(lines,
                (QStringList{u"Recalling its earlier resolution: stayed PP1>PP1"_s, u"count the boats: detached OP2>"_s,
                    u"mend their lamps: moved OP1>OP2"_s}));
        }
    }

private:
    /// Marks the one place where the words stand.
    void mark(base::RecordId work, const QString &words)
    {
        const auto passages = m_library->read([&](const Database &database) {
            const library::DocumentQueries queries(database);
            return queries.passages(queries.texts(work)->first().id);
        });
        VERIFY_RESULT(passages);
        const QList<anchoring::Attachment> places = anchoring::findQuotes(words, *passages);
        QCOMPARE(places.size(), 1);
        model::Annotation note;
        note.record = work;
        note.text = passages->first().text;
        note.passage = places[0].passage;
        note.address = places[0].address;
        note.anchor = places[0].anchor;
        note.created = note.modified = QDateTime::currentDateTimeUtc();
        VERIFY_RESULT(
            m_library->write([&](const Database &database) { return library::AnnotationStore(database).add(note); }));
    }

    void writeBytes(const QByteArray &name, const QByteArray &bytes)
    {
        const QByteArray path = QFile::encodeName(m_library.beside(u"files/"_s)) + name;
        const int out = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        QVERIFY(out >= 0);
        QCOMPARE(::write(out, bytes.constData(), size_t(bytes.size())), bytes.size());
        ::close(out);
    }

    QString file(const QString &name) const { return m_library.beside(u"files/"_s + name); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    model::ImportReport importAll()
    {
        jobs::JobControl control;
        return pipeline::Importer(*m_library).import({m_library.beside(u"files"_s)}, control);
    }
    bool isSound()
    {
        const auto report = m_library->read(
            [&](const Database &database) { return library::checkLibrary(database, m_library->originalsFolder()); });
        if (!report || !report->problems.isEmpty())
            qWarning() << (report ? report->problems.join(u'\n') : report.error().detail);
        return report && report->problems.isEmpty();
    }

    testdata::NewLibrary m_library;
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
