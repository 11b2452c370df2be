// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <model/hit.h>

#include <base/result.h>

#include <QString>

namespace storage {
class Library;
}

namespace search {

/// What a search is restricted to beside its words.
struct Options {
    int limit = 20;
    QString language; ///< Empty: all.
};

/// Answers queries over a library. Holds no state; any thread but the GUI's.
class Engine
{
public:
    explicit Engine(const storage::Library &library)
        : m_library(library)
    {
    }

    /// Hits best first, with snippets, marks, facets and the sentence that says what was understood. A query that means
    /// nothing answers with no hits; errors come only from the store.
    base::Result<model::SearchAnswer> search(const QString &query, const Options &options = {}) const;

private:
    const storage::Library &m_library;
};

}
