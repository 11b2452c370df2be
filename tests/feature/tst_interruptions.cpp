// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands that are killed at any moment, and commands on disks of any size: what was acknowledged stays, nothing half-made is
// left, and each message says what is the matter. It takes minutes.
#include <rawzip.h>
#include <testdata.h>

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <memory>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kKillsOfOne = 12;
constexpr int kSizes = 20;
constexpr int kFiles = 12;
constexpr int kNoDisk = 9;

struct Answer {
    int exitCode = -1;
    QByteArray output;
    QByteArray error;

    QJsonObject first() const { return QJsonDocument::fromJson(output.split('\n').value(0)).object(); }
};

Answer finish(QProcess &process)
{
    Answer answer;
    if (!process.waitForFinished(120000))
        return answer;
    answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.output = process.readAllStandardOutput();
    answer.error = process.readAllStandardError();
    return answer;
}

Answer run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(AIDE_PROGRAM), arguments);
    return finish(process);
}

/// What only a work in progress may have.
QStringList leftoversBelow(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = QFileInfo(path).fileName();
        if (name.endsWith(".part"_L1) || name.contains("snapshot"_L1) || name.startsWith("salvage-"_L1) || name.startsWith("incoming-"_L1)
            || name.endsWith("-journal"_L1))
            found.append(path);
    }
    return found;
}

