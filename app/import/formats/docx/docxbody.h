// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docxpackage.h"
#include "docxparagraphs.h"

#include <core/model/extractedtext.h>

#include <QList>

#include <optional>

namespace formats {

/// Reads a part of a Word document (its text, a header, its notes or comments) in one pass. One for each part.
class DocxBody
{
public:
    /// Rows: a table gives a block a row. Lines: a block a paragraph, as in a masthead.
    enum class Tables { Rows, Lines };

    /// A footnote, endnote or comment.
    struct Entry {
        int id = 0;
        QString author;
        QList<model::RawParagraph> blocks;
    };

    DocxBody(const DocxParagraphs::Context &context, const Relationships &relationships, Tables tables = Tables::Rows);

    /// Errors: those of OfficeXml.
    base::Status take(const QByteArray &part);

    const QList<model::RawParagraph> &blocks() const { return m_paragraphs.blocks(); }
    const QList<Entry> &entries() const { return m_entries; }
    const QList<model::Dropped> &dropped() const { return m_paragraphs.dropped(); }
    const QList<Section> &sections() const { return m_sections; }
    bool hasChanges() const { return m_hasChanges; }
    const QHash<QString, qsizetype> &languages() const { return m_paragraphs.line().languages(); }

private:
    void walkChildren(OfficeXml &xml);
    void walk(OfficeXml &xml);
    bool walkText(OfficeXml &xml);
    void takeEntry(OfficeXml &xml);
    void takeParagraph(OfficeXml &xml);
    void openParagraph(const ParagraphFormat &format);
    void takeRow(OfficeXml &xml);
    void takeCell(OfficeXml &xml);
    void takeRun(OfficeXml &xml);
    void takeAlternatives(OfficeXml &xml);
    void takeDeletion(OfficeXml &xml);
    void takeField(OfficeXml &xml);
    void takeFieldMark(OfficeXml &xml);
    void takeLink(OfficeXml &xml);
    void takeDrawing(OfficeXml &xml);
    void searchDrawing(OfficeXml &xml, QString &name, bool &isPicture);
    void takeNoteMark(OfficeXml &xml, NoteKind kind);
    void takeText(QStringView text);

    const DocxStyles &m_styles; ///< Not owned.
    Relationships m_relationships;
    Tables m_tables;
    DocxParagraphs m_paragraphs;
    std::optional<NoteMark> m_pending; ///< A note whose mark is the next text.
    QList<Entry> m_entries;
    QList<Section> m_sections;
    bool m_hasChanges = false;
};

}
