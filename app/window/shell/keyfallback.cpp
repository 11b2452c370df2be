// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyfallback.h"

#include <presentation/actions/keyboard.h>

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace window {

namespace {

constexpr Qt::KeyboardModifiers kChord = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool takesText(const QWidget *widget)
{
    return widget->testAttribute(Qt::WA_InputMethodEnabled) && widget->inputMethodQuery(Qt::ImEnabled).toBool();
}

bool isSign(int key)
{
    return key > Qt::Key_Space && key < Qt::Key_Escape && !QChar::isLetterOrNumber(char32_t(key));
}

/// What the key may have been meant for.
QList<QKeySequence> meantKeys(const QKeyEvent &pressed)
{
    const Qt::KeyboardModifiers held = pressed.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const Qt::KeyboardModifiers withoutShift = held & ~Qt::ShiftModifier;
    QList<QKeySequence> meant;
    if (presentation::keyboard::key(pressed) != pressed.key())
        meant.append(QKeyCombination(held, Qt::Key(presentation::keyboard::key(pressed))));
    // Shift that a sign needs is no part of the shortcut.
    if (held != withoutShift && isSign(pressed.key()))
        meant.append(QKeyCombination(withoutShift, Qt::Key(pressed.key())));
    const int digit = presentation::keyboard::digitOrPlace(pressed);
    if (digit >= 0 && (held & kChord))
        meant.append(QKeyCombination(withoutShift, Qt::Key(Qt::Key_0 + digit)));
    return meant;
}

bool answersTo(const QAction *action, const QKeySequence &keys, bool isFocus)
{
    return action->isEnabled() && action->shortcuts().contains(keys) && (isFocus || action->shortcutContext() != Qt::WidgetShortcut);
}

}

KeyFallback::KeyFallback(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool KeyFallback::goesToAction(QWidget *focus, const QKeyEvent &pressed) const
{
    const QList<QKeySequence> meant = meantKeys(pressed);
    for (const QKeySequence &keys : meant) {
        for (QWidget *widget = focus; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
            const QList<QAction *> actions = widget->actions();
            const auto action = std::ranges::find_if(actions, [&](const QAction *each) { return answersTo(each, keys, widget == focus); });
            if (action != actions.end()) {
                (*action)->trigger();
                return true;
            }
            const QList<QShortcut *> shortcuts = widget->findChildren<QShortcut *>(Qt::FindDirectChildrenOnly);
            const auto shortcut = std::ranges::find_if(shortcuts, [&](const QShortcut *each) { return each->isEnabled() && each->key() == keys; });
            if (shortcut != shortcuts.end()) {
                emit (*shortcut)->activated();
                return true;
            }
        }
    }
    return false;
}

/// Copy and paste and their like, which widgets know by themselves. Without its scan code the event is what it says.
bool KeyFallback::goesToWidget(QWidget *focus, const QKeyEvent &pressed)
{
    const QScopedValueRollback sending(m_isSending, true);
    QKeyEvent wish(QEvent::ShortcutOverride, presentation::keyboard::key(pressed), pressed.modifiers());
    wish.ignore();
    QCoreApplication::sendEvent(focus, &wish);
    if (!wish.isAccepted())
        return false;
    QKeyEvent latin(QEvent::KeyPress, presentation::keyboard::key(pressed), pressed.modifiers());
    QCoreApplication::sendEvent(focus, &latin);
    return true;
}

bool KeyFallback::eventFilter(QObject *watched, QEvent *event)
{
    auto *focus = event->type() == QEvent::KeyPress && !m_isSending ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!focus || focus != QApplication::focusWidget() || focus->window() != m_window)
        return false;
    const auto &pressed = *static_cast<QKeyEvent *>(event);
    const bool isChord = pressed.modifiers() & kChord;
    if (!isChord)
        return !takesText(focus) && goesToAction(focus, pressed);
    if (presentation::keyboard::isForeign(pressed) && goesToWidget(focus, pressed))
        return true;
    if (goesToAction(focus, pressed))
        return true;
    if (!presentation::keyboard::isForeign(pressed))
        return false;
    const QScopedValueRollback sending(m_isSending, true);
    QKeyEvent latin(QEvent::KeyPress, presentation::keyboard::key(pressed), pressed.modifiers());
    QCoreApplication::sendEvent(focus, &latin);
    return true;
}

}
