// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "besidedocument.h"

#include "paragraphcell.h"

#include <analysis/recognition/operativeverbs.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// QTextTableCellFormat property (int) of a first cell: the row of the texts that this row of the table shows.
constexpr int kRowProperty = 0x100000 + 50;

QTextTable *tableOf(const QTextDocument &document)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    return frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames.first());
}

}

BesideDocument::Rows BesideDocument::rows(ParagraphFilter filter, int always) const
{
    QList<QSet<base::PassageId>> shown;
    Rows result;
    result.count = {filter, {}, 0, 0, true};
    for (const application::Target &column : m_texts.columns) {
        if (!recognition::knowsVerbsOf(result.count.language))
            result.count.language = column.text->language;
        QSet<base::PassageId> ids;
        if (filter != ParagraphFilter::All && !passing(column.passages, filter, column.text->language).isEmpty()) {
            for (const model::Passage &passage : filtered(column.passages, filter, column.text->language).passages)
                ids.insert(passage.id);
        }
        result.count.hasNone = result.count.hasNone && ids.isEmpty();
        shown.append(ids);
    }
    const bool areAllCover = std::ranges::all_of(m_texts.rows, [this](const comparison::LevelRow &row) { return isCover(row); });
    for (int row = 0; row < m_texts.rows.size(); ++row) {
        bool isShown = row == always || (result.count.hasNone && (areAllCover || !isCover(m_texts.rows.at(row))));
        bool isCounted = false;
        for (qsizetype column = 0; column < m_texts.columns.size(); ++column) {
            const qsizetype index = m_texts.rows.at(row).at(column);
            if (index < 0)
                continue;
            const model::Passage &passage = m_texts.columns.at(column).passages.at(index);
            isShown = isShown || shown.at(column).contains(passage.id);
            isCounted = isCounted || passage.kind == model::PassageKind::Preambular || passage.kind == model::PassageKind::Operative;
        }
        if (isShown)
            result.shown.append(row);
        result.count.all += isCounted ? 1 : 0;
        result.count.shown += isCounted && isShown ? 1 : 0;
    }
    return result;
}

bool BesideDocument::isCover(const comparison::LevelRow &row) const
{
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (row.at(column) >= 0 && m_texts.columns.at(column).passages.at(row.at(column)).kind != model::PassageKind::Cover)
            return false;
    }
    return true;
}

void BesideDocument::write(QTextDocument &document, const QPalette &palette) const
{
    fill(document, palette, rows(ParagraphFilter::All).shown, QList<Look>(m_texts.columns.size()));
}

void BesideDocument::write(QTextDocument &document, const QPalette &palette, const ReadingLook &look, const QList<int> &rows) const
{
    QList<Look> looks;
    for (const application::Target &column : m_texts.columns) {
        const QString &language = column.text->language;
        const render::Typography type = look.typography(language, palette, kScale);
        Look one;
        one.letters.setFont(render::textFont(type, language));
        one.lines.setLineHeight(100 * type.lineSpacing, QTextBlockFormat::ProportionalHeight);
        if (type.isJustified)
            one.lines.setAlignment(Qt::AlignJustify);
        looks.append(one);
    }
    fill(document, palette, rows, looks);
}

void BesideDocument::fill(QTextDocument &document, const QPalette &palette, const QList<int> &rows, const QList<Look> &looks) const
{
    document.clear();
    const int columns = int(m_texts.columns.size());
    if (rows.isEmpty() || columns == 0)
        return;
    writeBesideTable(document, int(rows.size()), QList<double>(columns, 100.0 / double(columns)), 0, [&](QTextTable &table) {
        for (int tableRow = 0; tableRow < rows.size(); ++tableRow) {
            const int row = rows.at(tableRow);
            QTextTableCell first = table.cellAt(tableRow, 0);
            QTextCharFormat format = first.format();
            format.setProperty(kRowProperty, row);
            first.setFormat(format);
            for (int column = 0; column < columns; ++column) {
                const int place = mirroredColumn(column, columns);
                ParagraphCell cell(table, tableRow, place);
                cell.setLook(looks.at(column).letters, looks.at(column).lines);
                if (place == 0)
                    cell.writeAnchor(u"row%1"_s.arg(row));
                writeCell(cell, row, column, palette);
            }
        }
    });
}

