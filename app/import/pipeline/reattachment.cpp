// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reattachment.h"

#include <analysis/anchoring/anchoring.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>

namespace pipeline {

base::Result<QList<model::AnnotationMove>> reattachNotes(const library::Database &database, base::TextId text)
{
    const base::Result<QList<model::Annotation>> notes = library::AnnotationQueries(database).ofText(text);
    if (!notes)
        return base::failure(notes.error());
    QList<model::AnnotationMove> moves;
    if (notes->isEmpty())
        return moves;
    const base::Result<QList<model::Passage>> passages = library::DocumentQueries(database).passages(text);
    if (!passages)
        return base::failure(passages.error());
    library::AnnotationStore store(database);
    for (model::Annotation note : *notes) {
        model::AnnotationMove move {note.id, model::AnnotationFate::Detached, note.address, {}, note.anchor.exact};
        const std::optional<anchoring::Attachment> attachment = anchoring::attach(note, *passages);
        if (attachment) {
            note.passage = attachment->passage;
            note.address = attachment->address;
            note.anchor = attachment->anchor;
            move.to = note.address;
            move.fate = move.to == move.from ? model::AnnotationFate::Stayed : model::AnnotationFate::Moved;
        } else {
            note.passage = {};
        }
        if (const base::Status updated = store.update(note); !updated)
            return base::failure(updated.error());
        moves.append(move);
    }
    return moves;
}

}
