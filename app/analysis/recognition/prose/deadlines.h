// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates.h"

#include <core/model/textrange.h>

namespace recognition {

/// True where a date is the day by which something is asked for: "register before |5 December|", "|3月31日|前登记". `clause` is
/// the part of a sentence that holds it.
bool isLastDay(const QString &content, const model::TextRange &clause, const FoundDate &date, const QString &language);

/// True for the day that a deadline was moved from, and any that only says when something was published.
bool isFormerDay(const QString &content, const model::TextRange &clause, const FoundDate &date, const QString &language);

/// "Deadline: 28 February 2025": the words are a label of the last day. `rest` is where what it labels begins.
bool isDeadlineLabel(const QString &content, const QString &language, int *rest);

}
