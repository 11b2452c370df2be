// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourceprint.h"

#include "sourcecolours.h"

#include <QFontDatabase>
#include <QLocale>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr qreal kPointSize = 8;
constexpr qreal kNumberWidth = 40;

void writeRow(QTextCursor &cursor, QStringView row, const QList<QTextLayout::FormatRange> &looks)
{
    qsizetype from = 0;
    for (const QTextLayout::FormatRange &range : looks) {
        cursor.insertText(row.sliced(from, range.start - from).toString(), QTextCharFormat());
        cursor.insertText(row.sliced(range.start, range.length).toString(), range.format);
        from = range.start + range.length;
    }
    cursor.insertText(row.sliced(from).toString(), QTextCharFormat());
}

void writeRows(QTextDocument &document, const SourceText &text, const SourceColours &colours)
{
    QTextBlockFormat format;
    format.setLayoutDirection(Qt::LeftToRight);
    format.setLeftMargin(kNumberWidth);
    format.setTextIndent(-kNumberWidth);
    format.setTabPositions({QTextOption::Tab(kNumberWidth, QTextOption::LeftTab)});
    QTextCharFormat number;
    number.setForeground(Qt::darkGray);
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    for (qsizetype row = 0; row < text.rows().size(); ++row) {
        cursor.insertBlock(format, QTextCharFormat());
        const int line = text.rows().at(row).line;
        cursor.insertText((line > 0 ? QLocale().toString(line) : QString()) + u'\t', number);
        writeRow(cursor, text.row(row), colours.ofRow(row));
    }
}

}

Printable printableSource(const std::shared_ptr<const SourceText> &text, const model::Source &original, const QString &name)
{
    return printableDocument(name, u"source"_s, [text, original, name](QTextDocument &document) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(kPointSize);
        document.setDefaultFont(font);
        QTextCharFormat heading;
        heading.setFontWeight(QFont::Bold);
        QTextCursor(&document).insertText(name, heading);
        jobs::JobControl control;
        const base::Result<SourceColours> colours = coloursOf(*text, original, false, text->rows().size(), control);
        writeRows(document, *text, colours ? *colours : SourceColours());
    });
}

}
