// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/annotations.h>
#include <application/identity.h>
#include <application/preferences.h>

#include <testdata.h>

#include <QSettings>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

void choose(const QString &setting, const QVariant &value)
{
    QSettings(QSettings::IniFormat, QSettings::UserScope, u"aide-memoire"_s, u"aide-memoire"_s).setValue(setting, value);
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

private:
    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
