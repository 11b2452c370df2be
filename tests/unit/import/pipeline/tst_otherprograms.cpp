// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Programs of others that intake starts. What stands in for them is a script on the search path, which says as little and
// fails as they do; where the real ones are installed, they are tried as well.
#include <import/pipeline/conversion.h>
#include <import/pipeline/importer.h>
#include <import/pipeline/otherprogram.h>
#include <import/pipeline/ocr.h>
#include <library/store/documentqueries.h>
#include <library/store/originals.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QPainter>
#include <QPdfWriter>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;
using base::ErrorCode;

class TestOtherPrograms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_path = qgetenv("PATH"); }
    void init()
    {
        VERIFY_RESULT(m_library.renew());
        QVERIFY(QDir().mkpath(m_library.beside(u"bin"_s)));
        qputenv("PATH", QByteArray(QFile::encodeName(m_library.beside(u"bin"_s)) + ":/usr/bin:/bin"));
    }
    void cleanup()
    {
        m_library.close();
        qputenv("PATH", m_path);
    }

    void aProgramIsStoppedWithAllThatItStarted()
    {
        const QString mark = m_library.beside(u"mark"_s);
        // A starter that starts another program, as office programs do; a busy machine takes its time to start it.
        const QString program = script(u"starter"_s, "sleep 60 & echo $! > '" + mark.toUtf8() + "'; wait\n");
        const auto slow = pipeline::runProgram({program, {}, m_library.beside({}), std::chrono::seconds(5)}, {});
        QVERIFY(!slow);
        QCOMPARE(slow.error().code, ErrorCode::ReaderTimedOut);
        QFile number(mark);
        QVERIFY(number.open(QIODevice::ReadOnly));
        const QString started = QString::fromLatin1(number.readAll().trimmed());
        QVERIFY(started.toInt() > 0);
        // A program that is gone, or not yet buried, has no words of command.
        const auto words = [&started] {
            QFile file(u"/proc/%1/cmdline"_s.arg(started));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_VERIFY(words().isEmpty());
    }

    void aCancelIsAnswered()
    {
        const QString program = script(u"sleeper"_s, "sleep 20\n");
        jobs::JobControl control;
        QThread *other = QThread::create([&control] {
            QThread::msleep(300);
            control.cancel();
        });
        other->start();
        const auto ended = pipeline::runProgram({program, {}, m_library.beside({}), std::chrono::seconds(20)}, control);
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, ErrorCode::Cancelled);
        other->wait();
        delete other;
    }

    void aProgramHasNoNetwork()
    {
        const QString program = script(u"caller"_s, "exec 3<>/dev/tcp/127.0.0.1/9 2>/dev/null; echo $?\nexit 0\n", "bash");
        const auto said = pipeline::runProgram({program, {}, m_library.beside({}), std::chrono::seconds(10)}, {});
        VERIFY_RESULT(said);
        QVERIFY(said->trimmed() != "0");
    }

    void anOldDocumentIsConverted()
    {
        // What LibreOffice does: soffice … --outdir FOLDER document.doc writes FOLDER/document.docx.
        const QString ready = m_library.beside(u"bin/ready.docx"_s);
        script(u"soffice"_s,
            "while [ $# -gt 1 ]; do [ \"$1\" = --outdir ] && out=$2; shift; done\n"
            "mkdir -p \"$out\" && cp '" + ready.toUtf8() + "' \"$out/document.docx\"\n");
        QVERIFY(QFile::copy(testdata::fixture(u"intake/lamps.docx"_s), ready));
        const model::ImportReport report = import(oldDocument());
        QCOMPARE(report.outcomes.size(), 1);
        QCOMPARE(report.outcomes.first().outcome, model::ImportOutcome::Added);
        QCOMPARE(report.outcomes.first().format, u"doc"_s);
        QVERIFY(report.outcomes.first().remarks.contains(u"converted"_s));
    }

    void theOfficeItselfIsStartedAgainWithANewProfile()
    {
        // The starter would make a socket in /tmp; the office asks whether it can, and makes it in its own folder when not.
        script(u"soffice"_s, "exit 1\n");
        const QString ready = m_library.beside(u"bin/ready.docx"_s);
        script(u"soffice.bin"_s,
            "[ -w /tmp ] && exit 3\n"
            "if [ ! -e \"$HOME/profile\" ]; then mkdir \"$HOME/profile\"; exit 81; fi\n"
            "socket=; for word; do case $word in -env:OSL_SOCKET_PATH=*) socket=${word#*=} ;; esac; done\n"
            "[ \"$socket\" = \"$HOME\" ] || exit 4\n"
            "while [ $# -gt 1 ]; do [ \"$1\" = --outdir ] && out=$2; shift; done\n"
            "mkdir -p \"$out\" && cp '" + ready.toUtf8() + "' \"$out/document.docx\"\n");
        QVERIFY(QFile::copy(testdata::fixture(u"intake/lamps.docx"_s), ready));
        const model::ImportReport report = import(oldDocument());
        QCOMPARE(report.outcomes.first().outcome, model::ImportOutcome::Added);
    }

    void aDocumentThatIsNotConvertedIsTold()
    {
        script(u"soffice"_s, "exit 0\n");
        const model::ImportReport failed = import(oldDocument());
        QCOMPARE(failed.outcomes.first().error->code, ErrorCode::Damaged);
        script(u"soffice"_s, "exit 81\n");
        const model::ImportReport crashed = import(oldDocument());
        QCOMPARE(crashed.outcomes.first().error->code, ErrorCode::Damaged);
    }

    void theMissingProgramIsNamed()
    {
        if (!QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice is installed here.");
        const model::ImportReport report = import(oldDocument());
        QCOMPARE(report.outcomes.first().error->code, ErrorCode::ProgramMissing);
        QCOMPARE(report.outcomes.first().error->detail, u"LibreOffice"_s);
    }

    void aScanIsReadPageByPage()
    {
        script(u"tesseract"_s,
            "if [ \"$1\" = --list-langs ]; then printf 'List of available languages (2):\\neng\\nosd\\n'; exit; fi\n"
            "n=$(cat \"$HOME/pages\" 2>/dev/null || echo 0)\n"
            "echo $((n + 1)) > \"$HOME/pages\"\n"
            "[ -s \"$1\" ] && [ \"$2\" = stdout ] && [ \"$3 $4\" = '-l eng' ] || exit 3\n"
            "if [ $n = 0 ]; then printf 'Letter on lamps\\n\\nThe first lamp was lit in the reading room and\\n\\f'\n"
            "else printf 'it burns since.\\n\\nSee resolution 57/12 of the Human Rights Council.\\n\\f'; fi\n");
        const base::TextId text = scan();
        jobs::JobControl control;
        const base::Status done = pipeline::readScan(*m_library, text, control);
        VERIFY_RESULT(done);
        const auto read = m_library->read([&](const library::Database &database) { return library::textOf(database, text); });
        VERIFY_RESULT(read);
        QVERIFY(read->remarks.contains(u"ocr"_s));
        QCOMPARE(read->source.format, u"pdf"_s);
        const QList<model::Passage> passages = passagesOf(text);
        QVERIFY(std::ranges::any_of(passages, [](const model::Passage &passage) {
            return passage.content == "The first lamp was lit in the reading room and it burns since."_L1 && passage.page == "1"_L1;
        }));
        QVERIFY(passages.last().content.contains(u"57/12"_s));
        QCOMPARE(passages.last().page, u"2"_s);
    }

    void aScanKeepsWhatItWasWhenReadingFails()
    {
        const base::TextId text = scan();
        jobs::JobControl control;
        script(u"tesseract"_s, "if [ \"$1\" = --list-langs ]; then printf 'List (1):\\neng\\n'; exit; fi\nexit 1\n");
        QVERIFY(!pipeline::readScan(*m_library, text, control));
        script(u"tesseract"_s, "if [ \"$1\" = --list-langs ]; then printf 'List (1):\\neng\\n'; fi\n");
        const base::Status nothing = pipeline::readScan(*m_library, text, control);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::NoText);
        QVERIFY(passagesOf(text).isEmpty());
    }

    void thePackageOfTheMissingProgramIsNamed()
    {
        qputenv("PATH", QFile::encodeName(m_library.beside(u"bin"_s)));
        const base::TextId text = scan();
        jobs::JobControl control;
        const base::Status done = pipeline::readScan(*m_library, text, control);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::ProgramMissing);
        QCOMPARE(done.error().detail, u"tesseract-ocr"_s);
    }

    void tesseractItselfReadsAScan()
    {
        if (pipeline::findProgram(u"tesseract"_s).isEmpty())
            QSKIP("tesseract is not installed here.");
        const base::TextId text = scan();
        jobs::JobControl control;
        const base::Status done = pipeline::readScan(*m_library, text, control);
        VERIFY_RESULT(done);
        const QString all = passagesOf(text).first().content;
        QVERIFY2(all.contains(u"lamps of the reading room"_s), qPrintable(all));
    }

    void libreOfficeItselfConverts()
    {
        if (pipeline::findProgram(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice is not installed here.");
        NEEDS_REAL_FILES(folder);
        const QDir documents(folder + u"/formats/doc/poi/document"_s);
        const model::ImportReport report = importer().import({documents.filePath(u"simple-list.doc"_s)}, m_control);
        QVERIFY2(report.outcomes.first().outcome == model::ImportOutcome::Added,
            qPrintable(report.outcomes.first().error ? base::englishLine(*report.outcomes.first().error) : QString()));
        QVERIFY(report.outcomes.first().passages > 0);
    }

private:
    QString script(const QString &name, const QByteArray &lines, const QByteArray &shell = "sh")
    {
        const QString path = m_library.beside(u"bin/"_s + name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/" + shell + "\n" + lines) < 0)
            qFatal("no script");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QString oldDocument() { return testdata::sourceTree() + u"/tests/fuzz/seeds/ole/old.doc"_s; }
    pipeline::Importer importer() { return pipeline::Importer(*m_library); }
    model::ImportReport import(const QString &path) { return importer().import({path}, m_control); }
    /// Two pages that hold a picture of words, and no letter.
    base::TextId scan()
    {
        const QString path = m_library.beside(u"scan.pdf"_s);
        QImage words(1600, 400, QImage::Format_RGB32);
        words.fill(Qt::white);
        QPainter ink(&words);
        QFont font(u"Noto Sans"_s);
        font.setPixelSize(48);
        ink.setFont(font);
        ink.drawText(40, 120, u"Decides to light the lamps of the reading room"_s);
        ink.end();
        {
            QPdfWriter writer(path);
            writer.setResolution(72);
            QPainter painter(&writer);
            painter.drawImage(QRectF(20, 60, 450, 112), words);
            writer.newPage();
            painter.drawImage(QRectF(20, 60, 450, 112), words);
        }
        const model::ImportReport report = import(path);
        const auto texts = m_library->read([&](const library::Database &database) {
            return library::DocumentQueries(database).texts(report.outcomes.first().record);
        });
        return texts && !texts->isEmpty() ? texts->first().id : base::TextId();
    }
    QList<model::Passage> passagesOf(base::TextId text)
    {
        return m_library
            ->read([&](const library::Database &database) { return library::DocumentQueries(database).passages(text); })
            .value_or(QList<model::Passage>());
    }

    QByteArray m_path;
    jobs::JobControl m_control;
    testdata::NewLibrary m_library;
};

QTEST_MAIN(TestOtherPrograms)
#include "tst_otherprograms.moc"
