// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace presentation {

/// Colours the words of a resolution in a document that render::buildDocument() made: opening verbs, symbols, dates,
/// bodies, and the marks of negotiation. Paragraphs only; each for itself; colours only, so that the setting of the text stays as it is. Before the document is
/// laid out: QTextDocument lays out a long text step by step, and forgets the steps that are left when a block changes meanwhile.
/// Any thread.
void colourResolution(QTextDocument &document, bool isDark);

}
