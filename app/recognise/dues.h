// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/symbol.h>

#include <QDate>
#include <QString>

namespace recognise {

/// Until when something is asked for.
struct Due {
    QString body; ///< Whose session; bodyCode().
    QString session;
    QDate date;
    bool isDateInferred = false;
    QString recurrence;

    bool isSet() const { return !session.isEmpty() || date.isValid() || !recurrence.isEmpty(); }
};

/// The due session, date or interval in the words of a clause: "at its sixty-third session", "by 30 June 2025", "within six
/// months", "annually". "Its" is the session of the body that the words name last, else of `own`. `adopted` is the day from
/// which an interval counts.
Due dueIn(const QString &words, model::Body own, QDate adopted);

}
