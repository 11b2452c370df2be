// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <model/record.h>

#include <storage/documentqueries.h>

#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace search {

/// Finds the documents that clauses such as session:57 or cites:57/12 choose. Lives for one query, on one connection.
class DocumentSet
{
public:
    explicit DocumentSet(const storage::Database &database)
        : m_database(database)
    {
    }

    /// The documents for which every clause holds.
    base::Result<QSet<base::RecordId>> matching(const QList<Node> &clauses);

    /// Documents whose symbol holds these words in a row, by symbol; the last word may go on where `isPrefix`.
    base::Result<QList<model::Record>> withSymbol(const QStringList &tokens, bool isPrefix);

    /// What a symbol or a short form names, if the library knows it.
    base::Result<std::optional<model::Record>> named(const QString &reference) const;

    /// Documents that have a link of this relation to a record.
    base::Result<QSet<base::RecordId>> linkedTo(base::RecordId record, const QString &relation) const;

private:
    using Ids = base::Result<QSet<base::RecordId>>;

    Ids evaluate(const Node &node);
    Ids combine(const Node &node);
    Ids evaluateField(const Node &field);
    Ids bySymbol(const Node &field);
    Ids byTitle(const Node &field) const;
    Ids byNamedRecord(const QString &name, model::RecordKind kind, const QString &relation) const;
    Ids citedBy(const QString &reference) const;
    template<typename Predicate>
    Ids where(Predicate holds);
    base::Status loadAll();

    const storage::Database &m_database;
    std::optional<QList<model::Record>> m_all; ///< Documents in the library, read once when they are needed.
};

}
