// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowfixture.h"

#include <presentation/actions/actionregistry.h>
#include <window/screens/settings/settingsdialog.h>

#include <QComboBox>
#include <QLineEdit>
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
    template<typename T>
    T *field(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }

    QPointer<window::SettingsDialog> m_dialog;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
