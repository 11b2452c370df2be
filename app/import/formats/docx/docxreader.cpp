// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxreader.h"

#include "docxbody.h"
#include "docxnumbering.h"
#include "docxstyles.h"

#include <core/text/language.h>
#include <core/text/languagenames.h>
#include <import/formats/container/olecontainer.h>
#include <import/formats/droppedtext.h>

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

/// One document: its parts in the order in which they need each other.
class DocxText
{
public:
    explicit DocxText(const DocxPackage &package)
        : m_package(package)
    {
    }

    base::Status read()
    {
        TRY_VOID(readDefinitions());
        TRY_VOID(readNotes(u"footnotes"_s, NoteKind::Footnote));
        TRY_VOID(readNotes(u"endnotes"_s, NoteKind::Endnote));
        TRY(const QByteArray part, m_package.read(m_package.document()));
        const Relationships relationships = m_package.relationships(m_package.document());
        DocxBody body(context(), relationships);
        TRY_VOID(body.take(part));
        m_blocks = body.blocks() + m_notes.takeEndnotes();
        collect(body);
        m_dropped += m_notes.unused();
        countLanguages(body);
        TRY_VOID(readMargins(body.sections(), relationships));
        return readComments();
    }

    QList<model::RawParagraph> blocks() const { return m_blocks; }
    QList<model::Dropped> dropped() const { return m_dropped; }
    bool hasChanges() const { return m_hasChanges; }
    /// The language that most of the text is marked with, or empty.
    QString language() const { return m_language; }

private:
    DocxParagraphs::Context context() { return {m_styles, m_numbering, m_notes}; }
    base::Status readDefinitions();
    void readNoteNumbering(const QByteArray &settings);
    base::Status readNotes(const QString &type, NoteKind kind);
    base::Status readMargins(const QList<Section> &sections, const Relationships &relationships);
    base::Status readMargin(const QString &path, bool isHeader, bool isFirstPage);
    base::Status readComments();
    void collect(const DocxBody &body);
    void countLanguages(const DocxBody &body);

    const DocxPackage &m_package;
    DocxStyles m_styles;
    DocxNumbering m_numbering;
    DocxNotes m_notes;
    QList<model::RawParagraph> m_blocks;
    QList<model::Dropped> m_dropped;
    bool m_hasChanges = false;
    QString m_language;
};

base::Status DocxText::readDefinitions()
{
    TRY(const QByteArray styles, m_package.related(u"styles"_s));
    TRY(const QByteArray numbering, m_package.related(u"numbering"_s));
    TRY(const QByteArray settings, m_package.related(u"settings"_s));
    TRY_VOID(m_styles.read(styles));
    TRY_VOID(m_numbering.read(numbering, m_styles));
    readNoteNumbering(settings);
    return base::ok();
}

void DocxText::readNoteNumbering(const QByteArray &settings)
{
    OfficeXml xml(settings);
    while (xml.next()) {
        const bool isFootnote = xml.isAt("footnotePr"_L1);
        if (!isFootnote && !xml.isAt("endnotePr"_L1)) {
            xml.skip();
            continue;
        }
        DocxNotes::Numbering numbering;
        while (xml.next()) {
            if (xml.isAt("numFmt"_L1))
                numbering.format = xml.value();
            else if (xml.isAt("numStart"_L1))
                numbering.start = xml.value().toInt();
            xml.skip();
        }
        m_notes.setNumbering(isFootnote ? NoteKind::Footnote : NoteKind::Endnote, numbering);
    }
}

base::Status DocxText::readNotes(const QString &type, NoteKind kind)
{
    TRY(const QByteArray part, m_package.related(type));
    if (part.isEmpty())
        return base::ok();
    DocxBody notes(context(), m_package.relationships(m_package.relatedPath(type)));
    const base::Status status = notes.take(part);
    for (const DocxBody::Entry &entry : notes.entries())
        m_notes.put(kind, entry.id, entry.blocks);
    collect(notes);
    return status;
}

void DocxText::collect(const DocxBody &body)
{
    m_dropped += body.dropped();
    m_hasChanges = m_hasChanges || body.hasChanges();
}

base::Status DocxText::readMargins(const QList<Section> &sections, const Relationships &relationships)
{
    QSet<QString> known;
    for (const Section &section : sections) {
        for (const Section::Margin &margin : section.margins) {
            const QString path = relationships.value(margin.relationship).target;
            if (known.contains(path))
                continue;
            known.insert(path);
            const bool isFirstPage
                = &section == &sections.first() && margin.type == "first"_L1 && section.hasFirstPage && margin.isHeader;
            TRY_VOID(readMargin(path, margin.isHeader, isFirstPage));
        }
    }
    return base::ok();
}

