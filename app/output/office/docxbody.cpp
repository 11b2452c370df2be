// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxbody.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr auto kWordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr auto kRelationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr int kLeading = 760;
constexpr int kStep = 340;

void beginPart(QXmlStreamWriter &xml, const QString &root)
{
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(root);
    xml.writeAttribute(u"xmlns:w"_s, QString::fromLatin1(kWordSpace));
    xml.writeAttribute(u"xmlns:r"_s, QString::fromLatin1(kRelationSpace));
    xml.writeAttribute(u"xmlns:wp"_s, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s);
    xml.writeAttribute(u"xmlns:a"_s, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s);
    xml.writeAttribute(u"xmlns:pic"_s, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s);
}

}

DocxBody::DocxBody(const Flow &flow)
    : m_flow(flow)
    , m_textWidth(docxTextWidth(flow.design.paper))
    , m_xml(&m_bytes)
    , m_runs(m_xml)
{
}

QByteArray DocxBody::document()
{
    beginPart(m_xml, u"w:document"_s);
    m_xml.writeStartElement(u"w:body"_s);
    writeLogo();
    for (const Element &element : m_flow.elements)
        std::visit([this](const auto &one) { write(one); }, element);
    writeSection();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    return m_bytes;
}

/// A paragraph with the picture, set in the line.
void DocxBody::writeLogo()
{
    const QSizeF size = logoSize(m_flow.design);
    if (size.isEmpty())
        return;
    constexpr auto kPicture = R"(<w:p><w:pPr><w:keepNext/>%1</w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%2" cy="%3"/><wp:docPr id="1" name="Logo" descr="%4"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%2" cy="%3"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>)";
    constexpr double kPerCentimetre = 360000; // English metric units.
    const QString direction = isRightToLeft(m_flow.language) ? u"<w:bidi/>"_s : QString();
    const QString picture = QString::fromLatin1(kPicture).arg(direction).arg(qRound(size.width() * kPerCentimetre)).arg(qRound(size.height() * kPerCentimetre));
    m_xml.writeCharacters(QString()); // Ends the tag that is open.
    m_xml.device()->write(picture.arg(writable(m_flow.design.organisation).toHtmlEscaped()).toUtf8());
}

void DocxBody::writeSection()
{
    m_xml.writeStartElement(u"w:sectPr"_s);
    for (const auto &[name, id] : {std::pair(u"w:headerReference"_s, u"rId4"_s), std::pair(u"w:footerReference"_s, u"rId5"_s)}) {
        m_xml.writeEmptyElement(name);
        m_xml.writeAttribute(u"w:type"_s, u"default"_s);
        m_xml.writeAttribute(u"r:id"_s, id);
    }
    m_xml.writeEmptyElement(u"w:pgSz"_s);
    const QSizeF paper = paperSize(m_flow.design.paper);
    m_xml.writeAttribute(u"w:w"_s, QString::number(docxLength(paper.width())));
    m_xml.writeAttribute(u"w:h"_s, QString::number(docxLength(paper.height())));
    m_xml.writeEmptyElement(u"w:pgMar"_s);
    for (const QString &side : {u"w:top"_s, u"w:right"_s, u"w:bottom"_s, u"w:left"_s})
        m_xml.writeAttribute(side, QString::number(kDocxMargin));
    for (const QString &side : {u"w:header"_s, u"w:footer"_s})
        m_xml.writeAttribute(side, u"567"_s);
    m_xml.writeAttribute(u"w:gutter"_s, u"0"_s);
    if (isRightToLeft(m_flow.language))
        m_runs.empty("w:bidi");
    m_xml.writeEndElement();
}

void DocxBody::writeProperties(const Paragraph &paragraph)
{
    m_xml.writeStartElement(u"w:pPr"_s);
    m_runs.empty("w:pStyle", docxStyle(paragraph));
    if (paragraph.startsPage)
        m_runs.empty("w:pageBreakBefore");
    if (paragraph.list != ListKind::None) {
        m_xml.writeStartElement(u"w:numPr"_s);
        m_runs.empty("w:ilvl", QString::number(paragraph.level));
        const bool isBullet = paragraph.list == ListKind::Bullet;
        m_runs.empty("w:numId", QString::number(isBullet ? docxparts::kBulletNumber : paragraph.listId + docxparts::kFirstList));
        if (!isBullet && !std::ranges::contains(m_numberedLists, paragraph.listId, &docxparts::NumberedList::id))
            m_numberedLists.append({paragraph.listId, paragraph.level, paragraph.listNumber});
        m_xml.writeEndElement();
    }
    if (isRightToLeft(paragraph))
        m_runs.empty("w:bidi");
    if (paragraph.role == Role::Words && paragraph.level > 0) {
        m_xml.writeEmptyElement(u"w:ind"_s);
        m_xml.writeAttribute(u"w:left"_s, QString::number(kLeading + paragraph.level * kStep));
        m_xml.writeAttribute(u"w:hanging"_s, QString::number(kLeading));
    }
    if (paragraph.role == Role::TextTitle)
        m_runs.empty("w:jc", u"center"_s);
    m_xml.writeEndElement();
}

