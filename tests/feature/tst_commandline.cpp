// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/import/formats/drawnpdf.h"

#include <testdata.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int exitCode = -1;
    QList<QJsonObject> lines; ///< One object a line of standard output.
    QString text;             ///< The whole of it.
    QString error;
};

Answer run(const QStringList &arguments, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(AIDE_PROGRAM), arguments);
    Answer answer;
    if (!process.waitForFinished(120000))
        return answer;
    answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.error = QString::fromUtf8(process.readAllStandardError());
    const QByteArray output = process.readAllStandardOutput();
    answer.text = QString::fromUtf8(output);
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            answer.lines.append(QJsonDocument::fromJson(line).object());
    }
    return answer;
}

}

/// The program as a script sees it.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = m_folder->filePath(u"library"_s);
        QVERIFY(QDir(m_folder->path()).mkpath(u"files"_s));
    }

    void exitCodesSayWhatHappened()
    {
        QCOMPARE(call({u"search"_s, u"word"_s}).exitCode, 3);
        QCOMPARE(run({u"new"_s, m_library}).exitCode, 0);
        QCOMPARE(run({u"new"_s, m_library}).exitCode, 3);
        QCOMPARE(call({u"show"_s, u"A/HRC/RES/99/1"_s}).exitCode, 4);
        QCOMPARE(call({u"show"_s}).exitCode, 2);
        QCOMPARE(call({u"show"_s, u"x"_s, u"--nonsense"_s}).exitCode, 2);
        const Answer missing = call({u"import"_s, m_folder->filePath(u"nothing.xml"_s), u"--json"_s});
        QCOMPARE(missing.exitCode, 1);
        QCOMPARE(missing.lines[0][u"error"_s][u"code"_s].toString(), u"not-found"_s);
        QVERIFY(call({u"show"_s, u"A/HRC/RES/99/1"_s}).error.startsWith(u"aide-memoire: A/HRC/RES/99/1: "));
    }

    void eachCommandSaysHowItIsCalled()
    {
        const Answer whole = run({u"--help"_s});
        QCOMPARE(whole.exitCode, 0);
        const Answer one = run({u"search"_s, u"--help"_s});
        QCOMPARE(one.exitCode, 0);
        QVERIFY2(one.text.startsWith(u"aide-memoire search QUERY "), qPrintable(one.text));
        QVERIFY(whole.text.contains(one.text.section(u"\n\n"_s, 0, 0)));
        QVERIFY2(one.text.contains(u"--limit N "), qPrintable(one.text));
        QCOMPARE(run({u"help"_s, u"search"_s}).text, one.text);
    }

    void wrongCallNeverOpensTheWindow_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QString>("saying");
        QTest::newRow("command") << QStringList {u"serch"_s, u"water"_s} << u"Did you mean “search”?"_s;
        QTest::newRow("option") << QStringList {u"--nonsense"_s} << u"there is no option --nonsense"_s;
        QTest::newRow("option of a command") << QStringList {u"list"_s, u"themes"_s, u"--limit"_s, u"3"_s} << u"list has no option --limit"_s;
        QTest::newRow("no display") << QStringList {} << u"needs a display"_s;
        QTest::newRow("no display for a place") << QStringList {u"A/HRC/RES/57/12"_s, u"OP8"_s} << u"needs a display"_s;
    }

    void wrongCallNeverOpensTheWindow()
    {
        QFETCH(const QStringList, call);
        QFETCH(QString, saying);
#ifndef AIDE_WITH_GUI
        saying.replace(u"needs a display"_s, u"built without its window"_s);
#endif
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        for (const QString &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            bare.remove(display);
        const Answer answer = run(call, bare);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.error.startsWith(u"aide-memoire: ") && answer.error.contains(saying), qPrintable(answer.error));
        QCOMPARE(answer.error.count(u'\n'), 1);
        bare.insert(u"DISPLAY"_s, u":4711"_s);
        QCOMPARE(run(call, bare).exitCode, 2);
    }

    void sampleLibraryAnswers()
    {
        QCOMPARE(run({u"new"_s, m_library, u"--sample"_s}).exitCode, 0);
        const Answer shown = call({u"show"_s, u"A/HRC/RES/57/12"_s, u"--json"_s});
        QCOMPARE(shown.lines[0][u"symbol"_s].toString(), u"A/HRC/RES/57/12"_s);
        QVERIFY(!call({u"search"_s, u"smart"_s, u"--json"_s}).lines[0][u"hits"_s].toArray().isEmpty());
        for (const QString &query : {u"\"unbalanced"_s, u"a AND"_s, u"57/12"_s, u"NEAR("_s, u"-"_s, u"*"_s})
            QVERIFY2(call({u"search"_s, u"--json"_s, u"--"_s, query}).exitCode == 0, qPrintable(query));
        const QString pack = m_folder->filePath(u"pack.pdf"_s);
        const Answer packed = call({u"pack"_s, u"--query"_s, u"smart"_s, u"-o"_s, pack, u"--json"_s});
        QCOMPARE(packed.exitCode, 0);
        QVERIFY(packed.lines[0][u"quotes"_s].toArray().at(0)[u"verified"_s].toBool());
        QFile file(pack);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        QCOMPARE(call({u"check"_s}).exitCode, 0);
    }

    /// The ending is the format; what is not in its source is named, and nothing is written.
    void aPackIsWrittenInEveryFormat()
    {
        QCOMPARE(run({u"new"_s, m_library, u"--sample"_s}).exitCode, 0);
        const QString description = write(u"brief.json"_s, R"({"title": "Towns", "items": [{"ref": "A/HRC/RES/57/12 OP9"}, {"table": "sponsors"}]})");
        for (const auto &[ending, start] : {std::pair(u"docx"_s, "PK"), std::pair(u"odt"_s, "PK"), std::pair(u"html"_s, "<!"), std::pair(u"md"_s, "# "), std::pair(u"txt"_s, "To")}) {
            const QString path = m_folder->filePath(u"brief."_s + ending);
            const Answer packed = call({u"pack"_s, description, u"--template"_s, u"negotiation-brief"_s, u"--in"_s, u"fr"_s, u"-o"_s, path, u"--json"_s});
            QCOMPARE(packed.exitCode, 0);
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly) && file.read(2) == start, qPrintable(ending));
        }
        QFile text(m_folder->filePath(u"brief.txt"_s));
        QVERIFY(text.open(QIODevice::ReadOnly));
        const QByteArray words = text.readAll();
        QVERIFY(words.contains("Paragraphes clés") && !words.contains("Objectifs"));
        const QString changed = write(u"changed.json"_s, R"({"items": [{"ref": "A/HRC/RES/57/12 OP9", "quote": "Words of nobody"}]})");
        const QString path = m_folder->filePath(u"changed.pdf"_s);
        const Answer stopped = call({u"pack"_s, changed, u"-o"_s, path, u"--json"_s});
        QCOMPARE(stopped.exitCode, 1);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(stopped.lines[0][u"quotes"_s].toArray().at(0)[u"check"_s].toString(), u"changed"_s);
        QCOMPARE(call({u"pack"_s, description, u"-o"_s, m_folder->filePath(u"brief.doc"_s)}).exitCode, 2);
        QCOMPARE(call({u"pack"_s, description, u"--template"_s, u"nothing"_s, u"-o"_s, path}).exitCode, 4);
    }

    void aTextIsCitedInItsLanguage()
    {
        QCOMPARE(run({u"new"_s, m_library}).exitCode, 0);
        const auto write = [this](const QString &name, const QString &text) {
            QFile file(m_folder->filePath(u"files/"_s + name));
            return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
        };
        QVERIFY(write(u"A_HRC_RES_93_5_en.txt"_s,
            u"United Nations      A/HRC/RES/93/5\n\nGeneral Assembly\n\nDistr.: General\n15 October 2043\n\nHuman Rights Council\n\n"
            "93/5. Slow ferries\n\nHuman Rights Council,\n\n1. Invites ferries to be slow;\n"_s));
        QVERIFY(write(u"A_HRC_RES_93_5_fr.txt"_s,
            u"Nations Unies      A/HRC/RES/93/5\n\nAssemblée générale\n\nDistr.: générale\n15 octobre 2043\n\nConseil des droits de l’homme\n\n"
            "93/5. Des bacs lents\n\nConseil des droits de l’homme,\n\n1. Invite les bacs à être lents ;\n"_s));
        QVERIFY(write(u"quays.md"_s, u"# Notes on quays\n\nNobody dated them.\n"_s));
        const Answer imported = call({u"import"_s, m_folder->filePath(u"files"_s), u"--json"_s});
        QCOMPARE(imported.exitCode, 0);
        const QStringList french {u"--in"_s, u"fr"_s};
        QVERIFY(call({u"cite"_s, u"A/HRC/RES/93/5 ¶1"_s}).text.startsWith(u"Human Rights Council resolution 93/5 of 15 October 2043, first paragraph"_s));
        const QString cited = call(QStringList {u"cite"_s, u"A/HRC/RES/93/5 ¶1"_s} + french).text;
        QVERIFY2(cited.startsWith(u"résolution 93/5 du Conseil des droits de l’homme en date du 15 octobre 2043, paragraphe 1"_s), qPrintable(cited));
        const QString notes = call({u"cite"_s, u"A/HRC/RES/93/5 ¶1"_s, u"--style"_s, u"footnote"_s, u"--then"_s, u"A/HRC/RES/93/5 ¶1"_s,
            u"--then"_s, u"A/HRC/RES/93/5"_s}).text;
        QCOMPARE(notes.trimmed(), u"A/HRC/RES/93/5, first paragraph.\nIbid.\nA/HRC/RES/93/5."_s);
        QCOMPARE(call({u"cite"_s, u"A/HRC/RES/93/5"_s, u"--style"_s, u"ris"_s, u"--then"_s, u"A/HRC/RES/93/5"_s}).exitCode, 2);
        const QString entry = call(QStringList {u"cite"_s, u"A/HRC/RES/93/5 ¶1"_s, u"--style"_s, u"bibtex"_s} + french).text;
        QVERIFY2(entry.contains(u"A-HRC-RES-93-5-fr"_s) && entry.contains(u"bacs lents"_s) && entry.contains(u"para. 1"_s), qPrintable(entry));
        QString note;
        for (const QJsonObject &line : imported.lines) {
            if (line[u"path"_s].toString().endsWith(u"quays.md"_s))
                note = u"#%1"_s.arg(line[u"id"_s].toInt());
        }
        const QString named = call({u"cite"_s, note, u"--style"_s, u"ris"_s}).text;
        QVERIFY2(named.contains(u"TY  - GEN"_s) && !named.contains(u"United Nations"_s) && !named.contains(u"PY  - "_s), qPrintable(named));
    }

    void referencesComeInAndGoOut()
    {
        QCOMPARE(run({u"new"_s, m_library}).exitCode, 0);
        const auto write = [this](const QString &name, const QByteArray &bytes) {
            QFile file(m_folder->filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"list.ris"_s, "TY  - GOVDOC\nTI  - Harbour towns\nSN  - A/HRC/RES/91/4\nDA  - 2041/10/09/\nKW  - Harbours\nER  - \nTY  - BOOK\nTI  - Quays\nER  - \n"));
        QVERIFY(write(u"cut.bib"_s, "@book{a, title = {Cut"));
        const Answer added = call({u"import"_s, m_folder->filePath(u"list.ris"_s)});
        QCOMPARE(added.exitCode, 0);
        QVERIFY2(added.text.contains(u"entries-added 2"_s), qPrintable(added.text));
        const Answer known = call({u"import"_s, m_folder->filePath(u"list.ris"_s), u"--json"_s});
        QCOMPARE(known.lines[0][u"outcome"_s].toString(), u"unchanged"_s);
        QCOMPARE(known.lines[0][u"remarks"_s].toArray(), (QJsonArray {u"entries-unchanged:2"_s}));
        const Answer cut = call({u"import"_s, m_folder->filePath(u"cut.bib"_s)});
        QCOMPARE(cut.exitCode, 1);
        QVERIFY2(cut.error.contains(u"The file is damaged (line 1: "_s) && cut.error.contains(u"Get the file again"_s), qPrintable(cut.error));
        QCOMPARE(call({u"list"_s, u"wanted"_s, u"--json"_s}).text.count(u"Quays"_s), 1);
        // What is only wanted goes out when it is asked for.
        QVERIFY(!call({u"export"_s, u"--format"_s, u"bibtex"_s}).text.contains(u"Quays"_s));
        const QString file = m_folder->filePath(u"out.json"_s);
        QCOMPARE(call({u"export"_s, u"--format"_s, u"csl-json"_s, u"--with-wanted"_s, u"-o"_s, file}).exitCode, 0);
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QJsonArray items = QJsonDocument::fromJson(out.readAll()).array();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[1][u"number"_s].toString(), u"A/HRC/RES/91/4"_s);
        QCOMPARE(items[1][u"keyword"_s].toString(), u"Harbours"_s);
        QVERIFY(call({u"cite"_s, u"A/HRC/RES/91/4"_s, u"--style"_s, u"oscola"_s}).text.startsWith(u"UNHRC Res 91/4 (9 October 2041)"_s));
    }

    void pagesAreCalledAsTheFileDoes()
    {
        const auto stream = [](const QByteArray &text) -> QByteArray {
            const QByteArray drawing = "BT /F 11 Tf 72 700 Td (" + text + ") Tj ET";
            return "<</Length " + QByteArray::number(drawing.size()) + ">>stream\n" + drawing + "\nendstream endobj\n";
        };
        const QByteArray page = " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ";
        QFile file(m_folder->filePath(u"lamps.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/PageLabels<</Nums[0<</S/r>>1<</S/D>>]>>>>endobj\n"
                   "2 0 obj<</Type/Pages/Kids[4 0 R 6 0 R]/Count 2>>endobj\n"
                   "3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n4" + page
            + "5 0 R>>endobj\n5 0 obj" + stream("A foreword on the lamps of the harbour.") + "6" + page + "7 0 R>>endobj\n7 0 obj"
            + stream("The lamps of the harbour burn by night.") + "trailer<</Root 1 0 R>>\n%%EOF\n");
        file.close();
        QCOMPARE(run({u"new"_s, m_library}).exitCode, 0);
        const Answer imported = call({u"import"_s, file.fileName(), u"--json"_s});
        QCOMPARE(imported.exitCode, 0);
        const Answer shown = call({u"show"_s, QString::number(imported.lines[0][u"id"_s].toInteger()), u"--json"_s});
        const QJsonArray passages = shown.lines.value(0)[u"passages"_s].toArray();
        QCOMPARE(passages.size(), 2);
        QCOMPARE(passages[0][u"page"_s].toString(), u"i"_s);
        QCOMPARE(passages[0][u"page_number"_s].toInt(), 1);
        QCOMPARE(passages[1][u"page"_s].toString(), u"1"_s);
        QCOMPARE(passages[1][u"page_number"_s].toInt(), 2);
        // Cited and packed as well.
        const QString file1 = u"#%1 "_s.arg(imported.lines[0][u"id"_s].toInteger());
        for (const auto &[passage, called] : {std::pair(0, u"p. i,"_s), std::pair(1, u"p. 1,"_s)}) {
            const QString place = file1 + passages[passage][u"address"_s].toString();
            const QString cited = call({u"cite"_s, place}).text;
            QVERIFY2(cited.contains(called), qPrintable(place + u": "_s + cited));
        }
    }

    void aNameNeitherBreaksALineNorIsLost()
    {
        QCOMPARE(run({u"new"_s, m_library}).exitCode, 0);
        write(u"with\nnewline \u202Efdp.txt"_s, "A paper of the harbour\n\nIts name is odd.\n");
        const QByteArray odd = QFile::encodeName(m_folder->filePath(u"files/"_s)) + "latin1-\xe9.txt";
        QVERIFY(QFile(m_folder->filePath(u"files/with\nnewline \u202Efdp.txt"_s)).exists());
        QCOMPARE(::rename(QFile::encodeName(
                              write(u"plain.txt"_s, "Another paper of the harbour\n\nIts name is not UTF-8.\n"))
                              .constData(),
                     odd.constData()),
            0);
        const Answer plain = call({u"import"_s, m_folder->filePath(u"files"_s)});
        QCOMPARE(plain.exitCode, 0);
        QCOMPARE(plain.text.trimmed().split(u'\n').size(), 3);
        QVERIFY2(plain.text.contains(u"latin1-\\xE9.txt"_s), qPrintable(plain.text));
        QVERIFY2(plain.text.contains(u"with\\nnewline \\u202Efdp.txt"_s), qPrintable(plain.text));
        // The bytes themselves as an argument, as a shell hands them over.
        QProcess shell;
        shell.start(u"sh"_s,
            {u"-c"_s, u"exec \"$0\" --library \"$1\" import --json \"$2\"/latin1-*"_s, QStringLiteral(AIDE_PROGRAM),
                m_library, m_folder->filePath(u"files"_s)});
        QVERIFY(shell.waitForFinished(60000));
        QCOMPARE(shell.exitCode(), 0);
        const QJsonObject line = QJsonDocument::fromJson(shell.readAllStandardOutput().split('\n').first()).object();
        QCOMPARE(line[u"path"_s].toString(), m_folder->filePath(u"files/latin1-\\xE9.txt"_s));
        QCOMPARE(line[u"outcome"_s].toString(), u"unchanged"_s);
        ::remove(odd.constData());
    }

    void wordsThatStandMoreThanOnceAreNotGuessedAt()
    {
        QCOMPARE(run({u"new"_s, m_library}).exitCode, 0);
        const QString path = write(u"A_HRC_RES_99_8_en.txt"_s,
            "United Nations A/HRC/RES/99/8\n\nHuman Rights Council\n\n99/8. Quiet harbours\n\nThe Human Rights "
            "Council,\n\n"
            "1. Invites towns to mend their lamps, and ports to mend their lamps;\n\n2. Asks ferries to mend their "
            "lamps.\n");
        QCOMPARE(call({u"import"_s, path}).exitCode, 0);
        const QStringList mark{u"annotate"_s, u"A/HRC/RES/99/8"_s, u"--quote"_s, u"mend their lamps"_s, u"--json"_s};
        const Answer unsure = call(mark);
        QCOMPARE(unsure.exitCode, 2);
        QVERIFY(unsure.lines.isEmpty());
        for (const QString &said :
            {u"3 times"_s, u"--nth 1  OP1"_s, u"--nth 2  OP1"_s, u"--nth 3  OP2"_s, u"ports to [mend their lamps]"_s})
            QVERIFY2(unsure.error.contains(said), qPrintable(unsure.error));
        QCOMPARE(call({u"list"_s, u"annotations"_s, u"--json"_s}).lines[0][u"items"_s].toArray().size(), 0);
        QCOMPARE(call(mark + QStringList{u"--nth"_s, u"3"_s}).lines[0][u"address"_s].toString(), u"OP2"_s);
        QCOMPARE(call(mark + QStringList{u"--nth"_s, u"4"_s}).exitCode, 2);
        QCOMPARE(call(mark + QStringList{u"--nth"_s, u"second"_s}).exitCode, 2);
        const Answer byAddress
            = call({u"annotate"_s, u"A/HRC/RES/99/8 OP2"_s, u"--quote"_s, u"mend their lamps"_s, u"--json"_s});
        QCOMPARE(byAddress.lines[0][u"address"_s].toString(), u"OP2"_s);
        // What moved when the text comes anew.
        write(u"A_HRC_RES_99_8_en.txt"_s,
            "United Nations A/HRC/RES/99/8\n\nHuman Rights Council\n\n99/8. Quiet harbours\n\nThe Human Rights "
            "Council,\n\n"
            "1. Welcomes the keepers of the lighthouse;\n\n2. Invites towns to mend their lamps, and ports to mend "
            "their lamps;\n\n"
            "3. Asks ferries to mend their lamps.\n");
        const QJsonArray moves = call({u"import"_s, path, u"--json"_s}).lines[0][u"annotations"_s].toArray();
        QCOMPARE(moves.size(), 2);
        QCOMPARE(moves[0][u"outcome"_s].toString(), u"moved"_s);
        QCOMPARE(moves[0][u"from"_s].toString(), u"OP2"_s);
        QCOMPARE(moves[0][u"to"_s].toString(), u"OP3"_s);
        QCOMPARE(moves[0][u"quote"_s].toString(), u"mend their lamps"_s);
    }

    void annotationsOfAllKindsAreMadeAndExported()
    {
        QCOMPARE(run({u"new"_s, m_library, u"--sample"_s}).exitCode, 0);
        const QString place = u"A/HRC/RES/57/12 OP8"_s;
        const Answer note = call({u"annotate"_s, place, u"--kind"_s, u"paragraph-note"_s, u"--comment"_s, u"ask the #mission"_s, u"--tag"_s, u"HRC 60"_s, u"--shared"_s, u"--json"_s});
        QCOMPARE(note.exitCode, 0);
        QCOMPARE(note.lines[0][u"annotation"_s].toString(), u"paragraph-note"_s);
        QCOMPARE(note.lines[0][u"tags"_s].toArray(), (QJsonArray {u"HRC 60"_s, u"mission"_s}));
        QCOMPARE(note.lines[0][u"private"_s].toBool(), false);
        QVERIFY(!note.lines[0][u"uuid"_s].toString().isEmpty());
        QCOMPARE(call({u"annotate"_s, place, u"--kind"_s, u"bookmark"_s}).exitCode, 0);
        QCOMPARE(call({u"annotate"_s, u"A/HRC/RES/57/12"_s, u"--kind"_s, u"document-note"_s, u"--comment"_s, u"our priority"_s, u"--colour"_s, u"red"_s}).exitCode, 0);
        QCOMPARE(call({u"annotate"_s, place, u"--kind"_s, u"underline"_s, u"--quote"_s, u"smart city"_s}).exitCode, 0);
        const Answer wordless = call({u"annotate"_s, place, u"--kind"_s, u"strike"_s});
        QCOMPARE(wordless.exitCode, 2);
        QVERIFY(wordless.error.contains(u"annotate needs --quote TEXT"_s));
        QCOMPARE(call({u"annotate"_s, place, u"--kind"_s, u"bookmark"_s, u"--quote"_s, u"smart city"_s}).exitCode, 2);
        QCOMPARE(call({u"annotate"_s, place, u"--kind"_s, u"bookmark"_s, u"--colour"_s, u"nonsense"_s}).exitCode, 2);
        QCOMPARE(call({u"list"_s, u"annotations"_s, u"--json"_s}).lines[0][u"items"_s].toArray().size(), 12);
        const QString out = m_library + u".json"_s;
        const Answer few = call({u"export"_s, u"--format"_s, u"w3c"_s, u"-o"_s, out, u"--json"_s});
        QCOMPARE(few.lines[0][u"annotations"_s].toInt(), 1);
        QCOMPARE(few.lines[0][u"left_out"_s].toInt(), 11);
        QCOMPARE(call({u"export"_s, u"--format"_s, u"markdown"_s, u"--with-private"_s, u"-o"_s, out, u"--json"_s}).lines[0][u"annotations"_s].toInt(), 12);
        QCOMPARE(call({u"carry"_s, u"A/HRC/RES/57/13"_s}).exitCode, 4);
        const Answer carried = call({u"carry"_s, u"A/HRC/RES/57/13"_s, u"A/HRC/RES/57/12"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(carried.exitCode, 0);
        QCOMPARE(carried.lines[0][u"carried"_s].toArray().size(), 1); // The note on the document.
    }

    void annotationsAreCarriedOnce()
    {
        makeTwoTexts();
        QCOMPARE(call({u"annotate"_s, u"A/HRC/RES/60/1 OP3"_s, u"--quote"_s, u"leave a book"_s, u"--comment"_s, u"ours"_s}).exitCode, 0);
        const Answer carried = call({u"carry"_s, u"A/HRC/RES/66/3"_s});
        QCOMPARE(carried.exitCode, 0);
        QCOMPARE(carried.text, u"60/1 OP3 → OP3\tleave a book\n"_s);
        QVERIFY(call({u"carry"_s, u"A/HRC/RES/66/3"_s, u"A/HRC/RES/60/1"_s, u"--json"_s}).lines[0][u"carried"_s].toArray().isEmpty());
        const QJsonArray kept = call({u"list"_s, u"annotations"_s, u"--json"_s}).lines[0][u"items"_s].toArray();
        QCOMPARE(kept.size(), 2);
        const QJsonValue there = kept[0][u"symbol"_s] == u"A/HRC/RES/66/3"_s ? kept[0] : kept[1];
        QCOMPARE(there[u"carried_from"_s].toString(), u"60/1 OP3"_s);
        QCOMPARE(there[u"quote"_s].toString(), u"leave a book"_s);
        QCOMPARE(there[u"comment"_s].toString(), u"ours"_s);
    }

    void theOriginalIsCopiedWithItsAnnotations()
    {
        QCOMPARE(run({u"new"_s, m_library, u"--sample"_s}).exitCode, 0);
        const QByteArray original = drawnpdf::file({{drawnpdf::lines(72, 700,
            {"The keepers of the harbour count the lamps of every reading room,", "and the towns mend their benches before the winter comes."}), {}}});
        const QString report = write(u"report.pdf"_s, original);
        const Answer imported = call({u"import"_s, report, u"--json"_s});
        QCOMPARE(imported.exitCode, 0);
        const QString document = u"#%1"_s.arg(imported.lines[0][u"id"_s].toInt());
        QCOMPARE(call({u"annotate"_s, document, u"--quote"_s, u"count the lamps"_s, u"--comment"_s, u"Ask."_s, u"--shared"_s}).exitCode, 0);
        QCOMPARE(call({u"annotate"_s, document, u"--quote"_s, u"their benches"_s, u"--kind"_s, u"strike"_s}).exitCode, 0);
        const QString out = m_folder->filePath(u"copy.pdf"_s);
        const QStringList copy {u"export"_s, u"--format"_s, u"pdf"_s, document, u"-o"_s};
        const auto bytesOf = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const Answer few = call(copy + QStringList {out, u"--json"_s});
        QCOMPARE(few.exitCode, 0);
        QCOMPARE(few.lines[0][u"annotations"_s].toInt(), 1);
        QCOMPARE(few.lines[0][u"left_out"_s].toInt(), 1);
        QCOMPARE(few.lines[0][u"unplaced"_s].toInt(), 0);
        QCOMPARE(bytesOf(out).count("/Subtype /Highlight"), 1);
        QCOMPARE(bytesOf(out).count("/Subtype /StrikeOut"), 0);
        const Answer all = call(copy + QStringList {out, u"--with-private"_s});
        QCOMPARE(all.text, out + u": 2 annotations, 0 private ones left out\n"_s);
        QCOMPARE(bytesOf(out).count("/Subtype /StrikeOut"), 1);
        const Answer refused = call(copy + QStringList {report});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.error.contains(u"it is an original, which stays as it is"_s), qPrintable(refused.error));
        QCOMPARE(bytesOf(report), original);
        QCOMPARE(call({u"export"_s, u"--format"_s, u"pdf"_s, u"-o"_s, out}).exitCode, 2);
        QCOMPARE(call({u"export"_s, u"--format"_s, u"ical"_s, document}).exitCode, 2);
        const Answer without = call({u"export"_s, u"--format"_s, u"pdf"_s, u"A/HRC/RES/57/12"_s, u"-o"_s, out});
        QCOMPARE(without.exitCode, 4);
        QVERIFY2(without.error.contains(u"a PDF among the originals"_s), qPrintable(without.error));
    }

    void annotationsAreExportedAsATableAndAPage()
    {
        QCOMPARE(run({u"new"_s, m_library, u"--sample"_s}).exitCode, 0);
        QCOMPARE(call({u"annotate"_s, u"A/HRC/RES/57/12 OP14"_s, u"--quote"_s, u"the matter"_s, u"--comment"_s, u"Lamps, \"and\" <quays>"_s, u"--shared"_s}).exitCode, 0);
        const QString table = call({u"export"_s, u"--format"_s, u"csv"_s}).text;
        QVERIFY2(table.startsWith(u"document,paragraph,kind,colour,words,comment,"_s), qPrintable(table));
        QVERIFY2(table.contains(u"A/HRC/RES/57/12,OP14,highlight,yellow,the matter,\"Lamps, \"\"and\"\" <quays>\","_s), qPrintable(table));
        QVERIFY2(!table.contains(u"safeguards before procurement"), "a private annotation was exported");
        const QString page = call({u"export"_s, u"--format"_s, u"html"_s}).text;
        QVERIFY2(page.startsWith(u"<!DOCTYPE html>"_s) && page.contains(u"&lt;quays&gt;"_s) && !page.contains(u"<quays>"_s), qPrintable(page));
        for (const QString &format : {u"csv"_s, u"html"_s})
            QVERIFY(call({u"export"_s, u"--format"_s, format, u"--with-private"_s}).text.contains(u"safeguards before procurement"_s));
    }

    void aPackStandsInTwoLanguagesAndKeepsPrivateAnnotations()
    {
        QCOMPARE(run({u"new"_s, m_library, u"--sample"_s}).exitCode, 0);
        const QJsonArray annotations = call({u"list"_s, u"annotations"_s, u"--json"_s}).lines[0][u"items"_s].toArray();
        const auto asked = std::ranges::find_if(annotations, [](const QJsonValue &one) { return one[u"quote"_s] == u"checked for hidden bias"_s; });
        QVERIFY(asked != annotations.end());
        const QString id = QString::number((*asked)[u"id"_s].toInteger());
        const QJsonArray items {QJsonObject {{u"ref"_s, u"A/HRC/RES/57/12 OP8 (b)"_s}, {u"in"_s, u"en"_s}}, QJsonObject {{u"annotation"_s, (*asked)[u"id"_s]}}};
        const QString description = write(u"towns.json"_s, QJsonDocument(QJsonObject {{u"items"_s, items}}).toJson());
        const QString path = m_folder->filePath(u"towns.md"_s);
        const auto packed = [&](const QStringList &options, int leftOut) {
            const Answer answer = call(QStringList {u"pack"_s, description, u"-o"_s, path, u"--json"_s} + options);
            QFile file(path);
            const bool isWritten = answer.exitCode == 0 && answer.lines[0][u"left_out"_s].toInt(-1) == leftOut && file.open(QIODevice::ReadOnly);
            return isWritten ? QString::fromUtf8(file.readAll()) : answer.error + answer.text;
        };
        const QString kept = packed({u"--beside"_s, u"fr"_s}, 1);
        QVERIFY2(kept.contains(u"checked for hidden bias; | nourrir les algorithmes de données"_s), qPrintable(kept));
        QVERIFY(!kept.contains(u"who is meant to check"_s));
        const QString released = packed({u"--annotation"_s, id}, 0);
        QVERIFY2(released.contains(u"Ask the Republic of Korea who is meant to check"_s), qPrintable(released));
        QVERIFY(!released.contains(u"nourrir"_s));
        QVERIFY(!packed({u"--annotation"_s, u"4711"_s}, 1).contains(u"who is meant to check"_s));
    }

    void aPackHasTheLookThatTheCallSays()
    {
        QCOMPARE(run({u"new"_s, m_library, u"--sample"_s}).exitCode, 0);
        const QString description = write(u"brief.json"_s, R"({"title": "Towns", "items": [{"ref": "A/HRC/RES/57/12 OP9"}]})");
        const QString logo = write(u"logo.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='10'><rect width='30' height='5'/></svg>");
        QFile file(m_folder->filePath(u"towns.html"_s));
        const QStringList call {u"pack"_s, description, u"-o"_s, file.fileName(), u"--organisation"_s, u"Mission of Atlantis"_s, u"--paper"_s, u"letter"_s, u"--style"_s, u"footnote"_s};
        QCOMPARE(this->call(call + QStringList {u"--logo"_s, logo}).exitCode, 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        QVERIFY(page.contains("Mission of Atlantis") && page.contains("size: letter") && page.contains("A/HRC/RES/57/12, para. 9.") && page.contains("data:image/png;base64,"));
        QFile pdf(m_folder->filePath(u"towns.pdf"_s));
        QCOMPARE(this->call({u"pack"_s, description, u"-o"_s, pdf.fileName(), u"--archive"_s}).exitCode, 0);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(8) == "%PDF-1.7");
        QCOMPARE(this->call(call + QStringList {u"--archive"_s}).exitCode, 2); // It is a page for browsers.
        // What is wrong is said, and the file stays as it was.
        const Answer noPicture = this->call(call + QStringList {u"--logo"_s, description});
        QCOMPARE(noPicture.exitCode, 2);
        QVERIFY2(noPicture.error.contains(u"brief.json"_s) && noPicture.error.contains(u"no PNG, JPEG or SVG picture"_s), qPrintable(noPicture.error));
        QCOMPARE(this->call({u"pack"_s, description, u"-o"_s, file.fileName(), u"--paper"_s, u"a5"_s}).exitCode, 2);
        QFile again(file.fileName());
        QVERIFY(again.open(QIODevice::ReadOnly) && again.readAll() == page);
    }

    void anErrorPageIsImportedOnlyIfAsked()
    {
        QCOMPARE(run({u"new"_s, m_library}).exitCode, 0);
        const QString path = write(u"paper.pdf"_s,
            "<!DOCTYPE html><html><body><p>The document cannot be shown at the moment.</p></body></html>");
        const Answer refused = call({u"import"_s, path});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.error.contains(u"a web page, not a PDF"_s)
                && refused.error.contains(u"Download the document again"_s),
            qPrintable(refused.error));
        QCOMPARE(call({u"import"_s, path, u"--other-content"_s}).exitCode, 0);
    }

    void twoTextsAreComparedAndSavedWithTrackedChanges()
    {
        makeTwoTexts();
        const QJsonObject told = call({u"compare"_s, u"A/HRC/RES/66/3"_s, u"--json"_s}).lines[0];
        QCOMPARE(told[u"left"_s].toString(), u"A/HRC/RES/60/1"_s);
        QVERIFY(told[u"summary"_s][u"operative"_s][u"same"_s].toInt() > 2);
        for (const QString &format : {u"docx"_s, u"odt"_s}) {
            const QString output = m_folder->filePath(u"changes."_s + format);
            const QStringList ask {u"compare"_s, u"A/HRC/RES/60/1"_s, u"A/HRC/RES/66/3"_s, u"--format"_s, format, u"-o"_s, output, u"--json"_s};
            const Answer saved = call(ask);
            QCOMPARE(saved.exitCode, 0);
            QCOMPARE(saved.lines[0][u"output"_s].toString(), output);
            QFile file(output);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith("PK"));
            // The program takes it for the later text.
            QCOMPARE(call({u"import"_s, output}).exitCode, 0);
        }
        QCOMPARE(call({u"compare"_s, u"A/HRC/RES/66/3"_s, u"--format"_s, u"odt"_s}).exitCode, 2);
        QCOMPARE(call({u"compare"_s, u"A/HRC/RES/66/3"_s, u"-o"_s, m_folder->filePath(u"x.odt"_s)}).exitCode, 2);
        QCOMPARE(call({u"compare"_s, u"A/HRC/RES/66/3"_s, u"--format"_s, u"pdf"_s, u"-o"_s, u"x.pdf"_s}).exitCode, 2);
    }

    void severalTextsAreComparedStepByStep()
    {
        makeTwoTexts();
        QFile fixture(testdata::fixture(u"gui/reading-rooms.en.xml"_s));
        QVERIFY(fixture.open(QIODevice::ReadOnly));
        QByteArray text = fixture.readAll();
        text.replace("66/3", "54/9").replace("66-3", "54-9").replace("2027", "2018").replace("lamps", "stools");
        QCOMPARE(call({u"import"_s, write(u"earliest.xml"_s, text)}).exitCode, 0);
        const QStringList texts {u"A/HRC/RES/54/9"_s, u"A/HRC/RES/60/1"_s, u"A/HRC/RES/66/3"_s};
        const QJsonObject told = call(QStringList {u"compare"_s} + texts + QStringList {u"--json"_s}).lines[0];
        QCOMPARE(told[u"texts"_s].toArray(), QJsonArray::fromStringList(texts));
        QCOMPARE(told[u"steps"_s].toArray().size(), 2);
        QCOMPARE(told[u"steps"_s][0][u"left"_s].toString(), texts.at(0));
        QCOMPARE(told[u"steps"_s][1][u"right"_s].toString(), texts.at(2));
        // A step is what the two alone give.
        QCOMPARE(told[u"steps"_s][1].toObject(), call({u"compare"_s, texts.at(1), texts.at(2), u"--json"_s}).lines[0]);
        const QJsonArray rows = told[u"rows"_s].toArray();
        QVERIFY(rows.contains(QJsonArray({u"OP2 (b)"_s, u"OP2 (b)"_s, u"OP2 (b)"_s})));
        const Answer plain = call(QStringList {u"compare"_s} + texts);
        QVERIFY2(plain.text.contains(u"A/HRC/RES/54/9 → A/HRC/RES/60/1"_s) && plain.text.contains(u"[-stools-]{+benches+}"_s)
                && plain.text.contains(u"[-benches-]{+lamps+}"_s),
            qPrintable(plain.text));
        // Tracked changes are those from the first to the last.
        const QString output = m_folder->filePath(u"all.docx"_s);
        const QJsonObject saved = call(QStringList {u"compare"_s} + texts + QStringList {u"--format"_s, u"docx"_s, u"-o"_s, output, u"--json"_s}).lines[0];
        QCOMPARE(saved[u"left"_s].toString(), texts.first());
        QCOMPARE(saved[u"right"_s].toString(), texts.last());
        // Five are too many, and a text that is not there is named.
        QCOMPARE(call(QStringList {u"compare"_s} + texts + texts).exitCode, 2);
        const Answer missing = call({u"compare"_s, texts.at(0), u"A/HRC/RES/1/1"_s, texts.at(2)});
        QCOMPARE(missing.exitCode, 4);
        QVERIFY(missing.error.contains(u"A/HRC/RES/1/1"_s));
    }

    void whereElseWordsStand()
    {
        makeTwoTexts();
        const QStringList ask {u"agreed"_s, u"A/HRC/RES/66/3 OP3"_s};
        const QJsonArray places = call(ask + QStringList {u"--json"_s}).lines[0][u"places"_s].toArray();
        QCOMPARE(places.size(), 2);
        QCOMPARE(places.at(0)[u"symbol"_s].toString(), u"A/HRC/RES/60/1"_s);
        QCOMPARE(places.at(0)[u"date"_s].toString(), u"2021-10-08"_s);
        QCOMPARE(places.at(0)[u"percent"_s].toInt(), 100);
        QVERIFY(places.at(0)[u"own_series"_s].toBool() && !places.at(0)[u"asked"_s].toBool() && places.at(1)[u"asked"_s].toBool());
        const Answer shown = call(ask + QStringList {u"--quote"_s, u"leave a book"_s, u"--limit"_s, u"5"_s});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY2(shown.text.contains(u"60/1 OP3") && shown.text.contains(u"to [leave a book], and"), qPrintable(shown.text));
        QCOMPARE(call(ask + QStringList {u"--quote"_s, u"book"_s}).exitCode, 2);
        QCOMPARE(call(ask + QStringList {u"--quote"_s, u"words of another text"_s}).exitCode, 4);
        QVERIFY(call({u"agreed"_s, u"A/HRC/RES/66/3"_s}).exitCode != 0);
        QCOMPARE(call({u"agreed"_s, u"A/HRC/RES/66/3 OP99"_s}).exitCode, 4);
    }

    void agreedWordsAreThoseOfTheLanguage()
    {
        QCOMPARE(run({u"new"_s, m_library, u"--sample"_s}).exitCode, 0);
        const QStringList ask {u"agreed"_s, u"A/HRC/RES/57/12 OP8"_s, u"--in"_s};
        const QJsonObject french = call(ask + QStringList {u"fr"_s, u"--json"_s}).lines[0];
        QCOMPARE(french[u"language"_s].toString(), u"fr"_s);
        QVERIFY(french[u"words"_s].toString().startsWith(u"Lorsqu’elles mènent des projets numériques"_s));
        QCOMPARE(french[u"places"_s].toArray().size(), 1);
        QVERIFY(french[u"places"_s][0][u"asked"_s].toBool());
        QCOMPARE(call(ask + QStringList {u"fr"_s, u"--quote"_s, u"ville intelligente"_s}).exitCode, 0);
        QCOMPARE(call(ask + QStringList {u"fr"_s, u"--quote"_s, u"smart city"_s}).exitCode, 4);
        QCOMPARE(call(ask + QStringList {u"es"_s}).exitCode, 4);
    }

    void todayDeleteAndTrash()
    {
        QCOMPARE(run({u"new"_s, m_library, u"--sample"_s}).exitCode, 0);
        const QJsonObject today = call({u"today"_s, u"--json"_s}).lines[0];
        QCOMPARE(today[u"day"_s].toString(), QDate::currentDate().toString(Qt::ISODate));
        QVERIFY(today[u"suggestion_count"_s].toInt() > 0);
        QVERIFY(!today[u"suggestions"_s].toArray().isEmpty());
        QVERIFY(call({u"today"_s}).text.contains(u"Suggestions to review"));

        QVERIFY(call({u"trash"_s, u"--json"_s}).lines[0][u"items"_s].toArray().isEmpty());
        QCOMPARE(call({u"delete"_s, u"A/HRC/RES/57/12"_s, u"--in"_s, u"es"_s}).exitCode, 4);
        QCOMPARE(call({u"delete"_s, u"A/HRC/RES/57/12"_s, u"--in"_s, u"fr"_s}).exitCode, 0);
        QCOMPARE(call({u"delete"_s, u"pack:4711"_s}).exitCode, 4);
        const Answer deleted = call({u"delete"_s, u"A/HRC/RES/57/12"_s, u"--json"_s});
        QCOMPARE(deleted.exitCode, 0);
        const QString id = QString::number(deleted.lines[0][u"trash"_s].toInteger());
        const QJsonArray items = call({u"trash"_s, u"--json"_s}).lines[0][u"items"_s].toArray();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(0)[u"kind"_s].toString(), u"record"_s);
        QCOMPARE(items.at(0)[u"days_left"_s].toInt(), 30);
        QCOMPARE(call({u"trash"_s, u"--restore"_s, id}).exitCode, 0);
        QCOMPARE(call({u"trash"_s, u"--restore"_s, id}).exitCode, 4);
        QVERIFY(!call({u"show"_s, u"A/HRC/RES/57/12"_s, u"--json"_s}).lines[0][u"passages"_s].toArray().isEmpty());
        QCOMPARE(call({u"trash"_s, u"--empty"_s, u"--json"_s}).lines[0][u"deleted"_s].toInt(), 1);
        QVERIFY(call({u"trash"_s}).text.isEmpty());
        QCOMPARE(call({u"check"_s}).exitCode, 0);
    }

    void annotationsAndPacksAreDeletedByNumber()
    {
        QCOMPARE(run({u"new"_s, m_library, u"--sample"_s}).exitCode, 0);
        const auto annotations = [this] { return call({u"list"_s, u"annotations"_s, u"--json"_s}).lines[0][u"items"_s].toArray(); };
        const QJsonValue note = annotations().first();
        const QString id = u"annotation:%1"_s.arg(note[u"id"_s].toInteger());
        const Answer deleted = call({u"delete"_s, id, u"--json"_s});
        QCOMPARE(deleted.exitCode, 0);
        QCOMPARE(deleted.lines[0][u"kind"_s].toString(), u"annotation"_s);
        QCOMPARE(annotations().size(), 7);
        QCOMPARE(call({u"delete"_s, id}).exitCode, 4);
        QCOMPARE(call({u"delete"_s, u"pack:1"_s}).exitCode, 0);
        QCOMPARE(call({u"delete"_s, u"pack:1"_s}).exitCode, 4);
        QCOMPARE(call({u"delete"_s, u"search:4711"_s}).exitCode, 4);
        const QString listed = call({u"trash"_s}).text;
        QVERIFY2(listed.contains(u"\tpack\tSmart cities and human rights: where the Council stands\t"_s), qPrintable(listed));
        QVERIFY2(listed.contains(u"\tannotation\t"_s + note[u"quote"_s].toString() + u'\t'), qPrintable(listed));
        QCOMPARE(call({u"trash"_s, u"--restore"_s, QString::number(deleted.lines[0][u"trash"_s].toInteger())}).exitCode, 0);
        QVERIFY(std::ranges::any_of(annotations(), [&note](const QJsonValue &one) { return one[u"uuid"_s] == note[u"uuid"_s]; }));
    }

    void dossiersAreKept()
    {
        QCOMPARE(run({u"new"_s, m_library, u"--sample"_s}).exitCode, 0);
        QCOMPARE(call({u"dossier"_s}).exitCode, 2);
        QCOMPARE(call({u"dossier"_s, u"file"_s}).exitCode, 2);
        QCOMPARE(call({u"dossier"_s, u"show"_s}).exitCode, 2);
        QCOMPARE(call({u"dossier"_s, u"show"_s, u"HRC 60"_s}).exitCode, 4);
        const Answer made = call({u"dossier"_s, u"new"_s, u"HRC"_s, u"60"_s, u"--json"_s});
        QCOMPARE(made.exitCode, 0);
        const QString id = u"dossier:%1"_s.arg(made.lines[0][u"id"_s].toInteger());
        QCOMPARE(call({u"dossier"_s, u"new"_s, u"hrc 60"_s}).exitCode, 1);
        QCOMPARE(call({u"dossier"_s, u"new"_s, u"Cities"_s, u"--in"_s, u"HRC 60"_s}).exitCode, 0);
        QCOMPARE(call({u"dossier"_s, u"add"_s, u"HRC 60"_s, u"A/HRC/RES/57/12"_s, u"A/HRC/RES/57/12 OP8"_s, u"--json"_s}).lines[0][u"added"_s].toInt(), 2);
        QCOMPARE(call({u"dossier"_s, u"add"_s, u"HRC 60"_s, u"A/HRC/RES/57/12"_s, u"--json"_s}).lines[0][u"added"_s].toInt(), 0);
        const Answer note = call({u"dossier"_s, u"note"_s, u"HRC 60"_s, u"Lunch"_s, u"--text"_s, u"They **may** join."_s, u"--json"_s});
        QCOMPARE(note.exitCode, 0);
        QJsonObject shown = call({u"dossier"_s, u"show"_s, u"hrc 60"_s, u"--json"_s}).lines[0];
        QCOMPARE(shown[u"dossiers"_s].toArray().first()[u"name"_s].toString(), u"Cities"_s);
        QCOMPARE(shown[u"items"_s].toArray().size(), 3);
        QCOMPARE(shown[u"items"_s].toArray().at(1)[u"address"_s].toString(), u"OP8"_s);
        QCOMPARE(shown[u"items"_s].toArray().last()[u"text"_s].toString(), u"They **may** join."_s);
        QVERIFY(call({u"dossier"_s, u"show"_s, u"HRC 60"_s}).text.contains(u"A/HRC/RES/57/12 OP8"_s));

        const QString pack = m_folder->filePath(u"dossier.md"_s);
        QCOMPARE(call({u"dossier"_s, u"add"_s, u"Cities"_s, u"A/HRC/RES/57/12 OP8"_s}).exitCode, 0);
        const Answer packed = call({u"pack"_s, u"--dossier"_s, u"HRC 60"_s, u"-o"_s, pack, u"--json"_s});
        QCOMPARE(packed.exitCode, 0);
        QCOMPARE(packed.lines[0][u"quotes"_s].toArray().size(), 2);
        QFile written(pack);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString words = QString::fromUtf8(written.readAll());
        for (const QString &part : {u"HRC 60"_s, u"Lunch"_s, u"They **may** join."_s, u"Cities"_s})
            QVERIFY2(words.contains(part), qPrintable(part));
        QCOMPARE(call({u"pack"_s, u"--dossier"_s, u"Nothing"_s, u"-o"_s, pack}).exitCode, 4);
        QCOMPARE(call({u"pack"_s, u"--dossier"_s, u"HRC 60"_s, u"--query"_s, u"smart"_s, u"-o"_s, pack}).exitCode, 2);

        const Answer inside = call({u"dossier"_s, u"move"_s, u"HRC 60"_s, u"--in"_s, u"HRC 60/Cities"_s});
        QCOMPARE(inside.exitCode, 1);
        QVERIFY2(inside.error.contains(u"A dossier cannot lie inside itself."_s), qPrintable(inside.error));
        QCOMPARE(call({u"dossier"_s, u"move"_s, u"Cities"_s}).exitCode, 0);
        QCOMPARE(call({u"dossier"_s, u"rename"_s, u"Cities"_s, u"Towns"_s}).exitCode, 0);
        QCOMPARE(call({u"dossier"_s, u"list"_s, u"--json"_s}).lines[0][u"items"_s].toArray().last()[u"name"_s].toString(), u"Towns"_s);
        const QString noteReference = u"note:%1"_s.arg(note.lines[0][u"item"_s].toInteger());
        QCOMPARE(call({u"dossier"_s, u"remove"_s, u"HRC 60"_s, u"A/HRC/RES/57/12 OP8"_s, noteReference}).exitCode, 0);
        QCOMPARE(call({u"dossier"_s, u"remove"_s, u"HRC 60"_s, noteReference}).exitCode, 4);

        const Answer deleted = call({u"delete"_s, id, u"--json"_s});
        QCOMPARE(deleted.exitCode, 0);
        QCOMPARE(call({u"dossier"_s, u"show"_s, u"HRC 60"_s}).exitCode, 4);
        QCOMPARE(call({u"trash"_s, u"--restore"_s, QString::number(deleted.lines[0][u"trash"_s].toInteger())}).exitCode, 0);
        shown = call({u"dossier"_s, u"show"_s, u"HRC 60"_s, u"--json"_s}).lines[0];
        QCOMPARE(shown[u"items"_s].toArray().size(), 1);
        QCOMPARE(call({u"check"_s}).exitCode, 0);
    }

    void theWholeLibraryLeavesAsPlainFiles()
    {
        QCOMPARE(run({u"new"_s, m_library, u"--sample"_s}).exitCode, 0);
        const QString folder = m_folder->filePath(u"plain"_s);
        QCOMPARE(call({u"export"_s, u"--format"_s, u"plain"_s}).exitCode, 2);
        QCOMPARE(call({u"export"_s, u"--format"_s, u"plain"_s, u"-o"_s, folder}).exitCode, 0);
        const QString other = m_folder->filePath(u"other"_s);
        QCOMPARE(run({u"new"_s, other}).exitCode, 0);
        QCOMPARE(run({u"--library"_s, other, u"import"_s, folder}).exitCode, 0);
        const auto shown = [](const QString &library) { return run({u"--library"_s, library, u"show"_s, u"A/HRC/RES/57/12"_s}).text; };
        QVERIFY(!shown(m_library).isEmpty());
        QCOMPARE(shown(other), shown(m_library));
        QCOMPARE(run({u"--library"_s, other, u"check"_s}).exitCode, 0);
    }

    void lineageSponsorsAndWhatIsWanted()
    {
        NEEDS_REAL_FILES(data);
        QCOMPARE(run({u"new"_s, m_library}).exitCode, 0);
        const QString folder = data + u"/unxml/HRCresolutions/57session/English/"_s;
        QCOMPARE(call({u"import"_s, folder + u"A_HRC_RES_57_12E.xml"_s, folder + u"A_HRC_RES_57_13E.xml"_s}).exitCode, 0);
        const QJsonObject lineage = call({u"lineage"_s, u"A/HRC/RES/57/12"_s, u"--json"_s}).lines[0];
        QCOMPARE(lineage[u"lineage"_s].toArray().size(), 2);
        const QString draft = lineage[u"lineage"_s][0][u"symbol"_s].toString();
        QVERIFY2(draft.startsWith(u"A/HRC/57/L."), qPrintable(draft));
        QCOMPARE(call({u"lineage"_s, draft, u"--json"_s}).lines[0][u"superseded_by"_s].toString(), u"A/HRC/RES/57/12"_s);
        const QJsonObject sponsors = call({u"sponsors"_s, u"A/HRC/RES/57/12"_s, u"--json"_s}).lines[0];
        // Of a draft that is not in the library nothing is known.
        QCOMPARE(sponsors[u"versions"_s].toArray(), QJsonArray({u"A/HRC/RES/57/12"_s}));
        QVERIFY(sponsors[u"sponsors"_s].toArray().size() > 20);
        const QJsonArray wanted = call({u"list"_s, u"wanted"_s, u"--json"_s}).lines[0][u"items"_s].toArray();
        QVERIFY(wanted.size() > 10);
        qsizetype most = wanted[0][u"cited_by"_s].toArray().size();
        QCOMPARE(most, 2);
        for (const QJsonValue &item : wanted) {
            QVERIFY(item[u"cited_by"_s].toArray().size() <= most);
            QVERIFY(item[u"count"_s].toInt() >= item[u"cited_by"_s].toArray().size());
            QVERIFY2(item[u"symbol"_s].toString() != draft, "a draft that nobody cites is not wanted");
            most = item[u"cited_by"_s].toArray().size();
        }
    }

    void killedImportLeavesASoundLibrary_data()
    {
        QTest::addColumn<int>("milliseconds");
        for (const int milliseconds : {30, 80, 150, 300})
            QTest::addRow("after %d ms", milliseconds) << milliseconds;
    }

    void killedImportLeavesASoundLibrary()
    {
        QFETCH(const int, milliseconds);
        constexpr int kFiles = 600;
        writeFiles(kFiles);
        QCOMPARE(run({u"new"_s, m_library}).exitCode, 0);
        QProcess process;
        process.start(QStringLiteral(AIDE_PROGRAM), {u"--library"_s, m_library, u"import"_s, m_folder->filePath(u"files"_s)});
        QVERIFY(process.waitForStarted());
        QTest::qWait(milliseconds);
        process.kill();
        // A fast machine may be ready by then; such an import did not fail.
        const bool isReady = process.state() == QProcess::NotRunning;
        QVERIFY(isReady || process.waitForFinished());
        QVERIFY2(!isReady || process.exitCode() == 0, process.readAllStandardError().constData());
        const Answer checked = call({u"check"_s, u"--json"_s});
        QCOMPARE(checked.exitCode, 0);
        const int kept = checked.lines[0][u"texts"_s].toInt();
        const Answer again = call({u"import"_s, m_folder->filePath(u"files"_s), u"--json"_s});
        QVERIFY2(!again.lines.isEmpty(), qPrintable(again.error));
        const QJsonValue summary = again.lines.last()[u"summary"_s];
        QCOMPARE(summary[u"unchanged"_s].toInt(), kept);
        QCOMPARE(summary[u"added"_s].toInt(), kFiles - kept);
        QCOMPARE(call({u"check"_s}).exitCode, 0);
    }

