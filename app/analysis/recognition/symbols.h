// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/symbol.h>

#include <QList>
#include <QStringView>

namespace recognition {

/// A document symbol that stands literally in a text. Offsets are UTF-16 units, end exclusive.
struct FoundSymbol {
    model::Symbol symbol;
    int start = 0;
    int end = 0;
    bool guessed = false; ///< A letter was read as the figure that it looks like: a person should look at it.
};

/// The literal symbols of a text in any language, by the grammar of the United Nations
/// (research.un.org/en/docs/symbols). Never finds "HIV/AIDS", "24/7" or "and/or".
/// Look-alike letters, stray spaces and broken lines do not hide a symbol.
QList<FoundSymbol> findSymbols(QStringView content);

}
