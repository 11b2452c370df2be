// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/hit.h>
#include <library/database/database.h>

#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <optional>

namespace library {

/// Scores a paragraph by its words alone; 0: no match.
using Scorer = std::function<double(QStringView content)>;

/// A search as the index understands it. Every word of `match` is quoted by the caller.
struct IndexQuery {
    QString match;      ///< FTS5 expression over passages; empty when only `documents` or filters count.
    QString textMatch;  ///< The same over whole texts, true of every text that has a match; empty: not known.
    bool textMatchIsExact = false; ///< ... and of no other.
    bool isCostly = false;         ///< The index would have to join the lists of very many words first.
    Scorer scorer;        ///< Orders the best candidates, and finds matches without the index. None: by class and place.
    QString language;   ///< Empty: all.
    QString body;
    QString session;
    QString kind;       ///< A kindName(), empty: all.
    QList<base::RecordId> documents; ///< Restrict to these works; empty: all.
    std::optional<QSet<base::PassageId>> passages; ///< Restrict to these, or with `isWithout` to all others.
    bool isWithout = false;
    QStringList anyLanguage; ///< One of these; empty: all.
    QStringList noLanguage;
    QStringList anyKind; ///< Kinds of passages, one of these; empty: all.
    QStringList noKind;
    QString withoutMatch; ///< What has this is left out; for a query without `match`. Its scorer says 0 of it.
    QStringList authors; ///< Whose notes are counted as one's own, beside those without a name.
    model::HitOrder order = model::HitOrder::Relevance; ///< Over all that is found; a quick answer: over what was seen.
    int limit = 20;
    bool isQuick = false; ///< A few milliseconds at most: the best that was seen by then, and no exact total.
    std::function<bool()> isOvertaken; ///< True once the answer is stale. May be empty.
};

/// Runs queries on the index of passages. Stack only; read-only.
class PassageSearch : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Hits with total, facets and whole passage contents as snippets, best first; no marks (search makes them).
    /// Error: Cancelled, when it was overtaken.
    base::Result<model::SearchAnswer> find(const IndexQuery &query) const;

    /// The works of all that is found. Error: Cancelled.
    base::Result<QSet<base::RecordId>> works(const IndexQuery &query) const;
};

}
