// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxbody.h"

#include <core/model/undocsurl.h>
#include <import/formats/droppedtext.h>

namespace formats {

using namespace Qt::StringLiterals;

// The parts of DocxBody that stand within a run: fields, links, notes and drawings.

void DocxBody::takeField(OfficeXml &xml)
{
    m_line.beginField();
    m_line.instruct(xml.attribute("instr"_L1));
    m_line.showResult();
    walkChildren(xml);
    m_line.endField();
}

void DocxBody::takeFieldMark(OfficeXml &xml)
{
    const QString type = xml.attribute("fldCharType"_L1);
    xml.skip();
    if (type == "begin"_L1)
        m_line.beginField();
    else if (type == "separate"_L1)
        m_line.showResult();
    else if (type == "end"_L1)
        m_line.endField();
}

void DocxBody::takeLink(OfficeXml &xml)
{
    const Relationship target = m_relationships.value(xml.attribute("id"_L1));
    m_line.openLink(target.isExternal ? model::undocsTarget(target.target) : QString());
    walkChildren(xml);
    m_line.closeLink();
}

void DocxBody::takeNoteMark(OfficeXml &xml, NoteKind kind)
{
    const PendingNote note{kind, xml.attribute("id"_L1).toInt()};
    if (m_line.isInDeletion())
        return;
    const QString follows = xml.attribute("customMarkFollows"_L1);
    if (follows == "1"_L1 || follows == "true"_L1 || follows == "on"_L1)
        m_pending = note;
    else
        putNote(note, {});
}

void DocxBody::putNote(const PendingNote &note, const QString &ownMark)
{
    m_line.mark(m_context.notes.refer(note.kind, note.id, ownMark));
    if (note.kind == NoteKind::Footnote)
        m_after += m_context.notes.takeFootnote(note.id);
}

void DocxBody::takeDrawing(OfficeXml &xml)
{
    QString name;
    bool isPicture = false;
    searchDrawing(xml, name, isPicture);
    if (isPicture)
        m_dropped.append(droppedText(u"picture"_s, name));
}

void DocxBody::searchDrawing(OfficeXml &xml, QString &name, bool &isPicture)
{
    while (xml.next()) {
        if (xml.isAt("txbxContent"_L1)) {
            takeTextBox(xml);
            continue;
        }
        if (xml.isAt("docPr"_L1)) {
            const QString description = xml.attribute("descr"_L1);
            name = description.isEmpty() ? xml.attribute("name"_L1) : description;
        }
        isPicture = isPicture || xml.isAt("blip"_L1) || xml.isAt("imagedata"_L1) || xml.isAt("chart"_L1) || xml.isAt("relIds"_L1);
        searchDrawing(xml, name, isPicture);
    }
}

// The text of a box is a flow of its own; it comes after the paragraph that it hangs on.
void DocxBody::takeTextBox(OfficeXml &xml)
{
    DocxLine line;
    if (m_line.isInDeletion())
        line.enterDeletion();
    std::swap(m_line, line);
    const ParagraphFormat format = std::exchange(m_format, {});
    const model::RawParagraph block = std::exchange(m_block, {});
    const int rows = std::exchange(m_rows, 0);
    const bool hasCell = std::exchange(m_hasCell, false);
    QList<model::RawParagraph> after = std::exchange(m_after, {});
    QList<model::RawParagraph> blocks = std::exchange(m_blocks, {});
    walkChildren(xml);
    finishLoose();
    after += std::exchange(m_blocks, std::move(blocks));
    m_after = std::move(after);
    m_rows = rows;
    m_hasCell = hasCell;
    m_block = block;
    m_format = format;
    std::swap(m_line, line);
}

}
