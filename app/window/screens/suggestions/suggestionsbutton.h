// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>

#include <QPointer>
#include <QToolButton>

namespace window {

/// The flag in the toolbar: how many suggestions wait for the user. A click opens them. GUI thread.
class SuggestionsButton : public QToolButton
{
    Q_OBJECT

public:
    SuggestionsButton(QAction &action, QWidget *parent);

    /// Null: no library.
    void follow(presentation::AsyncLibrary *library);

private:
    void reload();
    void showCount();

    QPointer<presentation::AsyncLibrary> m_library;
    qint64 m_count = 0;
};

}
