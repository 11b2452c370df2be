// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reattachment.h"

#include <annotate/anchoring.h>
#include <storage/annotations.h>
#include <storage/documentqueries.h>

namespace intake {

base::Status reattachNotes(const storage::Database &database, base::TextId text)
{
    const base::Result<QList<model::Annotation>> notes = storage::AnnotationQueries(database).ofText(text);
    if (!notes)
        return base::failure(notes.error());
    if (notes->isEmpty())
        return base::ok();
    const base::Result<QList<model::Passage>> passages = storage::DocumentQueries(database).passages(text);
    if (!passages)
        return base::failure(passages.error());
    storage::AnnotationStore store(database);
    for (model::Annotation note : *notes) {
        const std::optional<annotate::Attachment> attachment = annotate::attach(note, *passages);
        if (attachment) {
            note.passage = attachment->passage;
            note.address = attachment->address;
            note.anchor = attachment->anchor;
        } else {
            note.passage = {};
        }
        if (const base::Status updated = store.update(note); !updated)
            return updated;
    }
    return base::ok();
}

}
