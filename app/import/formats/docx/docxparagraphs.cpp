// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxparagraphs.h"

#include "docxnumbering.h"
#include "docxstyles.h"

#include <import/formats/droppedtext.h>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;
using model::PassageKind;

DocxParagraphs::DocxParagraphs(const Context &context)
    : m_context(context)
{
}

void DocxParagraphs::open(const ParagraphFormat &format)
{
    m_flow.format = format;
    model::RawParagraph block;
    const int headingLevel = m_flow.rows.isEmpty() ? m_context.styles.headingLevel(format) : 0;
    // What makes a heading look like one is not emphasis.
    RunFormat run = m_context.styles.style(format.style).run;
    if (headingLevel > 0) {
        block.kind = PassageKind::Heading;
        block.level = headingLevel;
        run.bold = run.italic = {};
    }
    line().setParagraph(run);
    if (!format.end.isDeleted)
        addListNumber(block, format);
    if (m_flow.rows.isEmpty())
        m_flow.block = block;
}

void DocxParagraphs::addListNumber(model::RawParagraph &block, const ParagraphFormat &format)
{
    const ParagraphFormat &style = m_context.styles.style(format.style).paragraph;
    const int list = format.list >= 0 ? format.list : style.list;
    if (list <= 0)
        return;
    int level = format.listLevel >= 0 ? format.listLevel : m_context.numbering.levelOfStyle(list, format.style);
    level = level >= 0 ? level : std::max(0, style.listLevel);
    const DocxNumbering::Item item = m_context.numbering.next(list, level);
    if (!m_flow.rows.isEmpty()) {
        line().append(item.label);
        line().space();
    } else if (!item.label.isEmpty()) {
        block.label = item.label;
        if (block.kind != PassageKind::Heading) {
            block.level = item.level;
            block.kind = item.level > 0 ? PassageKind::SubParagraph : PassageKind::Body;
        }
    }
}

void DocxParagraphs::close()
{
    drop(u"deleted"_s, line().takeDeleted());
    drop(u"hidden"_s, line().takeHidden());
    if (!m_flow.rows.isEmpty())
        line().space();
    else if (!m_flow.format.end.isDeleted)
        finishBlock();
}

void DocxParagraphs::finishBlock()
{
    const bool isContents = line().hasContents() || (!line().isEmpty() && m_context.styles.isContents(m_flow.format.style));
    model::RawParagraph block = std::exchange(m_flow.block, {});
    block.text = line().take();
    m_flow.format = {};
    if (const qsizetype mark = std::exchange(m_flow.typedMark, 0); mark > 0 && block.text.content.size() > mark + 1) {
        block.kind = PassageKind::Footnote;
        block.label = block.text.content.first(mark);
        block.text.removeStart(mark);
    }
    if (isContents)
        drop(u"table-of-contents"_s, block.text.content);
    else if (block.text.content.isEmpty() && block.text.spans.isEmpty())
        m_dropped.append({u"empty"_s, block.label});
    else
        m_flow.blocks.append(block);
    m_flow.blocks += std::exchange(m_flow.after, {});
}

void DocxParagraphs::finish()
{
    m_flow.format = {};
    if (!line().isEmpty())
        finishBlock();
    m_flow.blocks += std::exchange(m_flow.after, {});
}

void DocxParagraphs::openRow()
{
    if (m_flow.rows.isEmpty()) {
        finish();
        m_flow.block = {};
    }
    m_flow.rows.append(false);
}

void DocxParagraphs::closeRow()
{
    m_flow.rows.removeLast();
    line().space();
    if (!m_flow.rows.isEmpty())
        return;
    if (!line().hasWords())
        line().take();
    m_flow.format = {};
    finishBlock();
}

void DocxParagraphs::openCell()
{
    line().setRun({});
    line().setParagraph({});
    if (!m_flow.rows.isEmpty() && std::exchange(m_flow.rows.last(), true))
        line().separate();
}

// "**", a tab, and the text: a note that was typed below a masthead or a table.
void DocxParagraphs::addTab()
{
    const bool isStart = m_flow.block.kind == PassageKind::Body && m_flow.block.label.isEmpty() && m_flow.typedMark == 0;
    if (m_flow.rows.isEmpty() && isStart)
        m_flow.typedMark = line().typedMark();
    line().append(u" ");
}

void DocxParagraphs::addNote(const NoteMark &note, const QString &ownMark)
{
    line().mark(m_context.notes.refer(note, ownMark));
    if (note.kind == NoteKind::Footnote)
        m_flow.after += m_context.notes.takeFootnote(note.id);
}

void DocxParagraphs::openTextBox()
{
    Flow box;
    if (line().isInDeletion())
        box.line.enterDeletion();
    m_outer.push_back(std::exchange(m_flow, std::move(box)));
}

// It comes after the paragraph that it hangs on.
void DocxParagraphs::closeTextBox()
{
    finish();
    const Flow box = std::exchange(m_flow, std::move(m_outer.back()));
    m_outer.pop_back();
    m_flow.after += box.blocks;
}

void DocxParagraphs::drop(const QString &reason, const QString &text)
{
    if (!text.isEmpty())
        m_dropped.append(droppedText(reason, text));
}

void DocxParagraphs::dropPicture(const QString &name)
{
    m_dropped.append(droppedText(u"picture"_s, name));
}

}
