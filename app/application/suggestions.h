// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/linkrow.h>

#include <QList>

namespace application {

/// Links that rules suggest and nobody has decided on.
struct Suggestions {
    /// The suggestions of one rule.
    struct Group {
        model::SuggestionCount count;
        QList<model::LinkRow> rows; ///< The first of them.
    };
    QList<Group> groups; ///< The rule with most first.
    qint64 total = 0;
};

Query<Suggestions> suggestionGroups();
Query<qint64> suggestionCount();
/// Suggestions that are decided together with one, itself included.
Query<QList<base::LinkId>> similarSuggestions(base::LinkId link, model::Alike alike);

}
