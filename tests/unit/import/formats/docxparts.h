// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/docx/docxreader.h>

#include <KZip>

#include <QBuffer>

#include <readfile.h>
#include <testdata.h>

using namespace Qt::StringLiterals;

/// The parts of a small document; each is the inside of its root element.
struct Parts {
    QByteArray body;
    QByteArray styles = {};
    QByteArray numbering = {};
    QByteArray footnotes = {};
    QByteArray endnotes = {};
    QByteArray comments = {};
    QByteArray relationships = {};
    QList<std::pair<QString, QByteArray>> others = {};
    QByteArray space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    QByteArray type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    QByteArray prolog = {};
};

inline QByteArray docx(const Parts &parts)
{
    QBuffer buffer;
    KZip zip(&buffer);
    zip.open(QIODevice::WriteOnly);
    const auto write = [&](const QString &name, const QByteArray &bytes) { zip.writeFile(name, bytes); };
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray head = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    write(u"[Content_Types].xml"_s, "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + parts.type + "\"/></Types>");
    write(u"_rels/.rels"_s, head + "<Relationship Id=\"a\" Type=\"" + office + "/officeDocument\" Target=\"/word/document.xml\"/>"
        "<Relationship Id=\"b\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
        "Target=\"docProps/core.xml\"/></Relationships>");
    QByteArray ties = parts.relationships;
    const auto add = [&](const QByteArray &name, const QByteArray &root, const QByteArray &inside) {
        if (inside.isEmpty())
            return;
        ties += "<Relationship Id=\"" + name + "\" Type=\"" + office + '/' + name + "\" Target=\"" + name + ".xml\"/>";
        write(u"word/"_s + QString::fromLatin1(name) + u".xml"_s,
            "<w:" + root + " xmlns:w=\"" + parts.space + "\" xmlns:r=\"r\">" + inside + "</w:" + root + '>');
    };
    add("styles", "styles", parts.styles);
    add("numbering", "numbering", parts.numbering);
    add("footnotes", "footnotes", parts.footnotes);
    add("endnotes", "endnotes", parts.endnotes);
    add("comments", "comments", parts.comments);
    for (const auto &[name, bytes] : parts.others)
        write(name, bytes);
    write(u"word/_rels/document.xml.rels"_s, head + ties + "</Relationships>");
    write(u"word/document.xml"_s, parts.prolog + "<w:document xmlns:w=\"" + parts.space
        + "\" xmlns:r=\"r\" xmlns:mc=\"mc\" xmlns:wp=\"wp\" xmlns:a=\"a\"><w:body>" + parts.body + "</w:body></w:document>");
    zip.close();
    return buffer.data();
}

/// A run and a paragraph of plain text, with properties where they are given.
inline QByteArray run(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

inline QByteArray paragraph(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
}

inline QByteArray item(const QByteArray &text, int list, int level)
{
    return paragraph(text, "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\"" + QByteArray::number(list) + "\"/></w:numPr>");
}

inline QByteArray levelOf(int level, const QByteArray &format, const QByteArray &text, const QByteArray &more = {})
{
    return "<w:lvl w:ilvl=\"" + QByteArray::number(level) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
        + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

inline base::Result<model::ReadText> readBytes(const QByteArray &bytes, const QString &name = u"note.docx"_s)
{
    const formats::DocxReader reader;
    return readfile::readWith(reader, {name, bytes});
}

/// "label|content" of each passage.
inline QStringList lines(const base::Result<model::ReadText> &read)
{
    QStringList list;
    for (const model::Passage &passage : read->passages)
        list.append(passage.label.isEmpty() ? passage.content : passage.label + u'|' + passage.content);
    return list;
}

inline QStringList droppedAs(const base::Result<model::ReadText> &read, const QString &reason)
{
    QStringList list;
    for (const model::Dropped &dropped : read->dropped) {
        if (dropped.reason == reason)
            list.append(dropped.text);
    }
    return list;
}
