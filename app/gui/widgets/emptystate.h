// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace gui {

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

signals:
    void actionRequested();

private:
    void changeEvent(QEvent *event) override;
    void drawIcon();

    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_action;
    QString m_iconName;
};

}
