// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "symbol.h"

namespace model {

/// The document from which another descends, by the end of its symbol.
struct Forebear {
    QString relation; ///< "revisionOf", "correctionOf", "addendumTo".
    Symbol symbol;
};

/// A/HRC/57/L.6/Rev.2 is a revision of A/HRC/57/L.6/Rev.1, and that of A/HRC/57/L.6; Corr.1 and Add.1 belong to what stands
/// before them. Nothing for a symbol without such an end.
std::optional<Forebear> forebear(const Symbol &symbol);

}
