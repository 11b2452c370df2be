// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentdraft.h"

#include "pagination.h"
#include "section.h"

namespace render {

DocumentDraft::DocumentDraft(const Typography &typography, const QString &language)
    : document(std::make_unique<QTextDocument>())
    , cursor(document.get())
    , writer(cursor, typography, language)
{
    document->setUndoRedoEnabled(false);
    document->setUseDesignMetrics(true);
    document->setDocumentMargin(0);
    document->setDefaultFont(textFont(typography, language));
}

void DocumentDraft::writeLine(const QString &text, const QTextBlockFormat &block, const QTextCharFormat &words)
{
    if (text.isEmpty())
        return;
    writer.startBlock(block);
    // One line: a break would repeat the block with all that hangs on it.
    cursor.insertText(QString(text).replace(u'\n', u' '), words);
}

void DocumentDraft::writeHeading(const QString &text, int level, const QString &inContents)
{
    const double em = writer.em();
    QTextBlockFormat block = writer.blockFormat();
    block.setHeadingLevel(level);
    block.setTopMargin((level == 1 ? 2.2 : 1.6) * em);
    block.setBottomMargin(0.8 * em);
    block.setProperty(kKeepWithNextProperty, true);
    if (!inContents.isEmpty()) {
        block.setProperty(kContentsProperty, inContents);
        block.setProperty(kContentsLevelProperty, level);
    }
    QTextCharFormat words = writer.charFormat(level == 1 ? kTitleSize : kLargeSize);
    words.setFontWeight(QFont::Bold);
    writeLine(text, block, words);
}

}
