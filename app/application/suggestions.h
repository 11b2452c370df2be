// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/linkrow.h>

#include <QHash>
#include <QList>

namespace application {

/// Suggested links without a decision, by the document that tells them.
struct Suggestions {
    /// The suggestions of one document.
    struct Group {
        model::Record document;
        qint64 count = 0;
        QList<model::LinkRow> rows; ///< The first of them, from its beginning on.
    };
    QList<Group> groups; ///< The document with most first; of very many the first.
    QHash<QString, model::SuggestionCount> rules; ///< What is known of each rule, by its name.
    qint64 total = 0;
};

Query<Suggestions> suggestionGroups();
/// A suggested link with the precision of its rule.
struct Suggestion {
    model::LinkRow link;
    double precision = 0; ///< Of the rule: 0 to 1; 0 where it was not measured.
    int checked = 0;      ///< How many of its claims a person has looked at.
};
Query<QList<Suggestion>> suggestions();
Query<qint64> suggestionCount();
/// Suggestions to decide together with one, itself included.
Query<QList<base::LinkId>> similarSuggestions(base::LinkId link, model::Alike alike);

}
