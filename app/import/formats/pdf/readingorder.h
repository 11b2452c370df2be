// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentstream.h"
#include "pdfpages.h"

namespace formats {

/// The words of a page in the order of reading. What a word processor draws, it draws in the order of the text, cell by
/// cell and column by column, so the runs lead; where their order jumps about, `words` stays as Poppler sorted it by
/// place. Words learn which part of the page they belong to.
QList<PageWord> inReadingOrder(QList<PageWord> words, const QList<TextRun> &runs);

}
