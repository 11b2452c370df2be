// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace window {

/// The line at the foot of a text to find words in it: Enter and F3 go on, Shift goes back, Esc closes.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent);

    /// Shows it with the cursor in it; `words` are put in when there are any.
    void open(const QString &words);
    QString words() const;
    /// `current` counts from 0; -1: none.
    void setCount(int current, int total);

signals:
    void wordsChanged(const QString &words);
    void nextRequested();
    void previousRequested();
    void annotateRequested();
    void closed();

private:
    void retranslate();
    void showCount();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    int m_current = -1;
    int m_total = 0;
};

}
