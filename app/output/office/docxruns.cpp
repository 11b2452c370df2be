// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxruns.h"

using namespace Qt::StringLiterals;

namespace office {

void DocxRuns::empty(const char *name, const QString &value)
{
    m_xml.writeEmptyElement(QString::fromLatin1(name));
    if (!value.isEmpty())
        m_xml.writeAttribute(u"w:val"_s, value);
}

void DocxRuns::writeText(const QString &text)
{
    m_xml.writeStartElement(u"w:t"_s);
    m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    m_xml.writeCharacters(writable(text));
    m_xml.writeEndElement();
}

void DocxRuns::writeLook(const Run &run, const QString &language, bool isRightToLeft)
{
    m_xml.writeStartElement(u"w:rPr"_s);
    if (run.isBold) {
        empty("w:b");
        empty("w:bCs");
    }
    if (run.isItalic) {
        empty("w:i");
        empty("w:iCs");
    }
    if (run.isStruck)
        empty("w:strike");
    if (!run.link.isEmpty())
        empty("w:u", u"single"_s);
    if (run.isRaised)
        empty("w:vertAlign", u"superscript"_s);
    if (isRightToLeft)
        empty("w:rtl");
    m_xml.writeEmptyElement(u"w:lang"_s);
    const QString tag = languageTag(language);
    m_xml.writeAttribute(isRightToLeft ? u"w:bidi"_s : tag.startsWith("zh"_L1) ? u"w:eastAsia"_s : u"w:val"_s, tag);
    m_xml.writeEndElement();
}

void DocxRuns::writeRuns(const QList<Run> &runs, const QString &language, bool isRightToLeft)
{
    for (const Run &run : runs) {
        if (run.link.isEmpty()) {
            writeRun(run, language, isRightToLeft);
            continue;
        }
        m_links.append(run.link);
        m_xml.writeStartElement(u"w:hyperlink"_s);
        m_xml.writeAttribute(u"r:id"_s, u"rId%1"_s.arg(kFirstLink + m_links.size() - 1));
        writeRun(run, language, isRightToLeft);
        m_xml.writeEndElement();
    }
}

void DocxRuns::writeRun(const Run &run, const QString &language, bool isRightToLeft)
{
    if (!run.note.isEmpty())
        return writeNoteCall(run, language, isRightToLeft);
    m_xml.writeStartElement(u"w:r"_s);
    writeLook(run, language, isRightToLeft);
    writeText(run.text);
    m_xml.writeEndElement();
}

// The number is that of the source, and not counted anew by Word.
void DocxRuns::writeNoteCall(const Run &run, const QString &language, bool isRightToLeft)
{
    const QString id = QString::number(++m_noteCount);
    m_xml.writeStartElement(u"w:r"_s);
    m_xml.writeStartElement(u"w:rPr"_s);
    empty("w:rStyle", u"FootnoteReference"_s);
    m_xml.writeEndElement();
    m_xml.writeEmptyElement(u"w:footnoteReference"_s);
    m_xml.writeAttribute(u"w:customMarkFollows"_s, u"1"_s);
    m_xml.writeAttribute(u"w:id"_s, id);
    writeText(run.text);
    m_xml.writeEndElement();
    const QByteArray turned = isRightToLeft ? "<w:bidi/>" : "";
    const QByteArray letters = isRightToLeft ? "<w:rtl/><w:lang w:bidi=\"" : "<w:lang w:val=\"";
    m_notes += "<w:footnote w:id=\"" + id.toLatin1() + "\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/>" + turned
        + "</w:pPr><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:t>" + writable(run.text).toHtmlEscaped().toUtf8()
        + "</w:t></w:r><w:r><w:rPr>" + letters + languageTag(language).toUtf8() + "\"/></w:rPr><w:t xml:space=\"preserve\"> "
        + writable(run.note).toHtmlEscaped().toUtf8() + "</w:t></w:r></w:p></w:footnote>";
}

QByteArray DocxRuns::footnotes() const
{
    const QByteArray spaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:footnotes " + spaces
        + "><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" "
          "w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
        + m_notes + "</w:footnotes>";
}

}
