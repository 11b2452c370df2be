// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtbody.h"

#include "odtstyles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr double kOdtLeading = 1.35; // Centimetres.
constexpr double kOdtStep = 0.6;

QByteArray directionProperties(bool isRightToLeft)
{
    return isRightToLeft ? "style:writing-mode=\"rl-tb\" " : "style:writing-mode=\"lr-tb\" ";
}

/// The side that lines begin at: LibreOffice takes "start" for the left.
QByteArray alignment(bool isRightToLeft)
{
    return isRightToLeft ? "fo:text-align=\"right\" " : "fo:text-align=\"left\" ";
}

QByteArray paragraphProperties(const QByteArray &attributes)
{
    return "<style:paragraph-properties " + attributes + "/>";
}

}

OdtBody::OdtBody(const Flow &flow)
    : m_flow(flow)
    , m_xml(&m_text)
{
}

QByteArray OdtBody::content()
{
    writeLogo();
    for (const Element &element : m_flow.elements)
        std::visit([this](const auto &one) { write(one); }, element);
    applyLists(m_lists.end(), {});
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content " + odtparts::spaces() + "><office:automatic-styles>" + m_styles
        + "</office:automatic-styles><office:body><office:text>" + m_text + "</office:text></office:body></office:document-content>";
}

void OdtBody::writeLogo()
{
    const QSizeF size = logoSize(m_flow.design);
    if (size.isEmpty())
        return;
    open("text:p", u"Standard"_s);
    m_xml.writeStartElement(u"draw:frame"_s);
    m_xml.writeAttribute(u"draw:name"_s, u"Logo"_s);
    m_xml.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
    m_xml.writeAttribute(u"svg:width"_s, u"%1cm"_s.arg(size.width()));
    m_xml.writeAttribute(u"svg:height"_s, u"%1cm"_s.arg(size.height()));
    m_xml.writeEmptyElement(u"draw:image"_s);
    m_xml.writeAttribute(u"xlink:href"_s, u"Pictures/logo.png"_s);
    m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
    m_xml.writeAttribute(u"xlink:show"_s, u"embed"_s);
    m_xml.writeAttribute(u"xlink:actuate"_s, u"onLoad"_s);
    m_xml.writeTextElement(u"svg:desc"_s, writable(m_flow.design.organisation));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

QString OdtBody::styleOf(const QByteArray &family, const QString &parent, const QByteArray &properties)
{
    const QByteArray key = family + ' ' + parent.toUtf8() + ' ' + properties;
    if (const auto known = m_styleNames.constFind(key); known != m_styleNames.constEnd())
        return *known;
    const QString name = u"A%1"_s.arg(m_styleNames.size() + 1);
    m_styleNames.insert(key, name);
    const QByteArray above = parent.isEmpty() ? QByteArray() : " style:parent-style-name=\"" + parent.toUtf8() + "\"";
    m_styles += "<style:style style:name=\"" + name.toUtf8() + "\" style:family=\"" + family + "\"" + above + ">" + properties + "</style:style>";
    return name;
}

QString OdtBody::paragraphStyle(const Paragraph &paragraph)
{
    const bool turned = isRightToLeft(paragraph);
    const QString style = odtStyle(paragraph);
    QByteArray attributes;
    const bool isPlaced = paragraph.role == Role::TextTitle || paragraph.role == Role::TextHeading || paragraph.role == Role::Vote;
    if (turned != isRightToLeft(m_flow.language))
        attributes += directionProperties(turned) + (isPlaced ? QByteArray() : alignment(turned));
    if (paragraph.role == Role::Vote && turned) // At the end of the line.
        attributes += alignment(!turned);
    if (paragraph.startsPage)
        attributes += "fo:break-before=\"page\" ";
    if (paragraph.role == Role::TextTitle)
        attributes += "fo:text-align=\"center\" ";
    const double leading = kOdtLeading + (paragraph.role == Role::Words ? paragraph.level * kOdtStep : 0);
    const bool isIndented = paragraph.role == Role::Words && paragraph.level > 0;
    // Left is where lines begin: the margins of a paragraph turn with its direction, in LibreOffice and in Word; borders do not.
    if (isIndented)
        attributes += "fo:margin-left=\"" + QByteArray::number(leading) + "cm\" fo:text-indent=\"-1.35cm\" ";
    else if (turned && isOwn(paragraph))
        attributes += "fo:border-left=\"0.5pt solid #595959\" fo:border-right=\"4pt solid #595959\" ";
    return attributes.isEmpty() ? style : styleOf("paragraph", style, paragraphProperties(attributes));
}

void OdtBody::open(const char *name, const QString &style)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
    if (!style.isEmpty())
        m_xml.writeAttribute(u"text:style-name"_s, style);
}

