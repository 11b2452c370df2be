// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <model/hit.h>

#include <QString>
#include <QStringList>

namespace storage {

/// A search as the index understands it. Every word of `match` is quoted by the caller.
struct IndexQuery {
    QString match;      ///< FTS5 expression over passages; empty when only `documents` or filters count.
    QString language;   ///< Empty: all.
    QString body;
    QString session;
    QString kind;       ///< A kindName(), empty: all.
    QList<base::RecordId> documents; ///< Restrict to these works; empty: all.
    int limit = 20;
};

/// Runs queries on the index of passages. Stack only; read-only.
class PassageSearch
{
public:
    explicit PassageSearch(const Database &database)
        : m_database(database)
    {
    }

    /// Hits with total, facets and whole passage contents as snippets, best first; no marks (search makes them).
    base::Result<model::SearchAnswer> find(const IndexQuery &query) const;

private:
    const Database &m_database;
};

}
