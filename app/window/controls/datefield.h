// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QCalendarWidget;
class QLineEdit;
class QToolButton;

namespace window {

/// A date that may be unknown: typed in any usual way, or chosen in a calendar that opens at the date or at today. GUI thread.
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// Invalid while the field is empty or not understood.
    QDate date() const;
    void setDate(QDate date);
    /// False while something stands there that is no date.
    bool isUnderstood() const;

    /// Reads "2024-09-30", the forms of the window's language, and a date written out in a language of the United Nations.
    static QDate parsed(const QString &text);

signals:
    void changed();

private:
    QLineEdit *m_line;
    QToolButton *m_button;
    QCalendarWidget *m_calendar;
};

}
