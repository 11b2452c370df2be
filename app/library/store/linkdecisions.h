// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "links.h"

namespace library {

/// How a link stood: enough to put it back.
struct LinkState {
    base::LinkId link;
    model::LinkStatus status = model::LinkStatus::Suggested;
    bool decided = false;
};

/// How many suggestions wait.
struct SuggestionCount {
    QString rule; ///< Empty: the source file.
    qint64 count = 0;
    qint64 accepted = 0; ///< What a person decided on this rule's links so far.
    qint64 rejected = 0;
};

/// Which suggestions are alike.
enum class Alike { SameTarget, SameRule };

/// Reads what waits to be decided. Stack only.
class SuggestionQueries
{
public:
    explicit SuggestionQueries(const Database &database)
        : m_database(database)
    {
    }

    base::Result<qint64> count() const;
    /// The rules that have suggestions, the one with most first.
    base::Result<QList<SuggestionCount>> byRule() const;
    /// Those of a rule, by document and place.
    base::Result<QList<LinkRow>> ofRule(const QString &rule, int limit) const;
    /// Suggestions of the same rule, and of the same target and relation where so asked, this one included.
    base::Result<QList<base::LinkId>> alike(base::LinkId link, Alike alike) const;

private:
    const Database &m_database;
};

/// What a person decides on links, with its history. Stack only, inside Library::write().
class LinkDecisions
{
public:
    LinkDecisions(const Database &database, Signature signature)
        : m_database(database)
        , m_signature(std::move(signature))
    {
    }

    /// Accepts or rejects. Of several readings of one citation the others are rejected when one is accepted. Gives how
    /// all that changed stood before.
    base::Result<QList<LinkState>> decide(const QList<base::LinkId> &links, model::LinkStatus status);
    /// Puts links back to how they stood: undo, which stands in the history as well.
    base::Status restore(const QList<LinkState> &states);
    /// A link that a person makes; one that stands already is accepted instead.
    base::Result<base::LinkId> make(model::Link link);

private:
    base::Result<LinkState> state(base::LinkId link) const;
    base::Result<QList<base::LinkId>> otherReadings(base::LinkId link) const;
    base::Status set(const LinkState &state);

    const Database &m_database;
    Signature m_signature;
};

}
