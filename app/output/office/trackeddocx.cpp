// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trackeddocx.h"

#include "docxparts.h"
#include "zippackage.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr int kIndentStep = 567; // Twentieths of a point: a centimetre.

constexpr QByteArrayView kTrackedTypes
    = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>)";

constexpr QByteArrayView kTrackedRelations
    = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";

QString moment(const QDateTime &date)
{
    return date.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

/// Writes XML of WordprocessingML: elements and attributes by their names without the prefix.
class WordXml
{
public:
    explicit WordXml(const QString &root)
        : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeNamespace(kWord, u"w"_s);
        begin(root);
    }

    void begin(const QString &name) { m_xml.writeStartElement(kWord, name); }
    void end() { m_xml.writeEndElement(); }
    void attribute(const QString &name, const QString &value) { m_xml.writeAttribute(kWord, name, value); }
    void empty(const QString &name, const QList<std::pair<QString, QString>> &attributes = {})
    {
        m_xml.writeEmptyElement(kWord, name);
        for (const auto &[key, value] : attributes)
            attribute(key, value);
    }
    void value(const QString &name, const QString &val) { empty(name, {{u"val"_s, val}}); }
    void text(const QString &name, const QString &words)
    {
        begin(name);
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(writable(words));
        end();
    }
    QByteArray finish()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    static constexpr auto kWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1;

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// The main part of the file.
class TrackedDocxBody
{
public:
    explicit TrackedDocxBody(const ChangedText &text)
        : m_text(text)
        , m_isRightToLeft(text.isRightToLeft())
    {
    }

    QByteArray write()
    {
        m_xml.begin(u"body"_s);
        for (qsizetype at = 0; at < m_text.paragraphs.size(); ++at) {
            m_date = moment(m_text.dateOf(at));
            writeParagraph(m_text.paragraphs[at]);
        }
        m_xml.begin(u"sectPr"_s);
        m_xml.empty(u"pgSz"_s, {{u"w"_s, u"11906"_s}, {u"h"_s, u"16838"_s}});
        m_xml.empty(u"pgMar"_s, {{u"top"_s, u"1418"_s}, {u"right"_s, u"1418"_s}, {u"bottom"_s, u"1418"_s}, {u"left"_s, u"1418"_s},
            {u"header"_s, u"709"_s}, {u"footer"_s, u"709"_s}, {u"gutter"_s, u"0"_s}});
        if (m_isRightToLeft)
            m_xml.empty(u"bidi"_s);
        m_xml.end();
        return m_xml.finish();
    }

private:
    void writeParagraph(const ChangedParagraph &paragraph)
    {
        m_xml.begin(u"p"_s);
        m_xml.begin(u"pPr"_s);
        if (paragraph.heading > 0)
            m_xml.value(u"pStyle"_s, u"Heading%1"_s.arg(std::min(paragraph.heading, kDeepestHeading)));
        if (m_isRightToLeft)
            m_xml.empty(u"bidi"_s);
        if (paragraph.indent > 0)
            m_xml.empty(u"ind"_s, {{u"left"_s, QString::number(kIndentStep * std::min(paragraph.indent, kDeepestIndent))}});
        if (paragraph.change != Change::None) {
            m_xml.begin(u"rPr"_s);
            m_xml.empty(nameOf(paragraph.change), revision());
            m_xml.end();
        }
        m_xml.end();
        for (const ChangedRun &run : paragraph.runs)
            writeRun(run);
        m_xml.end();
    }

    void writeRun(const ChangedRun &run)
    {
        const bool isChanged = run.change != Change::None;
        if (isChanged) {
            m_xml.begin(nameOf(run.change));
            for (const auto &[name, value] : revision())
                m_xml.attribute(name, value);
        }
        m_xml.begin(u"r"_s);
        if (run.isItalic || run.isStruck || m_isRightToLeft) {
            m_xml.begin(u"rPr"_s);
            if (run.isItalic) {
                m_xml.empty(u"i"_s);
                m_xml.empty(u"iCs"_s);
            }
            if (run.isStruck)
                m_xml.empty(u"strike"_s);
            if (m_isRightToLeft)
                m_xml.empty(u"rtl"_s);
            m_xml.end();
        }
        m_xml.text(run.change == Change::Deleted ? u"delText"_s : u"t"_s, run.text);
        m_xml.end();
        if (isChanged)
            m_xml.end();
    }

    static QString nameOf(Change change) { return change == Change::Inserted ? u"ins"_s : u"del"_s; }

    QList<std::pair<QString, QString>> revision()
    {
        return {{u"id"_s, QString::number(++m_revision)}, {u"author"_s, writable(m_text.author)}, {u"date"_s, m_date}};
    }

    const ChangedText &m_text;
    const bool m_isRightToLeft;
    WordXml m_xml {u"document"_s};
    QString m_date; ///< Of the paragraph that is written.
    int m_revision = 0;
};

void writeStyle(WordXml &xml, const QString &id, const QString &name, int halfPoints)
{
    const bool isHeading = id != "Normal"_L1;
    xml.begin(u"style"_s);
    xml.attribute(u"type"_s, u"paragraph"_s);
    if (!isHeading)
        xml.attribute(u"default"_s, u"1"_s);
    xml.attribute(u"styleId"_s, id);
    xml.value(u"name"_s, name);
    if (isHeading) {
        xml.value(u"basedOn"_s, u"Normal"_s);
        xml.value(u"next"_s, u"Normal"_s);
    }
    xml.empty(u"qFormat"_s);
    xml.begin(u"pPr"_s);
    if (isHeading)
        xml.empty(u"keepNext"_s);
    xml.empty(u"spacing"_s, {{u"before"_s, isHeading ? u"240"_s : u"0"_s}, {u"after"_s, u"120"_s}});
    if (isHeading)
        xml.value(u"outlineLvl"_s, QString::number(id.last(1).toInt() - 1));
    xml.end();
    xml.begin(u"rPr"_s);
    if (isHeading) {
        xml.empty(u"b"_s);
        xml.empty(u"bCs"_s);
    }
    xml.value(u"sz"_s, QString::number(halfPoints));
    xml.value(u"szCs"_s, QString::number(halfPoints));
    xml.end();
    xml.end();
}

QByteArray trackedDocxStyles(const ChangedText &text)
{
    WordXml xml(u"styles"_s);
    xml.begin(u"docDefaults"_s);
    xml.begin(u"rPrDefault"_s);
    xml.begin(u"rPr"_s);
    const QString font = u"Times New Roman"_s;
    xml.empty(u"rFonts"_s, {{u"ascii"_s, font}, {u"hAnsi"_s, font}, {u"cs"_s, font}});
    const bool isChinese = text.language == "zh"_L1;
    xml.empty(u"lang"_s,
        {{u"val"_s, text.isRightToLeft() || isChinese ? u"en"_s : text.language}, {u"eastAsia"_s, isChinese ? u"zh-CN"_s : u"en"_s},
            {u"bidi"_s, text.isRightToLeft() ? text.language : u"ar"_s}});
    xml.end();
    xml.end();
    xml.end();
    writeStyle(xml, u"Normal"_s, u"Normal"_s, 22);
    for (int level = 1; level <= kDeepestHeading; ++level)
        writeStyle(xml, u"Heading%1"_s.arg(level), u"heading %1"_s.arg(level), 30 - 2 * level);
    return xml.finish();
}

}

base::Result<QByteArray> trackedDocx(const ChangedText &text)
{
    return zipped({{u"[Content_Types].xml"_s, kTrackedTypes.toByteArray()}, {u"_rels/.rels"_s, docxparts::packageRelations()},
        {u"docProps/core.xml"_s, docxparts::properties(text.title, text.author, text.language)},
        {u"word/_rels/document.xml.rels"_s, kTrackedRelations.toByteArray()}, {u"word/document.xml"_s, TrackedDocxBody(text).write()},
        {u"word/styles.xml"_s, trackedDocxStyles(text)}});
}

}
