// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program where it may not write, where the disk is full and where a drive knows no locks. Each is made for the program
// alone: another user, a mount of its own, system calls that fail.
#include <testdata.h>

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <cerrno>
#include <cstddef>
#include <memory>

#include <fcntl.h>
#include <grp.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int exitCode = -1; ///< -2: the circumstances could not be made.
    QJsonObject first; ///< The first line of standard output.
    QString text;
    QString error;
};

/// Where a program runs. The functions run between fork and exec: system calls only.
enum class Location { Anywhere, AsAnotherUser, OnReadOnlyMedium, OnFullDisk, WithoutLocks };

constexpr uid_t kNobody = 65534;
constexpr std::size_t kSyscall = offsetof(seccomp_data, nr);
constexpr std::size_t kFirstArgument = offsetof(seccomp_data, args[0]); // The lower half: this machine is little-endian.
constexpr std::size_t kSecondArgument = offsetof(seccomp_data, args[1]);

constexpr sock_filter load(std::size_t offset)
{
    return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<__u32>(offset));
}

constexpr sock_filter jump(__u16 comparison, long value, __u8 yes, __u8 no)
{
    return BPF_JUMP(static_cast<__u16>(BPF_JMP | BPF_K | comparison), static_cast<__u32>(value), yes, no);
}

constexpr sock_filter answer(__u32 action)
{
    return BPF_STMT(BPF_RET | BPF_K, action);
}

bool install(sock_filter *rules, std::size_t count)
{
    const sock_fprog program {static_cast<unsigned short>(count), rules};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

/// Nothing can be written but to the standard streams.
bool fillDisk()
{
    std::array rules {load(kSyscall), jump(BPF_JEQ, SYS_write, 3, 0), jump(BPF_JEQ, SYS_pwrite64, 2, 0), jump(BPF_JEQ, SYS_writev, 1, 0),
        answer(SECCOMP_RET_ALLOW), load(kFirstArgument), jump(BPF_JGT, STDERR_FILENO, 0, 1), answer(SECCOMP_RET_ERRNO | ENOSPC),
        answer(SECCOMP_RET_ALLOW)};
    return install(rules.data(), rules.size());
}

/// As a network drive whose server has no lock service.
bool refuseLocks()
{
    std::array rules {load(kSyscall), jump(BPF_JEQ, SYS_flock, 4, 0), jump(BPF_JEQ, SYS_fcntl, 0, 4), load(kSecondArgument),
        jump(BPF_JEQ, F_SETLK, 1, 0), jump(BPF_JEQ, F_SETLKW, 0, 1), answer(SECCOMP_RET_ERRNO | ENOLCK), answer(SECCOMP_RET_ALLOW)};
    return install(rules.data(), rules.size());
}

bool becomeNobody()
{
    return ::getuid() != 0 || (::setgroups(0, nullptr) == 0 && ::setgid(kNobody) == 0 && ::setuid(kNobody) == 0);
}

bool mountReadOnly(const char *folder)
{
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount(folder, folder, nullptr, MS_BIND, nullptr) == 0
        && ::mount("none", folder, nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0;
}

bool arrange(Location place, const char *folder)
{
    switch (place) {
    case Location::Anywhere:
        return true;
    case Location::AsAnotherUser:
        return becomeNobody();
    case Location::OnReadOnlyMedium:
        return mountReadOnly(folder);
    case Location::OnFullDisk:
        return fillDisk();
    case Location::WithoutLocks:
        return refuseLocks();
    }
    return false;
}

Answer run(Location place, const QString &folder, const QStringList &arguments)
{
    QProcess process;
    const QByteArray path = QFile::encodeName(folder);
    process.setChildProcessModifier([&process, place, path] {
        if (!arrange(place, path.constData()))
            process.failChildProcessModifier("arrange", errno);
    });
    process.start(QStringLiteral(AIDE_PROGRAM), arguments);
    Answer answer;
    if (!process.waitForStarted()) {
        answer.exitCode = -2;
        return answer;
    }
    if (!process.waitForFinished(120000))
        return answer;
    answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.text = QString::fromUtf8(process.readAllStandardOutput());
    answer.error = QString::fromUtf8(process.readAllStandardError());
    answer.first = QJsonDocument::fromJson(answer.text.section(u'\n', 0, 0).toUtf8()).object();
    return answer;
}

/// What Qt and SQLite say when they know nothing.
bool saysNothing(const QString &message)
{
    static const QRegularExpression empty(u"unknown error|not an error|no query|\\(\\)"_s, QRegularExpression::CaseInsensitiveOption);
    return message.contains(empty);
}

}

class TestDataSafety : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readingLeavesTheFolderAsItWas_data();
    void readingLeavesTheFolderAsItWas();
    void writingWhereNothingCanBeWrittenSaysSo();
    void olderLibraryIsNotMigratedByReading();
    void fullDiskIsSaidAndHarmsNothing_data();
    void fullDiskIsSaidAndHarmsNothing();
    void failedNewLeavesNothing_data();
    void failedNewLeavesNothing();
    void newInAFolderWithFilesSaysSo();
    void driveWithoutLocksIsNamed();
    void holderOfTheLockIsNamed();
    void checkRepairsWhatNoTextNeeds();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString library() const { return path(u"library"_s); }
    Answer call(Location place, const QStringList &arguments) const
    {
        return run(place, library(), QStringList {u"--library"_s, library()} + arguments);
    }
    /// Names and bytes of all that lies in the library.
    QHash<QString, QByteArray> picture() const;
    void setWritable(bool isWritable) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDataSafety::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777) == 0);
    QCOMPARE(run(Location::Anywhere, {}, {u"new"_s, library(), u"--sample"_s}).exitCode, 0);
}

