// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations.h"
#include "documents.h"
#include "query.h"

#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/lineage.h>
#include <library/store/links.h>
#include <library/store/quotations.h>
#include <library/store/wanted.h>

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace application {

struct Target;

/// For every record of a kind the first passages that tell of it, at most `ofEach`.
Query<QHash<base::RecordId, QList<library::Evidence>>> evidence(model::RecordKind kind, int ofEach);
/// Documents that are cited and not in the library, the most cited first.
Query<QList<library::WantedRow>> wantedDocuments();
/// All quotations that are not rejected.
Query<QList<model::QuotationRow>> quotations();

/// A link that waits for a decision, and how far its rule is to be trusted.
struct Suggestion {
    model::LinkRow link;
    double precision = 0; ///< Of the rule: 0 to 1; 0 where it was not measured.
    int checked = 0;      ///< How many of its claims a person has looked at.
};
Query<QList<Suggestion>> suggestions();

/// The sentence that holds the words of a link, or that tells of a record.
QString sentenceOf(const model::LinkRow &link);
QString sentenceOf(const library::Evidence &evidence);

/// Links that start at a record or in its passages.
Query<QList<model::LinkRow>> linksFrom(base::RecordId record);
/// What a record points at, what points at it, and what its paragraphs tell of others; `language` restricts those in
/// passages (empty: all).
Query<QList<model::LinkRow>> linksOf(const Target &target, const QString &language);

/// The way of a text from its first draft to what was adopted.
struct Lineage {
    QList<library::LineageMember> members;
    std::optional<model::Record> supersededBy; ///< The latest text that takes its place.
};
Query<Lineage> lineage(base::RecordId record);

}
