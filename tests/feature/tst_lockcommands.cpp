// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The passphrase of private annotations as a script gives it, and a program that is killed while it seals them.
#include <testdata.h>

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kPassphrase = "three lamps by the harbour";
constexpr int kPatience = 120'000;
constexpr int kKills = 12;

struct Answer {
    int exitCode = -1;
    QString text;
    QString error;

    QJsonObject line() const { return QJsonDocument::fromJson(text.section(u'\n', 0, 0).toUtf8()).object(); }
};

}

class TestLockCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"new"_s, m_folder->filePath(u"library"_s), u"--sample"_s}).exitCode, 0);
        for (const QString &comment : {u"Zwiegespräch"_s, u"Hinterzimmer"_s}) {
            QCOMPARE(in({u"annotate"_s, u"A/HRC/RES/57/12 OP8"_s, u"--kind"_s, u"paragraph-note"_s, u"--comment"_s, comment, u"--tag"_s, u"quorndrag"_s}).exitCode, 0);
        }
    }

    void theyAreLockedReadOnceAndUnlocked()
    {
        const QJsonArray before = annotations({}, {});
        const Answer locked = in({u"lock"_s, u"--json"_s}, kPassphrase + '\n');
        QVERIFY2(locked.exitCode == 0, qPrintable(locked.error));
        QCOMPARE(locked.line()[u"locked"_s], QJsonValue(true));
        QVERIFY(locked.line()[u"annotations"_s].toInt() >= 2);
        QCOMPARE(words(), QStringList());
        const QString list = in({u"list"_s, u"annotations"_s}).text;
        QVERIFY(list.contains(u"(locked)"_s) && !list.contains(u"Zwiegespräch"_s));
        QCOMPARE(in({u"lock"_s}).exitCode, 0); // Already; no passphrase is asked for.
        QCOMPARE(in({u"check"_s}).exitCode, 0);

        QCOMPARE(annotations({u"--unlock"_s}, kPassphrase + '\n'), before);
        QCOMPARE(words(), QStringList());
        const Answer wrong = in({u"list"_s, u"annotations"_s, u"--unlock"_s}, "another passphrase\n");
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.error.contains(u"passphrase"_s) && wrong.error.contains(u"try again"_s), qPrintable(wrong.error));
        QCOMPARE(in({u"list"_s, u"annotations"_s, u"--unlock"_s}, {}).exitCode, 2);

        const Answer written = in({u"annotate"_s, u"A/HRC/RES/57/12 OP9"_s, u"--kind"_s, u"paragraph-note"_s, u"--comment"_s, u"Hinterzimmer bei Nacht"_s});
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(words(), QStringList());

        QCOMPARE(in({u"unlock"_s}, "another passphrase\n").exitCode, 1);
        const Answer unlocked = in({u"unlock"_s, u"--json"_s}, kPassphrase);
        QVERIFY2(unlocked.exitCode == 0, qPrintable(unlocked.error));
        QCOMPARE(unlocked.line()[u"locked"_s], QJsonValue(false));
        QCOMPARE(annotations({}, {}).size(), before.size() + 1);
        QVERIFY(in({u"list"_s, u"annotations"_s}).text.contains(u"Hinterzimmer bei Nacht"_s));
        QCOMPARE(in({u"unlock"_s}, kPassphrase + '\n').exitCode, 4);
    }

    void thePassphraseIsChanged()
    {
        QCOMPARE(in({u"lock"_s}, "short\n").exitCode, 2);
        QVERIFY(in({u"list"_s, u"annotations"_s}).text.contains(u"Zwiegespräch"_s));
        QCOMPARE(in({u"lock"_s}, kPassphrase + '\n').exitCode, 0);
        QCOMPARE(in({u"passphrase"_s}, "another one\nyet another one\n").exitCode, 1);
        const Answer changed = in({u"passphrase"_s, u"--json"_s}, kPassphrase + "\nanother passphrase\n");
        QVERIFY2(changed.exitCode == 0, qPrintable(changed.error));
        QCOMPARE(changed.line()[u"changed"_s], QJsonValue(true));
        QCOMPARE(in({u"unlock"_s}, kPassphrase + '\n').exitCode, 1);
        QCOMPARE(in({u"unlock"_s}, "another passphrase\n").exitCode, 0);
        QVERIFY(in({u"list"_s, u"annotations"_s}).text.contains(u"Zwiegespräch"_s));
    }

    /// All are locked or none is; where they are, the next start clears what the killed one left.
    void aKilledProgramLeavesAllOrNothing()
    {
        const QJsonArray before = annotations({}, {});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(in({u"lock"_s}, kPassphrase + '\n').exitCode, 0);
        const qint64 whole = timer.elapsed();
        QCOMPARE(in({u"unlock"_s}, kPassphrase + '\n').exitCode, 0);
        int locked = 0;
        for (int kill = 1; kill <= kKills; ++kill) {
            QProcess process;
            process.start(QStringLiteral(AIDE_PROGRAM), {u"--library"_s, m_folder->filePath(u"library"_s), u"lock"_s});
            QVERIFY(process.waitForStarted());
            process.write(kPassphrase + '\n');
            process.closeWriteChannel();
            if (!process.waitForFinished(int(whole * kill / kKills)))
                process.kill();
            process.waitForFinished(kPatience);
            const QJsonArray now = annotations({}, {});
            QCOMPARE(now.size(), before.size());
            const bool isLocked = std::ranges::any_of(now, [](const QJsonValue &row) { return row[u"locked"_s].toBool(); });
            for (const QJsonValue &row : now)
                QCOMPARE(row[u"locked"_s].toBool(), isLocked && row[u"private"_s].toBool());
            QCOMPARE(in({u"check"_s}).exitCode, 0);
            if (!isLocked) {
                QCOMPARE(now, before);
                continue;
            }
            ++locked;
            QCOMPARE(in({u"reindex"_s}).exitCode, 0); // Any call that writes.
            QCOMPARE(words(), QStringList());
            QCOMPARE(annotations({u"--unlock"_s}, kPassphrase + '\n'), before);
            QCOMPARE(in({u"unlock"_s}, kPassphrase + '\n').exitCode, 0);
            QCOMPARE(annotations({}, {}), before);
        }
        qInfo("%d of %d kills left the annotations locked", locked, kKills);
    }

private:
    Answer run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(AIDE_PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(kPatience))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }
    Answer in(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QStringList {u"--library"_s, m_folder->filePath(u"library"_s)} + arguments, input);
    }
    QJsonArray annotations(const QStringList &more, const QByteArray &input) const
    {
        return in(QStringList {u"list"_s, u"annotations"_s, u"--json"_s} + more, input).line()[u"items"_s].toArray();
    }
    /// "FILE: WORD" for each word of the private annotations that stands in a file of the library.
    QStringList words() const
    {
        QStringList found;
        QDirIterator files(m_folder->filePath(u"library"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            for (const QString &word : {u"Zwiegespräch"_s, u"Hinterzimmer"_s, u"quorndrag"_s}) {
                if (bytes.contains(word.toUtf8()))
                    found.append(file.fileName() + u": "_s + word);
            }
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLockCommands)
#include "tst_lockcommands.moc"
