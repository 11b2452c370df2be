// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownwords.h"

#include "pagination.h"

#include <QTextBlock>
#include <QTextDocumentFragment>

namespace render {

namespace {

void writeLabel(QTextCursor &cursor, PassageWriter &writer, const QString &label)
{
    QTextBlockFormat format = writer.blockFormat(writer.em());
    format.setTopMargin(0.6 * writer.em());
    format.setBottomMargin(0.3 * writer.em());
    format.setProperty(kKeepWithNextProperty, true);
    format.setProperty(kOwnWordsProperty, int(OwnWords::Begin));
    QTextCharFormat words = writer.charFormat(kSmallSize);
    words.setFontWeight(QFont::Bold);
    writer.startBlock(format);
    cursor.insertText(label, words);
}

}

void writeOwnWords(QTextCursor &cursor, PassageWriter &writer, const QString &markdown, const QString &label)
{
    if (markdown.trimmed().isEmpty())
        return;
    writeLabel(cursor, writer, label);
    writer.startBlock(writer.blockFormat());
    const int start = cursor.position();
    QTextDocument note;
    note.setDefaultFont(cursor.document()->defaultFont());
    note.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    cursor.insertFragment(QTextDocumentFragment(&note));
    for (QTextBlock block = cursor.document()->findBlock(start); block.isValid(); block = block.next()) {
        const bool isRightToLeft = block.text().isEmpty() ? writer.isRightToLeft() : block.text().isRightToLeft();
        QTextBlockFormat format;
        format.setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        format.setLeftMargin(writer.em());
        format.setRightMargin(writer.em());
        format.setBottomMargin((block.next().isValid() ? 0.7 : 1.3) * writer.em());
        format.setProperty(kOwnWordsProperty, int(OwnWords::Continue));
        format.setProperty(kLanguageProperty, writer.blockFormat().property(kLanguageProperty));
        QTextCursor(block).mergeBlockFormat(format);
    }
    cursor.movePosition(QTextCursor::End);
}

}
