// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typography.h"

#include <core/model/annotation.h>
#include <core/model/passage.h>
#include <core/model/record.h>

#include <QList>
#include <QRectF>
#include <QTextBlock>
#include <QTextDocument>

#include <memory>

namespace render {

/// A text with what is to be shown of it.
struct DocumentContent {
    model::Record work;
    model::Text text;
    QList<model::Passage> passages;
    QList<model::Annotation> annotations;
    QString coverLine; ///< "A/HRC/RES/57/12 · Human Rights Council · 57th session", translated by the caller; may be empty.
};

/// A resolution as a resolution: centred title, italic opening words, numbers in a margin of their own, footnotes at the
/// end. Every block carries its passage's id in the block format (kPassageProperty), so that a view can find it again.
/// The words of a passage stand in one QTextBlock, unchanged but for the marks of its notes, which are inserted: offsets go
/// through documentOffset() and contentOffset(). The paragraphs' addresses are not in the text: the leading margin is left
/// wide for them, and who paints the document paints marginLabel() there.
std::unique_ptr<QTextDocument> buildDocument(const DocumentContent &content, const Typography &typography);

/// QTextBlockFormat properties: the passage's id (qlonglong), its address (QString), its kind (int).
inline constexpr int kPassageProperty = 0x100000 + 1;
inline constexpr int kAddressProperty = 0x100000 + 2;
inline constexpr int kKindProperty = 0x100000 + 4;
/// QTextCharFormat property: the id of the annotation (qlonglong) that highlights these words.
inline constexpr int kAnnotationProperty = 0x100000 + 5;
/// QTextCharFormat property: the number of the note (QString) that this mark calls.
inline constexpr int kNoteProperty = 0x100000 + 6;

/// The position in its block of the character of `Passage::content` at `contentOffset`: before a mark at the same place.
int documentOffset(const model::Passage &passage, int contentOffset);
/// The way back; a place within a mark gives the offset of the mark.
int contentOffset(const model::Passage &passage, int blockOffset);

/// The label in the margin beside a block: "PP3", "OP8", "a" for OP8 (a), the number of a footnote; may be empty.
QString marginLabel(const QTextBlock &block);
/// Its place: the rectangle in the margin beside the block's first line, in the document's coordinates. The label is
/// set flush to its inner edge (Qt::AlignTrailing of the block's own direction).
QRectF marginRect(const QTextBlock &block);
/// The block of a passage; invalid when it is not there.
QTextBlock blockOf(const QTextDocument &document, base::PassageId passage);

}
