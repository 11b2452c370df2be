// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docxline.h"
#include "docxnotes.h"

#include <core/model/extractedtext.h>

#include <QList>

#include <utility>
#include <vector>

namespace formats {

class DocxNumbering;
class DocxStyles;

/// Makes paragraphs of the runs of a part: with the numbers of lists, the cells of table rows side by side, and notes and
/// text boxes after the paragraph that they are anchored in. One for each part.
class DocxParagraphs
{
public:
    /// What the parts of a document share. Not owned.
    struct Context {
        const DocxStyles &styles;
        DocxNumbering &numbering;
        DocxNotes &notes;
    };

    explicit DocxParagraphs(const Context &context);

    /// Collects the open paragraph or row.
    DocxLine &line() { return m_flow.line; }
    const DocxLine &line() const { return m_flow.line; }

    void open(const ParagraphFormat &format);
    void close();
    /// Ends what a deletion has joined to nothing.
    void finish();
    void openRow();
    void closeRow();
    void openCell();
    /// A tab ends a mark of a note that is typed in the text.
    void addTab();
    /// A reference to a note; `ownMark` is empty where the note is numbered.
    void addNote(const NoteMark &note, const QString &ownMark);
    /// The text of a box is a flow of its own.
    void openTextBox();
    void closeTextBox();

    void drop(const QString &reason, const QString &text);
    void dropPicture(const QString &name);
    const QList<model::RawParagraph> &blocks() const { return m_flow.blocks; }
    QList<model::RawParagraph> takeBlocks() { return std::exchange(m_flow.blocks, {}); }
    const QList<model::Dropped> &dropped() const { return m_dropped; }

private:
    /// The text of the part, or of a box in it.
    struct Flow {
        DocxLine line;
        ParagraphFormat format;
        model::RawParagraph block; ///< That is being collected; without its text.
        QList<bool> rows; ///< Table rows that are open, one within the other, and whether each has a cell.
        qsizetype typedMark = 0; ///< How long the mark of a note is that was typed before a tab.
        QList<model::RawParagraph> after; ///< Notes and text boxes of the open paragraph or row.
        QList<model::RawParagraph> blocks;
    };

    void addListNumber(model::RawParagraph &block, const ParagraphFormat &format);
    void finishBlock();

    Context m_context;
    Flow m_flow;
    std::vector<Flow> m_outer; ///< Around the text box that is open.
    QList<model::Dropped> m_dropped;
};

}
