// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "querycompiler.h"

#include <core/model/record.h>
#include <library/search/language/query.h>
#include <library/store/fieldsearch.h>

#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace search {

/// Finds the documents that clauses such as session:57 or cites:57/12 select. Lives for one query, on one connection.
class FilterEvaluator
{
public:
    explicit FilterEvaluator(const library::Database &database, TermExpander expander = {})
        : m_database(database)
        , m_fields(database)
        , m_expander(std::move(expander))
    {
    }

    /// The documents for which every clause holds (isDocumentClause()).
    base::Result<QSet<base::RecordId>> matching(const QList<Node> &clauses);

    /// Documents whose symbol holds these words in a row, by symbol; the last word may go on where `isPrefix`.
    base::Result<QList<model::Record>> withSymbol(const QStringList &tokens, bool isPrefix) const;

    /// Resolves a symbol or a short form, if the library knows it.
    base::Result<std::optional<model::Record>> named(const QString &reference) const;

    /// Documents that have a link of this relation to a record.
    base::Result<QSet<base::RecordId>> linkedTo(base::RecordId record, const QString &relation) const;

    /// Records of a kind that a name means: by name, code or other name, in any language; the exact ones where there are
    /// some, else those that have its words in a row.
    base::Result<QList<base::RecordId>> recordsCalled(const QString &name, model::RecordKind kind) const;

    /// Documents that a record of this name has to do with, by any relation.
    base::Result<QSet<base::RecordId>> joinedWith(const QString &name, model::RecordKind kind) const;

private:
    using Ids = base::Result<QSet<base::RecordId>>;

    Ids evaluate(const Node &node);
    Ids combine(const Node &node);
    Ids evaluateField(const Node &field) const;
    Ids evaluateLinks(const Node &field) const;
    Ids bySymbol(const Node &field) const;
    Ids byTitle(const Node &field) const;
    Ids byAgenda(const Node &field) const;
    Ids byVote(const QString &value) const;
    Ids byPresence(const Node &field) const;
    Ids byNamedRecord(const QString &name, model::RecordKind kind, const QString &relation) const;
    Ids citedBy(const QString &reference) const;

    const library::Database &m_database;
    library::FieldSearch m_fields;
    TermExpander m_expander;
};

}
