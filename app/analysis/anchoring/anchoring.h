// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>
#include <core/model/passage.h>

#include <QList>

#include <optional>

namespace anchoring {

/// The anchor of a stretch of a passage, with 32 characters of context on either side. At its edges a letter is taken whole, with the
/// marks above and below it.
model::Anchor anchorAt(const model::Passage &passage, int start, int end);

/// The place of an anchor in the passages of a (perhaps changed) text.
struct Attachment {
    base::PassageId passage;
    QString address;
    model::Anchor anchor;
    int score = 100; ///< How sure the place is, in per cent; 100: paragraph and words are as they were.
};

/// With the paragraph of the anchor known, as Reattacher::place(). Without it (of an old library), in this order: the same passage at the same place; the exact quote in the passage of the same address, then
/// anywhere, the context deciding between several. Nothing when the quote is gone: the note then needs re-attachment.
std::optional<Attachment> attach(const model::Annotation &annotation, const QList<model::Passage> &passages);

/// Every place where a quote stands, in the order of the text: as it is written, or where it stands nowhere so, after
/// folding what no reader sees. For annotations made from the command line.
QList<Attachment> findQuotes(const QString &quote, const QList<model::Passage> &passages);

}
