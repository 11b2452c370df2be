// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commenttext.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// Most comments are plain words, and there are thousands of them in a list.
bool mayHaveMarks(const QString &comment)
{
    constexpr QStringView kMarks = u"*_`~[]\\<>#|&-+=.)";
    return std::ranges::any_of(comment, [kMarks](QChar sign) { return kMarks.contains(sign); });
}

/// What stands before a point of a list.
QString pointSign(const QTextBlock &block)
{
    const QTextBlockFormat::MarkerType marker = block.blockFormat().marker();
    if (marker != QTextBlockFormat::MarkerType::NoMarker)
        return marker == QTextBlockFormat::MarkerType::Checked ? u"☑ "_s : u"☐ "_s;
    const QTextList *list = block.textList();
    if (!list)
        return {};
    return list->format().style() >= QTextListFormat::ListSquare ? u"• "_s : list->itemText(block) + u' ';
}

QTextCharFormat commentFormat(const QTextCharFormat &written)
{
    QTextCharFormat format;
    if (written.fontWeight() > QFont::Medium)
        format.setFontWeight(QFont::Bold);
    if (written.fontItalic())
        format.setFontItalic(true);
    if (written.fontStrikeOut())
        format.setFontStrikeOut(true);
    if (written.fontFixedPitch())
        format.setFontFixedPitch(true);
    return format;
}

/// As QString::simplified() has it, piece by piece.
void appendSimplified(QString &words, const QString &piece)
{
    for (const QChar letter : piece) {
        if (!letter.isSpace())
            words.append(letter);
        else if (!words.isEmpty() && !words.back().isSpace())
            words.append(u' ');
    }
}

CommentText readComment(const QString &markdown, QChar between)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    CommentText text;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text().trimmed().isEmpty())
            continue;
        if (!text.words.isEmpty())
            text.words.append(between);
        appendSimplified(text.words, pointSign(block));
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const int start = int(text.words.size());
            appendSimplified(text.words, piece.fragment().text());
            const QTextCharFormat format = commentFormat(piece.fragment().charFormat());
            if (!format.isEmpty() && text.words.size() > start)
                text.formats.append({start, int(text.words.size()) - start, format});
        }
    }
    return text;
}

}

CommentText commentText(const QString &markdown)
{
    return mayHaveMarks(markdown) ? readComment(markdown, u' ') : CommentText {markdown.simplified(), {}};
}

QString commentWords(const QString &markdown)
{
    return commentText(markdown).words;
}

QString commentLines(const QString &markdown)
{
    return mayHaveMarks(markdown) ? readComment(markdown, u'\n').words : markdown.trimmed();
}

}
