// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace search {

/// Days from first to last, both counted; an invalid end is open.
struct DateSpan {
    QDate first;
    QDate last;

    bool contains(QDate day) const
    {
        return day.isValid() && (!first.isValid() || day >= first) && (!last.isValid() || day <= last);
    }
};

/// What year:2024, date:2024-10, date:2020/2024, date:2020->2024, date:>=2020, before:2024, after:2020-05-01 or since:2020
/// means. Before and after leave out what they name, since does not. Nothing where the value is no date.
std::optional<DateSpan> dateSpan(const QString &field, const QString &value);

}
