// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowfixture.h"

#include <application/ruleediting.h>
#include <presentation/actions/actionregistry.h>
#include <window/screens/library/themerulespage.h>
#include <window/screens/settings/settingsdialog.h>
#include <window/shell/tabs.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The rules of themes are edited by keys alone, and what they would change is seen before.
class TestThemeRules : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestThemeRules()
        : WindowFixture(u"themerules-"_s)
    {
    }

private slots:
    void init()
    {
        newHome();
        start();
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        QVERIFY(openLibrary());
    }
    void cleanup() { stop(); }

    void aRuleIsWrittenSeenSavedAndUndone()
    {
        openFromSettings();
        const QAbstractItemModelTester tester(rows()->model());
        QTRY_VERIFY(rows()->model()->rowCount() > 20);
        makeRule(u"Towns"_s);
        QCOMPARE(part<QLabel>(u"ruleName"_s)->text(), u"Towns"_s);
        QTRY_COMPARE(m_window->focusWidget(), any());
        QVERIFY(!button(u"ruleSave"_s)->isEnabled());
        QTest::keyClicks(any(), u"city"_s);
        QTest::keyClick(any(), Qt::Key_Return);
        QTest::keyClicks(any(), u"cities"_s);
        QTRY_VERIFY(button(u"ruleSave"_s)->isEnabled());
        QVERIFY2(trialText().contains(u"get the theme"_s), qPrintable(trialText()));
        auto *examples = part<QListView>(u"ruleExamples"_s);
        const int found = examples->model()->rowCount();
        QVERIFY(found > 1);
        shoot(u"trial"_s);
        // Tab leads through the form in the order in which it is read.
        for (const QString &next : {u"rulePattern"_s, u"ruleAll"_s, u"ruleNone"_s, u"ruleSave"_s}) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            QCOMPARE(m_window->focusWidget()->objectName(), next);
        }
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(stored(u"theme:towns"_s).paragraphs, found);
        QTRY_VERIFY(m_window->actions().action(u"edit.undo"_s)->isEnabled());
        m_window->actions().action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(stored(u"theme:towns"_s).rule.key, QString());
        m_window->actions().action(u"edit.redo"_s)->trigger();
        QTRY_COMPARE(stored(u"theme:towns"_s).paragraphs, found);
    }

    void anExampleOpensItsParagraph()
    {
        openPage();
        makeRule(u"Towns"_s);
        QTest::keyClicks(any(), u"cities"_s);
        auto *examples = part<QListView>(u"ruleExamples"_s);
        QTRY_VERIFY(examples->model()->rowCount() > 0);
        examples->setFocus();
        const int tabs = m_window->findChild<window::Tabs *>()->count();
        QTest::keyClick(examples, Qt::Key_Return);
        QTRY_COMPARE(m_window->findChild<window::Tabs *>()->count(), tabs + 1);
    }

    void aFaultIsNamedWithItsPlace()
    {
        openPage();
        makeRule(u"Towns"_s);
        auto *fault = part<QLabel>(u"ruleFault"_s);
        QTRY_VERIFY(fault->isVisible());
        QTest::keyClicks(any(), u"city"_s);
        QTRY_VERIFY(!fault->isVisible());
        QTest::keyClick(any(), Qt::Key_Return);
        QTest::keyClick(any(), Qt::Key_Return);
        QTest::keyClicks(any(), u"?!"_s);
        QVERIFY(fault->isVisible());
        QVERIFY2(fault->text().contains(u"line 3"_s), qPrintable(fault->text()));
        QVERIFY(!button(u"ruleSave"_s)->isEnabled());
        shoot(u"fault"_s);
        any()->setPlainText(u"city"_s);
        auto *pattern = part<QLineEdit>(u"rulePattern"_s);
        QTest::keyClicks(pattern, u"smart (city"_s);
        QVERIFY(fault->isVisible());
        QVERIFY(fault->text().contains(u"character"_s));
        // Another rule meanwhile: what is written waits.
        rows()->setCurrentIndex(rows()->model()->index(0, 0));
        QVERIFY(pattern->text().isEmpty());
        chooseRow(u"Towns"_s);
        QCOMPARE(pattern->text(), u"smart (city"_s);
        QTest::mouseClick(button(u"ruleDiscard"_s), Qt::LeftButton);
        QVERIFY(rowOf(u"Towns"_s) < 0);
    }

    void itReadsFromTheRightInArabic()
    {
        openPage();
        m_language->choose(u"ar"_s);
        QCoreApplication::processEvents();
        QTRY_VERIFY(rows()->model()->rowCount() > 20);
        makeRule(u"مدن"_s);
        QTest::keyClicks(any(), u"cities"_s);
        QTRY_VERIFY(button(u"ruleSave"_s)->isEnabled());
        QVERIFY(rows()->mapTo(m_window.get(), QPoint()).x() > any()->mapTo(m_window.get(), QPoint()).x());
        QCOMPARE(part<QLineEdit>(u"rulePattern"_s)->layoutDirection(), Qt::LeftToRight);
        shoot(u"ar"_s);
        m_settings->setValue(presentation::Setting::ColourScheme, u"dark"_s);
        shoot(u"ar-dark"_s);
        m_settings->setValue(presentation::Setting::ColourScheme, u"light"_s);
        m_language->choose(u"en"_s);
    }

private:
    void openPage()
    {
        m_window->actions().action(u"tools.themeRules"_s)->trigger();
        QTRY_VERIFY(part<window::ThemeRulesPage>(u"themeRulesPage"_s));
        QTRY_VERIFY(rows()->model()->rowCount() > 20);
    }
    /// The settings find the rules, and lead there.
    void openFromSettings()
    {
        m_window->actions().action(u"edit.settings"_s)->trigger();
        QPointer<window::SettingsDialog> dialog = m_window->findChild<window::SettingsDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        auto *search = dialog->findChild<QLineEdit *>(u"settingsSearch"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"theme rules"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto *open = dialog->findChild<QPushButton *>(u"openThemeRules"_s);
        QTRY_VERIFY(open->hasFocus());
        QTest::keyClick(open, Qt::Key_Space);
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY(part<window::ThemeRulesPage>(u"themeRulesPage"_s));
    }
    void makeRule(const QString &name)
    {
        QTest::mouseClick(button(u"ruleNew"_s), Qt::LeftButton);
        auto *dialog = m_window->findChild<QDialog *>(u"nameDialog"_s);
        QVERIFY(dialog);
        auto *line = dialog->findChild<QLineEdit *>();
        line->setText(name);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(part<QLabel>(u"ruleName"_s)->text(), name);
    }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < rows()->model()->rowCount(); ++row) {
            if (rows()->model()->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }
    void chooseRow(const QString &name) { rows()->setCurrentIndex(rows()->model()->index(rowOf(name), 0)); }
    application::RuleEntry stored(const QString &key)
    {
        const auto entries = m_window->libraries().library()->library().run(application::ruleEntries());
        for (const application::RuleEntry &entry : entries.value()) {
            if (entry.rule.key == key)
                return entry;
        }
        return {};
    }
    QListView *rows() const { return part<QListView>(u"ruleRows"_s); }
    QPlainTextEdit *any() const { return part<QPlainTextEdit>(u"ruleAny"_s); }
    QPushButton *button(const QString &name) const { return part<QPushButton>(name); }
    QString trialText() const { return part<QLabel>(u"ruleTrialText"_s)->text(); }
};

QTEST_MAIN(TestThemeRules)
#include "tst_themerules.moc"
