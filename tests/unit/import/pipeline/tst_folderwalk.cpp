// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/pathtext.h>
#include <import/pipeline/diskfile.h>
#include <import/pipeline/folderwalk.h>

#include <testdata.h>

#include <QTemporaryDir>

#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// A folder of names and entries that are unusual, but allowed: every file has one line.
class TestFolderWalk : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->path().toUtf8() + "/odd";
        QCOMPARE(::mkdir(m_folder.constData(), 0700), 0);
    }

    // Qt cannot remove what it cannot name.
    void cleanup() { std::filesystem::remove_all(m_folder.toStdString()); }

    void everyNameIsFound()
    {
        const QByteArrayList names {"latin1-\xe9t\xe9.txt", "with\nnewline.txt", "annex\xe2\x80\xae""fdp.txt", "-o.txt", "--json", "   .txt",
            "no extension", "a\\xE9.txt", "after \xff.txt", "zuletzt.txt"};
        for (const QByteArray &name : names)
            write(name);
        QStringList texts;
        for (const pipeline::FoundFile &file : found()) {
            QVERIFY(!file.refusal);
            QVERIFY(file.changed > 0);
            QFile opened;
            VERIFY_RESULT(pipeline::openToRead(opened, file.path));
            QCOMPARE(opened.readAll(), base::pathBytes(file.path).mid(m_folder.size() + 1));
            texts.append(file.path);
        }
        QCOMPARE(texts.size(), names.size());
        QVERIFY(texts.contains(QString::fromUtf8(m_folder) + u"/latin1-\\xE9t\\xE9.txt"));
    }

    void anEscapeIsFoundAsItWasTyped()
    {
        write("latin1-\xe9.txt");
        const QString typed = QString::fromUtf8(m_folder) + u"/latin1-\\xE9.txt";
        QVERIFY(pipeline::isOnDisk(typed));
        QCOMPARE(found({typed}).size(), 1);
        // A name that holds the backslash itself is no worse off.
        write("b\\xE9.txt");
        QFile opened;
        VERIFY_RESULT(pipeline::openToRead(opened, QString::fromUtf8(m_folder) + u"/b\\xE9.txt"));
        QCOMPARE(opened.readAll(), QByteArray("b\\xE9.txt"));
    }

    void foldersAreWalkedWhateverTheyAreCalled()
    {
        makeFolder("a.pdf");
        makeFolder("a.pdf/\xe9");
        write("a.pdf/\xe9/leaf.txt");
        const QList<pipeline::FoundFile> files = found();
        QCOMPARE(files.size(), 1);
        QVERIFY2(files[0].path.endsWith(u"/a.pdf/\\xE9/leaf.txt"), qPrintable(files[0].path));
    }

    void whatCannotBeReadSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("target"); // Empty: a pipe.
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("pipe") << QByteArray("pipe.txt") << QByteArray() << u"not-a-file"_s << u"a pipe"_s;
        QTest::newRow("broken link") << QByteArray("broken.txt") << QByteArray("nowhere.txt") << u"not-found"_s
                                     << u"a link to nowhere.txt, which is not there"_s;
        QTest::newRow("ring of links") << QByteArray("loop.txt") << QByteArray("loop.txt") << u"link-loop"_s << u"a link to loop.txt"_s;
        QTest::newRow("ring of folders") << QByteArray("self") << QByteArray(".") << u"link-loop"_s << u"a link back to "_s;
        QTest::newRow("file elsewhere") << QByteArray("out.txt") << QByteArray("../secret.txt") << u"link-outside"_s << u"a link to "_s;
        QTest::newRow("folder elsewhere") << QByteArray("out") << QByteArray("..") << u"link-outside"_s << u"a link to "_s;
    }
    void whatCannotBeReadSaysWhy()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, target);
        QFETCH(QString, code);
        QFETCH(QString, detail);
        write("../secret.txt");
        write("good.txt");
        const QByteArray path = m_folder + '/' + name;
        QCOMPARE(target.isEmpty() ? ::mkfifo(path.constData(), 0600) : ::symlink(target.constData(), path.constData()), 0);
        const QList<pipeline::FoundFile> files = found();
        QCOMPARE(files.size(), 2);
        const auto refused = std::ranges::find_if(files, [](const pipeline::FoundFile &file) { return file.refusal.has_value(); });
        QVERIFY(refused != files.end());
        QCOMPARE(base::codeName(refused->refusal->code), code);
        QVERIFY2(refused->refusal->detail.startsWith(detail), qPrintable(refused->refusal->detail));
        QCOMPARE(refused->path.toUtf8(), path);
    }

    void aLinkWithinTheFolderIsAFile()
    {
        write("real.txt");
        makeFolder("deep");
        write("deep/inner.txt");
        QCOMPARE(::symlink("real.txt", QByteArray(m_folder + "/linked.txt").constData()), 0);
        QCOMPARE(::symlink("deep", QByteArray(m_folder + "/linked-folder").constData()), 0);
        const QList<pipeline::FoundFile> files = found();
        // The linked folder's file is found where it lies.
        QCOMPARE(files.size(), 3);
        for (const pipeline::FoundFile &file : files)
            QVERIFY(!file.refusal);
    }

    void aLinkThatIsNamedIsFollowed()
    {
        write("../elsewhere.txt");
        QCOMPARE(::symlink("../elsewhere.txt", QByteArray(m_folder + "/named.txt").constData()), 0);
        const QList<pipeline::FoundFile> files = found({QString::fromUtf8(m_folder) + u"/named.txt"});
        QCOMPARE(files.size(), 1);
        QVERIFY(!files[0].refusal);
    }

    void whatSystemsLeaveBehindIsNoFile()
    {
        for (const char *name : {"Thumbs.db", "THUMBS.DB", "desktop.ini", ".DS_Store", ".directory", "~$draft.docx", ".~lock.draft.odt#"})
            write(name);
        makeFolder("__MACOSX");
        write("__MACOSX/._a.txt");
        QCOMPARE(found().size(), 0);
    }

    void aFolderThatCannotBeListedIsNamed()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        makeFolder("closed");
        QCOMPARE(::chmod(QByteArray(m_folder + "/closed").constData(), 0), 0);
        const QList<pipeline::FoundFile> files = found();
        ::chmod(QByteArray(m_folder + "/closed").constData(), 0700);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files[0].refusal->code, base::ErrorCode::Unreadable);
    }

    void aCancelledWalkEnds()
    {
        write("one.txt");
        jobs::JobControl control;
        control.cancel();
        QVERIFY(pipeline::findFiles({QString::fromUtf8(m_folder)}, control).isEmpty());
    }

private:
    void makeFolder(const QByteArray &name)
    {
        QCOMPARE(::mkdir(QByteArray(m_folder + '/' + name).constData(), 0700), 0);
    }

    /// A file whose content is its name.
    void write(const QByteArray &name)
    {
        const int file = ::open(QByteArray(m_folder + '/' + name).constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        QVERIFY(file >= 0);
        QCOMPARE(::write(file, name.constData(), size_t(name.size())), name.size());
        ::close(file);
    }

    QList<pipeline::FoundFile> found(const QStringList &paths = {}) const
    {
        return pipeline::findFiles(paths.isEmpty() ? QStringList {QString::fromUtf8(m_folder)} : paths);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QByteArray m_folder;
};

QTEST_GUILESS_MAIN(TestFolderWalk)
#include "tst_folderwalk.moc"
