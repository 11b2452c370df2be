// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that commands write, as a script sees them: lists as tables, packs with a look; and marks.
#include <testdata.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int exitCode = -1;
    QString text;
    QString error;

    QJsonObject object() const { return QJsonDocument::fromJson(text.toUtf8()).object(); }
};

}

class TestFileCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCOMPARE(call({u"new"_s, m_folder.filePath(u"library"_s), u"--sample"_s}).exitCode, 0); }

    void listsAreTables()
    {
        const QString path = m_folder.filePath(u"list.csv"_s);
        for (const QString &list : {u"documents"_s, u"people"_s, u"themes"_s, u"quotes"_s, u"deadlines"_s, u"wanted"_s, u"suggestions"_s}) {
            const qsizetype items = call({u"list"_s, list, u"--json"_s}).object()[u"items"_s].toArray().size();
            const Answer written = call({u"list"_s, list, u"--format"_s, u"csv"_s, u"-o"_s, path, u"--json"_s});
            QCOMPARE(written.exitCode, 0);
            QCOMPARE(written.object()[u"rows"_s].toInteger(), items);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray table = file.readAll();
            QVERIFY(table.startsWith("\xEF\xBB\xBFid,kind,") || items == 0);
            QCOMPARE(QString::fromUtf8(table.sliced(3)), call({u"list"_s, list, u"--format"_s, u"csv"_s}).text.chopped(1) + u"\r\n");
        }
        const QString documents = call({u"list"_s, u"documents"_s, u"--format"_s, u"csv"_s}).text;
        QVERIFY2(documents.startsWith(u"id,kind,symbol,name,"_s) && documents.contains(u"A/HRC/RES/57/12,Local government"_s), qPrintable(documents.left(500)));
        // What may be private leaves by another command, which leaves it out.
        const Answer refused = call({u"list"_s, u"annotations"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.error.contains(u"export --format csv"_s));
        QCOMPARE(call({u"list"_s, u"people"_s, u"--format"_s, u"csv"_s, u"-o"_s, m_folder.filePath(u"nowhere/list.csv"_s)}).exitCode, 1);
    }

    void aPackHasTheLookThatTheCallSays()
    {
        const QString description = write(u"brief.json"_s, R"({"title": "Towns", "items": [{"ref": "A/HRC/RES/57/12 OP9"}]})");
        const QString logo = write(u"logo.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='10'><rect width='30' height='5'/></svg>");
        QFile file(m_folder.filePath(u"towns.html"_s));
        const QStringList asked {u"pack"_s, description, u"-o"_s, file.fileName(), u"--organisation"_s, u"Mission of Atlantis"_s, u"--paper"_s, u"letter"_s, u"--style"_s, u"footnote"_s};
        QCOMPARE(call(asked + QStringList {u"--logo"_s, logo}).exitCode, 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        QVERIFY(page.contains("Mission of Atlantis") && page.contains("size: letter") && page.contains("A/HRC/RES/57/12, para. 9.") && page.contains("data:image/png;base64,"));
        QFile pdf(m_folder.filePath(u"towns.pdf"_s));
        QCOMPARE(call({u"pack"_s, description, u"-o"_s, pdf.fileName(), u"--archive"_s}).exitCode, 0);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(8) == "%PDF-1.7");
        QCOMPARE(call(asked + QStringList {u"--archive"_s}).exitCode, 2); // It is a page for browsers.
        // What is wrong is said, and the file stays as it was.
        const Answer noPicture = call(asked + QStringList {u"--logo"_s, description});
        QCOMPARE(noPicture.exitCode, 2);
        QVERIFY2(noPicture.error.contains(u"brief.json"_s) && noPicture.error.contains(u"no PNG, JPEG or SVG picture"_s), qPrintable(noPicture.error));
        QCOMPARE(call({u"pack"_s, description, u"-o"_s, file.fileName(), u"--paper"_s, u"a5"_s}).exitCode, 2);
        QFile again(file.fileName());
        QVERIFY(again.open(QIODevice::ReadOnly) && again.readAll() == page);
    }

    void recordsAreMarked()
    {
        const Answer starred = call({u"mark"_s, u"A/HRC/RES/57/12"_s, u"--star"_s, u"--json"_s});
        QCOMPARE(starred.exitCode, 0);
        QVERIFY(starred.object()[u"starred"_s].toBool() && !starred.object()[u"unread"_s].toBool());
        QVERIFY(call({u"mark"_s, u"A/HRC/RES/57/12"_s, u"--unread"_s}).text.contains(u"with a star, unread"_s));
        QVERIFY(call({u"search"_s, u"is:starred"_s, u"is:unread"_s}).text.contains(u"57/12"_s));
        const QJsonArray documents = call({u"list"_s, u"documents"_s, u"--json"_s}).object()[u"items"_s].toArray();
        const auto marked = std::ranges::count_if(documents, [](const QJsonValue &item) { return item[u"starred"_s].toBool() && item[u"unread"_s].toBool(); });
        QCOMPARE(marked, 1);
        QVERIFY(!call({u"mark"_s, u"A/HRC/RES/57/12"_s, u"--read"_s, u"--json"_s}).object()[u"unread"_s].toBool());
        QVERIFY(!call({u"mark"_s, u"A/HRC/RES/57/12"_s, u"--no-star"_s, u"--json"_s}).object()[u"starred"_s].toBool());
        QCOMPARE(call({u"mark"_s, u"A/HRC/RES/57/12"_s}).exitCode, 2);
        QCOMPARE(call({u"mark"_s, u"A/HRC/RES/57/12"_s, u"--star"_s, u"--read"_s}).exitCode, 2);
        QCOMPARE(call({u"mark"_s, u"A/HRC/RES/99/1"_s, u"--star"_s}).exitCode, 4);
    }

    void thingsArePinned()
    {
        QCOMPARE(call({u"dossier"_s, u"new"_s, u"HRC 60"_s}).exitCode, 0);
        QCOMPARE(call({u"dossier"_s, u"add"_s, u"HRC 60"_s, u"A/HRC/RES/57/12"_s, u"A/HRC/RES/57/12 OP8"_s}).exitCode, 0);
        const auto first = [this] { return call({u"dossier"_s, u"show"_s, u"HRC 60"_s, u"--json"_s}).object()[u"items"_s].toArray().first().toObject(); };
        QCOMPARE(first()[u"kind"_s].toString(), u"record"_s);
        QCOMPARE(call({u"dossier"_s, u"pin"_s, u"HRC 60"_s, u"A/HRC/RES/57/12 OP8"_s}).exitCode, 0);
        QCOMPARE(first()[u"kind"_s].toString(), u"passage"_s);
        QVERIFY(first()[u"pinned"_s].toBool());
        QCOMPARE(call({u"dossier"_s, u"unpin"_s, u"HRC 60"_s, u"A/HRC/RES/57/12 OP8"_s}).exitCode, 0);
        QCOMPARE(first()[u"kind"_s].toString(), u"record"_s);
        QCOMPARE(call({u"dossier"_s, u"pin"_s, u"HRC 60"_s, u"A/HRC/RES/57/5"_s}).exitCode, 4);
    }

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    Answer call(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(AIDE_PROGRAM), QStringList {u"--library"_s, m_folder.filePath(u"library"_s)} + arguments);
        if (!process.waitForFinished(120000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFileCommands)
#include "tst_filecommands.moc"
