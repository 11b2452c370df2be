// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace KSyntaxHighlighting {
class Repository;
}

namespace presentation {

/// The definitions and themes of the program (":/aide") beside those that KSyntaxHighlighting brings. GUI thread.
KSyntaxHighlighting::Repository &syntaxRepository();

/// Our theme for light or dark windows.
KSyntaxHighlighting::Theme syntaxTheme(bool dark);

/// Colours the words of a resolution in a document that render::buildDocument() made: opening verbs, symbols, dates,
/// bodies. Paragraphs only; each for itself; colours only, so that the setting of the text stays as it is. Colours all
/// in the constructor: make it before the document is laid out. Owned by its document.
class ResolutionHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    ResolutionHighlighter(QTextDocument *document, const KSyntaxHighlighting::Theme &theme);

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
};

}
