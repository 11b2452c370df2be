// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QToolButton;

namespace window {

/// A line in place of a message box: an icon, one or two sentences, at most one action, and a cross. Hidden while it
/// has nothing to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Done, Warning, Failure };

    explicit MessageBar(QWidget *parent = nullptr);

    void show(Kind kind, const QString &text);
    void show(Kind kind, const QString &text, const QString &actionText, std::function<void()> action);
    /// What went wrong, and what to do about it.
    void showFailure(const base::Error &error);
    QString text() const;

private:
    void paintEvent(QPaintEvent *event) override;

    Kind m_kind = Kind::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_actionButton;
    QToolButton *m_close;
    std::function<void()> m_action;
    QTimer m_fading; ///< Good news without an action goes by itself.
};

}
