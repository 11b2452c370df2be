// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencedate.h"

#include "dates.h"
#include "../sessions.h"
#include "titles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

ReferenceDate referenceDateOf(const model::ReadText &read)
{
    if (read.work.date.isValid())
        return {read.work.date, u"the text is of "_s + read.work.date.toString(Qt::ISODate)};
    for (const model::Passage &passage : read.passages) {
        const QList<NamedSession> sessions = sessionsIn(passage.content);
        for (const NamedSession &session : sessions) {
            const SessionDates dates = sessionDates(session.body, session.session);
            if (!dates.isValid())
                continue;
            return {dates.last, u"session %1 of the %2 ended in %3"_s.arg(session.session,
                QString::fromUtf8(model::bodyName(model::bodyOfCode(session.body))), QString::number(dates.last.year()))};
        }
    }
    for (const model::Passage &passage : read.passages) {
        const QList<FoundDate> dates = datesIn(passage.content);
        const auto full = std::ranges::find_if(dates, [](const FoundDate &date) { return date.year > 0; });
        if (full != dates.end())
            return {QDate(full->year, full->month, full->day), u"the text names "_s + QString::number(full->year)};
    }
    return {};
}

}
