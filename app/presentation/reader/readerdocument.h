// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readercontent.h"

#include <output/render/typography.h>

#include <QHash>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <memory>

namespace presentation {

/// Pixels above the first line of a text.
inline constexpr int kAboveText = 16;

/// A stretch of a passage's content: UTF-16 units, end exclusive.
struct PassageRange {
    base::PassageId passage;
    int start = 0;
    int end = 0;

    bool operator==(const PassageRange &) const = default;
};

/// The QTextDocument that the reader shows, and the way between its positions and the passages of the text. Cited symbols
/// are links: underlined with a line when their target can be opened, with dots when it is only wanted. Owned by the view,
/// which makes another one when the text, its size or its colours change. GUI thread.
class ReaderDocument
{
public:
    /// What a position is a part of: a link, or the mark that calls a note.
    struct Target {
        int link = -1; ///< Index in ReaderContent::inText().
        QString note;  ///< Its number.

        bool isEmpty() const { return link < 0 && note.isEmpty(); }
        bool operator==(const Target &) const = default;
    };

    ReaderDocument();
    enum class Words { Coloured, Plain };
    ReaderDocument(const ReaderContent &content, const render::Typography &typography, const QPalette &palette, Words words = Words::Coloured);

    QTextDocument &text() const { return *m_text; }
    /// Invalid where the passage is not in the document.
    QTextBlock block(base::PassageId passage) const;
    /// The same; a passage that is not in the document gives way to the next one of `all` that is, at the end to the last.
    QTextBlock blockNear(base::PassageId passage, const QList<model::Passage> &all) const;
    /// The next (1) or the previous (-1) block that has an address; from the beginning where the passage is not in the document.
    QTextBlock blockWithAddress(base::PassageId from, int by) const;
    /// The position of an offset into a passage's content, or -1.
    int position(base::PassageId id, int offset) const;
    /// Where a position of this document is in another one of the same text, or -1 where its passage is not shown there.
    int positionIn(const ReaderDocument &other, int position) const;
    /// What is between two positions, as a cursor that selects it.
    QTextCursor cursor(const PassageRange &range) const;
    /// The passages that a selection touches, with what it takes of each.
    QList<PassageRange> ranges(int from, int to) const;
    /// Of the character that begins at a position.
    Target targetAt(int position) const;
    /// The block of a note; invalid where there is none with this number.
    QTextBlock note(const QString &number) const;
    /// The position of the mark that calls a note, or -1.
    int noteMark(const QString &number) const;
    /// What the addresses in the margin say, from top to bottom.
    QStringList marginLabels() const;

    static base::PassageId passageOf(const QTextBlock &block);
    static QString addressOf(const QTextBlock &block);
    /// The number of the note that a block holds; empty where it holds none.
    static QString noteNumberOf(const QTextBlock &block);

private:
    struct Place {
        qsizetype passage = 0; ///< Index in m_passages.
        int block = -1;        ///< Its number in the document.
    };
    const model::Passage *passage(base::PassageId id) const;
    void markLinks(const QList<model::LinkRow> &links, const QPalette &palette);

    std::unique_ptr<QTextDocument> m_text;
    QList<model::Passage> m_passages;
    QHash<base::PassageId, Place> m_places;
};

}
