// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/backups.h>
#include <application/packtemplates.h>

#include <testdata.h>

#include <QFileInfo>
#include <QSettings>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

void choose(const QString &setting, const QVariant &value)
{
    QSettings(QSettings::IniFormat, QSettings::UserScope, u"aide-memoire"_s, u"aide-memoire"_s).setValue(setting, value);
}

}

/// Copies of a library: made, looked into, put back; and what is saved of a damaged one.
class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void aLibraryIsBackedUpAndRestored()
    {
        jobs::JobControl control;
        const QString file = m_library.beside(u"copy.tar"_s);
        VERIFY_RESULT(application::backUp(*m_library, file, control));
        const auto contents = application::inspectBackup(file);
        VERIFY_RESULT(contents);
        QCOMPARE(contents->facts, m_library->run(application::libraryFacts()).value().value());
        QCOMPARE(contents->facts, application::factsOfFolder(m_library.folder()).value());
        const QString folder = m_library.beside(u"restored"_s);
        const auto restored = application::restoreBackup(file, folder, control);
        VERIFY_RESULT(restored);
        QVERIFY(restored->replaced.isEmpty());
        QCOMPARE(application::factsOfFolder(folder)->annotations, 8);
        VERIFY_RESULT(application::OpenLibrary::open(folder, application::OpenLibrary::Access::Read));
    }

    void whatABackupReplacesIsKept()
    {
        jobs::JobControl control;
        const QString file = m_library.beside(u"copy.tar"_s);
        VERIFY_RESULT(application::backUp(*m_library, file, control));
        QCOMPARE(application::restoreBackup(file, m_library.folder(), control).error().code, base::ErrorCode::LibraryInUse);
        m_library.close();
        const auto restored = application::restoreBackup(file, m_library.folder(), control);
        VERIFY_RESULT(restored);
        QVERIFY(QFileInfo::exists(restored->replaced));
    }

    void whatIsNoBackupIsRefused()
    {
        QFile file(m_library.beside(u"notes.tar"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("These are notes.");
        file.close();
        QCOMPARE(application::inspectBackup(file.fileName()).error().code, base::ErrorCode::NotABackup);
        QCOMPARE(application::inspectBackup(m_library.beside(u"none.tar"_s)).error().code, base::ErrorCode::NotFound);
        QVERIFY(!application::factsOfFolder(m_library.beside(u"nothing"_s)));
        jobs::JobControl stopped;
        stopped.cancel();
        const QString copy = m_library.beside(u"copy.tar"_s);
        QCOMPARE(application::backUp(*m_library, copy, stopped).error().code, base::ErrorCode::Cancelled);
        QVERIFY(!QFileInfo::exists(copy));
    }

    void theBackupOfTheDayCanBeSwitchedOff()
    {
        jobs::JobControl control;
        choose(u"roaming/dailyBackup"_s, false);
        const QDate today(2026, 11, 23);
        QVERIFY(!application::isDailyBackupDue(*m_library, today));
        choose(u"roaming/dailyBackup"_s, true);
        QVERIFY(application::isDailyBackupDue(*m_library, today));
        VERIFY_RESULT(application::makeDailyBackup(*m_library, today, control));
        QVERIFY(!application::isDailyBackupDue(*m_library, today));
        QCOMPARE(application::keptBackups(m_library->folder()).size(), 1);
    }

    void aDamagedLibraryIsTakenOut()
    {
        m_library.close();
        jobs::JobControl control;
        const QString folder = m_library.beside(u"saved"_s);
        const auto report = application::salvage(m_library.folder(), folder, control);
        VERIFY_RESULT(report);
        QCOMPARE(report->rows.value(u"annotation"_s), 8);
        QCOMPARE(application::factsOfFolder(folder)->annotations, 8);
    }

    void templatesOfPacksGoWhereTheLibraryGoes()
    {
        jobs::JobControl control;
        model::Pack pack;
        model::PackItem heading;
        heading.kind = model::PackItem::Kind::Heading;
        heading.text = u"For the minister"_s;
        pack.items = {heading};
        VERIFY_RESULT(application::savePackTemplate(m_library.folder(), u"Minister"_s, pack));
        const QString file = m_library.beside(u"copy.tar"_s);
        VERIFY_RESULT(application::backUp(*m_library, file, control));
        const QString restored = m_library.beside(u"restored"_s);
        VERIFY_RESULT(application::restoreBackup(file, restored, control));
        const auto hasIt = [](const QString &folder) {
            const auto found = application::packTemplate(folder, u"Minister"_s, u"en"_s);
            return found && found->isOwn && found->items.size() == 1 && found->items.first().item.text == "For the minister"_L1;
        };
        QVERIFY(hasIt(restored));
        // One that was changed since is kept with what the backup replaces.
        pack.items.append(heading);
        VERIFY_RESULT(application::savePackTemplate(restored, u"Minister"_s, pack));
        const auto again = application::restoreBackup(file, restored, control);
        VERIFY_RESULT(again);
        QVERIFY(hasIt(restored));
        QVERIFY(QFileInfo::exists(again->replaced + u"/packs/Minister.json"_s));
        // So it does out of a damaged library.
        m_library.close();
        const QString saved = m_library.beside(u"saved"_s);
        VERIFY_RESULT(application::salvage(m_library.folder(), saved, control));
        QVERIFY(hasIt(saved));
    }

private:
    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
