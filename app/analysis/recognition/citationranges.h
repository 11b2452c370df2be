// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citationgrammar.h"
#include "citations.h"

namespace recognition {

/// "resolutions 75/5 to 75/8": the citations of what lies between two that a word of a range joins, each at that word.
/// Empty if the two are not of one session, are open, or lie too far apart to be meant.
QList<Citation> citationsBetween(
    const CitationGrammar &grammar, const QString &content, const Citation &first, const Citation &last);

}
