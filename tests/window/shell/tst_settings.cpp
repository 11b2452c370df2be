// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowfixture.h"

#include <application/packdesign.h>
#include <application/preferences.h>
#include <presentation/actions/actionregistry.h>
#include <window/screens/settings/settingsdialog.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Settings are found by their words, with the keyboard alone.
class TestSettings : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestSettings()
        : WindowFixture(u"settings-"_s)
    {
    }

private slots:
    void init()
    {
        start();
        m_window->actions().action(u"edit.settings"_s)->trigger();
        m_dialog = m_window->findChild<window::SettingsDialog *>();
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    void cleanup() { stop(); }

    void theyGoAlongInAFile()
    {
        m_settings->setValue(presentation::Setting::AuthorName, u"A. Officer"_s);
        m_settings->setValue(presentation::Setting::ColourNames, QStringList {u"red line"_s});
        m_settings->setValue(presentation::Setting::Shortcuts, QByteArray("{\"go.today\":\"Ctrl+Alt+Shift+T\"}"));
        m_settings->setValue(presentation::Setting::LastImportFolder, u"/somewhere"_s);
        m_dialog->findChild<QPushButton *>(u"settingsExport"_s)->click();
        auto *save = m_dialog->findChild<QFileDialog *>(u"settingsExportDialog"_s);
        QVERIFY(save);
        const QString path = home(u"mine.json"_s);
        emit save->fileSelected(path);
        save->close();
        const auto said = [this] { return m_dialog->findChild<QLabel *>(u"settingsSaid"_s)->text(); };
        QTRY_VERIFY2(said().contains(u"mine.json"_s), qPrintable(said()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.contains("A. Officer") && bytes.contains("red line") && bytes.contains("go.today") && !bytes.contains("somewhere"), bytes.constData());
        for (const auto setting : {presentation::Setting::AuthorName, presentation::Setting::ColourNames, presentation::Setting::Shortcuts})
            m_settings->reset(setting);
        import(path);
        QTRY_COMPARE(said(), u"Took over 4 settings."_s); // With the language that the window speaks.
        QCOMPARE(m_settings->value(presentation::Setting::AuthorName).toString(), u"A. Officer"_s);
        QCOMPARE(m_settings->value(presentation::Setting::ColourNames).toStringList(), QStringList {u"red line"_s});
        QCOMPARE(m_window->actions().action(u"go.today"_s)->shortcut(), QKeySequence(u"Ctrl+Alt+Shift+T"_s));
        shoot(*m_dialog, u"file"_s);
    }

    void aFileThatIsNoneChangesNothing()
    {
        m_settings->setValue(presentation::Setting::AuthorName, u"A. Officer"_s);
        const auto said = [this] { return m_dialog->findChild<QLabel *>(u"settingsSaid"_s)->text(); };
        for (const QByteArray &bytes : {QByteArray(), QByteArray("\x00\xff garbage", 10), QByteArray("{\"settings\": 5}"), QByteArray("[1]")}) {
            write(bytes);
            import(home(u"bad.json"_s));
            QTRY_VERIFY2(said().contains(u"no file of settings"_s), qPrintable(said()));
        }
        // What is of another kind, or unknown, or belongs to this machine, is named.
        write("{\"aide-memoire-settings\":1,\"settings\":{\"authorName\":7,\"noSuchThing\":true,\"lastLibrary\":\"/x\",\"showNumbers\":false}}");
        import(home(u"bad.json"_s));
        QTRY_VERIFY2(said().contains(u"Took over 1 setting."_s), qPrintable(said()));
        QVERIFY2(said().contains(u"authorName"_s) && said().contains(u"noSuchThing"_s) && said().contains(u"lastLibrary"_s), qPrintable(said()));
        QCOMPARE(m_settings->value(presentation::Setting::AuthorName).toString(), u"A. Officer"_s);
        QCOMPARE(m_settings->value(presentation::Setting::ShowNumbers).toBool(), false);
        m_settings->reset(presentation::Setting::ShowNumbers);
    }

    void readingIsSetHereToo()
    {
        QTest::keyClicks(search(), u"justified"_s);
        auto *box = m_dialog->findChild<QCheckBox *>(u"lookJustified"_s);
        QVERIFY(box && box->isVisible());
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_VERIFY(m_dialog->focusWidget() != search());
        box->toggle();
        QCOMPARE(m_settings->value(presentation::Setting::ReaderJustified).toBool(), true);
        m_settings->reset(presentation::Setting::ReaderJustified);
        QVERIFY(!box->isChecked());
        shoot(*m_dialog, u"reading"_s);
    }

    void typingShowsTheSettingsThatMatch()
    {
        QTRY_VERIFY(search()->hasFocus());
        QTest::keyClicks(search(), u"watched folder"_s);
        QVERIFY(pages()->isTabVisible(0));
        QVERIFY(!pages()->isTabVisible(2) && !pages()->isTabVisible(3));
        QVERIFY(field<QLineEdit>(u"watchedFolder"_s)->isVisible());
        QVERIFY(!field<QLineEdit>(u"author"_s)->isVisible());
        shoot(*m_dialog, u"search"_s);
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_VERIFY(field<QLineEdit>(u"watchedFolder"_s)->hasFocus());
        QTest::keyClick(m_dialog, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search()->hasFocus());
        // Escape empties the line first, and closes the dialog then.
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(search()->text().isEmpty() && m_dialog->isVisible());
        QVERIFY(field<QLineEdit>(u"author"_s)->isVisible());
        QVERIFY(pages()->isTabVisible(1) && pages()->isTabVisible(2) && pages()->isTabVisible(3));
        QTest::keyClick(search(), Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
    }

    void pagesWithoutAMatchAreHidden()
    {
        search()->setText(u"yellow"_s);
        QVERIFY(!pages()->isTabVisible(0));
        QVERIFY(pages()->isTabVisible(Annotations));
        pages()->setCurrentIndex(Annotations);
        QCOMPARE(std::ranges::count_if(m_dialog->findChildren<QLineEdit *>(QRegularExpression(u"^colourName"_s)), &QLineEdit::isVisible), 1);
        // A page is found by its name, and shown whole.
        search()->setText(u"annotations"_s);
        QCOMPARE(std::ranges::count_if(m_dialog->findChildren<QLineEdit *>(QRegularExpression(u"^colourName"_s)), &QLineEdit::isVisible), 8);
        search()->setText(u"qqzz"_s);
        QVERIFY(!pages()->isVisible());
        search()->clear();
        QVERIFY(pages()->isVisible());
        QVERIFY(pages()->isTabVisible(0));
    }

    void allPacksShareOneLook()
    {
        search()->setText(u"briefing packs"_s);
        QVERIFY(pages()->isTabVisible(Packs) && !pages()->isTabVisible(General));
        auto *organisation = field<QLineEdit>(u"packOrganisation"_s);
        QVERIFY(organisation->isVisible());
        QTest::keyClicks(organisation, u"Mission of Atlantis"_s);
        field<QComboBox>(u"packDefaultClassification"_s)->setCurrentText(u"CONFIDENTIAL"_s);
        choose(u"packPaper"_s, u"letter"_s);
        choose(u"packFont"_s, u"Noto Sans"_s);
        choose(u"packCitations"_s, u"footnote"_s);
        choose(u"packSecondLanguage"_s, u"fr"_s);
        field<QDoubleSpinBox>(u"packFontSize"_s)->setValue(12.5);
        QCOMPARE(application::packDesign().organisation, u"Mission of Atlantis"_s);
        QCOMPARE(application::packDesign().paper, briefing::Paper::Letter);
        QCOMPARE(application::packDesign().family, u"Noto Sans"_s);
        QCOMPARE(application::packDesign().pointSize, 12.5);
        QCOMPARE(application::packDesign().citationStyle, u"footnote"_s);
        QCOMPARE(application::preferences::packs().classification, u"CONFIDENTIAL"_s);
        QCOMPARE(application::preferences::packs().secondLanguage, u"fr"_s);
        shoot(*m_dialog, u"packs"_s);
        // In another language, and when it is opened again, all is as it was set.
        m_language->choose(u"ar"_s);
        QCoreApplication::processEvents();
        QCOMPARE(field<QComboBox>(u"packFont"_s)->currentData().toString(), u"Noto Sans"_s);
        shoot(*m_dialog, u"packs-ar"_s);
        m_language->choose(u"en"_s);
        m_dialog->close();
        QTRY_VERIFY(!m_dialog);
        m_window->actions().action(u"edit.settings"_s)->trigger();
        m_dialog = m_window->findChild<window::SettingsDialog *>();
        QCOMPARE(field<QLineEdit>(u"packOrganisation"_s)->text(), u"Mission of Atlantis"_s);
        QCOMPARE(field<QComboBox>(u"packDefaultClassification"_s)->currentText(), u"CONFIDENTIAL"_s);
        QCOMPARE(field<QComboBox>(u"packPaper"_s)->currentData().toString(), u"letter"_s);
        QCOMPARE(field<QDoubleSpinBox>(u"packFontSize"_s)->value(), 12.5);
    }

    void aLogoIsChosenKeptAndRemoved()
    {
        pages()->setCurrentIndex(Packs);
        auto *shown = field<QLabel>(u"packLogo"_s);
        QCOMPARE(shown->text(), u"None"_s);
        QVERIFY(!field<QPushButton>(u"packRemoveLogo"_s)->isEnabled());
        chooseLogo(picture(u"<svg xmlns='http://www.w3.org/2000/svg' width='30' height='10'><rect width='30' height='5'/></svg>"_s));
        QVERIFY(!shown->pixmap().isNull());
        const QByteArray kept = application::packDesign().logo;
        QVERIFY(!kept.isEmpty());
        shoot(*m_dialog, u"logo"_s);
        // A broken picture is a sentence, and the logo stays.
        chooseLogo(picture(u"no picture"_s));
        QVERIFY(shown->text().contains(u"choose another file"_s));
        QCOMPARE(application::packDesign().logo, kept);
        shoot(*m_dialog, u"logo-broken"_s);
        QTest::mouseClick(field<QPushButton>(u"packRemoveLogo"_s), Qt::LeftButton);
        QCOMPARE(shown->text(), u"None"_s);
        QVERIFY(application::packDesign().logo.isEmpty());
        // A picture that was removed from the folder of the settings.
        m_settings->setValue(presentation::Setting::PackLogo, u"pack-logo-gone.png"_s);
        m_dialog->close();
        QTRY_VERIFY(!m_dialog);
        m_window->actions().action(u"edit.settings"_s)->trigger();
        m_dialog = m_window->findChild<window::SettingsDialog *>();
        QVERIFY(field<QLabel>(u"packLogo"_s)->text().contains(u"Choose it again"_s));
    }

    void everySectionIsWalkedByKeys_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("left to right") << u"en"_s << u"font size"_s;
        QTest::newRow("right to left") << u"ar"_s << u"حجم الخط"_s;
    }

    /// Found by its words, reached by Tab, changed and still so after a restart.
    void everySectionIsWalkedByKeys()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        m_dialog->close();
        QTRY_VERIFY(!m_dialog);
        QDir(m_library).removeRecursively();
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        QVERIFY(openLibrary());
        m_language->choose(language);
        openDialog();
        QTRY_VERIFY(search()->hasFocus());
        search()->insert(words); // There are no keys for every script.
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_VERIFY(field<QSpinBox>(u"fontSize"_s)->hasFocus());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Up);
        QTest::keyClick(m_dialog, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(search()->text().isEmpty());
        for (int section = 0; section < pages()->count(); ++section) {
            goToSection(section);
            QCOMPARE(pages()->currentIndex(), section);
            const QStringList missed = notReached();
            QVERIFY2(missed.isEmpty(), qPrintable(u"section %1: %2"_s.arg(section).arg(missed.join(u' '))));
            shoot(*m_dialog, u"section%1-"_s.arg(section) + language);
        }
        press(Packs, u"packOrganisation"_s, u"Mission"_s);
        press(Annotations, u"colourName1"_s, u"red line"_s);
        press(RecordTypes, u"fieldLabel"_s, u"Rapporteur"_s);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        press(General, u"dailyBackup"_s, u" "_s);
        press(General, u"watchedFolder"_s, {});
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        auto *chooser = m_dialog->findChild<QFileDialog *>();
        QVERIFY(chooser);
        emit chooser->fileSelected(home({}));
        delete chooser;
        QCOMPARE(m_settings->value(presentation::Setting::WatchedFolder).toString(), home({}));
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Delete);
        QCOMPARE(m_settings->value(presentation::Setting::WatchedFolder).toString(), QString());
        const int points = m_settings->value(presentation::Setting::FontSize).toInt();
        QVERIFY2(points >= QFontInfo(QGuiApplication::font()).pointSize(), qPrintable(QString::number(points)));
        m_dialog->close();
        QTRY_VERIFY(!m_dialog);
        makeWindow();
        QVERIFY(openLibrary());
        openDialog();
        QCOMPARE(field<QSpinBox>(u"fontSize"_s)->value(), points);
        QVERIFY(!field<QCheckBox>(u"dailyBackup"_s)->isChecked());
        QCOMPARE(field<QLineEdit>(u"packOrganisation"_s)->text(), u"Mission"_s);
        QCOMPARE(field<QLineEdit>(u"colourName1"_s)->text(), u"red line"_s);
        QTRY_VERIFY(!m_dialog->findChild<QTreeWidget *>(u"kindFields"_s)->findItems(u"Rapporteur"_s, Qt::MatchExactly).isEmpty());
        QCOMPARE(m_dialog->layoutDirection() == Qt::RightToLeft, language == u"ar"_s);
        m_language->choose(u"en"_s);
    }

    void theWordsAreThoseOfTheLanguage()
    {
        m_language->choose(u"fr"_s);
        QCoreApplication::processEvents();
        search()->setText(u"COULEURS sombre"_s);
        QVERIFY(field<QComboBox>(u"scheme"_s)->isVisible());
        QVERIFY(!field<QComboBox>(u"language"_s)->isVisible());
        m_language->choose(u"ar"_s);
        QCoreApplication::processEvents();
        search()->setText(u"اللغة"_s);
        QVERIFY(field<QComboBox>(u"language"_s)->isVisible());
        shoot(*m_dialog, u"ar"_s);
    }

