// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trackedodt.h"

#include "odtstyles.h"
#include "zippackage.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace office {

namespace {

/// An element of a whole part: <office:document-content …>content</office:document-content>.
QByteArray odtPart(const QByteArray &name, const QByteArray &content)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>)" "\n<office:" + name + ' ' + odtparts::spaces() + '>' + content + "</office:" + name + '>';
}

/// Writes elements of a part by their names with prefix; the namespaces stand at its root.
class OdtXml
{
public:
    OdtXml()
        : m_xml(&m_bytes)
    {
    }

    void begin(const QString &name, const QList<std::pair<QString, QString>> &attributes = {})
    {
        m_xml.writeStartElement(name);
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(key, value);
    }
    void end() { m_xml.writeEndElement(); }
    void empty(const QString &name, const QList<std::pair<QString, QString>> &attributes = {})
    {
        begin(name, attributes);
        end();
    }
    void text(const QString &name, const QString &words)
    {
        begin(name);
        m_xml.writeCharacters(writable(words));
        end();
    }

    /// Spaces at an end of a run or behind another one are elements, or they would be folded.
    void words(const QString &text)
    {
        QString plain;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool isEnd = at == 0 || at + 1 == text.size() || text[at - 1] == u' ';
            if (text[at] != u' ' || !isEnd) {
                plain += text[at];
                continue;
            }
            m_xml.writeCharacters(writable(plain));
            plain.clear();
            empty(u"text:s"_s);
        }
        m_xml.writeCharacters(writable(plain));
    }

    void beginParagraph(const ChangedParagraph &paragraph)
    {
        const int heading = std::min(paragraph.heading, kDeepestHeading);
        const int indent = std::min(paragraph.indent, kDeepestIndent);
        if (heading > 0)
            begin(u"text:h"_s, {{u"text:style-name"_s, u"Heading_20_%1"_s.arg(heading)}, {u"text:outline-level"_s, QString::number(heading)}});
        else
            begin(u"text:p"_s, {{u"text:style-name"_s, indent > 0 ? u"Indent_20_%1"_s.arg(indent) : u"Standard"_s}});
    }

    void run(const ChangedRun &run)
    {
        const int spans = int(run.isItalic) + int(run.isStruck);
        if (run.isItalic)
            begin(u"text:span"_s, {{u"text:style-name"_s, u"Emphasis"_s}});
        if (run.isStruck)
            begin(u"text:span"_s, {{u"text:style-name"_s, u"Struck"_s}});
        words(run.text);
        for (int open = spans; open > 0; --open)
            end();
    }

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// The words with the marks of their changes, and beside them the list of changes. What is deleted stands in the list alone.
class TrackedOdtBody
{
public:
    explicit TrackedOdtBody(const ChangedText &text)
        : m_text(text)
    {
    }

    QByteArray write()
    {
        const QList<ChangedParagraph> &all = m_text.paragraphs;
        const auto isKept = [](const ChangedParagraph &paragraph) { return paragraph.change == Change::None; };
        const auto last = std::ranges::find_if(all.rbegin(), all.rend(), isKept);
        // Up to the last paragraph that stays a change covers the end behind a paragraph, from there on the end before it.
        const qsizetype tail = all.rend() - last;
        for (qsizetype at = 0; at < tail; ++at) {
            m_date = m_text.dateOf(at);
            writeBefore(all[at], at + 1 == tail);
        }
        if (tail == 0)
            m_body.beginParagraph({});
        for (qsizetype at = tail; at < all.size(); ++at) {
            m_date = m_text.dateOf(at);
            writeBehind(all[at]);
        }
        m_body.end();
        return changes() + m_body.bytes();
    }

private:
    void writeBefore(const ChangedParagraph &paragraph, bool staysOpen)
    {
        if (paragraph.change == Change::Deleted) {
            const QString id = beginChange(Change::Deleted);
            writeDeleted(paragraph);
            m_changes.empty(u"text:p"_s);
            endChange();
            m_marks.append({u"text:change"_s, id});
            return;
        }
        m_body.beginParagraph(paragraph);
        for (const auto &[mark, id] : std::exchange(m_marks, {}))
            writeMark(mark, id);
        if (paragraph.change == Change::Inserted) {
            const QString id = insertion();
            writeMark(u"text:change-start"_s, id);
            writeRuns(paragraph);
            m_marks.append({u"text:change-end"_s, id});
        } else {
            writeKept(paragraph);
        }
        if (!staysOpen)
            m_body.end();
    }

