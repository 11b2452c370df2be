// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline.h"
#include "table.h"

#include <core/base/result.h>

#include <functional>

namespace briefing {

/// A passage with the text and the work that it stands in, as the store gives it.
struct FoundPassage {
    model::Passage passage;
    model::Text text;
    model::Record work;
};

/// The functions that fetch a pack's material. The store is not known here: the window and the command line fill this, mostly by
/// fetcherOver(). Every member but `facts`, `table` and `restricted` must be set.
struct Fetcher {
    std::function<base::Result<model::Record>(base::RecordId)> record;
    std::function<base::Result<QList<model::Text>>(base::RecordId)> texts;
    std::function<base::Result<QList<model::Passage>>(base::TextId)> passages;
    std::function<base::Result<QList<model::Passage>>(base::TextId, const model::Address &)> passagesAt;
    std::function<base::Result<FoundPassage>(base::PassageId)> place;
    std::function<base::Result<model::Annotation>(base::AnnotationId)> annotation;
    std::function<base::Result<QList<model::Annotation>>(base::TextId)> annotationsOf;
    /// Words in a document that are not on the record.
    std::function<base::Result<QList<model::Quotation>>(base::RecordId)> restricted;
    /// A table of a pack (model::packTables()), worded; may be empty.
    std::function<base::Result<Table>(const model::PackItem &, const model::Pack &)> table;
    std::function<QStringList(const model::Record &)> facts; ///< Translated lines of a Record item; may be empty.
};

/// A fetcher over library::DocumentQueries and library::AnnotationQueries, which outlive it.
template<typename Documents, typename Annotations>
Fetcher fetcherOver(const Documents &documents, const Annotations &annotations)
{
    return {
        .record = [&documents](base::RecordId id) { return documents.record(id); },
        .texts = [&documents](base::RecordId id) { return documents.texts(id); },
        .passages = [&documents](base::TextId id) { return documents.passages(id); },
        .passagesAt = [&documents](base::TextId id, const model::Address &at) { return documents.passagesAt(id, at); },
        .place = [&documents](base::PassageId id) -> base::Result<FoundPassage> {
            TRY(const auto place, documents.place(id));
            return FoundPassage {place.passage, place.text, place.work};
        },
        .annotation = [&annotations](base::AnnotationId id) { return annotations.annotation(id); },
        .annotationsOf = [&annotations](base::TextId id) { return annotations.ofText(id); },
        .restricted = {},
        .table = {},
        .facts = {},
    };
}

/// The same over library::QuotationQueries as well, so that what speakers have not released stays out.
template<typename Documents, typename Annotations, typename Knowledge>
Fetcher fetcherOver(const Documents &documents, const Annotations &annotations, const Knowledge &knowledge)
{
    Fetcher fetcher = fetcherOver(documents, annotations);
    fetcher.restricted = [&knowledge](base::RecordId document) { return knowledge.restricted(document); };
    return fetcher;
}

/// Fetches what each item of the pack needs, one Material an item, in order. What is gone (a record, a passage) leaves its
/// material empty, so that the outline can say so; any other error ends it. `language` is preferred for documents whose
/// item names none. Words that are not in their paragraph any more are looked for in the rest of their text.
base::Result<QList<Material>> collectMaterial(const model::Pack &pack, const QString &language, const Fetcher &fetcher);

}
