// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencedate.h"

#include "bodytable.h"
#include "dates.h"
#include "../sessions.h"
#include "namedsessions.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// A short paragraph near the beginning that holds a full date: a date line, or a label with the day of an event.
QDate dateLineOf(const model::ReadText &read)
{
    constexpr qsizetype kFirstLines = 10;
    constexpr qsizetype kLine = 130;
    constexpr int kFirstWords = 60;
    for (qsizetype at = 0; at < std::min(kFirstLines, read.passages.size()); ++at) {
        const QString &content = read.passages.at(at).content;
        const QList<FoundDate> dates = datesIn(content, read.text.language);
        const auto full = std::ranges::find_if(dates, [](const FoundDate &date) { return date.namesMonth() && date.year > 0; });
        if (full == dates.end())
            continue;
        // "GENEVA (3 June 2025) – A panel": the line runs on into the text.
        static const QRegularExpression label(u"^[\\p{L} ]{3,40}[:：]\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
        const QString ahead = content.left(full->start).trimmed();
        const bool isLabel = (full->end <= kFirstWords + 40 && label.match(content).hasMatch()) || ahead.endsWith(u':') || ahead.endsWith(u'：');
        const bool isLine = (content.size() <= kLine || isLabel) && read.passages.size() > 1;
        const bool isDateline = full->end <= kFirstWords && full->end < content.size()
            && QStringView(content).mid(full->end, 4).contains(u'–');
        if (isLine || isDateline)
            return QDate(full->year, full->month, full->day);
    }
    return {};
}

}

ReferenceDate referenceDateOf(const model::ReadText &read)
{
    if (read.work.date.isValid())
        return {read.work.date, u"the text is of "_s + read.work.date.toString(Qt::ISODate)};
    if (const QDate day = dateLineOf(read); day.isValid())
        return {day, u"a line of its own says "_s + day.toString(Qt::ISODate)};
    for (const model::Passage &passage : read.passages) {
        const QList<NamedSession> sessions = sessionsIn(passage.content, read.text.language);
        for (const NamedSession &session : sessions) {
            const SessionDates dates = sessionDates(session.body, session.session);
            if (!dates.isValid())
                continue;
            const BodyRow *const row = bodyRow(session.body);
            return {dates.last, u"session %1 of the %2 ended in %3"_s.arg(session.session, row ? row->name : session.body, QString::number(dates.last.year()))};
        }
    }
    for (const model::Passage &passage : read.passages) {
        const QList<FoundDate> dates = datesIn(passage.content, read.text.language);
        const auto full = std::ranges::find_if(dates, [](const FoundDate &date) { return date.year > 0; });
        if (full != dates.end())
            return {QDate(full->year, full->month, full->day), u"the text names "_s + QString::number(full->year)};
    }
    return {};
}

}