    /// Begins in an open paragraph, and leaves one open.
    void writeBehind(const ChangedParagraph &paragraph)
    {
        if (paragraph.change == Change::Deleted) {
            const QString id = beginChange(Change::Deleted);
            m_changes.empty(u"text:p"_s);
            writeDeleted(paragraph);
            endChange();
            writeMark(u"text:change"_s, id);
            return;
        }
        const QString id = insertion();
        writeMark(u"text:change-start"_s, id);
        m_body.end();
        m_body.beginParagraph(paragraph);
        writeRuns(paragraph);
        writeMark(u"text:change-end"_s, id);
    }

    void writeRuns(const ChangedParagraph &paragraph)
    {
        for (const ChangedRun &run : paragraph.runs)
            m_body.run(run);
    }

    /// A paragraph that stays, with the changes within it.
    void writeKept(const ChangedParagraph &paragraph)
    {
        for (const ChangedRun &run : paragraph.runs) {
            if (run.change == Change::None) {
                m_body.run(run);
            } else if (run.change == Change::Inserted) {
                const QString id = insertion();
                writeMark(u"text:change-start"_s, id);
                m_body.run(run);
                writeMark(u"text:change-end"_s, id);
            } else {
                const QString id = beginChange(Change::Deleted);
                writeDeleted({.runs = {run}});
                endChange();
                writeMark(u"text:change"_s, id);
            }
        }
    }

    void writeDeleted(const ChangedParagraph &paragraph)
    {
        m_changes.beginParagraph(paragraph);
        for (const ChangedRun &run : paragraph.runs)
            m_changes.run(run);
        m_changes.end();
    }

    QString insertion()
    {
        const QString id = beginChange(Change::Inserted);
        endChange();
        return id;
    }

    QString beginChange(Change change)
    {
        const QString id = u"change%1"_s.arg(++m_count);
        m_changes.begin(u"text:changed-region"_s, {{u"xml:id"_s, id}, {u"text:id"_s, id}});
        m_changes.begin(change == Change::Inserted ? u"text:insertion"_s : u"text:deletion"_s);
        m_changes.begin(u"office:change-info"_s);
        m_changes.text(u"dc:creator"_s, m_text.author);
        m_changes.text(u"dc:date"_s, m_date.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss"_s));
        m_changes.end();
        return id;
    }

    void endChange()
    {
        m_changes.end();
        m_changes.end();
    }

    void writeMark(const QString &name, const QString &id) { m_body.empty(name, {{u"text:change-id"_s, id}}); }

    QByteArray changes() const
    {
        return m_count == 0 ? QByteArray() : "<text:tracked-changes text:track-changes=\"true\">" + m_changes.bytes() + "</text:tracked-changes>";
    }

    const ChangedText &m_text;
    OdtXml m_body;
    OdtXml m_changes;
    QList<std::pair<QString, QString>> m_marks; ///< For the beginning of the next paragraph.
    QDateTime m_date; ///< Of the paragraph that is written.
    int m_count = 0;
};

void writeOdtStyle(OdtXml &xml, const QString &name, const QString &parent, const QList<std::pair<QString, QString>> &paragraph, int points)
{
    QList<std::pair<QString, QString>> attributes {{u"style:name"_s, name}, {u"style:family"_s, u"paragraph"_s}};
    if (!parent.isEmpty())
        attributes.append({u"style:parent-style-name"_s, parent});
    xml.begin(u"style:style"_s, attributes);
    xml.empty(u"style:paragraph-properties"_s, paragraph);
    if (points > 0) {
        const QString size = u"%1pt"_s.arg(points);
        xml.empty(u"style:text-properties"_s, {{u"fo:font-weight"_s, u"bold"_s}, {u"style:font-weight-complex"_s, u"bold"_s},
            {u"fo:font-size"_s, size}, {u"style:font-size-complex"_s, size}});
    }
    xml.end();
}

void writePageLayout(OdtXml &xml, bool isRightToLeft)
{
    const QString margin = u"2.5cm"_s;
    xml.begin(u"office:automatic-styles"_s);
    xml.begin(u"style:page-layout"_s, {{u"style:name"_s, u"Page"_s}});
    xml.empty(u"style:page-layout-properties"_s, {{u"fo:page-width"_s, u"21cm"_s}, {u"fo:page-height"_s, u"29.7cm"_s}, {u"fo:margin-top"_s, margin},
        {u"fo:margin-bottom"_s, margin}, {u"fo:margin-left"_s, margin}, {u"fo:margin-right"_s, margin},
        {u"style:writing-mode"_s, isRightToLeft ? u"rl-tb"_s : u"lr-tb"_s}});
    xml.end();
    xml.end();
    xml.begin(u"office:master-styles"_s);
    xml.empty(u"style:master-page"_s, {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"Page"_s}});
    xml.end();
}

