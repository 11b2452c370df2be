// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/session.h>

#include <QPointer>
#include <QToolButton>

namespace window {

/// The flag in the toolbar: how many suggestions wait for the user. A click opens them. GUI thread.
class FlagButton : public QToolButton
{
    Q_OBJECT

public:
    FlagButton(QAction &action, QWidget *parent);

    /// Null: no library.
    void follow(presentation::Session *session);

private:
    void reload();
    void showCount();

    QPointer<presentation::Session> m_session;
    qint64 m_count = 0;
};

}
