// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/annotations.h>
#include <application/identity.h>
#include <application/preferences.h>

#include <core/base/files.h>

#include <testdata.h>

#include <QSet>
#include <QSettings>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

void choose(const QString &setting, const QVariant &value)
{
    QSettings(QSettings::IniFormat, QSettings::UserScope, u"aide-memoire"_s, u"aide-memoire"_s).setValue(setting, value);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

}

/// The settings that answers depend on: who signs, what is the user's own, which library was last.
class TestIdentity : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
        choose(u"roaming/authorName"_s, QString());
        qputenv("USER", "robin");
    }
    void cleanup() { m_library.close(); }

    void theChosenNameSignsElseTheAccount()
    {
        QCOMPARE(application::userName(), u"robin"_s);
        QCOMPARE(application::ownNames(), QStringList {u"robin"_s});
        choose(u"roaming/authorName"_s, u" Kim Lee "_s);
        QCOMPARE(application::userName(), u"Kim Lee"_s);
        QCOMPARE(application::signature().author, u"Kim Lee"_s);
        QCOMPARE(application::newAnnotation().author, u"Kim Lee"_s);
        QCOMPARE(application::ownNames(), (QStringList {u"Kim Lee"_s, u"robin"_s}));
        qunsetenv("USER");
        choose(u"roaming/authorName"_s, QString());
        QCOMPARE(application::userName(), QString());
        QVERIFY(application::ownNames().isEmpty());
    }

    void theLastLibraryIsRemembered()
    {
        application::preferences::rememberLibrary(m_library->folder());
        QCOMPARE(application::preferences::lastLibrary(), m_library->folder());
    }

    void damagedSettingsAreKeptAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("lost blocks") << QByteArray(400, '\0');
        QTest::newRow("no text") << QByteArray("[roaming]\nauthorName=\xC3(\n");
        QTest::newRow("prose") << QByteArray("Dear colleague\nplease find attached the statement.\n");
        QTest::newRow("prose among settings") << QByteArray("[roaming]\nauthorName=Kim Lee\nnonsense without a value\n");
        QTest::newRow("settings of another program") << QByteArray("[General]\ncolour=red\n");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0=\rIHDR", 17);
    }

    void damagedSettingsAreKeptAside()
    {
        QFETCH(const QByteArray, bytes);
        choose(u"roaming/authorName"_s, u"Kim Lee"_s);
        const QString path = application::preferences::folder() + u"/aide-memoire.ini"_s;
        VERIFY_RESULT(base::writeFile(path, bytes));
        const auto damaged = application::preferences::keepDamagedAside();
        QVERIFY(damaged);
        QCOMPARE(damaged->path, path);
        VERIFY_RESULT(damaged->keptAs);
        QCOMPARE(bytesOf(*damaged->keptAs), bytes);
        QCOMPARE(QFileInfo(*damaged->keptAs).path(), application::preferences::folder());
        QVERIFY(!QFile::exists(path));
        // The standard settings; what is set from now on stays, and what was kept is not touched again.
        QCOMPARE(application::userName(), u"robin"_s);
        QVERIFY(application::preferences::wantsDailyBackup());
        application::preferences::rememberLibrary(m_library->folder());
        QVERIFY(!application::preferences::keepDamagedAside());
        QCOMPARE(application::preferences::lastLibrary(), m_library->folder());
        QCOMPARE(bytesOf(*damaged->keptAs), bytes);
    }

    /// A second damage takes no place of the first.
    void eachDamagedFileHasANameOfItsOwn()
    {
        const QString path = application::preferences::folder() + u"/aide-memoire.ini"_s;
        QSet<QString> names;
        for (const char *bytes : {"one", "two", "three"}) {
            VERIFY_RESULT(base::writeFile(path, bytes));
            const auto damaged = application::preferences::keepDamagedAside();
            QVERIFY(damaged && damaged->keptAs);
            names.insert(*damaged->keptAs);
            QCOMPARE(bytesOf(*damaged->keptAs), QByteArray(bytes));
        }
        QCOMPARE(names.size(), 3);
    }

    void goodSettingsStayWhereTheyAre()
    {
        const QString path = application::preferences::folder() + u"/aide-memoire.ini"_s;
        QVERIFY(!QFile::exists(path) || QFile::remove(path));
        QVERIFY(!application::preferences::keepDamagedAside());
        VERIFY_RESULT(base::writeFile(path, QByteArray()));
        QVERIFY(!application::preferences::keepDamagedAside());
        choose(u"roaming/authorName"_s, u"Élodie, Kim = 김 [x] ; y"_s);
        choose(u"local/windowState"_s, QByteArray("\0\xff\x80=\n", 5));
        choose(u"local/openPlaces"_s, QByteArray("{\"a\": [1]}"));
        QVERIFY(!application::preferences::keepDamagedAside());
        QCOMPARE(application::userName(), u"Élodie, Kim = 김 [x] ; y"_s);
    }

private:
    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