// The masthead of a document of the United Nations is the header of its first page: its symbol and date stand nowhere else.
base::Status DocxText::readMargin(const QString &path, bool isHeader, bool isFirstPage)
{
    static const QRegularExpression symbol(u"^[A-Z]{1,8}/[\\w.]+(?:/|$|[ (*])"_s);
    const base::Result<QByteArray> part = m_package.read(path);
    if (!part)
        return part.error().code == base::ErrorCode::NotFound ? base::ok() : base::Status(base::failure(part.error()));
    DocxBody margin(context(), m_package.relationships(path), DocxBody::Tables::Lines);
    TRY_VOID(margin.take(*part));
    QList<model::RawParagraph> blocks = margin.blocks();
    const bool isMasthead = isFirstPage && std::ranges::any_of(blocks, [](const model::RawParagraph &block) {
        return symbol.matchView(block.text.content).hasMatch();
    });
    if (isMasthead) {
        for (model::RawParagraph &block : blocks) {
            block.kind = model::PassageKind::Body;
            block.level = 0;
        }
        m_blocks = blocks + m_blocks;
        return base::ok();
    }
    for (const model::RawParagraph &block : std::as_const(blocks))
        m_dropped.append(droppedText(isHeader ? u"page-header"_s : u"page-footer"_s, block.text.content));
    return base::ok();
}

base::Status DocxText::readComments()
{
    TRY(const QByteArray part, m_package.related(u"comments"_s));
    if (part.isEmpty())
        return base::ok();
    DocxBody comments(context(), m_package.relationships(m_package.relatedPath(u"comments"_s)));
    const base::Status status = comments.take(part);
    for (const DocxBody::Entry &entry : comments.entries()) {
        for (const model::RawParagraph &block : entry.blocks) {
            const QString text = entry.author.isEmpty() ? block.text.content : entry.author + u": " + block.text.content;
            m_dropped.append(droppedText(u"comment"_s, text));
        }
    }
    return status;
}

void DocxText::countLanguages(const DocxBody &body)
{
    qsizetype most = 0;
    const QHash<QString, qsizetype> &languages = body.languages();
    for (auto language = languages.cbegin(); language != languages.cend(); ++language) {
        if (*language > most && !language.key().isEmpty()) {
            most = *language;
            m_language = text::languageOfCode(language.key());
        }
    }
}

struct Properties {
    QString title;
    QString language;
    QDate created;
};

Properties propertiesOf(const QByteArray &part)
{
    Properties properties;
    if (part.isEmpty())
        return properties;
    OfficeXml xml(part);
    while (xml.next()) {
        if (xml.isAt("title"_L1))
            properties.title = xml.text().simplified();
        else if (xml.isAt("language"_L1))
            properties.language = text::languageOfCode(xml.text());
        else if (xml.isAt("created"_L1))
            properties.created = QDateTime::fromString(xml.text(), Qt::ISODate).date();
        else
            xml.skip();
    }
    return properties;
}

// Runs are marked with the language of whoever typed them, so the mark only decides where the text is too short to.
QString languageOf(const QList<model::RawParagraph> &blocks, const QString &marked)
{
    QString sample;
    for (const model::RawParagraph &block : blocks) {
        sample += block.text.content + u'\n';
        if (sample.size() > 4000)
            break;
    }
    if (const QString language = text::detectLanguage(sample); !language.isEmpty())
        return language;
    const QString byScript = text::languageOfScript(sample);
    const bool isOtherScript = marked == "ar"_L1 || marked == "ru"_L1 || marked == "zh"_L1;
    return byScript == "en"_L1 && !marked.isEmpty() && !isOtherScript ? marked : byScript;
}

}

bool DocxReader::accepts(const Input &input) const
{
    return isOleContainer(input.bytes) || (Archive::isArchive(input.bytes) && input.bytes.contains("[Content_Types].xml"));
}

base::Result<model::ExtractedText> DocxReader::read(const Input &input) const
{
    if (isOleContainer(input.bytes))
        return base::failure(oleRefusal(input.bytes, input.fileName));
    TRY(const DocxPackage package, DocxPackage::open(input.bytes));
    DocxText text(package);
    TRY_VOID(text.read());
    const Properties properties = propertiesOf(package.properties());
    model::ExtractedText extracted;
    extracted.created = properties.created;
    extracted.paragraphs = text.blocks();
    extracted.titleFrom = model::ExtractedText::TitleFrom::FirstHeading;
    model::ReadText &declared = extracted.declared;
    declared.dropped = text.dropped();
    declared.text.title = properties.title;
    declared.text.language
        = languageOf(extracted.paragraphs, properties.language.isEmpty() ? text.language() : properties.language);
    if (text.hasChanges())
        declared.text.remarks.append(u"tracked-changes"_s);
    return extracted;
}

}
