// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>

#include <QDate>
#include <QString>

namespace recognition {

/// The day that a text was written about. A date without a year is taken to be of the year that brings it nearest to this day.
struct ReferenceDate {
    QDate day;
    QString because; ///< In English: "the 57th session of the Human Rights Council ended on 2024-10-11".
};

/// The date of the document; else the end of the first session that the text names, else the first full date in it. Without a
/// day where there is none of these. Pure; any thread.
ReferenceDate referenceDateOf(const model::ReadText &read);

}
