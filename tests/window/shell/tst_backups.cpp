// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backups, restoring and salvage as a person does them in the window.
#include "../windowfixture.h"

#include <application/plainimport.h>
#include <application/privacy.h>
#include <import/pipeline/backup.h>
#include <import/pipeline/dailybackup.h>
#include <library/store/annotations.h>
#include <library/store/library.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/shared/listroles.h>
#include <window/controls/messagebar.h>
#include <window/screens/import/bundlemergedialog.h>
#include <window/screens/library/recordrestoredialog.h>
#include <window/screens/library/restoredialog.h>
#include <window/screens/settings/settingsdialog.h>
#include <window/shell/startpage.h>

#include <QCheckBox>
#include <QCommandLinkButton>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestBackups : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { stop(); }
    void backupIsWrittenAndChecked();
    void failedBackupIsTold();
    void restoreLooksInsideAndBringsBack();
    void oneThingComesBackAndIsUndone();
    void whoLooksIntoABackupEndsBeforeTheLibrary();
    void whatAPassphraseKeepsIsSaid();
    void restoreRefusesWhatIsNoBackup();
    void damagedLibraryOffersItsWaysOut();
    void damagedLibraryIsRestoredFromTheStartPage();
    void withoutALibraryOneIsMadeFromABackup();
    void withoutALibraryTheDamagedOneIsAskedFor();
    void dailyBackupIsMadeByItself();
    void dailyBackupCanBeSwitchedOff();
    void dialogStandsInArabic();
    void theLibraryIsExportedAsPlainFiles();

private:
    void trigger(const QString &action) { m_window->actions().action(action)->trigger(); }
    QString said() const { return part<window::MessageBar>(u"messageBar"_s)->text(); }
    static void accept(QFileDialog *dialog, const QString &path);
    [[nodiscard]] bool backsUpTo(const QString &file);
    window::RestoreDialog *restoreDialog();
    static bool isLookedInto(const window::RestoreDialog *dialog) { return dialog->findChild<QPushButton *>(u"restoreConfirm"_s)->isEnabled(); }
    qsizetype annotations() const;
    [[nodiscard]] base::Status removeAnnotations();
    void damage() const;
};

void TestBackups::init()
{
    newHome();
    VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
    start();
}

/// As a person ends a dialog of files.
void TestBackups::accept(QFileDialog *dialog, const QString &path)
{
    emit dialog->fileSelected(path);
    dialog->close();
}

