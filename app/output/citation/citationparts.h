// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace citation {

/// "10 October 2024"; empty for an invalid date, as all of these.
QString dayMonthYear(QDate date);
/// "Oct. 10, 2024": the abbreviations of the Bluebook, which leaves May, June and July whole.
QString bluebookDate(QDate date);
/// "October 10, 2024".
QString monthDayYear(QDate date);

/// Words that print in italics, between marks that no text has; withoutMarks() and asHtml() end them.
QString italic(const QString &words);
QString withoutMarks(QString marked);
/// A fragment of HTML: what is marked in italics, all else as it stands.
QString asHtml(const QString &marked);

/// Joins what is not empty.
QString joined(const QStringList &parts, const QString &separator = QStringLiteral(", "));

}
