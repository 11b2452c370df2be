// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/search/language/query.h>

#include <QStringList>

namespace search {

/// True where the tokens stand in a row among the others; the last may go on where `isPrefix`.
bool holdsInARow(const QStringList &words, const QStringList &wanted, bool isPrefix);

/// Matches a clause against a few words at hand, as tokens: a note, a tag, the title of an agenda item.
bool matches(const Node &node, const QStringList &words);

}