private:
    /// The sections, in their order.
    enum Section { General, Reading, Shortcuts, RecordTypes, Annotations, Packs, ThemeRules, Syntax };

    void write(const QByteArray &bytes)
    {
        QFile file(home(u"bad.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void import(const QString &path)
    {
        m_dialog->findChild<QPushButton *>(u"settingsImport"_s)->click();
        auto *open = m_dialog->findChild<QFileDialog *>(u"settingsImportDialog"_s);
        QVERIFY(open);
        emit open->fileSelected(path);
        open->close();
    }
    void openDialog()
    {
        m_window->actions().action(u"edit.settings"_s)->trigger();
        m_dialog = m_window->findChild<window::SettingsDialog *>();
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    /// From the line for words to the bar of the sections, and along it.
    void goToSection(int section)
    {
        QTest::keyClick(m_dialog, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(search(), Qt::Key_Tab);
        QTRY_VERIFY(qobject_cast<QTabBar *>(m_dialog->focusWidget()));
        const bool isMirrored = m_dialog->layoutDirection() == Qt::RightToLeft;
        for (int step = 0; step < pages()->count() && pages()->currentIndex() != section; ++step) {
            const bool isBefore = pages()->currentIndex() > section;
            QTest::keyClick(m_dialog->focusWidget(), isBefore != isMirrored ? Qt::Key_Left : Qt::Key_Right);
        }
    }
    /// What of the page in front takes the focus, and is not met on the way round with Tab.
    QStringList notReached()
    {
        QSet<const QWidget *> met;
        for (int step = 0; step < 80; ++step) {
            QWidget *focus = m_dialog->focusWidget();
            for (const QWidget *part = focus; part && part != pages(); part = part->parentWidget())
                met.insert(part);
            // A table keeps Tab for its cells.
            QTest::keyClick(focus, Qt::Key_Tab);
            if (m_dialog->focusWidget() == search())
                break;
        }
        QStringList missed;
        for (const QWidget *part : pages()->currentWidget()->findChildren<QWidget *>()) {
            const bool isPart = part->objectName().startsWith(u"qt_"_s) || part->focusProxy() || qobject_cast<const QLabel *>(part);
            const bool inBox = part->parentWidget()->focusPolicy() != Qt::NoFocus; // The line of a spin box.
            if (part->isVisible() && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus) && !isPart && !inBox && !met.contains(part))
                missed.append(QLatin1StringView(part->metaObject()->className()) + u':' + part->objectName());
        }
        return missed;
    }
    /// Goes to a field by Tab and types there.
    void press(int section, const QString &name, const QString &keys)
    {
        goToSection(section);
        for (int step = 0; step < 80 && m_dialog->focusWidget()->objectName() != name; ++step)
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_dialog->focusWidget()->objectName(), name);
        QTest::keyClicks(m_dialog->focusWidget(), keys);
    }
    QLineEdit *search() const { return m_dialog->findChild<QLineEdit *>(u"settingsSearch"_s); }
    QTabWidget *pages() const { return m_dialog->findChild<QTabWidget *>(); }
    void choose(const QString &name, const QString &value) const
    {
        auto *box = field<QComboBox>(name);
        const int index = box->findData(value);
        QVERIFY2(index >= 0, qPrintable(name));
        box->setCurrentIndex(index);
    }
    QString picture(const QString &words) const
    {
        QFile file(home(u"logo.svg"_s));
        return file.open(QIODevice::WriteOnly) && file.write(words.toUtf8()) > 0 ? file.fileName() : QString();
    }
    void chooseLogo(const QString &path) const
    {
        QTest::mouseClick(field<QPushButton>(u"packChooseLogo"_s), Qt::LeftButton);
        auto *dialog = m_dialog->findChild<QFileDialog *>(u"packLogoDialog"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        delete dialog;
    }
    template<typename T>
    T *field(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }

    QPointer<window::SettingsDialog> m_dialog;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
