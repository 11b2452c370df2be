// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/symbol.h>

#include <QList>
#include <QStringView>

namespace recognise {

/// A document symbol that stands literally in a text. Offsets are UTF-16 units, end exclusive.
struct FoundSymbol {
    model::Symbol symbol;
    int start = 0;
    int end = 0;
};

/// The literal symbols of a text in any language, by the grammar of the United Nations
/// (research.un.org/en/docs/symbols). Never finds "HIV/AIDS", "24/7" or "and/or".
QList<FoundSymbol> findSymbols(QStringView content);

}