void DocxBody::write(const Paragraph &paragraph)
{
    m_xml.writeStartElement(u"w:p"_s);
    writeProperties(paragraph);
    const QString bookmark = paragraph.anchor.isEmpty() ? QString() : QString::number(++m_bookmarks);
    if (!bookmark.isEmpty()) {
        m_xml.writeEmptyElement(u"w:bookmarkStart"_s);
        m_xml.writeAttribute(u"w:id"_s, bookmark);
        m_xml.writeAttribute(u"w:name"_s, paragraph.anchor);
    }
    const bool turned = isRightToLeft(paragraph);
    if (!paragraph.label.isEmpty()) {
        m_xml.writeStartElement(u"w:r"_s);
        m_xml.writeStartElement(u"w:rPr"_s);
        m_runs.empty("w:rStyle", u"MarginLabel"_s);
        m_xml.writeEndElement();
        m_runs.writeText(paragraph.label);
        m_runs.empty("w:tab");
        m_xml.writeEndElement();
    } else if (paragraph.role == Role::Words) {
        m_xml.writeStartElement(u"w:r"_s);
        m_runs.empty("w:tab");
        m_xml.writeEndElement();
    }
    m_runs.writeRuns(paragraph.runs, paragraph.language, turned);
    if (!bookmark.isEmpty()) {
        m_xml.writeEmptyElement(u"w:bookmarkEnd"_s);
        m_xml.writeAttribute(u"w:id"_s, bookmark);
    }
    m_xml.writeEndElement();
}

void DocxBody::writeField(const char *kind, bool isDirty)
{
    m_xml.writeStartElement(u"w:r"_s);
    m_xml.writeEmptyElement(u"w:fldChar"_s);
    m_xml.writeAttribute(u"w:fldCharType"_s, QString::fromLatin1(kind));
    if (isDirty)
        m_xml.writeAttribute(u"w:dirty"_s, u"true"_s);
    m_xml.writeEndElement();
}

void DocxBody::writeInstruction(const QString &instruction)
{
    m_xml.writeStartElement(u"w:r"_s);
    m_xml.writeStartElement(u"w:instrText"_s);
    m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    m_xml.writeCharacters(instruction);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void DocxBody::write(const Contents &contents)
{
    m_xml.writeStartElement(u"w:p"_s);
    m_xml.writeStartElement(u"w:pPr"_s);
    m_runs.empty("w:pStyle", u"TOCHeading"_s);
    if (isRightToLeft(m_flow.language))
        m_runs.empty("w:bidi");
    m_xml.writeEndElement();
    m_runs.writeRun({contents.heading}, m_flow.language, isRightToLeft(m_flow.language));
    m_xml.writeEndElement();
    const QList<Paragraph> headings = m_flow.headings();
    for (qsizetype index = 0; index < headings.size(); ++index)
        writeEntry(headings.at(index), index == 0, index + 1 == headings.size());
}

void DocxBody::writeEntry(const Paragraph &heading, bool isFirst, bool isLast)
{
    m_xml.writeStartElement(u"w:p"_s);
    m_xml.writeStartElement(u"w:pPr"_s);
    m_runs.empty("w:pStyle", heading.level > 1 ? u"TOC2"_s : u"TOC1"_s);
    if (isRightToLeft(m_flow.language))
        m_runs.empty("w:bidi");
    m_xml.writeEndElement();
    if (isFirst) {
        writeField("begin", true);
        writeInstruction(u" TOC \\o \"1-2\" \\h \\z \\u "_s);
        writeField("separate");
    }
    m_xml.writeStartElement(u"w:hyperlink"_s);
    m_xml.writeAttribute(u"w:anchor"_s, heading.anchor);
    for (const Run &run : heading.runs)
        m_runs.writeRun({run.text}, heading.language, isRightToLeft(heading));
    m_xml.writeStartElement(u"w:r"_s);
    m_runs.empty("w:tab");
    m_xml.writeEndElement();
    writeField("begin", true);
    writeInstruction(u" PAGEREF %1 \\h "_s.arg(heading.anchor));
    writeField("separate");
    writeField("end");
    m_xml.writeEndElement();
    if (isLast)
        writeField("end");
    m_xml.writeEndElement();
}

void DocxBody::write(const Table &table)
{
    m_xml.writeStartElement(u"w:tbl"_s);
    m_xml.writeStartElement(u"w:tblPr"_s);
    m_runs.empty("w:tblStyle", u"PackTable"_s);
    if (isRightToLeft(table.language))
        m_runs.empty("w:bidiVisual");
    m_xml.writeEmptyElement(u"w:tblW"_s);
    m_xml.writeAttribute(u"w:w"_s, QString::number(m_textWidth));
    m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"w:tblGrid"_s);
    for (int column = 0; column < table.columns; ++column) {
        m_xml.writeEmptyElement(u"w:gridCol"_s);
        m_xml.writeAttribute(u"w:w"_s, QString::number(m_textWidth / std::max(table.columns, 1)));
    }
    m_xml.writeEndElement();
    QList<int> below(table.columns, 0); // For each column: how many rows the cell above still goes over.
    for (int row = 0; row < table.rows.size(); ++row)
        writeRow(table, row, below);
    m_xml.writeEndElement();
    m_xml.writeEmptyElement(u"w:p"_s); // Two tables in a row would be one.
}

