// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/log.h>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray logged()
{
    QFile file(base::logPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

/// The log is off by default; switched on, it goes to a rotating file in the user's state folder.
class TestLog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_state->path().toLocal8Bit());
    }
    void cleanup()
    {
        base::setLogging(false);
        qunsetenv("AIDE_LOG");
    }

    void offWritesNothing()
    {
        qCCritical(base::importLog, "an error");
        base::setLoggingFromEnvironment();
        qCCritical(base::importLog, "an error");
        qputenv("AIDE_LOG", "0");
        base::setLoggingFromEnvironment();
        qCCritical(base::importLog, "an error");
        QVERIFY(!base::isLogging());
        QVERIFY(QDir(m_state->path()).isEmpty());
    }

    void onWritesLines()
    {
        qputenv("AIDE_LOG", "1");
        base::setLoggingFromEnvironment();
        QVERIFY(base::isLogging());
        QVERIFY(base::logPath().startsWith(m_state->path()));
        qCInfo(base::importLog, "3 files");
        qCWarning(base::libraryLog, "disk-full");
        QTest::ignoreMessage(QtWarningMsg, "of another category");
        qWarning("of another category");
        const QList<QByteArray> lines = logged().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).endsWith(" aide.import info: 3 files"));
        QVERIFY(lines.at(1).endsWith(" aide.library warning: disk-full"));
        QCOMPARE(QFileInfo(base::logPath()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        base::setLogging(false);
        qCInfo(base::importLog, "4 files");
        QCOMPARE(logged().count('\n'), 2);
    }

    void itRotates()
    {
        base::setLogging(true);
        const QByteArray filling(100'000, 'x');
        for (int line = 0; line < 25; ++line)
            qCInfo(base::importLog, "%d %s", line, filling.constData());
        const QFileInfoList files = QFileInfo(base::logPath()).dir().entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 2);
        for (const QFileInfo &file : files)
            QVERIFY(file.size() <= base::kLargestLog);
        QVERIFY(logged().contains("info: 24 "));
    }

private:
    std::unique_ptr<QTemporaryDir> m_state;
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
