// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reattachment.h"

#include <analysis/anchoring/reattacher.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>

#include <QSet>

namespace pipeline {

namespace {

base::Result<QSet<base::TextId>> textsWithLooseNotes(const library::Database &database)
{
    TRY(const auto notes, library::AnnotationQueries(database).all());
    QSet<base::TextId> texts;
    for (const model::AnnotationRow &row : notes) {
        if (!row.annotation.isAttached())
            texts.insert(row.annotation.text);
    }
    return texts;
}

/// An annotation whose text was lost hangs on what stands for it; its words may be in another text of the document, which was
/// read again from its original.
base::Status moveToOtherTexts(const library::Database &database)
{
    TRY(const auto notes, library::AnnotationQueries(database).all());
    const library::DocumentQueries queries(database);
    for (const model::AnnotationRow &row : notes) {
        if (row.annotation.isAttached() || row.annotation.isLocked || row.annotation.state == model::AnchorState::KeptAside)
            continue;
        TRY(const auto texts, queries.texts(row.annotation.record));
        for (const model::Text &text : texts) {
            const base::Result<QList<model::Passage>> passages = queries.passages(text.id);
            const std::optional<anchoring::Attachment> place = passages ? anchoring::attach(row.annotation, *passages) : std::nullopt;
            if (!place)
                continue;
            model::Annotation note = row.annotation;
            note.text = text.id;
            note.passage = place->passage;
            note.address = place->address;
            note.anchor = place->anchor;
            note.state = model::AnchorState::Attached;
            note.score = place->score;
            TRY_VOID(library::AnnotationStore(database).update(note));
            break;
        }
    }
    return base::ok();
}

}

base::Result<QList<model::AnnotationMove>> reattachNotes(
    const library::Database &database, base::TextId text, const QSet<base::AnnotationId> &only)
{
    TRY(const auto notes, library::AnnotationQueries(database).ofText(text));
    QList<model::AnnotationMove> moves;
    if (notes.isEmpty())
        return moves;
    TRY(const auto passages, library::DocumentQueries(database).passages(text));
    library::AnnotationStore store(database);
    anchoring::Reattacher reattacher(passages);
    for (model::Annotation note : notes) {
        const bool isMeant = only.isEmpty() || only.contains(note.id);
        if (!isMeant || note.kind == model::AnnotationKind::DocumentNote || note.state == model::AnchorState::KeptAside)
            continue;
        // It waits where it is until its words can be read.
        if (note.isLocked) {
            note.state = model::AnchorState::Loose;
            TRY_VOID(store.update(note));
            continue;
        }
        model::AnnotationMove move {note.id, model::AnnotationFate::Detached, note.address, {}, note.anchor.exact};
        const std::optional<anchoring::Attachment> attachment
            = note.anchor.paragraph.isEmpty() ? anchoring::attach(note, passages) : reattacher.place(note);
        if (attachment) {
            note.passage = attachment->passage;
            note.address = attachment->address;
            note.anchor = attachment->anchor;
            note.state = model::AnchorState::Attached;
            note.score = attachment->score;
            move.to = note.address;
            move.fate = move.to == move.from ? model::AnnotationFate::Stayed : model::AnnotationFate::Moved;
        } else {
            note.passage = {};
            note.state = model::AnchorState::Loose;
        }
        TRY_VOID(store.update(note));
        moves.append(move);
    }
    return moves;
}

base::Status reattachUnlocked(const library::Database &database)
{
    TRY(const auto notes, library::AnnotationQueries(database).all());
    QHash<base::TextId, QSet<base::AnnotationId>> waiting;
    for (const model::AnnotationRow &row : notes) {
        const model::Annotation &note = row.annotation;
        if (note.isPrivate && !note.isLocked && note.state == model::AnchorState::Loose)
            waiting[note.text].insert(note.id);
    }
    for (const auto &[text, ids] : waiting.asKeyValueRange())
        TRY_VOID(reattachNotes(database, text, ids));
    return base::ok();
}

base::Status reattachAll(const library::Database &database)
{
    TRY(const auto texts, textsWithLooseNotes(database));
    for (const base::TextId text : texts)
        TRY_VOID(reattachNotes(database, text));
    return moveToOtherTexts(database);
}

}