private:
    Answer call(const QStringList &arguments) const { return run(QStringList {u"--library"_s, m_library} + arguments); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(u"files/"_s + name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        return path;
    }

    /// A library with A/HRC/RES/66/3 and its predecessor of six years before, A/HRC/RES/60/1.
    void makeTwoTexts() const
    {
        QFile fixture(testdata::fixture(u"gui/reading-rooms.en.xml"_s));
        QVERIFY(fixture.open(QIODevice::ReadOnly));
        QByteArray text = fixture.readAll();
        const QString later = write(u"later.xml"_s, text);
        text.replace("66/3", "60/1").replace("66-3", "60-1").replace("2027", "2021").replace("lamps", "benches");
        QCOMPARE(run({u"new"_s, m_library}).exitCode, 0);
        QCOMPARE(call({u"import"_s, later, write(u"earlier.xml"_s, text)}).exitCode, 0);
    }

    void writeFiles(int count) const
    {
        QFile fixture(testdata::fixture(u"intake/resolution.xml"_s));
        QVERIFY(fixture.open(QIODevice::ReadOnly));
        const QByteArray pattern = fixture.readAll().replace("@TAIL@", "open");
        for (int number = 1; number <= count; ++number) {
            QFile file(m_folder->filePath(u"files/%1.xml"_s.arg(number)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(pattern).replace("@NUMBER@", QByteArray::number(number)));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
