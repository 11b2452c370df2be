// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxbody.h"

#include "docxstyles.h"

#include <core/model/undocsurl.h>

namespace formats {

using namespace Qt::StringLiterals;

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

DocxBody::DocxBody(const DocxParagraphs::Context &context, const Relationships &relationships, Tables tables)
    : m_styles(context.styles)
    , m_relationships(relationships)
    , m_tables(tables)
    , m_paragraphs(context)
{
}

base::Status DocxBody::take(const QByteArray &part)
{
    OfficeXml xml(part);
    walkChildren(xml);
    m_paragraphs.finish();
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
        m_paragraphs.drop(u"embedded"_s, m_relationships.value(xml.attribute("id"_L1)).target);
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
        m_paragraphs.line().appendDeleted(xml.text());
        return true;
    case Element::Instruction:
        m_paragraphs.line().instruct(xml.text());
        return true;
    case Element::FieldMark:
        takeFieldMark(xml);
        return true;
    case Element::Tab:
        m_paragraphs.addTab();
        break;
    case Element::Space:
        m_paragraphs.line().append(u" ");
        break;
    case Element::NoBreakHyphen:
        m_paragraphs.line().append(u"-");
        break;
    case Element::Symbol:
        m_paragraphs.line().appendSymbol(xml.attribute("font"_L1), char16_t(xml.attribute("char"_L1).toUShort(nullptr, 16)));
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
        return m_paragraphs.addNote(*std::exchange(m_pending, {}), text.trimmed().toString());
    m_paragraphs.line().append(text);
}

void DocxBody::takeEntry(OfficeXml &xml)
{
    const Entry entry{xml.attribute("id"_L1).toInt(), xml.attribute("author"_L1), {}};
    const QString type = xml.attribute("type"_L1);
    // The lines that Word draws between text and notes.
    if (type.startsWith("separator"_L1) || type.startsWith("continuation"_L1))
        return xml.skip();
    walkChildren(xml);
    m_paragraphs.finish();
    m_entries.append(entry);
    m_entries.last().blocks = m_paragraphs.takeBlocks();
}

void DocxBody::takeParagraph(OfficeXml &xml)
{
    bool isOpen = false;
    while (xml.next()) {
        const bool isFormat = !isOpen && xml.isAt("pPr"_L1);
        if (!std::exchange(isOpen, true))
            openParagraph(isFormat ? readParagraphFormat(xml) : ParagraphFormat());
        if (!isFormat)
            walk(xml);
    }
    if (!isOpen)
        openParagraph({});
    m_pending.reset();
    m_paragraphs.close();
}

void DocxBody::openParagraph(const ParagraphFormat &format)
{
    if (format.section)
        m_sections.append(*format.section);
    m_hasChanges = m_hasChanges || format.end.isDeleted;
    m_paragraphs.open(format);
}

void DocxBody::takeRow(OfficeXml &xml)
{
    if (m_tables == Tables::Lines)
        return walkChildren(xml);
    m_paragraphs.openRow();
    walkChildren(xml);
    m_paragraphs.closeRow();
}

void DocxBody::takeCell(OfficeXml &xml)
{
    if (m_tables == Tables::Rows)
        m_paragraphs.openCell();
    walkChildren(xml);
}

void DocxBody::takeRun(OfficeXml &xml)
{
    const RunFormat outer = m_paragraphs.line().run();
    RunFormat format;
    format.language = m_styles.language();
    m_paragraphs.line().setRun(format);
    while (xml.next()) {
        if (!xml.isAt("rPr"_L1)) {
            walk(xml);
            continue;
        }
        RunFormat own = readRunFormat(xml);
        if (!own.style.isEmpty())
            own.inherit(m_styles.style(own.style).run);
        own.inherit(format);
        m_paragraphs.line().setRun(own);
    }
    m_paragraphs.line().setRun(outer);
}

// The same content for newer and for older programs: only one of them is printed.
void DocxBody::takeAlternatives(OfficeXml &xml)
{
    for (bool isTaken = false; xml.next(); isTaken = true) {
        if (isTaken)
            xml.skip();
        else
            walkChildren(xml);
    }
}

void DocxBody::takeDeletion(OfficeXml &xml)
{
    m_hasChanges = true;
    m_paragraphs.line().enterDeletion();
    walkChildren(xml);
    m_paragraphs.line().leaveDeletion();
}

void DocxBody::takeField(OfficeXml &xml)
{
    m_paragraphs.line().beginField();
    m_paragraphs.line().instruct(xml.attribute("instr"_L1));
    m_paragraphs.line().showResult();
    walkChildren(xml);
    m_paragraphs.line().endField();
}

void DocxBody::takeFieldMark(OfficeXml &xml)
{
    const QString type = xml.attribute("fldCharType"_L1);
    xml.skip();
    if (type == "begin"_L1)
        m_paragraphs.line().beginField();
    else if (type == "separate"_L1)
        m_paragraphs.line().showResult();
    else if (type == "end"_L1)
        m_paragraphs.line().endField();
}

void DocxBody::takeLink(OfficeXml &xml)
{
    const Relationship target = m_relationships.value(xml.attribute("id"_L1));
    m_paragraphs.line().openLink(target.isExternal ? model::undocsTarget(target.target) : QString());
    walkChildren(xml);
    m_paragraphs.line().closeLink();
}

void DocxBody::takeNoteMark(OfficeXml &xml, NoteKind kind)
{
    const NoteMark note{kind, xml.attribute("id"_L1).toInt()};
    if (m_paragraphs.line().isInDeletion())
        return;
    const QString follows = xml.attribute("customMarkFollows"_L1);
    if (follows == "1"_L1 || follows == "true"_L1 || follows == "on"_L1)
        m_pending = note;
    else
        m_paragraphs.addNote(note, {});
}

void DocxBody::takeDrawing(OfficeXml &xml)
{
    QString name;
    bool isPicture = false;
    searchDrawing(xml, name, isPicture);
    if (isPicture)
        m_paragraphs.dropPicture(name);
}

void DocxBody::searchDrawing(OfficeXml &xml, QString &name, bool &isPicture)
{
    while (xml.next()) {
        if (xml.isAt("txbxContent"_L1)) {
            m_paragraphs.openTextBox();
            walkChildren(xml);
            m_paragraphs.closeTextBox();
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

}