void OdtBody::applyLists(const ListNesting::Change &change, const Paragraph &paragraph)
{
    for (int count = 0; count < change.closed; ++count) {
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    if (change.isNextItem) {
        m_xml.writeEndElement();
        open("text:list-item");
    }
    for (int count = 0; count < change.opened; ++count) {
        open("text:list", paragraph.list == ListKind::Bullet ? u"Bullets"_s : u"Numbers"_s);
        open("text:list-item");
        if (count + 1 == change.opened && paragraph.list == ListKind::Number)
            m_xml.writeAttribute(u"text:start-value"_s, QString::number(paragraph.listNumber));
    }
}

void OdtBody::write(const Paragraph &paragraph)
{
    applyLists(m_lists.advance(paragraph), paragraph);
    const bool isHeading = paragraph.role == Role::Heading || paragraph.role == Role::TextTitle || paragraph.role == Role::TextHeading;
    open(isHeading ? "text:h" : "text:p", paragraphStyle(paragraph));
    if (isHeading)
        m_xml.writeAttribute(u"text:outline-level"_s, odtStyle(paragraph).section(u'_', -1));
    if (!paragraph.anchor.isEmpty()) {
        m_xml.writeEmptyElement(u"text:bookmark-start"_s);
        m_xml.writeAttribute(u"text:name"_s, paragraph.anchor);
    }
    if (!paragraph.label.isEmpty()) {
        open("text:span", u"Margin_20_Label"_s);
        m_xml.writeCharacters(writable(paragraph.label));
        m_xml.writeEndElement();
    }
    if (!paragraph.label.isEmpty() || paragraph.role == Role::Words)
        m_xml.writeEmptyElement(u"text:tab"_s);
    writeRuns(paragraph.runs, paragraph.language);
    if (!paragraph.anchor.isEmpty()) {
        m_xml.writeEmptyElement(u"text:bookmark-end"_s);
        m_xml.writeAttribute(u"text:name"_s, paragraph.anchor);
    }
    m_xml.writeEndElement();
}

void OdtBody::writeRuns(const QList<Run> &runs, const QString &language)
{
    for (const Run &run : runs) {
        if (run.link.isEmpty()) {
            writeRun(run, language);
            continue;
        }
        m_xml.writeStartElement(u"text:a"_s);
        m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
        m_xml.writeAttribute(u"xlink:href"_s, writable(run.link));
        writeRun(run, language);
        m_xml.writeEndElement();
    }
}

void OdtBody::writeRun(const Run &run, const QString &language)
{
    if (!run.note.isEmpty())
        return writeNote(run, language);
    const QByteArray attributes = odtTextProperties(run, language, m_flow.language);
    if (attributes.isEmpty()) {
        m_xml.writeCharacters(writable(run.text));
        return;
    }
    open("text:span", styleOf("text", {}, "<style:text-properties " + attributes + "/>"));
    m_xml.writeCharacters(writable(run.text));
    m_xml.writeEndElement();
}

void OdtBody::writeNote(const Run &run, const QString &language)
{
    m_xml.writeStartElement(u"text:note"_s);
    m_xml.writeAttribute(u"text:id"_s, u"note%1"_s.arg(++m_notes));
    m_xml.writeAttribute(u"text:note-class"_s, u"footnote"_s);
    m_xml.writeStartElement(u"text:note-citation"_s);
    m_xml.writeAttribute(u"text:label"_s, run.text); // The number of the source, and not one that is counted anew.
    m_xml.writeCharacters(run.text);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"text:note-body"_s);
    Paragraph note;
    note.role = Role::Note;
    note.language = language;
    open("text:p", paragraphStyle(note));
    writeRun({run.note}, language);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtBody::writeTemplates(const QString &heading)
{
    m_xml.writeStartElement(u"text:table-of-content-source"_s);
    m_xml.writeAttribute(u"text:outline-level"_s, u"2"_s);
    open("text:index-title-template", u"Contents_20_Heading"_s);
    m_xml.writeCharacters(writable(heading));
    m_xml.writeEndElement();
    for (const QString &level : {u"1"_s, u"2"_s}) {
        m_xml.writeStartElement(u"text:table-of-content-entry-template"_s);
        m_xml.writeAttribute(u"text:outline-level"_s, level);
        m_xml.writeAttribute(u"text:style-name"_s, u"Contents_20_"_s + level);
        m_xml.writeEmptyElement(u"text:index-entry-link-start"_s);
        m_xml.writeEmptyElement(u"text:index-entry-text"_s);
        m_xml.writeEmptyElement(u"text:index-entry-tab-stop"_s);
        m_xml.writeAttribute(u"style:type"_s, u"right"_s);
        m_xml.writeAttribute(u"style:leader-char"_s, u"."_s);
        m_xml.writeEmptyElement(u"text:index-entry-page-number"_s);
        m_xml.writeEmptyElement(u"text:index-entry-link-end"_s);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtBody::write(const Contents &contents)
{
    applyLists(m_lists.end(), {});
    m_xml.writeStartElement(u"text:table-of-content"_s);
    m_xml.writeAttribute(u"text:name"_s, u"Contents"_s);
    writeTemplates(contents.heading);
    m_xml.writeStartElement(u"text:index-body"_s);
    m_xml.writeStartElement(u"text:index-title"_s);
    m_xml.writeAttribute(u"text:name"_s, u"Contents_Head"_s);
    open("text:p", u"Contents_20_Heading"_s);
    m_xml.writeCharacters(writable(contents.heading));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    const QList<Paragraph> headings = m_flow.headings();
    for (const Paragraph &heading : headings)
        writeEntry(heading);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

// The page is a reference, which LibreOffice fills in when it opens the file.
void OdtBody::writeEntry(const Paragraph &heading)
{
    open("text:p", heading.level > 1 ? u"Contents_20_2"_s : u"Contents_20_1"_s);
    m_xml.writeStartElement(u"text:a"_s);
    m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
    m_xml.writeAttribute(u"xlink:href"_s, u'#' + heading.anchor);
    m_xml.writeCharacters(writable(heading.text()));
    m_xml.writeEmptyElement(u"text:tab"_s);
    m_xml.writeEmptyElement(u"text:bookmark-ref"_s);
    m_xml.writeAttribute(u"text:reference-format"_s, u"page"_s);
    m_xml.writeAttribute(u"text:ref-name"_s, heading.anchor);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtBody::write(const Table &table)
{
    applyLists(m_lists.end(), {});
    m_xml.writeStartElement(u"table:table"_s);
    m_xml.writeAttribute(u"table:name"_s, u"Table%1"_s.arg(++m_tables));
    m_xml.writeAttribute(u"table:style-name"_s, styleOf("table", {}, "<style:table-properties fo:margin-bottom=\"0.4cm\" table:align=\"margins\" "
        + directionProperties(isRightToLeft(table.language)) + "/>"));
    m_xml.writeEmptyElement(u"table:table-column"_s);
    m_xml.writeAttribute(u"table:number-columns-repeated"_s, QString::number(std::max(table.columns, 1)));
    QList<int> below(table.columns, 0);
    if (table.headRows > 0)
        m_xml.writeStartElement(u"table:table-header-rows"_s);
    for (int row = 0; row < table.rows.size(); ++row) {
        writeRow(table, row, below);
        if (row + 1 == table.headRows)
            m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtBody::writeRow(const Table &table, int row, QList<int> &below)
{
    m_xml.writeStartElement(u"table:table-row"_s);
    const QList<Cell> &cells = table.rows.at(row).cells;
    for (int column = 0; column < table.columns;) {
        const auto cell = std::ranges::find(cells, column, &Cell::column);
        if (cell == cells.end()) {
            m_xml.writeEmptyElement(below.at(column) > 0 ? u"table:covered-table-cell"_s : u"table:table-cell"_s);
            below[column] = std::max(below.at(column) - 1, 0);
            ++column;
            continue;
        }
        writeCell(*cell, row < table.headRows);
        const int end = std::min(column + std::max(cell->columns, 1), table.columns);
        below[column] = cell->rows - 1;
        for (++column; column < end; ++column) {
            m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
            below[column] = cell->rows - 1;
        }
    }
    m_xml.writeEndElement();
}

QString OdtBody::cellParagraphStyle(const Cell &cell, bool isHead)
{
    const QString style = isHead ? u"Table_20_Head"_s : u"Table_20_Words"_s;
    const bool turned = isRightToLeft(cell.language);
    if (turned == isRightToLeft(m_flow.language))
        return style;
    return styleOf("paragraph", style, paragraphProperties(directionProperties(turned) + alignment(turned)));
}

void OdtBody::writeCell(const Cell &cell, bool isHead)
{
    m_xml.writeStartElement(u"table:table-cell"_s);
    m_xml.writeAttribute(u"table:style-name"_s,
        styleOf("table-cell", {}, "<style:table-cell-properties fo:border=\"0.5pt solid #595959\" fo:padding=\"0.12cm\"/>"));
    if (cell.columns > 1)
        m_xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(cell.columns));
    if (cell.rows > 1)
        m_xml.writeAttribute(u"table:number-rows-spanned"_s, QString::number(cell.rows));
    open("text:p", cellParagraphStyle(cell, isHead));
    writeRuns(cell.runs, cell.language);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

}
