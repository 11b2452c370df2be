// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "symbol.h"

#include <core/base/ids.h>

#include <QString>

#include <optional>

namespace model {

/// A typed reference to a document, a paragraph or a record: "A/HRC/RES/57/12 OP8", "57/12", "HRC 57/12", "#412" or "412" (a record's id),
/// "aide-memoire:A/HRC/RES/57/12#OP8".
struct Reference {
    std::optional<Symbol> symbol;
    base::RecordId record;
    QString shortForm; ///< "57/12" where the body is not said; the library decides, or asks.
    Address address;

    static std::optional<Reference> parse(const QString &text);
    /// The deep link of a place: "aide-memoire:A/HRC/RES/57/12#OP8".
    static QString link(const QString &symbol, const Address &address);
};

}
