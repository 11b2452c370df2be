// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace base {

/// The time of day as a function, so that a test can say what time it is. Always UTC.
using Clock = std::function<QDateTime()>;

/// The clock of the machine.
inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

}