QByteArray document(int number)
{
    QFile file(testdata::fixture(u"intake/resolution.xml"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the fixture is missing");
    return file.readAll().replace("@NUMBER@", QByteArray::number(number)).replace("@TAIL@", "open");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

}

class TestInterruptions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_library = path(u"library"_s);
        QVERIFY(QDir().mkpath(path(u"files"_s)));
        QVERIFY(QDir().mkpath(path(u"out"_s)));
        for (int number = 1; number <= kFiles; ++number)
            write(path(u"files/%1.xml"_s.arg(number)), document(number));
        QVERIFY(QDir().mkpath(path(u"more"_s)));
        for (int number = 1; number <= kFiles; ++number)
            write(path(u"more/%1.xml"_s.arg(number)), document(100 + number));
        QList<testdata::RawMember> members;
        for (int number = 1; number <= kFiles; ++number)
            members.append({QByteArray::number(number) + ".xml", document(200 + number)});
        write(path(u"more.zip"_s), testdata::rawZip(members));
        write(path(u"rules.json"_s), R"([{"key": "theme:charts", "names": {"en": "Charts"}, "any": ["charts", "tides"]}])");
        QCOMPARE(run({u"new"_s, m_library, u"--sample"_s}).exitCode, 0);
        QCOMPARE(call({u"import"_s, path(u"files"_s)}).exitCode, 0);
        QCOMPARE(call({u"annotate"_s, u"A/HRC/RES/99/1 OP1"_s, u"--quote"_s, u"charts"_s, u"--comment"_s, u"the first note"_s}).exitCode, 0);
        QCOMPARE(call({u"check"_s}).exitCode, 0);
        const QJsonArray people = call({u"list"_s, u"people"_s, u"--json"_s}).first()[u"items"_s].toArray();
        QVERIFY(people.size() >= 2);
        m_one = QString::number(people[0][u"id"_s].toInteger());
        m_other = QString::number(people[1][u"id"_s].toInteger());
        m_people = people.size();
        QCOMPARE(call({u"backup"_s, path(u"first.tar"_s)}).exitCode, 0);
        m_acknowledged = comments();
        m_inBackup = m_acknowledged;
    }

    void killed()
    {
        const QStringList commands {u"annotate"_s, u"merge"_s, u"reindex"_s, u"backup"_s, u"restore"_s, u"split"_s, u"themes"_s,
            u"import-vocabulary"_s, u"recognise"_s};
        QRandomGenerator random(20261129);
        QHash<QString, int> killedInTime;
        for (int round = 0; round < kKillsOfOne * int(commands.size()); ++round) {
            const QString &command = commands.at(round % commands.size());
            const QString comment = u"round %1"_s.arg(round);
            if (command == "split"_L1)
                QCOMPARE(call({u"merge"_s, m_one, m_other}).exitCode, 0);
            const bool wasKilled = killAtRandom(argumentsOf(command, comment), random, command);
            killedInTime[command] += wasKilled;
            settle(command, comment);
            if (QTest::currentTestFailed())
                return;
        }
        for (auto row = killedInTime.cbegin(); row != killedInTime.cend(); ++row)
            qInfo("%s: %d of %d killed while it ran", qPrintable(row.key()), row.value(), kKillsOfOne);
    }

    void fullDisk_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("before"); // Run where there is room.
        const QString lib = u"--library \"$DISK/library\" "_s;
        QTest::newRow("new") << u"new"_s << u"new \"$DISK/made\" --sample"_s << QString();
        QTest::newRow("import") << u"import"_s << lib + u"import \"$FROM/more\""_s << QString();
        QTest::newRow("import of an archive") << u"import"_s << lib + u"import \"$FROM/more.zip\""_s << QString();
        QTest::newRow("recognise") << u"recognise"_s << lib + u"recognise"_s << QString();
        QTest::newRow("annotate") << u"annotate"_s << lib + u"annotate \"A/HRC/RES/99/2 OP1\" --quote charts --comment full"_s << QString();
        QTest::newRow("merge") << u"merge"_s << lib + u"merge $ONE $OTHER"_s << QString();
        QTest::newRow("split") << u"split"_s << lib + u"split $OTHER"_s << u"\"$PROGRAM\" "_s + lib + u"merge $ONE $OTHER"_s;
        QTest::newRow("reindex") << u"reindex"_s << lib + u"reindex"_s << QString();
        QTest::newRow("import-vocabulary") << u"import-vocabulary"_s << lib + u"import-vocabulary sdg"_s << QString();
        QTest::newRow("themes") << u"themes"_s << lib + u"themes"_s << QString();
        QTest::newRow("rules of themes") << u"themes"_s << lib + u"themes --rules \"$FROM/rules.json\""_s << QString();
        QTest::newRow("repair") << u"check"_s << lib + u"check --repair"_s
                                << u"head -c 3000 /dev/urandom > \"$DISK/library/originals/needed-by-nothing\""_s;
        QTest::newRow("backup") << u"backup"_s << lib + u"backup \"$DISK/out.tar\""_s << QString();
        QTest::newRow("restore") << u"restore"_s << lib + u"restore \"$FROM/first.tar\""_s << QString();
        QTest::newRow("restore elsewhere") << u"restore"_s << u"--library \"$DISK/made\" restore \"$FROM/first.tar\""_s << QString();
        QTest::newRow("salvage") << u"salvage"_s << u"salvage \"$FROM/library\" \"$DISK/made\""_s << QString();
        QTest::newRow("pack") << u"pack"_s << lib + u"pack --query charts -o \"$DISK/out.pdf\""_s << QString();
        QTest::newRow("export") << u"export"_s << lib + u"export --format ical -o \"$DISK/out.ics\""_s << QString();
    }

    /// Twenty disks, from one on which nothing more fits to one with room for all.
    void fullDisk()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, arguments);
        QFETCH(const QString, before);
        if (!canMount())
            QSKIP("Only root may make a disk.");
        const qint64 room = sizeOf(m_library) / 1024 * 3 / 2 + 2048; // Kilobytes.
        QSet<QString> sentences;
        int failures = 0;
        for (int size = 0; size < kSizes; ++size) {
            const qint64 spare = size * size * room / ((kSizes - 1) * (kSizes - 1)); // Closer where it is tight.
            const QStringList lines = onDisk(before, arguments, spare);
            QVERIFY2(lines.contains(u"end"_s), qPrintable(lines.join(u'\n')));
            const QString what = u"%1 with %2 kB:\n"_s.arg(command).arg(spare) + lines.join(u'\n');
            const int exitCode = lines.at(0).toInt();
            QVERIFY2(lines.contains(u"check 0"_s), qPrintable(what));
            QVERIFY2(lines.contains(u"notes kept"_s), qPrintable(what));
            // What the next opening leaves, and what check finds that no text needs.
            QVERIFY2(lines.filter(u"left "_s).isEmpty(), qPrintable(what));
            if (exitCode == 0)
                continue;
            ++failures;
            QVERIFY2(lines.filter(u"half "_s).isEmpty(), qPrintable(what));
            const QString said = lines.filter(u"said "_s).join(u' ');
            QVERIFY2(said.contains(u"disk is full"_s), qPrintable(what));
            for (const QString &word : {u"Unknown error"_s, u"No space left"_s, u"database or disk"_s, u"(0 MB"_s})
                QVERIFY2(!said.contains(word), qPrintable(what));
            sentences.insert(said);
        }
        qInfo("%s: %d of %d sizes were too small; said: %s", qPrintable(command), failures, kSizes,
            qPrintable(QStringList(sentences.begin(), sentences.end()).join(u" | "_s)));
        QVERIFY(failures < kSizes);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Answer call(const QStringList &arguments) const { return run(QStringList {u"--library"_s, m_library} + arguments); }

    static qint64 sizeOf(const QString &folder)
    {
        qint64 size = 0;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            size += files.nextFileInfo().size();
        return size;
    }

    QStringList argumentsOf(const QString &command, const QString &comment) const
    {
        if (command == "annotate"_L1)
            return {u"annotate"_s, u"A/HRC/RES/99/2 OP1"_s, u"--quote"_s, u"charts"_s, u"--comment"_s, comment, u"--json"_s};
        if (command == "merge"_L1)
            return {u"merge"_s, m_one, m_other, u"--json"_s};
        if (command == "backup"_L1)
            return {u"backup"_s, path(u"out/latest.tar"_s), u"--json"_s};
        if (command == "restore"_L1)
            return {u"restore"_s, path(u"first.tar"_s), u"--json"_s};
        if (command == "split"_L1)
            return {u"split"_s, m_other, u"--json"_s};
        if (command == "import-vocabulary"_L1)
            return {u"import-vocabulary"_s, u"sdg"_s, u"--json"_s};
        return {command, u"--json"_s};
    }

    QSet<QString> comments() const
    {
        QSet<QString> found;
        const QJsonArray items = call({u"list"_s, u"annotations"_s, u"--json"_s}).first()[u"items"_s].toArray();
        for (const QJsonValueConstRef item : items)
            found.insert(item.toObject()[u"comment"_s].toString());
        return found;
    }

    /// True when it was killed before it ended.
    bool killAtRandom(const QStringList &arguments, QRandomGenerator &random, const QString &command)
    {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(QStringLiteral(AIDE_PROGRAM), QStringList {u"--library"_s, m_library} + arguments);
        process.waitForStarted();
        const int longest = m_durations.value(command, 400);
        const bool ended = process.waitForFinished(1 + random.bounded(qMax(longest, 2)));
        if (!ended) {
            ::kill(pid_t(process.processId()), SIGKILL);
            process.waitForFinished();
        } else {
            m_durations.insert(command, int(timer.elapsed()));
        }
        m_said = !process.readAllStandardOutput().isEmpty();
        return !ended;
    }

    /// What was acknowledged is there; what was not is there or not; the next program leaves nothing of the killed one.
    void settle(const QString &command, const QString &comment)
    {
        const QSet<QString> now = comments();
        if (command == "restore"_L1 && (m_said || now == m_inBackup))
            m_acknowledged = m_inBackup;
        if (command == "annotate"_L1 && (m_said || now.contains(comment)))
            m_acknowledged.insert(comment);
        QVERIFY2(now == m_acknowledged, qPrintable(command + u": " + QStringList(now.begin(), now.end()).join(u", "_s)));
        if (command == "merge"_L1) {
            const qsizetype people = call({u"list"_s, u"people"_s, u"--json"_s}).first()[u"items"_s].toArray().size();
            QVERIFY2(people == m_people - 1 || (people == m_people && !m_said), qPrintable(QString::number(people)));
            if (people < m_people)
                QCOMPARE(call({u"split"_s, m_other}).exitCode, 0);
        }
        if (command == "split"_L1) {
            const qsizetype people = call({u"list"_s, u"people"_s, u"--json"_s}).first()[u"items"_s].toArray().size();
            QVERIFY2(people == m_people || (people == m_people - 1 && !m_said), qPrintable(QString::number(people)));
            if (people < m_people)
                QCOMPARE(call({u"split"_s, m_other}).exitCode, 0);
        }
        if (command == "backup"_L1 && QFile::exists(path(u"out/latest.tar"_s)))
            QCOMPARE(call({u"restore"_s, path(u"out/latest.tar"_s), u"--dry-run"_s}).exitCode, 0);
        const QString after = comment + u", after"_s;
        const Answer next = call({u"annotate"_s, u"A/HRC/RES/99/3 OP1"_s, u"--quote"_s, u"charts"_s, u"--comment"_s, after});
        QVERIFY2(next.exitCode == 0, next.error.constData());
        m_acknowledged.insert(after);
        QCOMPARE(leftoversBelow(m_folder.path()), QStringList());
        const Answer checked = call({u"check"_s});
        QVERIFY2(checked.exitCode == 0, checked.output.constData());
    }

    /// Runs a command on a disk of its own with so many kilobytes to spare beside the library. Afterwards the disk is made large,
    /// and what is there is looked at. Lines: the exit code; "said …" for standard error; "half …" for a result that should not be
    /// there; "check N"; "notes kept"; "left …" for what the next opening does not remove; "end".
    QStringList onDisk(const QString &before, const QString &arguments, qint64 spare) const
    {
        const QString script = uR"(
[ "$COPY" = no ] || cp -a "$FROM/library" "$DISK/library"
)"_s + before + uR"(
available=$(df -k --output=avail "$DISK" | tail -n 1)
head -c "$((available - SPARE))K" /dev/zero > "$DISK/filler"
)"_s + u"\"$PROGRAM\" %1 > \"$FROM/said.out\" 2> \"$FROM/said.err\"\n"_s.arg(arguments) + uR"(
code=$?
echo $code
sed 's/^/said /' "$FROM/said.err"
rm "$DISK/filler"
for file in out.tar out.pdf out.ics made/library.db; do [ ! -e "$DISK/$file" ] || [ $code = 0 ] || echo "half $file"; done
if [ "$COPY" != no ]; then
    "$PROGRAM" --library "$DISK/library" annotate "A/HRC/RES/99/3 OP1" --quote charts --comment after > /dev/null 2>&1 || echo "half cannot be written to"
    "$PROGRAM" --library "$DISK/library" check > "$FROM/said.out" 2>&1; echo "check $?"; sed 's/^/found /' "$FROM/said.out"
    "$PROGRAM" --library "$DISK/library" list annotations > "$FROM/said.out" 2>&1
    grep -q "the first note" "$FROM/said.out" && echo "notes kept"
