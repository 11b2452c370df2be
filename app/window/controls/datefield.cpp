// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datefield.h"

#include "retranslation.h"

#include <core/text/calendar.h>

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace window {

DateField::DateField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_button(new QToolButton(this))
    , m_calendar(new QCalendarWidget)
{
    m_line->setObjectName(u"dateLine"_s);
    m_line->setClearButtonEnabled(true);
    setFocusProxy(m_line);
    auto *menu = new QMenu(this);
    auto *calendar = new QWidgetAction(menu);
    calendar->setDefaultWidget(m_calendar);
    menu->addAction(calendar);
    m_button->setIcon(QIcon::fromTheme(u"view-calendar"_s));
    m_button->setMenu(menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    connect(m_line, &QLineEdit::textChanged, this, &DateField::changed);
    connect(menu, &QMenu::aboutToShow, this, [this] { m_calendar->setSelectedDate(date().isValid() ? date() : QDate::currentDate()); });
    connect(m_calendar, &QCalendarWidget::clicked, this, [this, menu](QDate chosen) {
        setDate(chosen);
        menu->close();
    });
    retranslated(this, [this] {
        //: A date that nobody knows; the example shows how one is written.
        m_line->setPlaceholderText(tr("Unknown – or a date, such as 2024-09-30"));
        m_button->setToolTip(tr("Choose in a calendar"));
        m_button->setAccessibleName(tr("Choose in a calendar"));
    });
}

QDate DateField::date() const
{
    return parsed(m_line->text());
}

void DateField::setDate(QDate date)
{
    m_line->setText(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

bool DateField::isUnderstood() const
{
    return m_line->text().trimmed().isEmpty() || date().isValid();
}

QDate DateField::parsed(const QString &text)
{
    const QString typed = text.trimmed();
    QDate date = QDate::fromString(typed, Qt::ISODate);
    for (const QString &form : {u"d.M.yyyy"_s, u"yyyy-M-d"_s}) {
        if (!date.isValid())
            date = QDate::fromString(typed, form);
    }
    for (const QLocale::FormatType form : {QLocale::ShortFormat, QLocale::LongFormat}) {
        if (date.isValid())
            break;
        const QDate local = QLocale().toDate(typed, form);
        // Two figures of a year are anybody's guess.
        if (local.year() >= 1900)
            date = local;
    }
    return date.isValid() ? date : text::dateIn(typed);
}

}
