// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterevaluator.h"

#include <core/model/address.h>
#include <core/model/hit.h>
#include <core/model/reference.h>
#include <library/search/language/query.h>

#include <optional>

namespace search {

/// Finds the documents that a query names by their symbols, and shows them as hits of their own. Stack only, for one query.
class NamedDocuments
{
public:
    NamedDocuments(const library::Database &database, const FilterEvaluator &filters)
        : m_database(database)
        , m_filters(filters)
    {
    }

    base::Status find(const Query &query);
    bool isEmpty() const { return m_records.isEmpty(); }
    /// The reference that the whole query is, and what it points at, in the library or not.
    const std::optional<model::Reference> &reference() const { return m_reference; }
    const model::Record &referred() const { return m_referred; }

    /// Puts the documents before all hits that mention them, `limit` hits at most, and says which they were. A language
    /// restricts their texts (empty: any).
    base::Result<QStringList> addTo(model::SearchAnswer &answer, const QString &language, int limit) const;

private:
    base::Status findOne(const model::Reference &reference);
    base::Result<std::optional<model::Text>> textOf(base::RecordId work, const QString &language) const;
    base::Result<std::optional<model::Hit>> hitOf(const model::Record &record, const QString &language) const;

    const library::Database &m_database;
    const FilterEvaluator &m_filters;
    QList<model::Record> m_records; ///< In the library.
    std::optional<model::Reference> m_reference;
    model::Record m_referred;
};

}
