// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/mandate.h>

#include <QDate>
#include <QString>

namespace recognition {

/// When a session is held, by the table resources/sessions/sessions.tsv and the user's own over it.
struct SessionDates {
    QDate first;
    QDate last;
    bool isExact = false; ///< Days; else the first and the last day of the months that the table names.

    bool isValid() const { return first.isValid(); }
};

/// `session` is "57"; invalid dates for a session that the table lacks (special sessions, years).
SessionDates sessionDates(const QString &body, const QString &session);

/// Reads a table of the user's over the shipped one: rows "body, session, first, last", with tabs between. Before the
/// first look-up, or between two; any later look-up sees it. A row that cannot be read is
/// passed over, and so is an empty path.
void readSessionTable(const QString &path);

/// The day that a mandate of a text adopted on a day falls due: the date that its text gives, else the first day of the session
/// that it names; of a session that went on when the text was adopted, the last. Invalid for a doubtful one, and for any that
/// would fall before the adoption.
QDate dueDate(const model::Mandate &mandate, QDate adopted);

}
