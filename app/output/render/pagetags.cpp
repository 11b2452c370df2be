// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetags.h"

#include "passagewriter.h"
#include "section.h"
#include "tablewriter.h"

#include <QAbstractTextDocumentLayout>
#include <QHash>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace render {

namespace {

/// `tables`: their numbers, as far as they are known.
PageElement elementOf(const QTextBlock &block, QHash<const QTextTable *, int> &tables)
{
    const QTextBlockFormat format = block.blockFormat();
    PageElement element;
    element.language = format.stringProperty(kLanguageProperty);
    if (const QTextTable *table = QTextCursor(block).currentTable()) {
        if (!tables.contains(table))
            tables.insert(table, int(tables.size()));
        element.table = tables.value(table);
        element.row = table->cellAt(block.position()).row();
        element.role = element.row < table->format().headerRowCount() ? u"TH"_s : u"TD"_s;
    } else if (format.hasProperty(kTargetProperty)) {
        element.role = u"TOCI"_s;
        element.target = format.intProperty(kTargetProperty);
        element.text = block.text();
    } else if (format.headingLevel() > 0) {
        element.role = u"H%1"_s.arg(std::min(format.headingLevel(), 6));
    } else {
        element.role = u"P"_s;
    }
    return element;
}

/// Whether a block stands in the row of a cell, on the left of it.
bool isLeftOf(const QTextBlock &block, const QTextTable *table, const QTextTableCell &cell)
{
    if (QTextCursor(block).currentTable() != table)
        return false;
    const QTextTableCell other = table->cellAt(block.position());
    return other.row() == cell.row() && other.column() < cell.column();
}

/// The blocks in the order of reading: TableWriter puts the first column of a table that runs from right to left last.
QList<QTextBlock> blocksToRead(const QTextDocument &document)
{
    QList<QTextBlock> blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextTable *table = QTextCursor(block).currentTable();
        qsizetype at = blocks.size();
        if (isTextTable(table) && table->format().layoutDirection() == Qt::RightToLeft) {
            const QTextTableCell cell = table->cellAt(block.position());
            while (at > 0 && isLeftOf(blocks.at(at - 1), table, cell))
                --at;
        }
        blocks.insert(at, block);
    }
    return blocks;
}

}

void PageTags::append(const PageTags &other, double down)
{
    PageTags moved = other;
    for (QList<PageRegion> &regions : moved.pages) {
        for (PageRegion &region : regions)
            region.area.translate(0, down);
    }
    add(moved, int(pages.size()));
}

void PageTags::add(const PageTags &other, int page)
{
    const int before = int(elements.size());
    for (PageElement element : other.elements) {
        if (element.table >= 0)
            element.table += tables;
        elements.append(element);
    }
    tables += other.tables;
    pages.resize(std::max(pages.size(), page + other.pages.size()));
    for (qsizetype index = 0; index < other.pages.size(); ++index) {
        for (PageRegion region : other.pages.at(index)) {
            region.element += before;
            pages[page + index].append(region);
        }
    }
}

PageTags tagsOf(const QTextDocument &document, const QList<PageSlice> &slices, double top)
{
    PageTags tags;
    tags.pages.resize(slices.size());
    QHash<const QTextTable *, int> tables;
    qsizetype first = 0;
    const QList<QTextBlock> blocks = blocksToRead(document);
    for (const QTextBlock &block : blocks) {
        // A picture says nothing that the words do not.
        if (block.text().remove(QChar::ObjectReplacementCharacter).trimmed().isEmpty())
            continue;
        QRectF area = document.documentLayout()->blockBoundingRect(block);
        if (!QTextCursor(block).currentTable())
            area = QRectF(0, area.top(), document.textWidth(), area.height()); // With what stands in its margin.
        const int element = int(tags.elements.size());
        tags.elements.append(elementOf(block, tables));
        while (first + 1 < slices.size() && slices.at(first).bottom <= area.top())
            ++first;
        for (qsizetype page = first; page < slices.size() && slices.at(page).top < area.bottom(); ++page) {
            const PageSlice &slice = slices.at(page);
            QRectF part = area.intersected(QRectF(area.left(), slice.top, area.width(), slice.bottom - slice.top));
            if (!part.isEmpty())
                tags.pages[page].append({element, part.translated(0, top - slice.top + slice.headHeight())});
        }
    }
    tags.tables = int(tables.size());
    return tags;
}

}
