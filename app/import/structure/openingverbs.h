// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace structure {

/// The grammatical form of the first words of a paragraph. A preambular paragraph begins with a participle or an adjective, an
/// operative one with a verb in the present (dgacm Editorial Manual, "Drafting"). Chinese words show neither.
enum class Opening { Unknown, Participle, Verb };

/// Looks at the first words alone, past adverbs and pronouns: "Deeply concerned", "Also requests", "Se félicitant",
/// "вновь подтверждая", "وإذ يشير".
Opening openingOf(const QString &content);

/// True for a paragraph that the next one goes on from: it ends with a comma of any script.
bool endsWithComma(const QString &content);
/// True for a paragraph that ends like none: no stop, comma, colon or bracket of any script.
bool hasNoEnd(const QString &content);

}