QHash<QString, QByteArray> TestDataSafety::picture() const
{
    QHash<QString, QByteArray> found;
    QDirIterator entries(library(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        found.insert(QDir(library()).relativeFilePath(file.fileName()), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return found;
}

/// For everybody, so that the same folder can be read by another user.
void TestDataSafety::setWritable(bool isWritable) const
{
    QDirIterator entries(library(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    QStringList all {library()};
    while (entries.hasNext())
        all.append(entries.next());
    for (const QString &entry : std::as_const(all)) {
        const mode_t mode = QFileInfo(entry).isDir() ? 0755 : 0644;
        QVERIFY(::chmod(QFile::encodeName(entry).constData(), isWritable ? mode : mode & ~0222u) == 0);
    }
}

void TestDataSafety::readingLeavesTheFolderAsItWas_data()
{
    QTest::addColumn<Location>("place");
    QTest::newRow("in a folder of one's own") << Location::Anywhere;
    QTest::newRow("in a folder that may not be written to") << Location::AsAnotherUser;
    QTest::newRow("on a read-only medium") << Location::OnReadOnlyMedium;
}

void TestDataSafety::readingLeavesTheFolderAsItWas()
{
    QFETCH(const Location, place);
    setWritable(place != Location::AsAnotherUser);
    const QHash<QString, QByteArray> before = picture();
    for (const QStringList &command : {QStringList {u"show"_s, u"A/HRC/RES/57/12"_s}, {u"search"_s, u"smart"_s}, {u"list"_s, u"documents"_s},
             {u"links"_s, u"A/HRC/RES/57/12"_s}, {u"cite"_s, u"A/HRC/RES/57/12"_s}, {u"check"_s}, {u"lineage"_s, u"A/HRC/RES/57/12"_s},
             {u"sponsors"_s, u"A/HRC/RES/57/12"_s}, {u"export"_s, u"--format"_s, u"ical"_s, u"-o"_s, path(u"out.ics"_s)},
             {u"pack"_s, u"--query"_s, u"smart"_s, u"-o"_s, path(u"out.pdf"_s)}}) {
        const Answer answer = call(place, command);
        if (answer.exitCode == -2)
            QSKIP("This machine lets no test mount anything.");
        QVERIFY2(answer.exitCode == 0, qPrintable(command.join(u' ') + u": "_s + answer.error));
        QVERIFY2(picture() == before, qPrintable(command.join(u' ')));
    }
    setWritable(true);
}

void TestDataSafety::writingWhereNothingCanBeWrittenSaysSo()
{
    setWritable(false);
    const QHash<QString, QByteArray> before = picture();
    const Answer answer = call(Location::AsAnotherUser, {u"reindex"_s});
    QCOMPARE(answer.exitCode, 3);
    QVERIFY2(answer.error.contains(QString::fromUtf8("may not be written to")), qPrintable(answer.error));
    QVERIFY(picture() == before);
    setWritable(true);
}

void TestDataSafety::olderLibraryIsNotMigratedByReading()
{
    // The version of a database stands at byte 60 of its header (sqlite.org/fileformat2.html).
    QFile file(library() + u"/library.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(63) && file.putChar(1));
    file.close();
    const QHash<QString, QByteArray> before = picture();
    for (const QStringList &command : {QStringList {u"show"_s, u"A/HRC/RES/57/12"_s}, {u"check"_s}, {u"list"_s, u"themes"_s}}) {
        const Answer answer = call(Location::Anywhere, command);
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.error.contains(u"older version"_s) && answer.error.contains(u"reindex"_s), qPrintable(answer.error));
        QVERIFY(picture() == before);
    }
}

void TestDataSafety::fullDiskIsSaidAndHarmsNothing_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("annotate") << QStringList {u"annotate"_s, u"A/HRC/RES/57/12 OP1"_s, u"--quote"_s, u"the"_s};
    QTest::newRow("reindex") << QStringList {u"reindex"_s};
    QTest::newRow("recognise") << QStringList {u"recognise"_s};
    QTest::newRow("calendar") << QStringList {u"export"_s, u"--format"_s, u"ical"_s, u"-o"_s, u"OUT"_s};
    QTest::newRow("pack") << QStringList {u"pack"_s, u"--query"_s, u"smart"_s, u"-o"_s, u"OUT"_s};
}

void TestDataSafety::fullDiskIsSaidAndHarmsNothing()
{
    if (testdata::isSanitized())
        QSKIP("The sanitizers write by the calls that are made to fail here.");
    QFETCH(QStringList, command);
    QFile old(path(u"old.pdf"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("what was there before") > 0);
    old.close();
    command.replaceInStrings(u"OUT"_s, old.fileName());
    const Answer answer = call(Location::OnFullDisk, command);
    QVERIFY2(answer.exitCode == 1 || answer.exitCode == 3, qPrintable(QString::number(answer.exitCode) + answer.error));
    QVERIFY2(answer.error.contains(u"disk is full"_s) && answer.error.contains(u"Free some space"_s), qPrintable(answer.error));
    QVERIFY2(!saysNothing(answer.error), qPrintable(answer.error));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "what was there before");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList({u"library"_s, u"old.pdf"_s}));
    QCOMPARE(call(Location::Anywhere, {u"check"_s}).exitCode, 0);
}

void TestDataSafety::failedNewLeavesNothing_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("empty") << QStringList();
    QTest::newRow("sample") << QStringList {u"--sample"_s};
}

void TestDataSafety::failedNewLeavesNothing()
{
    if (testdata::isSanitized())
        QSKIP("The sanitizers write by the calls that are made to fail here.");
    QFETCH(const QStringList, more);
    const QString folder = path(u"some/new"_s);
    const Answer failed = run(Location::OnFullDisk, {}, QStringList {u"new"_s, folder} + more);
    QVERIFY(failed.exitCode != 0);
    QVERIFY2(failed.error.contains(u"disk is full"_s) && !saysNothing(failed.error), qPrintable(failed.error));
    QVERIFY(!QFileInfo::exists(path(u"some"_s)));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(run(Location::OnFullDisk, {}, QStringList {u"new"_s, folder} + more).exitCode != 0);
    QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QCOMPARE(run(Location::Anywhere, {}, QStringList {u"new"_s, folder} + more).exitCode, 0);
}

void TestDataSafety::newInAFolderWithFilesSaysSo()
{
    const QString folder = path(u"papers"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile(folder + u"/letter.txt"_s).open(QIODevice::WriteOnly));
    const Answer answer = run(Location::Anywhere, {}, {u"new"_s, folder});
    QCOMPARE(answer.exitCode, 3);
    QVERIFY2(answer.error.contains(u"holds other files (letter.txt)"_s), qPrintable(answer.error));
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList {u"letter.txt"_s});
}

void TestDataSafety::driveWithoutLocksIsNamed()
{
    const QHash<QString, QByteArray> before = picture();
    const Answer answer = call(Location::WithoutLocks, {u"reindex"_s});
    QCOMPARE(answer.exitCode, 3);
    QVERIFY2(answer.error.contains(u"Copy the library to a drive of this computer"_s), qPrintable(answer.error));
    QVERIFY2(!answer.error.contains(u"another window"_s) && !saysNothing(answer.error), qPrintable(answer.error));
    QCOMPARE(picture().keys().size(), before.keys().size());
}

void TestDataSafety::holderOfTheLockIsNamed()
{
    QFile lock(library() + u"/library.lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4711\naide-memoire\nelsewhere\n0123456789abcdef0123456789abcdef\nboot\n");
    lock.close();
    const Answer fresh = call(Location::Anywhere, {u"reindex"_s});
    QCOMPARE(fresh.exitCode, 3);
    QVERIFY2(fresh.error.contains(u"another computer (aide-memoire, process 4711, on elsewhere)"_s), qPrintable(fresh.error));
    QCOMPARE(call(Location::Anywhere, {u"list"_s, u"documents"_s}).exitCode, 0);
    QCOMPARE(call(Location::Anywhere, {u"reindex"_s, u"--take-over"_s}).exitCode, 3);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
    lock.close();
    const Answer stale = call(Location::Anywhere, {u"reindex"_s});
    QCOMPARE(stale.exitCode, 3);
    QVERIFY2(stale.error.contains(u"--take-over"_s), qPrintable(stale.error));
    QCOMPARE(call(Location::Anywhere, {u"reindex"_s, u"--take-over"_s}).exitCode, 0);
    QCOMPARE(call(Location::Anywhere, {u"reindex"_s}).exitCode, 0);
}

void TestDataSafety::checkRepairsWhatNoTextNeeds()
{
    const QString orphan = library() + u"/originals/cc/"_s + QString(64, u'c');
    const QString unfinished = library() + u"/originals/incoming-1.part"_s;
    QVERIFY(QDir().mkpath(QFileInfo(orphan).path()));
    QVERIFY(QFile(orphan).open(QIODevice::WriteOnly) && QFile(unfinished).open(QIODevice::WriteOnly));
    const Answer found = call(Location::Anywhere, {u"check"_s, u"--json"_s});
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(found.first[u"leftovers"_s].toArray(), QJsonArray({unfinished, orphan}));
    const Answer told = call(Location::Anywhere, {u"check"_s});
    QVERIFY2(told.text.contains(u"left over: "_s + orphan) && told.text.contains(u"--repair"_s), qPrintable(told.text));
    QCOMPARE(call(Location::Anywhere, {u"check"_s, u"--repair"_s}).exitCode, 0);
    QVERIFY(!QFile::exists(orphan) && !QFile::exists(unfinished));
    QVERIFY(call(Location::Anywhere, {u"check"_s, u"--json"_s}).first[u"leftovers"_s].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestDataSafety)
#include "tst_datasafety.moc"
