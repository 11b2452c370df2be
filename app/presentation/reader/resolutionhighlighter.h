// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Theme>

class QTextDocument;

namespace KSyntaxHighlighting {
class Repository;
}

namespace presentation {

/// The definitions and themes of the program (":/aide") beside those that KSyntaxHighlighting brings. Each thread has its own:
/// what is taken from it must not outlive the thread.
KSyntaxHighlighting::Repository &syntaxRepository();

/// Our theme for light or dark windows, of this thread.
KSyntaxHighlighting::Theme syntaxTheme(bool dark);

/// Colours the words of a resolution in a document that render::buildDocument() made: opening verbs, symbols, dates,
/// bodies, and the marks of negotiation. Paragraphs only; each for itself; colours only, so that the setting of the text stays as it is. Before the document is
/// laid out: QTextDocument lays out a long text step by step, and forgets the steps that are left when a block changes meanwhile.
/// Any thread.
void colourResolution(QTextDocument &document, bool isDark);

}
