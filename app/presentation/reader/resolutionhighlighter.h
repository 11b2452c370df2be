// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace presentation {

/// Gives the words of a resolution their look in a document that render::buildDocument() made: opening verbs whole in the slant
/// or weight that the file gives their first word and, with `isColoured`, the colours of verbs, symbols, dates, bodies and of
/// the marks of negotiation. Paragraphs only, each for itself. Before the document is laid out: QTextDocument lays out a long
/// text step by step, and forgets the steps that are left when a block changes meanwhile. Any thread.
void highlightResolution(QTextDocument &document, bool isDark, bool isColoured);

}
