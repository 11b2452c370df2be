// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KZip>

#include <QBuffer>
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

/// The same plain paragraphs as a small file of each format that people write: for what must hold in all of them.
namespace everyformat {

using namespace Qt::StringLiterals;

struct Made {
    QString format; ///< As formats::Reader::format().
    QString name;
    QByteArray bytes;
};

inline QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

inline QByteArray zipped(const QList<std::pair<QString, QByteArray>> &members)
{
    QBuffer buffer;
    KZip zip(&buffer);
    zip.open(QIODevice::WriteOnly);
    zip.setCompression(KZip::NoCompression);
    for (const auto &[name, bytes] : members) {
        zip.writeFile(name, bytes);
        zip.setCompression(KZip::DeflateCompression);
    }
    zip.close();
    return buffer.data();
}

/// Each paragraph between two tags.
inline QByteArray tagged(const QStringList &paragraphs, const QByteArray &before, const QByteArray &behind)
{
    QByteArray body;
    for (const QString &paragraph : paragraphs)
        body += before + escaped(paragraph) + behind;
    return body;
}

inline QByteArray docxOf(const QByteArray &body)
{
    const QByteArray space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    return zipped({{u"[Content_Types].xml"_s,
                       "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                       "wordprocessingml.document.main+xml\"/></Types>"},
        {u"_rels/.rels"_s,
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" "
            "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
            "Target=\"/word/document.xml\"/></Relationships>"},
        {u"word/document.xml"_s, "<w:document xmlns:w=\"" + space + "\"><w:body>" + body + "</w:body></w:document>"}});
}

inline QByteArray odtOf(const QByteArray &body)
{
    const QByteArray spaces = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                              " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
    return zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
        {u"content.xml"_s, "<office:document-content" + spaces + "><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>"},
        {u"META-INF/manifest.xml"_s, "<manifest/>"}});
}

inline QByteArray epubOf(const QByteArray &body)
{
    return zipped({{u"mimetype"_s, "application/epub+zip"},
        {u"META-INF/container.xml"_s, "<container><rootfiles><rootfile full-path=\"book.opf\"/></rootfiles></container>"},
        {u"book.opf"_s,
            "<package><metadata/><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
            "<spine><itemref idref=\"a\"/></spine></package>"},
        {u"a.xhtml"_s, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body>"
                + body + "</body></html>"}});
}

inline QByteArray aknOf(const QByteArray &body)
{
    return "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><statement name=\"resolution\"><mainBody>" + body
        + "</mainBody></statement></akomaNtoso>";
}

inline QByteArray rtfText(const QString &text)
{
    QByteArray rtf;
    for (const QChar unit : text) {
        const bool isMark = unit == u'\\' || unit == u'{' || unit == u'}';
        if (unit.unicode() < 0x80 && unit.isPrint())
            rtf += isMark ? QByteArray("\\") + char(unit.unicode()) : QByteArray(1, char(unit.unicode()));
        else
            rtf += "\\u" + QByteArray::number(qint16(unit.unicode())) + '?';
    }
    return rtf;
}

inline QByteArray rtfOf(const QByteArray &body)
{
    return "{\\rtf1\\ansi\\ansicpg1252\\uc1 " + body + '}';
}

inline QList<Made> allOf(const QStringList &paragraphs)
{
    const QByteArray plain = paragraphs.join(u"\n\n"_s).toUtf8();
    QByteArray rtf;
    for (const QString &paragraph : paragraphs)
        rtf += rtfText(paragraph) + "\\par\n";
    return {{u"text"_s, u"paper.txt"_s, plain}, {u"markdown"_s, u"paper.md"_s, plain},
        {u"html"_s, u"paper.html"_s, "<!DOCTYPE html><html><head><meta charset=utf-8></head><body>" + tagged(paragraphs, "<p>", "</p>") + "</body></html>"},
        {u"docx"_s, u"paper.docx"_s, docxOf(tagged(paragraphs, "<w:p><w:r><w:t xml:space=\"preserve\">", "</w:t></w:r></w:p>"))},
        {u"odt"_s, u"paper.odt"_s, odtOf(tagged(paragraphs, "<text:p>", "</text:p>"))},
        {u"rtf"_s, u"paper.rtf"_s, rtfOf(rtf)}, {u"epub"_s, u"paper.epub"_s, epubOf(tagged(paragraphs, "<p>", "</p>"))}};
}

}
