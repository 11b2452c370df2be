// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typography.h"

#include <model/annotation.h>
#include <model/passage.h>
#include <model/record.h>

#include <QList>
#include <QTextDocument>

#include <memory>

namespace render {

/// A text with what is to be shown of it.
struct DocumentContent {
    model::Record work;
    model::Text text;
    QList<model::Passage> passages;
    QList<model::Annotation> annotations;
};

/// A resolution as a resolution: centred title, italic opening words, numbers in a margin of their own, footnotes at the
/// end. Every block carries its passage's id in the block format (kPassageProperty), so that a view can find it again.
/// The words of a passage stand in one QTextBlock, unchanged, so that offsets of the passage are offsets of the block.
std::unique_ptr<QTextDocument> buildDocument(const DocumentContent &content, const Typography &typography);

/// QTextBlockFormat properties: the passage's id (qlonglong), its address (QString), its printed label, its kind (int).
inline constexpr int kPassageProperty = 0x100000 + 1;
inline constexpr int kAddressProperty = 0x100000 + 2;
inline constexpr int kLabelProperty = 0x100000 + 3;
inline constexpr int kKindProperty = 0x100000 + 4;

}
