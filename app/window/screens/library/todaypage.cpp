// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaypage.h"

#include "todayview.h"

#include <presentation/library/navigationtarget.h>
#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>
#include <window/controls/listheader.h>
#include <window/controls/retranslation.h>

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

TodayPage::TodayPage(presentation::AsyncLibrary &library, QWidget *parent)
    : TabPage(parent)
    , m_header(new ListHeader(this, ListHeader::Filter::None))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_today(new TodayView(library, *this))
{
    setObjectName(u"todayPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_today);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_today);
    connect(m_today, &TodayView::loaded, this, &TodayPage::showState);
    connect(m_today, &TodayView::entryRequested, this, &TabPage::entryRequested);
    connect(m_today, &TodayView::savedSearchRequested, this, &TabPage::savedSearchRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &TabPage::importRequested);
    m_empty->setIcon(u"go-home"_s);
    retranslated(this, [this] { retranslate(); });
}

QString TodayPage::title() const
{
    return presentation::NavigationTarget::today().title();
}

QString TodayPage::iconName() const
{
    return presentation::NavigationTarget::today().iconName();
}

QString TodayPage::key() const
{
    return presentation::NavigationTarget::today().text;
}

void TodayPage::showState()
{
    m_stack->setCurrentWidget(m_today->hasLines() || !m_today->isLoaded() ? static_cast<QWidget *>(m_today) : m_empty);
    // The month as everywhere: the locale has that of one country alone.
    const QDate day = QDate::currentDate();
    //: %1 is a day of the week, %2 a date: "Tuesday, 1 December 2026".
    m_header->setCount(tr("%1, %2").arg(QLocale().dayName(day.dayOfWeek()), presentation::names::date(day)));
}

void TodayPage::retranslate()
{
    m_header->setTitle(title());
    m_empty->setSentence(tr("Nothing is due, nothing has arrived, and nothing waits for you."));
    m_empty->setAction(tr("Import Files…"));
    showState();
}

}