void DocxBody::writeRow(const Table &table, int row, QList<int> &below)
{
    m_xml.writeStartElement(u"w:tr"_s);
    const bool isHead = row < table.headRows;
    if (isHead) {
        m_xml.writeStartElement(u"w:trPr"_s);
        m_runs.empty("w:cantSplit");
        m_runs.empty("w:tblHeader");
        m_xml.writeEndElement();
    }
    const QList<Cell> &cells = table.rows.at(row).cells;
    for (int column = 0; column < table.columns;) {
        const auto cell = std::ranges::find(cells, column, &Cell::column);
        if (cell != cells.end()) {
            writeCell(table, *cell, isHead, false);
            const int end = std::min(column + std::max(cell->columns, 1), table.columns);
            for (; column < end; ++column)
                below[column] = cell->rows - 1;
        } else {
            Cell filler;
            filler.language = table.language;
            writeCell(table, filler, isHead, below.at(column) > 0);
            below[column] = std::max(below.at(column) - 1, 0);
            ++column;
        }
    }
    m_xml.writeEndElement();
}

void DocxBody::writeCell(const Table &table, const Cell &cell, bool isHead, bool continues)
{
    const bool turned = isRightToLeft(cell.language);
    m_xml.writeStartElement(u"w:tc"_s);
    m_xml.writeStartElement(u"w:tcPr"_s);
    m_xml.writeEmptyElement(u"w:tcW"_s);
    m_xml.writeAttribute(u"w:w"_s, QString::number(m_textWidth / std::max(table.columns, 1) * std::max(cell.columns, 1)));
    m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    if (cell.columns > 1)
        m_runs.empty("w:gridSpan", QString::number(cell.columns));
    if (continues)
        m_runs.empty("w:vMerge");
    else if (cell.rows > 1)
        m_runs.empty("w:vMerge", u"restart"_s);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"w:p"_s);
    m_xml.writeStartElement(u"w:pPr"_s);
    m_runs.empty("w:pStyle", u"TableWords"_s);
    if (turned)
        m_runs.empty("w:bidi");
    m_xml.writeEndElement();
    QList<Run> runs = cell.runs;
    for (Run &run : runs)
        run.isBold = run.isBold || isHead;
    m_runs.writeRuns(runs, cell.language, turned);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

QByteArray DocxBody::relations() const
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
                     "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto add = [&xml](int id, const QByteArray &type, const QByteArray &target, const char *mode) {
        xml += "<Relationship Id=\"rId" + QByteArray::number(id) + "\" Type=\"" + kRelationSpace + "/" + type + "\" Target=\"" + target + "\"" + mode + "/>";
    };
    int id = 0;
    for (const auto &[type, target] : {std::pair("styles", "styles.xml"), std::pair("numbering", "numbering.xml"),
             std::pair("footnotes", "footnotes.xml"), std::pair("header", "header1.xml"), std::pair("footer", "footer1.xml")})
        add(++id, type, target, "");
    if (!logoSize(m_flow.design).isEmpty())
        xml += "<Relationship Id=\"rIdLogo\" Type=\""_ba + kRelationSpace + "/image\" Target=\"media/logo.png\"/>";
    for (const QString &link : m_runs.links())
        add(++id, "hyperlink", writable(link).toHtmlEscaped().toUtf8(), " TargetMode=\"External\"");
    add(++id, "settings", "settings.xml", "");
    return xml + "</Relationships>";
}

}
