// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxbody.h"

#include "docxnumbering.h"
#include "docxstyles.h"

#include <import/formats/droppedtext.h>

namespace formats {

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

enum class Element {
    Container, Skipped, Paragraph, Row, Cell, Run, Alternatives, Insertion, Deletion, SimpleField, FieldMark, Link, Drawing, Section, Entry,
    Text, DeletedText, Instruction, Space, Tab, NoBreakHyphen, Symbol, FootnoteMark, EndnoteMark, Embedded
};

Element elementOf(QStringView name)
{
    static const QHash<QStringView, Element> names{{u"p", Element::Paragraph}, {u"tr", Element::Row}, {u"tc", Element::Cell},
        {u"r", Element::Run}, {u"AlternateContent", Element::Alternatives}, {u"ins", Element::Insertion},
        {u"moveTo", Element::Insertion}, {u"del", Element::Deletion}, {u"moveFrom", Element::Deletion},
        {u"fldSimple", Element::SimpleField}, {u"fldChar", Element::FieldMark}, {u"hyperlink", Element::Link},
        {u"drawing", Element::Drawing}, {u"pict", Element::Drawing}, {u"object", Element::Drawing}, {u"sectPr", Element::Section},
        {u"footnote", Element::Entry}, {u"endnote", Element::Entry}, {u"comment", Element::Entry}, {u"t", Element::Text},
        {u"delText", Element::DeletedText}, {u"instrText", Element::Instruction}, {u"delInstrText", Element::Skipped},
        {u"tab", Element::Tab}, {u"ptab", Element::Space}, {u"br", Element::Space}, {u"cr", Element::Space},
        {u"noBreakHyphen", Element::NoBreakHyphen}, {u"sym", Element::Symbol}, {u"footnoteReference", Element::FootnoteMark},
        {u"endnoteReference", Element::EndnoteMark}, {u"altChunk", Element::Embedded}, {u"subDoc", Element::Embedded},
        {u"tblPr", Element::Skipped}, {u"tblGrid", Element::Skipped}, {u"trPr", Element::Skipped}, {u"tcPr", Element::Skipped},
        {u"tblPrEx", Element::Skipped}, {u"sdtPr", Element::Skipped}, {u"sdtEndPr", Element::Skipped}, {u"rPr", Element::Skipped},
        {u"pPr", Element::Skipped}, {u"rt", Element::Skipped}, {u"rubyPr", Element::Skipped}, {u"ctrlPr", Element::Skipped},
        {u"smartTagPr", Element::Skipped}, {u"customXmlPr", Element::Skipped}, {u"background", Element::Skipped}};
    return names.value(name, Element::Container);
}

// A no-break space is text, even at an end.
QStringView withoutLayout(QStringView text)
{
    while (!text.isEmpty() && InlineText::folds(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && InlineText::folds(text.back()))
        text.chop(1);
    return text;
}

}

DocxBody::DocxBody(const Context &context, const Relationships &relationships, Tables tables)
    : m_context(context)
    , m_relationships(relationships)
    , m_tables(tables)
{
}

base::Status DocxBody::take(const QByteArray &part)
{
    OfficeXml xml(part);
    walkChildren(xml);
    finishLoose();
    return xml.status();
}

void DocxBody::walkChildren(OfficeXml &xml)
{
    while (xml.next())
        walk(xml);
}

void DocxBody::walk(OfficeXml &xml)
{
    switch (elementOf(xml.name())) {
    case Element::Skipped:
        return xml.skip();
    case Element::Paragraph:
        return takeParagraph(xml);
    case Element::Row:
        return takeRow(xml);
    case Element::Cell:
        return takeCell(xml);
    case Element::Run:
        return takeRun(xml);
    case Element::Alternatives:
        return takeAlternatives(xml);
    case Element::Insertion:
        m_hasChanges = true;
        return walkChildren(xml);
    case Element::Deletion:
        return takeDeletion(xml);
    case Element::SimpleField:
        return takeField(xml);
    case Element::Link:
        return takeLink(xml);
    case Element::Drawing:
        return takeDrawing(xml);
    case Element::Section:
        m_sections.append(readSection(xml));
        return;
    case Element::Entry:
        return takeEntry(xml);
    case Element::Embedded:
        drop(u"embedded"_s, m_relationships.value(xml.attribute("id"_L1)).target);
        return xml.skip();
    default:
        if (!walkText(xml))
            walkChildren(xml);
    }
}

// What runs consist of. False for everything else.
bool DocxBody::walkText(OfficeXml &xml)
{
    switch (elementOf(xml.name())) {
    case Element::Text: {
        // Without this word, spaces at the ends are only the layout of the file.
        const bool keepsSpaces = xml.attribute("space"_L1) == "preserve"_L1;
        const QString text = xml.text();
        takeText(keepsSpaces ? QStringView(text) : withoutLayout(text));
        return true;
    }
    case Element::DeletedText:
        m_line.appendDeleted(xml.text());
        return true;
    case Element::Instruction:
        m_line.instruct(xml.text());
        return true;
    case Element::FieldMark:
        takeFieldMark(xml);
        return true;
    case Element::Tab:
        takeTab();
        break;
    case Element::Space:
        m_line.append(u" ");
        break;
    case Element::NoBreakHyphen:
        m_line.append(u"-");
        break;
    case Element::Symbol:
        m_line.appendSymbol(xml.attribute("font"_L1), char16_t(xml.attribute("char"_L1).toUShort(nullptr, 16)));
        break;
    case Element::FootnoteMark:
        takeNoteMark(xml, NoteKind::Footnote);
        break;
    case Element::EndnoteMark:
        takeNoteMark(xml, NoteKind::Endnote);
        break;
    default:
        return false;
    }
    xml.skip();
    return true;
}

void DocxBody::takeText(QStringView text)
{
    if (m_pending && !text.trimmed().isEmpty())
        return putNote(*std::exchange(m_pending, {}), text.trimmed().toString());
    m_line.append(text);
}

// "**", a tab, and the text: a note that was typed below a masthead or a table.
void DocxBody::takeTab()
{
    if (m_rows == 0 && m_block.kind == PassageKind::Body && m_block.label.isEmpty() && m_typedMark == 0)
        m_typedMark = m_line.typedMark();
    m_line.append(u" ");
}

void DocxBody::takeEntry(OfficeXml &xml)
{
    const Entry entry{xml.attribute("id"_L1).toInt(), xml.attribute("author"_L1), {}};
    const QString type = xml.attribute("type"_L1);
    // The lines that Word draws between text and notes.
    if (type.startsWith("separator"_L1) || type.startsWith("continuation"_L1))
        return xml.skip();
    walkChildren(xml);
    finishLoose();
    m_entries.append(entry);
    m_entries.last().blocks = std::exchange(m_blocks, {});
}

void DocxBody::takeParagraph(OfficeXml &xml)
{
    bool isPrepared = false;
    while (xml.next()) {
        if (xml.isAt("pPr"_L1) && !isPrepared) {
            prepareParagraph(readParagraphFormat(xml));
            isPrepared = true;
            continue;
        }
        if (!isPrepared)
            prepareParagraph({});
        isPrepared = true;
        walk(xml);
    }
    if (!isPrepared)
        prepareParagraph({});
    finishParagraph();
}

void DocxBody::prepareParagraph(const ParagraphFormat &format)
{
    m_format = format;
    if (format.section)
        m_sections.append(*format.section);
    m_hasChanges = m_hasChanges || format.end.isDeleted;
    const DocxStyle &style = m_context.styles.style(format.style);
    model::RawParagraph block;
    block.level = m_context.styles.headingLevel(format);
    const bool isHeading = block.level > 0 && m_rows == 0;
    if (isHeading)
        block.kind = PassageKind::Heading;
    else
        block.level = 0;
    // What makes a heading look like one is not emphasis.
    RunFormat run = style.run;
    if (isHeading)
        run.bold = run.italic = {};
    m_line.setParagraph(run);
    const int list = format.list >= 0 ? format.list : style.paragraph.list;
    if (list > 0 && !format.end.isDeleted) {
        int level = format.listLevel >= 0 ? format.listLevel : m_context.numbering.levelOfStyle(list, format.style);
        level = level >= 0 ? level : std::max(0, style.paragraph.listLevel);
        const DocxNumbering::Item item = m_context.numbering.next(list, level);
        if (m_rows > 0) {
            m_line.append(item.label);
            m_line.space();
        } else if (!item.label.isEmpty()) {
            block.label = item.label;
            if (!isHeading) {
                block.level = item.level;
                block.kind = item.level > 0 ? PassageKind::SubParagraph : PassageKind::Body;
            }
        }
    }
    if (m_rows == 0)
        m_block = block;
}

void DocxBody::finishParagraph()
{
    drop(u"deleted"_s, m_line.takeDeleted());
    drop(u"hidden"_s, m_line.takeHidden());
    m_pending.reset();
    if (m_rows > 0)
        m_line.space();
    else if (!m_format.end.isDeleted)
        finishBlock();
}

void DocxBody::finishBlock()
{
    const bool isContents = m_line.hasContents() || (!m_line.isEmpty() && m_context.styles.isContents(m_format.style));
    model::RawParagraph block = std::exchange(m_block, {});
    block.text = m_line.take();
    m_format = {};
    if (const qsizetype mark = std::exchange(m_typedMark, 0); mark > 0 && block.text.content.size() > mark + 1) {
        block.kind = PassageKind::Footnote;
        block.label = block.text.content.first(mark);
        block.text.removeStart(mark);
    }
    if (isContents)
        drop(u"table-of-contents"_s, block.text.content);
    else if (block.text.content.isEmpty() && block.text.spans.isEmpty())
        m_dropped.append({u"empty"_s, block.label});
    else
        m_blocks.append(block);
    m_blocks += std::exchange(m_after, {});
}

// What is left where a deletion joins a paragraph to nothing.
void DocxBody::finishLoose()
{
    m_format = {};
    if (!m_line.isEmpty())
        finishBlock();
    m_blocks += std::exchange(m_after, {});
}

void DocxBody::takeRow(OfficeXml &xml)
{
    if (m_tables == Tables::Lines)
        return walkChildren(xml);
    if (m_rows == 0) {
        finishLoose();
        m_block = {};
    }
    ++m_rows;
    const bool outerHasCell = std::exchange(m_hasCell, false);
    walkChildren(xml);
    m_hasCell = outerHasCell;
    --m_rows;
    m_line.space();
    if (m_rows > 0)
        return;
    if (!m_line.hasWords())
        m_line.take();
    m_format = {};
    finishBlock();
}

void DocxBody::takeCell(OfficeXml &xml)
{
    if (m_tables == Tables::Lines)
        return walkChildren(xml);
    m_line.setRun({});
    m_line.setParagraph({});
    if (m_hasCell)
        m_line.separate();
    m_hasCell = true;
    walkChildren(xml);
}

void DocxBody::takeRun(OfficeXml &xml)
{
    const RunFormat outer = m_line.run();
    RunFormat format;
    format.language = m_context.styles.language();
    m_line.setRun(format);
    while (xml.next()) {
        if (!xml.isAt("rPr"_L1)) {
            walk(xml);
            continue;
        }
        RunFormat own = readRunFormat(xml);
        if (!own.style.isEmpty())
            own.inherit(m_context.styles.style(own.style).run);
        own.inherit(format);
        m_line.setRun(own);
    }
    m_line.setRun(outer);
}

// The same content for newer and for older programs: only one of them is printed.
void DocxBody::takeAlternatives(OfficeXml &xml)
{
    bool isTaken = false;
    while (xml.next()) {
        if (isTaken) {
            xml.skip();
        } else {
            isTaken = true;
            walkChildren(xml);
        }
    }
}

void DocxBody::takeDeletion(OfficeXml &xml)
{
    m_hasChanges = true;
    m_line.enterDeletion();
    walkChildren(xml);
    m_line.leaveDeletion();
}

void DocxBody::drop(const QString &reason, const QString &text)
{
    if (!text.isEmpty())
        m_dropped.append(droppedText(reason, text));
}

}
