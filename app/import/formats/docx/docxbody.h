// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docxline.h"
#include "docxnotes.h"
#include "docxpackage.h"

#include <core/model/extractedtext.h>
#include <core/model/passage.h>

#include <QList>
#include <QSet>

#include <optional>

namespace formats {

class DocxNumbering;
class DocxStyles;

/// Cuts a part of a Word document (its text, a header, its notes or comments) into blocks, in one pass. One for each part.
class DocxBody
{
public:
    /// What the parts of a document share. Not owned.
    struct Context {
        const DocxStyles &styles;
        DocxNumbering &numbering;
        DocxNotes &notes;
    };
    /// Rows: a table gives a block a row. Lines: a block a paragraph, as in a masthead.
    enum class Tables { Rows, Lines };

    /// A footnote, endnote or comment.
    struct Entry {
        int id = 0;
        QString author;
        QList<model::RawParagraph> blocks;
    };

    DocxBody(const Context &context, const Relationships &relationships, Tables tables = Tables::Rows);

    /// Errors: those of OfficeXml.
    base::Status take(const QByteArray &part);

    const QList<model::RawParagraph> &blocks() const { return m_blocks; }
    const QList<Entry> &entries() const { return m_entries; }
    const QList<model::Dropped> &dropped() const { return m_dropped; }
    const QList<Section> &sections() const { return m_sections; }
    bool hasChanges() const { return m_hasChanges; }
    const QHash<QString, qsizetype> &languages() const { return m_line.languages(); }

private:
    struct PendingNote {
        NoteKind kind = NoteKind::Footnote;
        int id = 0;
    };

    void walkChildren(OfficeXml &xml);
    void walk(OfficeXml &xml);
    bool walkText(OfficeXml &xml);
    void takeEntry(OfficeXml &xml);
    void takeParagraph(OfficeXml &xml);
    void prepareParagraph(const ParagraphFormat &format);
    void finishParagraph();
    void finishBlock();
    void finishLoose();
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
    void takeTextBox(OfficeXml &xml);
    void takeNoteMark(OfficeXml &xml, NoteKind kind);
    void putNote(const PendingNote &note, const QString &ownMark);
    void takeText(QStringView text);
    void takeTab();
    void drop(const QString &reason, const QString &text);

    Context m_context;
    Relationships m_relationships;
    Tables m_tables;
    DocxLine m_line;
    ParagraphFormat m_format;
    model::RawParagraph m_block; ///< That is being collected; without its text.
    int m_rows = 0; ///< Rows that are open, one within the other.
    bool m_hasCell = false;
    qsizetype m_typedMark = 0; ///< How long the mark of a note is that was typed before a tab.
    std::optional<PendingNote> m_pending; ///< A note whose mark is the next text.
    QList<model::RawParagraph> m_after; ///< Notes and text boxes of the open paragraph or row.
    QList<model::RawParagraph> m_blocks;
    QList<Entry> m_entries;
    QList<model::Dropped> m_dropped;
    QList<Section> m_sections;
    bool m_hasChanges = false;
};

}
