// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownwordsreader.h"

#include <QHash>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace office {

namespace {

QList<Run> runsOfBlock(const QTextBlock &block)
{
    QList<Run> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        Run run {it.fragment().text().replace(QChar::LineSeparator, u' ')};
        run.isBold = format.fontWeight() > QFont::Medium || block.blockFormat().headingLevel() > 0;
        run.isItalic = format.fontItalic();
        run.isStruck = format.fontStrikeOut();
        run.link = format.anchorHref();
        runs.append(run);
    }
    return runs;
}

Table tableOf(const QTextTable &table, const QString &language)
{
    Table made;
    made.columns = table.columns();
    made.headRows = table.format().headerRowCount();
    made.language = language;
    made.isOwn = true;
    for (int row = 0; row < table.rows(); ++row) {
        Row cells;
        for (int column = 0; column < table.columns(); ++column) {
            Cell cell;
            cell.column = column;
            cell.language = language;
            cell.runs = runsOfBlock(table.cellAt(row, column).firstCursorPosition().block());
            cells.cells.append(cell);
        }
        made.rows.append(cells);
    }
    return made;
}

void takeList(const QTextBlock &block, Paragraph &paragraph, QHash<const QTextList *, int> &known, int &lists)
{
    const QTextList *list = block.textList();
    if (!list)
        return;
    if (!known.contains(list))
        known.insert(list, ++lists);
    const bool isBullet = list->format().style() >= QTextListFormat::ListSquare;
    paragraph.list = isBullet ? ListKind::Bullet : ListKind::Number;
    paragraph.level = std::max(list->format().indent() - 1, 0);
    paragraph.listNumber = list->itemNumber(block) + list->format().start();
    paragraph.listId = known.value(list);
}

}

QList<Element> flowOfOwnWords(const QString &markdown, const QString &language, int &lists)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    QList<Element> elements;
    QHash<const QTextList *, int> known;
    const QTextTable *last = nullptr;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (const QTextTable *table = QTextCursor(block).currentTable()) {
            if (table != last)
                elements.append(tableOf(*table, language));
            last = table;
            continue;
        }
        if (block.text().trimmed().isEmpty())
            continue;
        Paragraph paragraph;
        paragraph.role = Role::OwnWords;
        paragraph.language = language;
        paragraph.runs = runsOfBlock(block);
        takeList(block, paragraph, known, lists);
        elements.append(paragraph);
    }
    return elements;
}

}
