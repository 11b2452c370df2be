// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <window/controls/tabpage.h>

class QStackedWidget;

namespace window {

class EmptyState;
class ListHeader;
class TodayView;

/// The tab *Today*: the date, and what matters on it. Belongs to one library. GUI thread.
class TodayPage : public TabPage
{
    Q_OBJECT

public:
    explicit TodayPage(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QString key() const override;

private:
    void retranslate();
    void showState();

    ListHeader *m_header;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TodayView *m_today;
};

}
