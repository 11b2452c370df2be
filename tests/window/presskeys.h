// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QLineEdit>
#include <QWidget>
#include <QtTest>

/// Keys to whatever has the focus, as from a keyboard.
namespace presskeys {

inline QString focused()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

inline void press(int key, Qt::KeyboardModifiers held = Qt::NoModifier)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    QVERIFY(target);
    QTest::keyClick(target, Qt::Key(key), held);
}

inline void write(const QString &words)
{
    QVERIFY(QApplication::focusWidget());
    // Of letters that are not Latin there are no keys to click.
    for (const QChar letter : words)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

/// Goes on with Tab until a widget of this name has the focus.
inline void tabTo(const QString &name)
{
    for (int step = 0; step < 60 && focused() != name; ++step)
        press(Qt::Key_Tab);
    QCOMPARE(focused(), name);
}

/// A command by its name, as a person finds it in Quick Open.
inline void command(const QString &name)
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(focused(), QStringLiteral("quickOpenLine"));
    write(u'>' + QString(name).remove(u'…').remove(u'&'));
    QTest::qWait(150);
    press(Qt::Key_Return);
}

}
