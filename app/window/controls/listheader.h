// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace window {

/// The line over a list or a picture: what it is, how much there is, and mostly words that filter it. GUI thread; owned by
/// its page. It filters nothing itself.
class ListHeader : public QWidget
{
    Q_OBJECT

public:
    enum class Filter { None, Words };

    explicit ListHeader(QWidget *parent = nullptr, Filter filter = Filter::Words);

    void setTitle(const QString &title);
    void setCount(const QString &count);
    /// What the filter is called for those who do not see it; "Filter" without.
    void setFilterName(const QString &name);
    /// A control at the end of the line.
    void add(QWidget *control);
    /// A button with an icon alone, at the end of the line. Its tooltip is the page's.
    QToolButton *addButton(const QString &name, const QString &icon);

    QString words() const;
    void clearWords();
    /// Goes on with these words in the line, as if they were typed there.
    void type(const QString &words);

signals:
    void wordsChanged(const QString &words);
    /// Enter or the down arrow: from the words into the list.
    void left();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate();

    QHBoxLayout *m_line;
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_words;
    QString m_filterName;
};

}
