// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/search/language/query.h>

#include <QList>

namespace search {

/// A clause of words without the filters that stood among its alternatives, and those filters, which restrict the whole.
struct LiftedFilters {
    Node text;
    QList<Node> filters;
};

/// "privacy OR data lang:en" asks for either word, in English: a filter among alternatives counts for all of them. Where
/// several alternatives name different values of a field, each value will do. A field of words that is an alternative by
/// itself ("privacy OR title:data") stays where it is.
LiftedFilters liftFilters(const Node &clause);

}
