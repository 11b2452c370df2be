// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/annotation.h>
#include <core/model/record.h>

#include <QList>

namespace application {

/// The annotations of an earlier text that have a place in a later one.
struct CarryOver {
    model::Record from;
    QList<model::Annotation> ready; ///< New ones at their new places, marked "from 51/12 OP7"; not stored yet.
    int unsure = 0;                 ///< As many have no sure place there.
};

/// What can be carried over from one document to another, in a language that both have. An annotation goes to the paragraph that took
/// the place of its own, and only where its words are still in it; those that were carried before are left out. Errors: NotFound, BadInput
/// (no language in common).
Query<CarryOver> carryOver(const QString &earlier, const QString &later, const QString &language = {});

/// The same from each text that the document may be a successor of, the likeliest first, without those that have nothing to carry.
Query<QList<CarryOver>> carryOvers(base::RecordId later, const QString &language);

}
