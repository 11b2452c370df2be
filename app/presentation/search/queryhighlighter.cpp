// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryhighlighter.h"

#include <presentation/syntax/syntaxrepository.h>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

using namespace Qt::StringLiterals;

namespace presentation {

QueryHighlighter::QueryHighlighter(QTextDocument *document)
    : KSyntaxHighlighting::SyntaxHighlighter(document)
{
    SyntaxHighlighter::setTheme(syntaxTheme(false));
    setDefinition(syntaxRepository().definitionForName(u"Aide-Mémoire Query"_s));
}

void QueryHighlighter::setDark(bool dark)
{
    const KSyntaxHighlighting::Theme wanted = syntaxTheme(dark);
    if (wanted.name() == theme().name())
        return;
    setTheme(wanted);
    rehighlight();
}

void QueryHighlighter::highlightBlock(const QString &text)
{
    // A query is one line, even where it was pasted as several.
    if (definition().isValid())
        highlightLine(text, KSyntaxHighlighting::State());
}

void QueryHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (!format.isValid() || !format.hasTextColor(theme()))
        return;
    QTextCharFormat coloured;
    coloured.setForeground(format.textColor(theme()));
    setFormat(offset, length, coloured);
}

}
