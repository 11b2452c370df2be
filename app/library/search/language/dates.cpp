// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace search {

namespace {

/// "2024", "2024-10", "2024-10-11": all days of it.
std::optional<DateSpan> days(const QString &value)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"_s);
    const QRegularExpressionMatch match = form.match(value.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    if (match.captured(2).isEmpty())
        return DateSpan {QDate(year, 1, 1), QDate(year, 12, 31)};
    const int month = match.captured(2).toInt();
    const QDate first(year, month, match.captured(3).isEmpty() ? 1 : match.captured(3).toInt());
    if (!first.isValid())
        return std::nullopt;
    return DateSpan {first, match.captured(3).isEmpty() ? QDate(year, month, first.daysInMonth()) : first};
}

/// "2020/2024", "2020->2024", "2020..2024", "2020/", "/2024".
std::optional<DateSpan> range(const QString &value)
{
    static const QRegularExpression between(u"->|\\.\\.|[/–]"_s);
    const QRegularExpressionMatch sign = between.match(value);
    if (!sign.hasMatch())
        return days(value);
    const QString from = value.first(sign.capturedStart());
    const QString to = value.sliced(sign.capturedEnd());
    const std::optional<DateSpan> start = days(from);
    const std::optional<DateSpan> end = days(to);
    if ((!start && !from.isEmpty()) || (!end && !to.isEmpty()) || (!start && !end))
        return std::nullopt;
    return DateSpan {start ? start->first : QDate(), end ? end->last : QDate()};
}

/// ">=2020", "<2024-10", "=2024".
std::optional<DateSpan> compared(const QString &value)
{
    static const QRegularExpression form(u"^\\s*(>=|<=|>|<|=|≥|≤)(.+)$"_s);
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<DateSpan> named = days(match.captured(2));
    if (!named)
        return std::nullopt;
    const QString sign = match.captured(1);
    if (sign == u">=" || sign == u"≥")
        return DateSpan {named->first, QDate()};
    if (sign == u"<=" || sign == u"≤")
        return DateSpan {QDate(), named->last};
    if (sign == u">")
        return DateSpan {named->last.addDays(1), QDate()};
    return sign == u"<" ? DateSpan {QDate(), named->first.addDays(-1)} : *named;
}

}

std::optional<DateSpan> dateSpan(const QString &field, const QString &value)
{
    if (field == u"year" || field == u"date") {
        const std::optional<DateSpan> span = compared(value);
        return span ? span : range(value);
    }
    const std::optional<DateSpan> named = days(value);
    if (!named)
        return std::nullopt;
    if (field == u"before")
        return DateSpan {QDate(), named->first.addDays(-1)};
    if (field == u"since")
        return DateSpan {named->first, QDate()};
    if (field == u"after")
        return DateSpan {named->last.addDays(1), QDate()};
    return std::nullopt;
}

}