void BesideDocument::writeCell(ParagraphCell &cell, int row, int column, const QPalette &palette) const
{
    const application::Target &text = m_texts.columns.at(column);
    const qsizetype index = m_texts.rows.at(row).at(column);
    if (index < 0) {
        if (m_texts.hasShift)
            return;
        QTextCharFormat faint;
        faint.setForeground(palette.placeholderText());
        faint.setFontItalic(true);
        //: In the place of a paragraph that this text does not have.
        cell.write(QCoreApplication::translate("Beside", "no such paragraph"), faint);
        return;
    }
    const model::Passage &passage = text.passages.at(index);
    cell.setLanguage(text.text->language);
    cell.writeAddress(passage.address.text(), u"paragraph:%1/%2"_s.arg(column).arg(index), palette);
    QTextCharFormat words;
    words.setFontWeight(isHeading(passage.kind) ? QFont::DemiBold : QFont::Normal);
    if (passage.address.isEmpty() && !passage.label.isEmpty())
        cell.write(passage.label + u' ', words);
    cell.writeWords(passage, text.text->language, words);
}

void BesideDocument::mark(QTextDocument &document, int row, const QPalette &palette)
{
    QTextTable *table = tableOf(document);
    if (!table)
        return;
    QColor tint = palette.color(QPalette::Highlight);
    tint.setAlphaF(0.18F);
    for (int each = 0; each < table->rows(); ++each) {
        const bool isMarked = table->cellAt(each, 0).format().background().style() != Qt::NoBrush;
        const bool isWanted = rowOf(*table, each) == row;
        if (isMarked == isWanted)
            continue;
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(each, column);
            QTextCharFormat format = cell.format();
            isWanted ? format.setBackground(tint) : format.clearBackground();
            cell.setFormat(format);
        }
    }
}

int BesideDocument::rowAt(const QTextDocument &document, int position)
{
    const QTextTable *table = tableOf(document);
    const QTextTableCell cell = table ? table->cellAt(position) : QTextTableCell();
    return cell.isValid() ? rowOf(*table, cell.row()) : -1;
}

int BesideDocument::rowOf(const QTextTable &table, int tableRow)
{
    return table.cellAt(tableRow, 0).format().intProperty(kRowProperty);
}

int BesideDocument::rowOf(int column, base::PassageId passage) const
{
    const QList<model::Passage> &passages = m_texts.columns.at(column).passages;
    const auto found = std::ranges::find(passages, passage, &model::Passage::id);
    if (found == passages.end())
        return -1;
    const qsizetype index = found - passages.begin();
    const auto row = std::ranges::find_if(m_texts.rows, [=](const comparison::LevelRow &level) { return level.at(column) == index; });
    return row == m_texts.rows.end() ? -1 : int(row - m_texts.rows.begin());
}

QString BesideDocument::shortened(const model::Passage &passage)
{
    constexpr qsizetype kLongest = 60;
    const QString words = passage.content.size() > kLongest ? passage.content.first(kLongest) + u'…' : passage.content;
    return passage.address.isEmpty() ? words : names::isolated(passage.address.text()) + u"  "_s + words;
}

QString BesideDocument::summary() const
{
    const auto alone = std::ranges::count_if(m_texts.rows, [this](const comparison::LevelRow &row) { return row.contains(-1) && !isCover(row); });
    //: Below the heads of texts that stand side by side.
    return alone == 0 || m_texts.hasShift ? QString() : QCoreApplication::translate("Beside", "%n paragraph(s) do not stand in every text.", nullptr, int(alone));
}

}
