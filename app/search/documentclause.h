// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation.h"
#include "query.h"

namespace search {

/// No symbol with an address is longer; a pasted text is not even looked at.
inline constexpr int kLongestReference = 160;

/// True for a field that chooses documents and has a value that means something, and for AND, OR and NOT of such fields.
bool isDocumentClause(const Node &node);

/// The code of a body by its code or its English name; empty where none is meant.
QString bodyCodeOf(const QString &value);

/// What a clause of documents says, pieces in order.
QList<Explanation> explainDocuments(const Node &node);

}
