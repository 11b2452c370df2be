// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace presentation {
class TextSearch;
}

namespace window {

/// The line at the foot of a text to find words in it: Enter and F3 go on, Shift goes back, Esc closes. Shows and steps
/// through what a search has found; who owns the bar starts the search.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(presentation::TextSearch &search, QWidget *parent);

    /// Shows it with the cursor in it; `words` are put in when there are any.
    void open(const QString &words);
    QString words() const;

signals:
    void wordsChanged(const QString &words);
    void annotateRequested();
    void closed();

private:
    void retranslate();
    void showCount();
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::TextSearch &m_search;
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

}
