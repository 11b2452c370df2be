// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentbuilder.h"

#include "passagewriter.h"
#include "tablewriter.h"

#include <core/model/cell.h>

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace render {

namespace {

/// The gap between a margin's label and the text, of the margin's em.
constexpr double kLabelGap = 0.6;

bool hasTitle(const QList<model::Passage> &passages)
{
    return std::ranges::any_of(
        passages, [](const model::Passage &passage) { return passage.kind == model::PassageKind::Title; });
}

/// Behind the last row of the table that begins at `first`; `first` where no row stands there.
qsizetype endOfTable(const QList<model::Passage> &passages, qsizetype first)
{
    qsizetype end = first;
    for (; end < passages.size(); ++end) {
        const QList<model::Span> cells = model::cellsOf(passages.at(end));
        if (cells.isEmpty() || (end > first && model::cellOf(cells.first().target).startsTable))
            break;
    }
    return end;
}

void writeTable(QTextCursor &cursor, PassageWriter &writer, const DocumentContent &content, const Typography &typography,
    std::pair<qsizetype, qsizetype> rows)
{
    const QList<model::Passage> passages = content.passages.sliced(rows.first, rows.second - rows.first);
    const TableWriter table(passages, typography, content.text.language);
    if (table.canWrite())
        return table.write(cursor, content.annotations);
    for (const model::Passage &passage : passages)
        writer.write(passage, content.annotations);
}

}

std::unique_ptr<QTextDocument> buildDocument(const DocumentContent &content, const Typography &typography)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setUseDesignMetrics(true);
    document->setDocumentMargin(0);
    document->setDefaultFont(textFont(typography, content.text.language));
    QTextCursor cursor(document.get());
    cursor.beginEditBlock();
    writeDocument(cursor, content, typography);
    cursor.endEditBlock();
    return document;
}

void writeDocument(QTextCursor &cursor, const DocumentContent &content, const Typography &typography)
{
    PassageWriter writer(cursor, typography, content.text.language);
    if (!content.coverLine.isEmpty())
        writer.writeCoverLine(content.coverLine);
    const QString title = content.text.title.isEmpty() ? content.work.name : content.text.title;
    if (!hasTitle(content.passages) && !title.isEmpty())
        writer.writeTitle(title);
    writePassages(cursor, content, typography);
}

void writePassages(QTextCursor &cursor, const DocumentContent &content, const Typography &typography)
{
    PassageWriter writer(cursor, typography, content.text.language);
    for (qsizetype index = 0; index < content.passages.size();) {
        const qsizetype next = typography.tableWidth > 0 ? endOfTable(content.passages, index) : index;
        if (next > index)
            writeTable(cursor, writer, content, typography, {index, next});
        else
            writer.write(content.passages.at(index), content.annotations);
        index = std::max(next, index + 1);
    }
    writer.writeFootnotes(content.annotations);
}

QString marginLabel(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    const QString address = format.stringProperty(kAddressProperty);
    if (address.endsWith(u')')) // "OP8 (a)": the paragraph's own number stands above it.
        return address.sliced(address.lastIndexOf(u'(') + 1).chopped(1);
    return address.section(u' ', -1); // "OP2" of "Annex OP2", "4" of "note 4".
}

QRectF marginRect(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    const QRectF area = block.document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0) : QTextLine();
    const double height = line.isValid() ? line.height() : area.height();
    const double top = area.top() + (line.isValid() ? line.y() : 0);
    const double gap = kLabelGap * block.charFormat().font().pointSizeF();
    const bool isRightToLeft = format.layoutDirection() == Qt::RightToLeft;
    double margin = isRightToLeft ? format.rightMargin() : format.leftMargin();
    if (const QTextTable *table = QTextCursor(block).currentTable())
        margin = isRightToLeft ? table->format().rightMargin() : table->format().leftMargin();
    const double width = std::max(0.0, margin - gap);
    if (isRightToLeft)
        return {block.document()->textWidth() - width, top, width, height};
    return {0, top, width, height};
}

QTextBlock blockOf(const QTextDocument &document, base::PassageId passage)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (passage.isValid() && block.blockFormat().property(kPassageProperty).toLongLong() == passage.value())
            return block;
    }
    return {};
}

}
