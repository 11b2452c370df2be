// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backup, damage, restore and salvage as a script sees them.
#include <testdata.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int exitCode = -1;
    QString text;
    QString error;

    QJsonObject first() const { return QJsonDocument::fromJson(text.section(u'\n', 0, 0).toUtf8()).object(); }
};

Answer run(const QStringList &arguments)
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

}

class TestBackupCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = path(u"library"_s);
        m_backup = path(u"backup.tar"_s);
        QCOMPARE(run({u"new"_s, m_library, u"--sample"_s}).exitCode, 0);
        QFile from(testdata::fixture(u"intake/resolution.xml"_s));
        QFile to(path(u"one.xml"_s));
        QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
        to.write(from.readAll().replace("@NUMBER@", "1").replace("@TAIL@", "open"));
        to.close();
        QCOMPARE(call({u"import"_s, to.fileName()}).exitCode, 0);
        QCOMPARE(annotate(u"the first note"_s), 0);
    }

    void oneThingOutOfABackup()
    {
        QCOMPARE(call({u"backup"_s, m_backup}).exitCode, 0);
        const Answer found = call({u"restore"_s, m_backup, u"--find"_s, u"THE first note"_s, u"--json"_s});
        QVERIFY2(found.exitCode == 0, qPrintable(found.error));
        const QJsonObject thing = found.first()[u"items"_s][0].toObject();
        QCOMPARE(thing[u"kind"_s].toString(), u"annotation"_s);
        const QString reference = thing[u"reference"_s].toString();
        QCOMPARE(call({u"delete"_s, reference}).exitCode, 0);
        QVERIFY(!notes().contains(u"the first note"_s));
        const Answer seen = call({u"restore"_s, m_backup, u"--record"_s, reference, u"--dry-run"_s, u"--json"_s});
        QVERIFY2(seen.exitCode == 0, qPrintable(seen.error));
        QCOMPARE(seen.first()[u"counts"_s][u"annotations"_s][u"added"_s].toInt(), 1);
        QVERIFY(!notes().contains(u"the first note"_s));
        const Answer back = call({u"restore"_s, m_backup, u"--record"_s, reference, u"--json"_s});
        QVERIFY2(back.exitCode == 0, qPrintable(back.error));
        QVERIFY(notes().contains(u"the first note"_s));
        QCOMPARE(call({u"bundles"_s, u"--undo"_s, QString::number(back.first()[u"merge"_s].toInt())}).exitCode, 0);
        QVERIFY(!notes().contains(u"the first note"_s));
        QCOMPARE(call({u"restore"_s, m_backup, u"--record"_s, u"A/RES/999/999"_s}).exitCode, 4);
        QCOMPARE(call({u"restore"_s, u"--record"_s, reference}).exitCode, 2);
    }

    void whatChangedSince()
    {
        const QJsonObject answer = call({u"changes"_s, u"--since"_s, u"yesterday"_s, u"--kind"_s, u"annotation"_s, u"--limit"_s, u"1"_s, u"--json"_s}).first();
        QCOMPARE(answer[u"items"_s].toArray().size(), 1);
        QVERIFY(answer[u"total"_s].toInt() > 1);
        const QJsonObject line = answer[u"items"_s][0].toObject();
        QCOMPARE(line[u"action"_s].toString(), u"added"_s);
        QVERIFY(line[u"there"_s].toBool());
        QCOMPARE(call({u"delete"_s, u"annotation:%1"_s.arg(line[u"thing"_s].toInt())}).exitCode, 0);
        const QString told = call({u"changes"_s}).text;
        QVERIFY2(told.section(u'\n', 0, 0).contains(u"deleted\tannotation"_s), qPrintable(told));
        const QJsonObject next = call({u"changes"_s, u"--limit"_s, u"1"_s, u"--before"_s, QString::number(line[u"id"_s].toInt()), u"--json"_s}).first();
        QVERIFY(next[u"items"_s][0][u"id"_s].toInt() < line[u"id"_s].toInt());
        QCOMPARE(call({u"changes"_s, u"--since"_s, u"someday"_s}).exitCode, 2);
        QCOMPARE(call({u"changes"_s, u"--kind"_s, u"boat"_s}).exitCode, 2);
        QCOMPARE(call({u"changes"_s, u"--since"_s, u"2999-01-01"_s, u"--json"_s}).first()[u"total"_s].toInt(), 0);
    }

    void backupDamageRestore()
    {
        const Answer made = call({u"backup"_s, m_backup, u"--json"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.error));
        QCOMPARE(made.first()[u"originals"_s].toInt(), 1);
        QVERIFY(made.first()[u"annotations"_s].toInt() > 0);
        QCOMPARE(annotate(u"the second note"_s), 0);

        const Answer seen = call({u"restore"_s, m_backup, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(seen.exitCode, 0);
        QCOMPARE(seen.first()[u"now"_s][u"annotations"_s].toInt(), seen.first()[u"annotations"_s].toInt() + 1);
        const Answer told = call({u"restore"_s, m_backup, u"--dry-run"_s});
        QVERIFY2(told.text.contains(u"Library now: "_s), qPrintable(told.text));
        QVERIFY(notes().contains(u"the second note"_s));

        damage();
        const Answer broken = call({u"search"_s, u"charts"_s});
        QCOMPARE(broken.exitCode, 3);
        QVERIFY2(broken.error.contains(u"restore"_s) && broken.error.contains(u"salvage"_s), qPrintable(broken.error));

        const Answer done = call({u"restore"_s, m_backup, u"--json"_s});
        QVERIFY2(done.exitCode == 0, qPrintable(done.error));
        const QString replaced = done.first()[u"replaced"_s].toString();
        QVERIFY(QFile::exists(replaced + u"/library.db"_s));
        QVERIFY(notes().contains(u"the first note"_s));
        QVERIFY(!notes().contains(u"the second note"_s));
        QCOMPARE(call({u"check"_s}).exitCode, 0);
    }

    void keptBackupsAreListedAndRestored()
    {
        // The first command that wrote made the backup of the day.
        const Answer listed = call({u"restore"_s, u"--list"_s, u"--json"_s});
        QCOMPARE(listed.exitCode, 0);
        const QJsonArray items = listed.first()[u"items"_s].toArray();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0][u"kind"_s].toString(), u"daily"_s);
        QVERIFY(call({u"restore"_s, u"--list"_s}).text.contains(u"\tdaily\t"_s));
        QCOMPARE(call({u"restore"_s, items[0][u"path"_s].toString()}).exitCode, 0);
        QVERIFY(!notes().contains(u"the first note"_s));
        QCOMPARE(call({u"restore"_s, u"--list"_s, u"--json"_s}).first()[u"items"_s].toArray().size(), 2);
        QCOMPARE(call({u"check"_s}).exitCode, 0);
    }

    void backupOfTheDayCanBeSwitchedOff()
    {
        QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"aide-memoire"_s, u"aide-memoire"_s);
        settings.setValue(u"roaming/dailyBackup"_s, false);
        settings.sync();
        const QString other = path(u"other"_s);
        QCOMPARE(run({u"new"_s, other, u"--sample"_s}).exitCode, 0);
        QCOMPARE(run({u"--library"_s, other, u"reindex"_s}).exitCode, 0);
        QCOMPARE(run({u"--library"_s, other, u"restore"_s, u"--list"_s, u"--json"_s}).first()[u"items"_s].toArray().size(), 0);
        settings.remove(u"roaming/dailyBackup"_s);
    }

    void restoreRefusesWithCauseAndRemedy()
    {
        QCOMPARE(call({u"restore"_s}).exitCode, 2);
        QCOMPARE(call({u"restore"_s, path(u"nothing.tar"_s)}).exitCode, 4);
        const Answer letter = call({u"restore"_s, path(u"one.xml"_s)});
        QVERIFY(letter.exitCode != 0);
        QVERIFY2(letter.error.contains(u"is not a backup"_s) && letter.error.contains(u"Nothing was changed"_s), qPrintable(letter.error));
        QCOMPARE(call({u"backup"_s, m_backup}).exitCode, 0);
        QVERIFY(QFile::resize(m_backup, QFileInfo(m_backup).size() / 2));
        const Answer cut = call({u"restore"_s, m_backup});
        QVERIFY2(cut.error.contains(u"incomplete"_s), qPrintable(cut.error));
        QVERIFY(notes().contains(u"the first note"_s));
    }

    void salvageTakesOutWhatCanBeRead()
    {
        damage();
        const Answer done = run({u"salvage"_s, m_library, path(u"saved"_s), u"--json"_s});
        QVERIFY2(done.exitCode == 0 || done.exitCode == 1, qPrintable(done.error));
        QVERIFY(done.first()[u"read"_s][u"annotation"_s].toInt() > 0);
        m_library = path(u"saved"_s);
        QVERIFY(notes().contains(u"the first note"_s));
        QCOMPARE(call({u"check"_s}).exitCode, 0);
        QCOMPARE(run({u"salvage"_s, path(u"nowhere"_s), path(u"again"_s)}).exitCode, 3);
        QCOMPARE(run({u"salvage"_s, m_library}).exitCode, 2);
        const Answer told = run({u"salvage"_s, m_library, path(u"again"_s)});
        QVERIFY2(told.text.contains(u"Taken out: "_s) && told.text.contains(path(u"again"_s)), qPrintable(told.text));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Answer call(const QStringList &arguments) const { return run(QStringList {u"--library"_s, m_library} + arguments); }
    int annotate(const QString &comment) const
    {
        return call({u"annotate"_s, u"A/HRC/RES/99/1 OP1"_s, u"--quote"_s, u"charts"_s, u"--comment"_s, comment}).exitCode;
    }
    QString notes() const { return call({u"list"_s, u"annotations"_s, u"--json"_s}).text; }

    void damage() const
    {
        QFile file(m_library + u"/library.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, '\0'));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
    QString m_backup;
};

QTEST_GUILESS_MAIN(TestBackupCommands)
#include "tst_backupcommands.moc"
