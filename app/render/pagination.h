// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QTextBlock>
#include <QTextDocument>

namespace render {

/// QTextBlockFormat property (bool): this block stands on the page of the block that follows it.
inline constexpr int kKeepWithNextProperty = 0x100000 + 30;

/// Lays a document out in pages of this size (layout pixels) and moves what must stay with its next block. Gives the number
/// of pages.
int paginate(QTextDocument &document, QSizeF page);

/// The top of a block's first line in the document, in layout pixels.
double firstLineTop(const QTextBlock &block);

}
