// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/search/language/explanation.h>
#include <library/search/language/query.h>

namespace search {

/// No symbol with an address is longer; a pasted text is not even looked at.
inline constexpr int kLongestReference = 160;

/// True for a field that chooses documents and has a value that means something, and for AND, OR and NOT of such fields.
bool isDocumentClause(const Node &node);

/// True for a field that chooses paragraphs by what hangs on them (note, tag, color, speaker, quote, has:notes) or by the dossier they lie in, and for
/// AND, OR and NOT of such fields.
bool isPassageClause(const Node &node);

/// The name of a kind of paragraphs by its name, or by "pp" and "op"; empty where none is meant.
QString passageKindOf(const QString &value);

/// The name of the colour that is meant, by its name in English, French or Arabic; empty where none is.
QString colourOf(const QString &value);

/// The code of a body by its code or its English name; empty where none is meant.
QString bodyCodeOf(const QString &value);

/// Explains a clause of documents or of paragraphs, pieces in order.
QList<Explanation> explainDocuments(const Node &node);

}
