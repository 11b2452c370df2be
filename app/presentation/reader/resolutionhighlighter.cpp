// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolutionhighlighter.h"

#include <core/model/address.h>
#include <output/render/documentbuilder.h>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// Titles, notes and votes have no opening verb, and a page of colours is no page to read.
bool isProse(const QTextBlock &block)
{
    const QVariant kind = block.blockFormat().property(render::kKindProperty);
    if (!kind.isValid())
        return false;
    switch (model::PassageKind(kind.toInt())) {
    case model::PassageKind::Preambular:
    case model::PassageKind::Operative:
    case model::PassageKind::SubParagraph:
    case model::PassageKind::Formula:
        return true;
    default:
        return false;
    }
}

}

KSyntaxHighlighting::Repository &syntaxRepository()
{
    // One for the whole window: reading the index of all definitions takes milliseconds.
    static KSyntaxHighlighting::Repository repository;
    static const bool isReady = [] {
        repository.addCustomSearchPath(u":/aide"_s);
        return true;
    }();
    Q_UNUSED(isReady)
    return repository;
}

KSyntaxHighlighting::Theme syntaxTheme(bool dark)
{
    return syntaxRepository().theme(dark ? u"Aide Dark"_s : u"Aide Light"_s);
}

ResolutionHighlighter::ResolutionHighlighter(QTextDocument *document, const KSyntaxHighlighting::Theme &theme)
    : KSyntaxHighlighting::SyntaxHighlighter(document)
{
    SyntaxHighlighter::setTheme(theme);
    setDefinition(syntaxRepository().definitionForName(u"UN Resolution"_s));
}

void ResolutionHighlighter::highlightBlock(const QString &text)
{
    // No paragraph goes on in the next one, so there is no state to keep.
    if (definition().isValid() && isProse(currentBlock()))
        highlightLine(text, KSyntaxHighlighting::State());
}

void ResolutionHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (!format.isValid() || !format.hasTextColor(theme()))
        return;
    QTextCharFormat coloured;
    coloured.setForeground(format.textColor(theme()));
    setFormat(offset, length, coloured);
}

}
