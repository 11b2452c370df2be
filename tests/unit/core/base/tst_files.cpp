// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/files.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

/// The one way to write a file.
class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void fileIsWrittenWhole()
    {
        QVERIFY(base::writeFile(path(u"a.txt"_s), "one").has_value());
        QVERIFY(base::writeFile(path(u"a.txt"_s), "two").has_value());
        QCOMPARE(read(u"a.txt"_s), "two");
        QCOMPARE(names(), QStringList {u"a.txt"_s});
    }

    void olderFileStaysWhenTheWriterFails()
    {
        QVERIFY(base::writeFile(path(u"a.txt"_s), "old").has_value());
        const base::Status done = base::writeFile(path(u"a.txt"_s), [](QIODevice &device) -> base::Status {
            device.write("half");
            return base::failure(base::ErrorCode::Cancelled);
        });
        QCOMPARE(done.error().code, base::ErrorCode::Cancelled);
        QCOMPARE(read(u"a.txt"_s), "old");
        QCOMPARE(names(), QStringList {u"a.txt"_s});
    }

    void olderFileStaysWhenTheNamedWriterFails()
    {
        QVERIFY(base::writeFile(path(u"a.pdf"_s), "old").has_value());
        const auto write = [](bool succeeds) {
            return [succeeds](const QString &draft) -> base::Status {
                QFile file(draft);
                file.open(QIODevice::WriteOnly);
                file.write("new");
                return succeeds ? base::ok() : base::Status(base::failure(base::ErrorCode::Cancelled));
            };
        };
        QVERIFY(!base::writeFileByName(path(u"a.pdf"_s), write(false)));
        QCOMPARE(read(u"a.pdf"_s), "old");
        QVERIFY(base::writeFileByName(path(u"a.pdf"_s), write(true)).has_value());
        QCOMPARE(read(u"a.pdf"_s), "new");
        QCOMPARE(names(), QStringList {u"a.pdf"_s});
        QVERIFY(!base::writeFileByName(path(u"b.pdf"_s), [](const QString &) { return base::ok(); }));
    }

    /// /dev/full answers every write as a full disk does.
    void fullDiskIsNamed()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("This system has no /dev/full.");
        const base::Status done = base::writeFile(u"/dev/full"_s, "words");
        QCOMPARE(done.error().code, base::ErrorCode::DiskFull);
        QVERIFY(QFileInfo(u"/dev/full"_s).exists());
    }

    void noMessageSaysUnknownError()
    {
        QSaveFile untouched(path(u"a.txt"_s));
        QCOMPARE(base::reasonOf(untouched), QString());
        QCOMPARE(base::writeError(untouched, path(u"a.txt"_s)).detail, QString());
        const base::Status nowhere = base::writeFile(path(u"no/folder/a.txt"_s), "words");
        QCOMPARE(nowhere.error().code, base::ErrorCode::WriteFailed);
        QVERIFY2(nowhere.error().detail.startsWith(u"No such file"_s), qPrintable(nowhere.error().detail));
        const base::Status folder = base::writeFile(m_folder->path(), "words");
        QVERIFY2(!folder.error().detail.isEmpty() && folder.error().detail != u"Unknown error"_s, qPrintable(folder.error().detail));
    }

    void othersReadWhatTheUserExportsOnly()
    {
        const mode_t before = ::umask(022);
        const base::Status exported = base::writeFile(path(u"export.csv"_s), "a");
        const base::Status kept = base::writeFile(path(u"settings"_s), "a", base::FileAccess::OwnerOnly);
        const base::Status folder = base::makeOwnerOnlyFolder(path(u"deep/library"_s));
        ::umask(before);
        QVERIFY(exported.has_value() && kept.has_value() && folder.has_value());
        QCOMPARE(mode(u"export.csv"_s), 0644u);
        QCOMPARE(mode(u"settings"_s), 0600u);
        QCOMPARE(mode(u"deep"_s), 0700u);
        QCOMPARE(mode(u"deep/library"_s), 0700u);
        ::chmod(QFile::encodeName(path(u"export.csv"_s)).constData(), 0664);
        base::makeOwnerOnly(path(u"export.csv"_s));
        QCOMPARE(mode(u"export.csv"_s), 0600u);
    }

    void aFileGetsItsNameInOneStepOrKeepsTheOldOne()
    {
        QVERIFY(base::writeFile(path(u"new.txt"_s), "new").has_value());
        QVERIFY(base::writeFile(path(u"old.txt"_s), "old").has_value());
        QVERIFY(base::renameFile(path(u"new.txt"_s), path(u"old.txt"_s)).has_value());
        QCOMPARE(names(), QStringList {u"old.txt"_s});
        QCOMPARE(read(u"old.txt"_s), "new"_ba);
        const base::Status failed = base::renameFile(path(u"old.txt"_s), path(u"missing/old.txt"_s));
        QVERIFY(!failed.has_value());
        QCOMPARE(failed.error().code, base::ErrorCode::WriteFailed);
        QVERIFY(failed.error().detail.contains(u"No such file"_s));
        QCOMPARE(read(u"old.txt"_s), "new"_ba);
    }

    /// "Unknown error" is what Qt says of a system call whose reason it did not keep.
    void aFullDiskIsSaidByItsNumber()
    {
        QCOMPARE(base::systemError(ENOSPC, u"a"_s).code, base::ErrorCode::DiskFull);
        QCOMPARE(base::systemError(EDQUOT, u"a"_s).code, base::ErrorCode::DiskFull);
        QCOMPARE(base::systemError(EROFS, u"a"_s).code, base::ErrorCode::WriteFailed);
    }

    void exportKeepsThePermissionsOfTheFileItReplaces()
    {
        QVERIFY(base::writeFile(path(u"a.txt"_s), "one").has_value());
        ::chmod(QFile::encodeName(path(u"a.txt"_s)).constData(), 0640);
        QVERIFY(base::writeFile(path(u"a.txt"_s), "two").has_value());
        QCOMPARE(mode(u"a.txt"_s), 0640u);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    uint mode(const QString &name) const
    {
        struct stat found {};
        ::stat(QFile::encodeName(path(name)).constData(), &found);
        return found.st_mode & 0777;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
