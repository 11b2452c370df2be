// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowfixture.h"

#include <application/packdesign.h>
#include <application/preferences.h>
#include <presentation/actions/actionregistry.h>
#include <window/screens/settings/settingsdialog.h>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
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
        QVERIFY(pages()->isTabVisible(3));
        pages()->setCurrentIndex(3);
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
        QVERIFY(pages()->isTabVisible(4) && !pages()->isTabVisible(0));
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
        pages()->setCurrentIndex(4);
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
