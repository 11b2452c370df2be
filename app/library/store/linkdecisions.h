// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "links.h"

#include <core/model/linkrow.h>

namespace library {

/// Reads suggestions. Stack only.
class SuggestionQueries : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    base::Result<qint64> count() const;
    /// The rules that have suggestions, the one with most first.
    base::Result<QList<model::SuggestionCount>> byRule() const;
    /// Suggestions of the same rule, and of the same target and relation where so asked, this one included.
    base::Result<QList<base::LinkId>> alike(base::LinkId link, model::Alike alike) const;
};

/// Writes the decisions of a person on links, and their history. Stack only, inside Library::write().
class LinkDecisions
{
public:
    LinkDecisions(const Database &database, model::Signature signature)
        : m_database(database)
        , m_signature(std::move(signature))
    {
    }

    /// How a link stands now. Error: NotFound.
    base::Result<model::LinkState> state(base::LinkId link) const;
    /// Accepts or rejects. Of several readings of one citation the others are rejected when one is accepted. Gives how
    /// all that changed stood before.
    base::Result<QList<model::LinkState>> decide(const QList<base::LinkId> &links, model::LinkStatus status);
    /// Puts links back to how they stood: undo, which stands in the history as well.
    base::Status restore(const QList<model::LinkState> &states);
    /// A link that a person makes; one that stands already is accepted instead.
    base::Result<base::LinkId> make(model::Link link);

private:
    base::Result<QList<base::LinkId>> otherReadings(base::LinkId link) const;
    base::Status set(const model::LinkState &state);

    const Database &m_database;
    model::Signature m_signature;
};

}
