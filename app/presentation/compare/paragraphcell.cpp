// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paragraphcell.h"

#include <output/render/spanformats.h>
#include <presentation/shared/names.h>

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

static QTextTableFormat besideTable(const QList<double> &widths)
{
    QTextTableFormat look;
    look.setBorder(0);
    look.setCellPadding(8);
    look.setCellSpacing(0);
    look.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> columns;
    for (const double width : widths)
        columns.append(QTextLength(QTextLength::PercentageLength, width));
    look.setColumnWidthConstraints(columns);
    return look;
}

void writeBesideTable(QTextDocument &document, int rows, const QList<double> &widths, int heads, const std::function<void(QTextTable &)> &fill)
{
    QTextTableFormat format = besideTable(widths);
    format.setHeaderRowCount(heads);
    QTextCursor cursor(&document);
    cursor.beginEditBlock(); // Else Qt lays all of the table out after each piece of a cell.
    fill(*cursor.insertTable(rows, int(widths.size()), format));
    cursor.endEditBlock();
}

QPalette paperColours()
{
    QPalette paper;
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::PlaceholderText, Qt::darkGray);
    return paper;
}

int mirroredColumn(qsizetype column, qsizetype columns)
{
    return int(QLocale().textDirection() == Qt::RightToLeft ? columns - 1 - column : column);
}

bool isHeading(model::PassageKind kind)
{
    return kind == model::PassageKind::Title || kind == model::PassageKind::Heading || kind == model::PassageKind::Annex;
}

void ParagraphCell::setLook(const QTextCharFormat &letters, const QTextBlockFormat &lines)
{
    m_letters = letters;
    m_lines = lines;
    m_cursor.setBlockFormat(lines);
    // Merged, for the first block of a cell holds the cell's own format.
    m_cursor.mergeBlockCharFormat(letters);
}

void ParagraphCell::write(const QString &text, const QTextCharFormat &format)
{
    QTextCharFormat letters = m_letters;
    letters.merge(format);
    m_cursor.insertText(text, letters);
}

void ParagraphCell::writeWords(
    const model::Passage &passage, const QString &language, qsizetype from, qsizetype length, const QTextCharFormat &format)
{
    const int begin = int(std::min(from, passage.content.size()));
    const int end = int(std::min(from + length, passage.content.size()));
    const QList<int> changes = render::lookChanges(passage, begin, end);
    for (qsizetype at = 0; at + 1 < changes.size(); ++at)
        write(passage.content.sliced(changes.at(at), changes.at(at + 1) - changes.at(at)), render::lookAt(passage, changes.at(at), language, format));
}

void ParagraphCell::writeRedline(const QList<comparison::RedlinePart> &parts, const model::Passage *before, const model::Passage *after,
    const QString &language, const PartLook &look)
{
    using Kind = comparison::RedlinePart::Kind;
    qsizetype inBefore = 0;
    qsizetype inAfter = 0;
    for (const comparison::RedlinePart &part : parts) {
        const bool isOfBefore = part.kind == Kind::Removed || !after;
        if (const auto format = look(part.kind))
            writeWords(isOfBefore ? *before : *after, language, isOfBefore ? inBefore : inAfter, part.text.size(), *format);
        inBefore += part.kind == Kind::Added ? 0 : part.text.size();
        inAfter += part.kind == Kind::Removed ? 0 : part.text.size();
    }
}

void ParagraphCell::setLanguage(const QString &language, int indent)
{
    QTextBlockFormat format = m_lines;
    format.setIndent(indent);
    format.setLayoutDirection(QLocale(language).textDirection());
    m_cursor.setBlockFormat(format);
}

void ParagraphCell::writeAnchor(const QString &name)
{
    QTextCharFormat anchor;
    anchor.setAnchor(true);
    anchor.setAnchorNames({name});
    write(u"\u200b"_s, anchor);
}

void ParagraphCell::writeAddress(const QString &address, const QString &link, const QPalette &palette)
{
    if (address.isEmpty())
        return;
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(link);
    format.setForeground(palette.link());
    format.setFontWeight(QFont::DemiBold);
    write(names::isolated(address), format);
    write(u"  "_s);
}

}