else
    if [ $code = 0 ]; then "$PROGRAM" --library "$DISK/made" check > /dev/null 2>&1; echo "check $?"; else echo "check 0"; fi
    echo "notes kept"
fi
find "$DISK" -name '*.part' -o -name 'snapshot*' -o -name 'incoming-*' -o -name 'salvage-*' -o -name '*-journal' | sed 's/^/left /'
echo end
)"_s;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISK"_s, disk());
        environment.insert(u"FROM"_s, m_folder.path());
        environment.insert(u"PROGRAM"_s, QStringLiteral(AIDE_PROGRAM));
        environment.insert(u"SPARE"_s, QString::number(spare));
        environment.insert(u"ONE"_s, m_one);
        environment.insert(u"OTHER"_s, m_other);
        environment.insert(u"COPY"_s, arguments.contains(u"/made"_s) ? u"no"_s : u"yes"_s);
        process.setProcessEnvironment(environment);
        mountDisk(process);
        process.start(u"sh"_s, {u"-c"_s, script});
        const Answer answer = finish(process);
        return QString::fromUtf8(answer.output + answer.error).split(u'\n', Qt::SkipEmptyParts);
    }

    /// A disk that the process alone sees. The function runs between fork and exec: system calls only.
    void mountDisk(QProcess &process) const
    {
        process.setChildProcessModifier([folder = QFile::encodeName(disk())] {
            const bool done = ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                && ::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=96m,mode=700") == 0;
            if (!done)
                ::_exit(kNoDisk);
        });
    }

    bool canMount() const
    {
        QProcess process;
        mountDisk(process);
        process.start(u"true"_s);
        return finish(process).exitCode == 0;
    }

    QString disk() const
    {
        const QString folder = path(u"disk"_s);
        QDir().mkpath(folder);
        return folder;
    }

    QTemporaryDir m_folder;
    QString m_library;
    QString m_one;
    QString m_other;
    qsizetype m_people = 0;
    QSet<QString> m_acknowledged;
    QSet<QString> m_inBackup;
    QHash<QString, int> m_durations;
    bool m_said = false;
};

QTEST_GUILESS_MAIN(TestInterruptions)
#include "tst_interruptions.moc"
