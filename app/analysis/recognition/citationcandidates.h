// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodies.h"
#include "citationnumbers.h"

#include <core/model/symbol.h>

#include <QList>

namespace recognition {

/// The context of a cited number, to decide which resolution it means.
struct CitationContext {
    CitedNumber number;
    BodyContext hint; ///< Its: `body` is the possessor.
    model::Body citing = model::Body::Unknown;
    model::Body lastNamed = model::Body::Unknown; ///< The body that the paragraph named last.
    model::Body nearNamed
        = model::Body::Unknown; ///< The same, where it acts: "submitted to the Human Rights Council under |".
    bool commissionNamed = false; ///< The Commission on Human Rights was named last.
    bool decision = false;
};

/// One symbol where it is clear, two where it is not, none where the body's numbering is not known.
/// A date never makes a key, but it tells the two series apart that share the form "57/12": the Assembly's 57th session
/// was in 2002, the Human Rights Council's in 2024.
QList<model::Symbol> candidates(const CitationContext &context);

}
