// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>
#include <import/formats/characterstyle.h>
#include <import/formats/inlinetext.h>

#include <QList>
#include <QString>
#include <QStringView>

#include <vector>

namespace formats {

/// The properties of a paragraph at its end.
struct RtfParagraph {
    int headingLevel = 0; ///< From 1; 0 for text.
    int listLevel = 0;    ///< From 0.
    bool isInTable = false;
    bool isContents = false; ///< Of the table of contents.
};

/// Joins runs of text to paragraphs and table rows, with notes, text boxes, headers and comments apart. One for each file.
class RtfParagraphs
{
public:
    enum class Side { Text, Note, Header, Footer, Comment, TextBox };

    RtfParagraphs();

    void append(QStringView text, const CharacterStyle &style);
    void appendDeleted(QStringView text) { m_deleted += text; }
    void appendHidden(QStringView text) { m_hidden += text; }
    /// The number of the paragraph that is being collected.
    void setLabel(const QString &printed);
    void end(const RtfParagraph &paragraph);
    void endCell();
    void endRow();
    void drop(const QString &reason, const QString &text);

    /// From here to close() everything belongs beside the text.
    void open(Side side);
    void close();
    /// The automatic mark of a note, in the text or in the note.
    void markNote();
    /// The note that is open is an endnote.
    void setEndnote();
    void setRomanEndnotes() { m_romanEndnotes = true; }

    /// Ends what the file left open.
    void finish();
    QList<model::RawParagraph> blocks() const { return m_sides.front().blocks; }
    QList<model::Dropped> dropped() const { return m_dropped; }

private:
    struct Collector {
        Side side = Side::Text;
        InlineText text;
        QString label;
        int cells = 0;         ///< Ended since the last word of the row.
        bool isInRow = false;
        bool hasWords = false; ///< In the row.
        bool isMarked = false; ///< A note with an automatic number.
        bool isEndnote = false;
        QList<model::RawParagraph> blocks;
        QList<model::RawParagraph> beside;   ///< Follow the paragraph that is being collected.
    };

    Collector &current() { return m_sides.back(); }
    void setItem(model::RawParagraph &block, const QString &label, int listLevel);
    void put(model::RawParagraph block);
    void closeNote(Collector note);
    QString noteLabel(const Collector &note, model::StyledText &content);

    std::vector<Collector> m_sides; ///< The text itself, then what is open beside it.
    bool m_markPending = false;     ///< The mark stood in the text; its note comes next.
    bool m_romanEndnotes = false;
    bool m_numbersParagraphs = false; ///< The list that is open has "1." at its outermost level.
    int m_footnotes = 0;
    int m_endnotes = 0;
    QString m_deleted;
    QString m_hidden;
    QList<model::Dropped> m_dropped;
};

}
