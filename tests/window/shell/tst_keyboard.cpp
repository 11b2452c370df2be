// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/actions/actionregistry.h>
#include <window/shell/keyfallback.h>

#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// Scan codes of keys by what a US keyboard has there.
constexpr quint32 kOne = 10;
constexpr quint32 kThree = 12;
constexpr quint32 kZero = 19;
constexpr quint32 kA = 38;
constexpr quint32 kK = 45;
constexpr quint32 kF = 41;
constexpr quint32 kComma = 59;
constexpr quint32 kStop = 60;
constexpr quint32 kSlash = 61;

QKeyEvent pressed(int key, Qt::KeyboardModifiers held, quint32 scanCode, const QString &text = {})
{
    return QKeyEvent(QEvent::KeyPress, key, held, scanCode, 0, 0, text);
}

}

/// Shortcuts on keyboards that are not American.
class TestKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<presentation::ActionRegistry>(m_settings, m_window.get());
        // As the main window takes them.
        m_window->addActions(m_actions->actions());
        new window::KeyFallback(m_window.get());
        m_actions->setAvailable({presentation::Needs::Nothing, presentation::Needs::Library, presentation::Needs::Document, presentation::Needs::Findable});
        m_list = new QTreeView;
        m_window->setCentralWidget(m_list);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_list->setFocus();
        QTRY_VERIFY(m_list->hasFocus());
    }

    void cleanup()
    {
        m_actions.reset();
        m_window.reset();
    }

    void shortcutsAreFound_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("held");
        QTest::addColumn<uint>("scanCode");
        QTest::addColumn<QString>("action");
        const auto row = [](const char *name, int key, Qt::KeyboardModifiers held, quint32 scanCode, const QString &action) {
            QTest::newRow(name) << key << int(held) << uint(scanCode) << action;
        };
        row("Arabic Ctrl+K", 0x0646, Qt::ControlModifier, kK, u"go.quickOpen"_s);
        row("Arabic Ctrl+F", 0x0628, Qt::ControlModifier, kF, u"edit.find"_s);
        row("Russian Ctrl+K", 0x041B, Qt::ControlModifier, kK, u"go.quickOpen"_s);
        row("Russian Ctrl+Shift+A", 0x0424, Qt::ControlModifier | Qt::ShiftModifier, kA, u"edit.copyCitation"_s);
        row("Russian Ctrl+comma", 0x0411, Qt::ControlModifier, kComma, u"edit.settings"_s);
        row("Arabic Alt+1", 0x0661, Qt::AltModifier, kOne, u"annotate.highlight"_s);
        row("Arabic slash", 0x0638, Qt::NoModifier, kSlash, u"go.searchBox"_s);
        row("French slash", Qt::Key_Slash, Qt::ShiftModifier, kStop, u"go.searchBox"_s);
        row("French question mark", Qt::Key_Question, Qt::ShiftModifier, kComma, u"help.shortcuts"_s);
        row("French Alt+1", Qt::Key_Ampersand, Qt::AltModifier, kOne, u"annotate.highlight"_s);
        row("French Alt+3", Qt::Key_QuoteDbl, Qt::AltModifier, kThree, u"annotate.note"_s);
        row("French Alt+Shift+1", Qt::Key_1, Qt::AltModifier | Qt::ShiftModifier, kOne, u"annotate.highlight"_s);
        row("French Ctrl+0", Qt::Key_Agrave, Qt::ControlModifier, kZero, u"view.zoomReset"_s);
        row("French exclamation mark is no slash", Qt::Key_Exclam, Qt::NoModifier, kSlash, QString());
        row("letter alone", 0x041B, Qt::NoModifier, kK, QString());
    }

    void shortcutsAreFound()
    {
        QFETCH(const int, key);
        QFETCH(const int, held);
        QFETCH(const uint, scanCode);
        QFETCH(const QString, action);
        QStringList triggered;
        for (QAction *each : m_actions->actions())
            connect(each, &QAction::triggered, this, [&triggered, each] { triggered.append(each->objectName()); });
        QKeyEvent event = pressed(key, Qt::KeyboardModifiers(held), scanCode);
        QCoreApplication::sendEvent(m_list, &event);
        QCOMPARE(triggered, action.isEmpty() ? QStringList() : QStringList {action});
    }

    void writtenTextIsLeftAlone()
    {
        auto *line = new QLineEdit;
        m_window->setCentralWidget(line);
        line->setFocus();
        QTRY_VERIFY(line->hasFocus());
        QSignalSpy searched(m_actions->action(u"go.searchBox"_s), &QAction::triggered);
        QKeyEvent letter = pressed(0x0638, Qt::NoModifier, kSlash, QString(QChar(0x0638)));
        QCoreApplication::sendEvent(line, &letter);
        QKeyEvent slash = pressed(Qt::Key_Slash, Qt::ShiftModifier, kStop, u"/"_s);
        QCoreApplication::sendEvent(line, &slash);
        QCOMPARE(line->text(), QString(QChar(0x0638)) + u'/');
        QCOMPARE(searched.size(), 0);
        // What the line knows by itself works with any letters.
        QKeyEvent all = pressed(0x0634, Qt::ControlModifier, kA);
        QCoreApplication::sendEvent(line, &all);
        QCOMPARE(line->selectedText(), line->text());
    }

private:
    presentation::Settings m_settings;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<presentation::ActionRegistry> m_actions;
    QTreeView *m_list = nullptr; // Owned by the window.
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