bool TestBackups::backsUpTo(const QString &file)
{
    trigger(u"tools.backup"_s);
    auto *dialog = m_window->findChild<QFileDialog *>(u"backupFile"_s);
    if (!dialog)
        return false;
    accept(dialog, file);
    return QTest::qWaitFor([this, &file] { return said().contains(QFileInfo(file).fileName()); }, 20'000);
}

window::RestoreDialog *TestBackups::restoreDialog()
{
    trigger(u"file.restore"_s);
    (void)QTest::qWaitFor([this] { return part<window::RestoreDialog>(u"restoreDialog"_s) != nullptr; }, 20'000);
    return part<window::RestoreDialog>(u"restoreDialog"_s);
}

qsizetype TestBackups::annotations() const
{
    const auto rows = m_window->library()->library().library().read([](const library::Database &database) { return library::AnnotationQueries(database).all(); });
    return rows ? rows->size() : -1;
}

base::Status TestBackups::removeAnnotations()
{
    return m_window->library()->library().library().write([](const library::Database &database) { return database.execute(u"DELETE FROM annotation"_s); });
}

void TestBackups::damage() const
{
    QFile file(m_library + u"/library.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, '\0'));
}

void TestBackups::backupIsWrittenAndChecked()
{
    QVERIFY(openLibrary());
    trigger(u"tools.backup"_s);
    auto *dialog = m_window->findChild<QFileDialog *>(u"backupFile"_s);
    QVERIFY(dialog);
    QVERIFY2(dialog->selectedFiles().value(0).endsWith(u".tar"_s), qPrintable(dialog->selectedFiles().value(0)));
    delete dialog;
    QVERIFY(backsUpTo(home(u"one.tar"_s)));
    QVERIFY2(said().contains(u"checked"_s), qPrintable(said()));
    const auto contents = pipeline::inspectBackup(home(u"one.tar"_s));
    VERIFY_RESULT(contents);
    QCOMPARE(contents->facts.annotations, annotations());
}

void TestBackups::failedBackupIsTold()
{
    QVERIFY(openLibrary());
    trigger(u"tools.backup"_s);
    accept(m_window->findChild<QFileDialog *>(u"backupFile"_s), home(u"nowhere/one.tar"_s));
    QTRY_VERIFY(said().contains(u"could not be written"_s));
}

void TestBackups::restoreLooksInsideAndBringsBack()
{
    QVERIFY(openLibrary());
    const qsizetype before = annotations();
    QVERIFY(before > 0);
    QVERIFY(backsUpTo(home(u"one.tar"_s)));
    VERIFY_RESULT(removeAnnotations());
    QCOMPARE(annotations(), 0);
    window::RestoreDialog *dialog = restoreDialog();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"restoreChoose"_s)->click();
    auto *file = dialog->findChild<QFileDialog *>(u"restoreFile"_s);
    QVERIFY(file);
    accept(file, home(u"one.tar"_s));
    QTRY_VERIFY(isLookedInto(dialog));
    const QString inside = dialog->findChild<QLabel *>(u"restoreInside"_s)->text();
    QVERIFY2(inside.contains(u"<td><b>%1</b></td><td><b>0</b></td>"_s.arg(before)), qPrintable(inside)); // What differs stands out.
    shoot(*dialog, u"restore"_s);
    QVERIFY(opens([dialog] { dialog->findChild<QPushButton *>(u"restoreConfirm"_s)->click(); }));
    QCOMPARE(annotations(), before);
    QVERIFY2(said().contains(u"backups/replaced-"_s), qPrintable(said()));
    shoot(u"restored"_s);
    // What was there is offered as well.
    dialog = restoreDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget *>(u"restoreList"_s)->count(), 1);
}

void TestBackups::oneThingComesBackAndIsUndone()
{
    QVERIFY(openLibrary());
    const qsizetype before = annotations();
    QVERIFY(backsUpTo(home(u"one.tar"_s)));
    VERIFY_RESULT(removeAnnotations());
    QCOMPARE(annotations(), 0);
    for (const QString &language : {u"ar"_s, u"en"_s}) {
        m_settings->setValue(presentation::Setting::UiLanguage, language);
        window::RestoreDialog *restore = restoreDialog();
        QVERIFY(restore);
        restore->choose(home(u"one.tar"_s));
        QTRY_VERIFY(isLookedInto(restore));
        auto *one = restore->findChild<QPushButton *>(u"restoreOne"_s);
        QVERIFY(one->isVisible() && one->isEnabled());
        shoot(*restore, u"restore-"_s + language);
        one->click();
        QTRY_VERIFY(part<window::RecordRestoreDialog>(u"recordRestoreDialog"_s));
        auto *dialog = part<window::RecordRestoreDialog>(u"recordRestoreDialog"_s);
        auto *list = dialog->findChild<QListWidget *>(u"recordRestoreList"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list->count() > 1, 20'000);
        QVERIFY2(language == u"ar"_s || list->item(0)->data(presentation::TrailingRole).toString().contains(u"not in the library now"_s), qPrintable(list->item(0)->text()));
        shoot(*dialog, u"one-"_s + language);
        auto *words = dialog->findChild<QLineEdit *>(u"recordRestoreWords"_s);
        words->setText(u"no such words"_s);
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(!dialog->findChild<QPushButton *>(u"recordRestoreTake"_s)->isEnabled());
        words->setText(u"Keep Water affordable"_s);
        QTRY_COMPARE(list->count(), 1);
        if (language == u"ar"_s) {
            dialog->reject();
            continue;
        }
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(part<window::BundleMergeDialog>(u"mergeBundle"_s), 20'000);
    }
    auto *merge = part<window::BundleMergeDialog>(u"mergeBundle"_s);
    shoot(*merge, u"merge"_s);
    merge->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_COMPARE_WITH_TIMEOUT(annotations(), 1, 20'000);
    QVERIFY(before > 1);
    auto *undo = part<QToolButton>(u"messageAction"_s);
    QTRY_VERIFY(undo->isVisible());
    undo->click();
    QTRY_COMPARE_WITH_TIMEOUT(annotations(), 0, 20'000);
}

/// The library is closed by the program while the backup is read: nothing may go on with it.
void TestBackups::whoLooksIntoABackupEndsBeforeTheLibrary()
{
    QVERIFY(openLibrary());
    QVERIFY(backsUpTo(home(u"one.tar"_s)));
    for (const bool isOpened : {false, true}) {
        window::RestoreDialog *restore = restoreDialog();
        QVERIFY(restore);
        restore->choose(home(u"one.tar"_s));
        QTRY_VERIFY(isLookedInto(restore));
        restore->findChild<QPushButton *>(u"restoreOne"_s)->click();
        QTRY_VERIFY(part<window::RecordRestoreDialog>(u"recordRestoreDialog"_s));
        const QPointer<window::RecordRestoreDialog> dialog = part<window::RecordRestoreDialog>(u"recordRestoreDialog"_s);
        if (isOpened) {
            QTRY_VERIFY(dialog->findChild<QListWidget *>(u"recordRestoreList"_s)->count() > 1);
            dialog->findChild<QPushButton *>(u"recordRestoreTake"_s)->click();
        }
        m_window->libraries().close();
        QVERIFY(!dialog);
        QVERIFY(openLibrary());
    }
}

void TestBackups::whatAPassphraseKeepsIsSaid()
{
    QVERIFY(openLibrary());
    jobs::JobControl control;
    VERIFY_RESULT(application::setPassphrase(m_window->library()->library(), u"a long passphrase"_s, QDate::currentDate(), control));
    QVERIFY(backsUpTo(home(u"one.tar"_s)));
    VERIFY_RESULT(removeAnnotations());
    window::RestoreDialog *restore = restoreDialog();
    QVERIFY(restore);
    restore->choose(home(u"one.tar"_s));
    QTRY_VERIFY(isLookedInto(restore));
    restore->findChild<QPushButton *>(u"restoreOne"_s)->click();
    QTRY_VERIFY(part<window::RecordRestoreDialog>(u"recordRestoreDialog"_s));
    const QPointer<window::RecordRestoreDialog> dialog = part<window::RecordRestoreDialog>(u"recordRestoreDialog"_s);
    auto *list = dialog->findChild<QListWidget *>(u"recordRestoreList"_s);
    auto *state = dialog->findChild<QLabel *>(u"recordRestoreState"_s);
    auto *take = dialog->findChild<QPushButton *>(u"recordRestoreTake"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->count() > 1, 20'000);
    // One of them alone: it cannot come.
    const QList<QListWidgetItem *> locked = list->findItems(u"Private annotation"_s, Qt::MatchContains);
    QVERIFY(!locked.isEmpty());
    list->setCurrentItem(locked.first());
    take->click();
    QTRY_VERIFY(state->text().startsWith(u"A passphrase keeps this annotation"_s));
    // Their document comes without them.
    dialog->findChild<QLineEdit *>(u"recordRestoreWords"_s)->setText(u"Local government and human rights"_s);
    QTRY_VERIFY(list->count() > 0 && list->item(0)->text().contains(u"Local government and human rights"_s));
    list->setCurrentRow(0);
    take->click();
    QTRY_VERIFY2(state->text().contains(u"stay in the backup"_s), qPrintable(state->text()));
    shoot(*dialog, u"sealed"_s);
    take->click();
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    // The rest of it is here as it was.
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"human rights"_s) && said().contains(u"is in the library already"_s), qPrintable(said()), 20'000);
}

void TestBackups::restoreRefusesWhatIsNoBackup()
{
    QVERIFY(openLibrary());
    QFile letter(home(u"letter.tar"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("Dear friend, this is no backup.");
    letter.close();
    window::RestoreDialog *dialog = restoreDialog();
    QVERIFY(dialog);
    dialog->choose(letter.fileName());
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"restoreInside"_s)->text().contains(u"not a backup"_s));
    QVERIFY(!isLookedInto(dialog));
    dialog->reject();
    QVERIFY(m_window->library());
}

void TestBackups::damagedLibraryOffersItsWaysOut()
{
    damage();
    QSignalSpy opened(m_window.get(), &window::MainWindow::opened);
    m_window->libraries().open(m_library);
    QVERIFY(opened.wait(20'000) && !opened.first().first().toBool());
    auto *salvage = part<QCommandLinkButton>(u"start/file.salvage"_s);
    QVERIFY(salvage && !salvage->isHidden());
    shoot(u"damaged"_s);
    salvage->click();
    auto *folder = m_window->findChild<QFileDialog *>(u"salvageFolder"_s);
    QVERIFY(folder);
    QVERIFY(opens([&] { accept(folder, home(u"saved"_s)); }));
    QVERIFY(annotations() > 0);
    QVERIFY2(said().contains(u"taken out"_s), qPrintable(said()));
    QCOMPARE(m_window->library()->library().folder(), home(u"saved"_s));
    shoot(u"salvaged"_s);
}

void TestBackups::damagedLibraryIsRestoredFromTheStartPage()
{
    QVERIFY(openLibrary());
    QVERIFY(backsUpTo(home(u"one.tar"_s)));
    const qsizetype before = annotations();
    m_window->libraries().close();
    damage();
    QSignalSpy opened(m_window.get(), &window::MainWindow::opened);
    m_window->libraries().open(m_library);
    QVERIFY(opened.wait(20'000) && !opened.first().first().toBool());
    part<QCommandLinkButton>(u"start/file.restore"_s)->click();
    QTRY_VERIFY(part<window::RestoreDialog>(u"restoreDialog"_s));
    auto *dialog = part<window::RestoreDialog>(u"restoreDialog"_s);
    dialog->choose(home(u"one.tar"_s));
    QTRY_VERIFY(isLookedInto(dialog));
    QVERIFY(opens([dialog] { dialog->findChild<QPushButton *>(u"restoreConfirm"_s)->click(); }));
    QCOMPARE(annotations(), before);
}

void TestBackups::withoutALibraryOneIsMadeFromABackup()
{
    QVERIFY(openLibrary());
    QVERIFY(backsUpTo(home(u"one.tar"_s)));
    const qsizetype before = annotations();
    makeWindow();
    trigger(u"file.restore"_s);
    auto *folder = m_window->findChild<QFileDialog *>(u"restoreFolder"_s);
    QVERIFY(folder);
    accept(folder, home(u"made"_s));
    QTRY_VERIFY(part<window::RestoreDialog>(u"restoreDialog"_s));
    auto *dialog = part<window::RestoreDialog>(u"restoreDialog"_s);
    QVERIFY(!dialog->findChild<QLabel *>(u"restoreInside"_s)->text().isEmpty());
    dialog->choose(home(u"one.tar"_s));
    QTRY_VERIFY(isLookedInto(dialog));
    QVERIFY(opens([dialog] { dialog->findChild<QPushButton *>(u"restoreConfirm"_s)->click(); }));
    QCOMPARE(m_window->library()->library().folder(), home(u"made"_s));
    QCOMPARE(annotations(), before);
}

void TestBackups::withoutALibraryTheDamagedOneIsAskedFor()
{
    damage();
    trigger(u"file.salvage"_s);
    auto *damaged = m_window->findChild<QFileDialog *>(u"damagedFolder"_s);
    QVERIFY(damaged);
    accept(damaged, m_library);
    auto *folder = m_window->findChild<QFileDialog *>(u"salvageFolder"_s);
    QVERIFY(folder);
    QVERIFY(opens([&] { accept(folder, home(u"rescued"_s)); }));
    QVERIFY(annotations() > 0);
}

void TestBackups::dailyBackupIsMadeByItself()
{
    QVERIFY(openLibrary());
    QTRY_COMPARE_WITH_TIMEOUT(pipeline::keptBackups(m_library).size(), 1, 30'000);
    const auto contents = pipeline::inspectBackup(pipeline::keptBackups(m_library).first().path);
    VERIFY_RESULT(contents);
    QCOMPARE(contents->facts.annotations, annotations());
}

void TestBackups::dailyBackupCanBeSwitchedOff()
{
    trigger(u"edit.settings"_s);
    auto *box = m_window->findChild<QCheckBox *>(u"dailyBackup"_s);
    QVERIFY(box && box->isChecked());
    shoot(*m_window->findChild<window::SettingsDialog *>(), u"settings"_s);
    box->click();
    QVERIFY(!m_settings->value(presentation::Setting::DailyBackup).toBool());
    QVERIFY(openLibrary());
    QTest::qWait(7000); // Longer than the window waits before it makes one.
    QCOMPARE(pipeline::keptBackups(m_library).size(), 0);
}

void TestBackups::dialogStandsInArabic()
{
    QVERIFY(openLibrary());
    QVERIFY(backsUpTo(home(u"one.tar"_s)));
    m_settings->setValue(presentation::Setting::UiLanguage, u"ar"_s);
    window::RestoreDialog *dialog = restoreDialog();
    QVERIFY(dialog);
    dialog->choose(home(u"one.tar"_s));
    QTRY_VERIFY(isLookedInto(dialog));
    QCOMPARE(dialog->layoutDirection(), Qt::RightToLeft);
    // What is compared stands on the right, and the library on the left.
    const QString inside = dialog->findChild<QLabel *>(u"restoreInside"_s)->text();
    QVERIFY2(inside.contains(QRegularExpression(u"<tr><td>\\d+</td><td>\\d+</td><td>\\D+</td></tr>"_s)), qPrintable(inside));
    shoot(*dialog, u"restore-ar"_s);
}

void TestBackups::theLibraryIsExportedAsPlainFiles()
{
    QVERIFY(openLibrary());
    trigger(u"file.exportPlain"_s);
    auto *dialog = m_window->findChild<QFileDialog *>(u"plainFolder"_s);
    QVERIFY(dialog);
    const QString folder = home(u"exported/plain"_s);
    QVERIFY(QDir().mkpath(folder));
    accept(dialog, folder);
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"plain"_s) && said().contains(u"Markdown"_s), qPrintable(said()), 20'000);
    QVERIFY(application::isPlainExport(folder));
    const QStringList pages = QDir(folder + u"/document"_s).entryList({u"A-HRC-RES-57-12-*.md"_s}, QDir::Files);
    QCOMPARE(pages.size(), 1);
    QFile page(folder + u"/document/"_s + pages.first());
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(page.readAll()).contains(u"**OP8**"));
    // The next time it begins beside it; a folder that is not empty is refused.
    QCOMPARE(m_settings->value(presentation::Setting::LastExportFolder).toString(), home(u"exported"_s));
    trigger(u"file.exportPlain"_s);
    dialog = m_window->findChild<QFileDialog *>(u"plainFolder"_s);
    QVERIFY(dialog);
    const QString before = said();
    accept(dialog, folder);
    QTRY_VERIFY(said() != before);
    QVERIFY2(!said().contains(u"Markdown"_s), qPrintable(said()));
}

QTEST_MAIN(TestBackups)
#include "tst_backups.moc"
