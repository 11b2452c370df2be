// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace recognition {

/// The code of the State that an adjective of a language belongs to: "Kenyan", "brasileño", "South African". The words are those
/// of resources/prose/demonyms.tsv. Pure; any thread.
std::optional<QString> stateOfAdjective(const QString &words, const QString &language);

}
