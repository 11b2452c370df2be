// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A bundle from one library to another as a script sees it.
#include <testdata.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int exitCode = -1;
    QString text;
    QString error;

    QJsonObject line(int number = 0) const { return QJsonDocument::fromJson(text.section(u'\n', number, number).toUtf8()).object(); }
};

}

class TestBundleCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bundle = path(u"cities.aidepack"_s);
        QCOMPARE(run({u"new"_s, path(u"one"_s), u"--sample"_s}).exitCode, 0);
        QCOMPARE(run({u"new"_s, path(u"two"_s)}).exitCode, 0);
        QCOMPARE(in(u"one"_s, {u"annotate"_s, u"A/HRC/RES/57/12 OP8"_s, u"--kind"_s, u"paragraph-note"_s, u"--comment"_s, u"To be shared"_s, u"--shared"_s}).exitCode, 0);
        const Answer secret = in(u"one"_s, {u"annotate"_s, u"A/HRC/RES/57/12 OP8"_s, u"--kind"_s, u"paragraph-note"_s, u"--comment"_s, u"Between us"_s, u"--json"_s});
        QCOMPARE(secret.exitCode, 0);
        m_secret = secret.line()[u"id"_s].toInteger();
        QCOMPARE(in(u"one"_s, {u"dossier"_s, u"new"_s, u"HRC 60"_s}).exitCode, 0);
        QCOMPARE(in(u"one"_s, {u"dossier"_s, u"note"_s, u"HRC 60"_s, u"Call"_s, u"--text"_s, u"They called."_s}).exitCode, 0);
    }

    void aBundleIsWrittenMergedAndTakenBack()
    {
        const Answer written = in(u"one"_s, {u"export"_s, u"--format"_s, u"bundle"_s, u"-o"_s, m_bundle, u"A/HRC/RES/57/12"_s, u"dossier:HRC 60"_s, u"--json"_s});
        QVERIFY2(written.exitCode == 0, qPrintable(written.error));
        QCOMPARE(written.line()[u"documents"_s].toInt(), 1);
        QCOMPARE(written.line()[u"dossiers"_s].toInt(), 1);
        QCOMPARE(written.line()[u"notes"_s].toInt(), 1);
        QVERIFY(written.line()[u"left_out"_s].toInt() >= 1);

        const Answer preview = in(u"two"_s, {u"import"_s, m_bundle, u"--dry-run"_s, u"--json"_s});
        QVERIFY2(preview.exitCode == 0, qPrintable(preview.error));
        QCOMPARE(preview.line()[u"counts"_s][u"records"_s][u"added"_s].toInt(), 1);
        QCOMPARE(in(u"two"_s, {u"show"_s, u"A/HRC/RES/57/12"_s}).exitCode, 4);

        const Answer merged = in(u"two"_s, {u"import"_s, m_bundle, u"--json"_s});
        QVERIFY2(merged.exitCode == 0, qPrintable(merged.error));
        QCOMPARE(merged.line()[u"outcome"_s].toString(), u"added"_s);
        QVERIFY(merged.line()[u"conflicts"_s].toArray().isEmpty());
        QCOMPARE(merged.line(1)[u"summary"_s][u"added"_s].toInt(), 1);
        const QString notes = in(u"two"_s, {u"list"_s, u"annotations"_s}).text;
        QVERIFY2(notes.contains(u"To be shared"_s), qPrintable(notes));
        QVERIFY(!notes.contains(u"Between us"_s));
        QCOMPARE(in(u"two"_s, {u"check"_s}).exitCode, 0);

        const Answer again = in(u"two"_s, {u"import"_s, m_bundle, u"--json"_s});
        QCOMPARE(again.line()[u"outcome"_s].toString(), u"unchanged"_s);
        QCOMPARE(again.line()[u"merge"_s].toInt(), 0);
        const QJsonArray listed = in(u"two"_s, {u"bundles"_s, u"--json"_s}).line()[u"items"_s].toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0][u"name"_s].toString(), u"cities.aidepack"_s);
        const QString id = QString::number(listed[0][u"id"_s].toInteger());
        QVERIFY(in(u"two"_s, {u"restore"_s, u"--list"_s}).text.contains(u"\tbefore-merge\t"_s));
        const Answer undone = in(u"two"_s, {u"bundles"_s, u"--undo"_s, id});
        QVERIFY2(undone.exitCode == 0, qPrintable(undone.error));
        QCOMPARE(in(u"two"_s, {u"show"_s, u"A/HRC/RES/57/12"_s}).exitCode, 4);
        QCOMPARE(in(u"two"_s, {u"bundles"_s, u"--undo"_s, id}).exitCode, 4);
    }

    void aBundleIsKnownByWhatItSays()
    {
        QCOMPARE(in(u"one"_s, {u"export"_s, u"--format"_s, u"bundle"_s, u"-o"_s, m_bundle, u"A/HRC/RES/57/12"_s}).exitCode, 0);
        QVERIFY(QDir().mkpath(path(u"sent"_s)));
        const QString inside = path(u"sent/from a colleague.zip"_s);
        QVERIFY(QFile::copy(m_bundle, inside));
        // Within a folder it is left alone, and said to be one.
        const Answer folder = in(u"two"_s, {u"import"_s, path(u"sent"_s), u"--json"_s});
        QVERIFY2(folder.exitCode == 0, qPrintable(folder.error));
        QCOMPARE(folder.line()[u"format"_s].toString(), u"bundle"_s);
        QCOMPARE(folder.line()[u"remarks"_s].toArray(), QJsonArray {u"bundle"_s});
        QCOMPARE(folder.line(1)[u"summary"_s][u"added"_s].toInt(), 0);
        QVERIFY(in(u"two"_s, {u"import"_s, path(u"sent"_s)}).text.contains(u"import it by itself"_s));
        // Under the name of a document, alone too: nothing is merged that was not called a bundle.
        const QString disguised = path(u"statement.docx"_s);
        QVERIFY(QFile::copy(m_bundle, disguised));
        const Answer answer = in(u"two"_s, {u"import"_s, disguised});
        QVERIFY2(answer.text.contains(u"ends with .aidepack"_s), qPrintable(answer.text + answer.error));
        QVERIFY(!answer.text.contains(u"bundles --undo"_s));
        QCOMPARE(in(u"two"_s, {u"show"_s, u"A/HRC/RES/57/12"_s}).exitCode, 4);
        // By itself it is merged, whatever its name.
        const Answer merged = in(u"two"_s, {u"import"_s, inside, u"--json"_s});
        QVERIFY2(merged.exitCode == 0, qPrintable(merged.error));
        QVERIFY(merged.line()[u"merge"_s].toInt() > 0);
        QCOMPARE(in(u"two"_s, {u"show"_s, u"A/HRC/RES/57/12"_s}).exitCode, 0);
    }

    void whatIsPrivateGoesAlongWhenItIsNamed()
    {
        const QStringList call {u"export"_s, u"--format"_s, u"bundle"_s, u"-o"_s, m_bundle, u"A/HRC/RES/57/12"_s};
        QCOMPARE(in(u"one"_s, call + QStringList {u"--annotation"_s, QString::number(m_secret)}).exitCode, 0);
        QCOMPARE(in(u"two"_s, {u"import"_s, m_bundle}).exitCode, 0);
        QVERIFY(in(u"two"_s, {u"list"_s, u"annotations"_s}).text.contains(u"Between us"_s));
    }

    void whatDiffersIsTold()
    {
        QCOMPARE(in(u"one"_s, {u"export"_s, u"--format"_s, u"bundle"_s, u"-o"_s, m_bundle, u"dossier:HRC 60"_s}).exitCode, 0);
        QCOMPARE(in(u"two"_s, {u"import"_s, m_bundle}).exitCode, 0);
        QCOMPARE(in(u"two"_s, {u"dossier"_s, u"rename"_s, u"HRC 60"_s, u"HRC 61"_s}).exitCode, 0);
        const Answer kept = in(u"two"_s, {u"import"_s, m_bundle, u"--json"_s});
        QCOMPARE(kept.line()[u"conflicts"_s].toArray().size(), 1);
        QCOMPARE(kept.line()[u"conflicts"_s][0][u"differences"_s][0][u"here"_s].toString(), u"HRC 61"_s);
        QVERIFY(in(u"two"_s, {u"dossier"_s, u"list"_s}).text.contains(u"HRC 61"_s));
        const Answer told = in(u"two"_s, {u"import"_s, m_bundle, u"--keep"_s, u"there"_s});
        QVERIFY2(told.text.contains(u"differs\tdossiers\tHRC 60"_s), qPrintable(told.text));
        QVERIFY(told.text.contains(u"bundles --undo"_s));
        QVERIFY(in(u"two"_s, {u"dossier"_s, u"list"_s}).text.contains(u"HRC 60"_s));
    }

    void callsThatMakeNoSenseAreRefused()
    {
        QCOMPARE(in(u"one"_s, {u"export"_s, u"--format"_s, u"bundle"_s, u"-o"_s, m_bundle}).exitCode, 2);
        QCOMPARE(in(u"one"_s, {u"export"_s, u"--format"_s, u"bundle"_s, u"-o"_s, path(u"cities.zip"_s), u"A/HRC/RES/57/12"_s}).exitCode, 2);
        QCOMPARE(in(u"one"_s, {u"export"_s, u"--format"_s, u"bundle"_s, u"-o"_s, m_bundle, u"A/HRC/RES/99/99"_s}).exitCode, 4);
        QCOMPARE(in(u"one"_s, {u"export"_s, u"--format"_s, u"ical"_s, u"A/HRC/RES/57/12"_s}).exitCode, 2);
        QCOMPARE(in(u"two"_s, {u"import"_s, path(u"two"_s), u"--dry-run"_s}).exitCode, 2);
        QFile file(m_bundle);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("PK") == 2);
        file.close();
        const Answer damaged = in(u"two"_s, {u"import"_s, m_bundle, u"--json"_s});
        QCOMPARE(damaged.exitCode, 1);
        QCOMPARE(damaged.line()[u"error"_s][u"code"_s].toString(), u"export-damaged"_s);
        const Answer sentence = in(u"two"_s, {u"import"_s, m_bundle});
        QVERIFY2(sentence.error.startsWith(u"aide-memoire: "_s) && sentence.error.contains(u"altered"_s), qPrintable(sentence.error));
    }

private:
    static Answer run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(AIDE_PROGRAM), arguments);
        Answer answer;
        if (!process.waitForFinished(120000))
            return answer;
        answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        answer.text = QString::fromUtf8(process.readAllStandardOutput());
        answer.error = QString::fromUtf8(process.readAllStandardError());
        return answer;
    }
    Answer in(const QString &library, const QStringList &arguments) const { return run(QStringList {u"--library"_s, path(library)} + arguments); }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_bundle;
    qint64 m_secret = 0;
};

QTEST_GUILESS_MAIN(TestBundleCommands)
#include "tst_bundlecommands.moc"
