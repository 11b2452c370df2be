// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowfixture.h"

#include <core/base/log.h>

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Help ▸ Report a Problem.
class TestReport : public QObject, WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { start(); }

    void cleanup()
    {
        base::setLogging(false);
        stop();
    }

    void factsAreCopied()
    {
        QDialog *dialog = open();
        dialog->findChild<QPushButton *>(u"reportCopy"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QCoreApplication::applicationVersion()));
        QVERIFY(copied.contains(QLatin1StringView(qVersion())));
    }

    void theLogIsSwitchedOn()
    {
        QDialog *dialog = open();
        QVERIFY(dialog->findChild<QLabel *>(u"reportLogPath"_s)->text().contains(QFileInfo(base::logPath()).fileName()));
        auto *logging = dialog->findChild<QCheckBox *>(u"reportLogging"_s);
        QVERIFY(!logging->isChecked());
        logging->click();
        QVERIFY(base::isLogging());
        QVERIFY(m_settings->value(presentation::Setting::Logging).toBool()); // For the next start.
        logging->click();
        QVERIFY(!base::isLogging());
        QVERIFY(!m_settings->value(presentation::Setting::Logging).toBool());
    }

    void itFollowsTheLanguage()
    {
        QDialog *dialog = open();
        shoot(*dialog, u"report-en"_s);
        m_settings->setValue(presentation::Setting::UiLanguage, u"ar"_s);
        QTRY_COMPARE(dialog->windowTitle(), u"الإبلاغ عن مشكلة"_s);
        QCOMPARE(dialog->layoutDirection(), Qt::RightToLeft);
        shoot(*dialog, u"report-ar"_s);
    }

private:
    QDialog *open()
    {
        m_window->actions().action(u"help.report"_s)->trigger();
        auto *dialog = part<QDialog>(u"reportDialog"_s);
        return dialog;
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
