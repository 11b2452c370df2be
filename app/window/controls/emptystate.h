// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace window {

/// What an empty, failed or waiting view shows: an icon, one sentence and one action.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIcon(const QString &name);
    void setSentence(const QString &sentence);
    QString sentence() const;
    /// The label of the one action; empty: no button.
    void setAction(const QString &text);
    /// A control between the sentence and the action, a line to type in, say. Takes it.
    void setControl(QWidget *control);

signals:
    void actionRequested();

private:
    void changeEvent(QEvent *event) override;
    void drawIcon();

    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_action;
    QVBoxLayout *m_column;
    QString m_iconName;
};

}