QByteArray trackedOdtStyles(const ChangedText &text)
{
    OdtXml xml;
    xml.begin(u"office:styles"_s);
    xml.begin(u"style:default-style"_s, {{u"style:family"_s, u"paragraph"_s}});
    xml.empty(u"style:paragraph-properties"_s, {{u"style:writing-mode"_s, text.isRightToLeft() ? u"rl-tb"_s : u"lr-tb"_s}});
    const QString font = u"Times New Roman"_s;
    QList<std::pair<QString, QString>> words {{u"fo:font-family"_s, font}, {u"style:font-family-complex"_s, font}, {u"fo:font-size"_s, u"11pt"_s},
        {u"style:font-size-complex"_s, u"11pt"_s}};
    words.append({text.isRightToLeft() ? u"style:language-complex"_s : text.language == "zh"_L1 ? u"style:language-asian"_s : u"fo:language"_s, text.language});
    xml.empty(u"style:text-properties"_s, words);
    xml.end();
    writeOdtStyle(xml, u"Standard"_s, {}, {{u"fo:margin-bottom"_s, u"6pt"_s}}, 0);
    for (int level = 1; level <= kDeepestHeading; ++level) {
        writeOdtStyle(xml, u"Heading_20_%1"_s.arg(level), u"Standard"_s, {{u"fo:margin-top"_s, u"12pt"_s}, {u"fo:keep-with-next"_s, u"always"_s}},
            15 - level);
    }
    const QString side = text.isRightToLeft() ? u"fo:margin-right"_s : u"fo:margin-left"_s;
    for (int step = 1; step <= kDeepestIndent; ++step)
        writeOdtStyle(xml, u"Indent_20_%1"_s.arg(step), u"Standard"_s, {{side, u"%1cm"_s.arg(step)}}, 0);
    xml.begin(u"style:style"_s, {{u"style:name"_s, u"Emphasis"_s}, {u"style:family"_s, u"text"_s}});
    xml.empty(u"style:text-properties"_s, {{u"fo:font-style"_s, u"italic"_s}, {u"style:font-style-complex"_s, u"italic"_s}});
    xml.end();
    xml.begin(u"style:style"_s, {{u"style:name"_s, u"Struck"_s}, {u"style:family"_s, u"text"_s}});
    xml.empty(u"style:text-properties"_s, {{u"style:text-line-through-style"_s, u"solid"_s}, {u"style:text-line-through-type"_s, u"single"_s}});
    xml.end();
    xml.end();
    writePageLayout(xml, text.isRightToLeft());
    return xml.bytes();
}

}

base::Result<QByteArray> trackedOdt(const ChangedText &text)
{
    const QByteArray body = "<office:body><office:text>" + TrackedOdtBody(text).write() + "</office:text></office:body>";
    return zipped({odtparts::mimeType(), {u"META-INF/manifest.xml"_s, odtparts::manifest()}, {u"content.xml"_s, odtPart("document-content", body)},
        {u"styles.xml"_s, odtPart("document-styles", trackedOdtStyles(text))}, {u"meta.xml"_s, odtparts::meta(text.title, text.author, text.language)}});
}

}
