// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/log.h>
#include <import/pipeline/importer.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What the log tells of an import: counts and codes, neither words nor names of files.
class TestImportLog : public QObject
{
    Q_OBJECT

private slots:
    void countsAndCodesOnly()
    {
        const QTemporaryDir state;
        qputenv("XDG_STATE_HOME", state.path().toLocal8Bit());
        VERIFY_RESULT(m_library.renew());
        const QString folder = m_library.beside(u"lighthouse"_s);
        QVERIFY(QDir().mkpath(folder));
        write(folder + u"/pelican.txt"_s, "The flamingo walked along the harbour and back.\n\nIt rested there.\n");
        write(folder + u"/heron.pdf"_s, "%PDF-1.4 flamingo");
        base::setLogging(true);
        jobs::JobControl control;
        const model::ImportReport report = pipeline::Importer(*m_library).import({folder}, control);
        base::setLogging(false);
        QCOMPARE(report.outcomes.size(), 2);
        QFile file(base::logPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray log = file.readAll();
        QVERIFY2(log.contains("aide.import info: finished after"), log);
        QVERIFY2(log.contains("added"), log);
        for (const char *word : {"flamingo", "harbour", "pelican", "heron", "lighthouse"})
            QVERIFY2(!log.contains(word), word);
        m_library.close();
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    testdata::NewLibrary m_library;
};

QTEST_GUILESS_MAIN(TestImportLog)
#include "tst_importlog.moc"
