// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QKeyEvent;
class QKeySequence;
class QWidget;

namespace window {

/// Finds shortcuts where the layout of the keyboard hides them: Ctrl+K on a keyboard that has only Arabic or Russian
/// letters, Alt+1 and Ctrl+0 on one that has digits behind Shift, "/" and "?" behind Shift. Looks only at keys that no
/// shortcut has taken, and leaves those of a text that is written in. Filters the events of the application; belongs to
/// a window, on the GUI thread.
class KeyFallback : public QObject
{
    Q_OBJECT

public:
    explicit KeyFallback(QWidget *window);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool goesToAction(QWidget *focus, const QKeyEvent &pressed) const;
    bool goesToWidget(QWidget *focus, const QKeyEvent &pressed);

    QWidget *m_window; // Not owned.
    bool m_isSending = false;
};

}
