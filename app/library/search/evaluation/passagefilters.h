// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterevaluator.h"

#include <core/base/ids.h>
#include <library/store/dossiers.h>

#include <QSet>
#include <QStringList>

namespace search {

/// Paragraphs that clauses select: those of the set, or all but those.
struct PassageFilter {
    QSet<base::PassageId> passages;
    bool isExcluded = false;
};

/// Finds the paragraphs that clauses such as note:city or speaker:Alston select, by what hangs on them or by what they lie in. Lives for one query,
/// on one connection.
class PassageFilters
{
public:
    /// `authors` are the names whose annotations are "mine".
    PassageFilters(const library::Database &database, const FilterEvaluator &documents, QStringList authors)
        : m_documents(documents)
        , m_fields(database)
        , m_dossiers(database)
        , m_authors(std::move(authors))
    {
    }

    /// The paragraphs for which every clause holds (isPassageClause()).
    base::Result<PassageFilter> matching(const QList<Node> &clauses) const;

private:
    using Choice = base::Result<PassageFilter>;

    Choice choose(const Node &node) const;
    Choice combine(const Node &node) const;
    Choice chooseField(const Node &field) const;
    Choice chooseSpeaker(const Node &field) const;
    Choice choosePresence(const Node &field) const;
    Choice chooseDossier(const QString &name) const;

    const FilterEvaluator &m_documents;
    library::FieldSearch m_fields;
    library::DossierQueries m_dossiers;
    QStringList m_authors;
};

}
