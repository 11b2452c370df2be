// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace window {

/// Six steps round the window, each beside the part that it speaks of. It lies over the window, takes no other
/// window's focus, and is left with Esc, with its button, or by going on working. Owned by the window; GUI thread.
class Tour : public QFrame
{
    Q_OBJECT

public:
    /// What a step needs the window to show before it speaks; called with the number of the step, from 0.
    using Prepare = std::function<void(int step)>;

    Tour(QWidget *window, Prepare prepare);

    static int stepCount();
    int step() const { return m_step; }
    void goTo(int step);

signals:
    /// After the last step, or when it was left before.
    void ended();

private:
    void leave();
    void showTexts();
    void place();
    /// The part of the window that the step speaks of; null while it is not there.
    QWidget *target() const;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    QWidget *m_window; // Its parent.
    Prepare m_prepare;
    QLabel *m_count;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_leave;
    QPushButton *m_back;
    QPushButton *m_next;
    QPointer<QWidget> m_frame; ///< Drawn round the target; owned by the window.
    QPointer<QWidget> m_placedAt;
    QTimer m_settling;
    int m_step = 0;
};

}
