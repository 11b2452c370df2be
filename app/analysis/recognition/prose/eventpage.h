// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dayresolver.h"
#include "events.h"

#include <core/model/imported.h>

#include <optional>

namespace recognition {

/// The event that a page as a whole is about: its head names the kind, a label or a line of its own the day. A statement and a
/// transcript are of the event at which they are spoken, on their own day. Pages of news, whose date line is that of the news, have
/// none.
struct PageEvent {
    FoundEvent event;
    int position = 0; ///< Of the paragraph that tells its kind.
    int datePosition = -1; ///< Of the line with its day, if it has one.
};

std::optional<PageEvent> pageEventOf(const model::ReadText &read, DayResolver &days);

/// The day that a paragraph of a programme stands for, "Wednesday, 20 May"; none for any other paragraph.
std::optional<FoundDate> programmeDay(const QString &content, const QString &language);

}
