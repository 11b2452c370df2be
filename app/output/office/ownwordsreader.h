// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow.h"

namespace office {

/// Reads the Markdown of a note: paragraphs, lists, tables, bold and italic words, links. `lists` is the number of the last
/// list of the flow, and is counted on.
QList<Element> flowOfOwnWords(const QString &markdown, const QString &language, int &lists);

}
