// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentbuilder.h"

#include <QTextCursor>

namespace render {

/// QTextBlockFormat property (bool): the empty block behind a table, which the next paragraph takes.
inline constexpr int kFreeBlockProperty = 0x100000 + 41;

/// QTextBlockFormat property (QString): the language of the words, ISO 639-1, for the tags of a PDF.
inline constexpr int kLanguageProperty = 0x100000 + 42;

/// A cell's words in the content of its row, and where marks of notes are its own: those between two cells belong to the
/// second, those behind the last to the last.
struct CellWords {
    int from = 0;
    int to = 0;
    int marksFrom = 0;
    int marksTo = 0;
};

/// Sets passages at a cursor, each as a block of its own with its properties. Writes the first block into the empty block
/// that it finds. Stack only; the cursor's document outlives it.
class PassageWriter
{
public:
    PassageWriter(QTextCursor &cursor, const Typography &typography, const QString &language);

    /// Footnotes are kept back until writeFootnotes().
    void write(const model::Passage &passage, const QList<model::Annotation> &annotations);
    /// Writes a cell of a row into the block of the cursor; `isFirst` tells of its row's first one.
    void writeCell(const model::Passage &row, const CellWords &cell, bool isFirst, double factor, const QList<model::Annotation> &annotations);
    void writeFootnotes(const QList<model::Annotation> &annotations);
    /// A centred line that is no passage: the title of a text that prints none.
    void writeTitle(const QString &title);
    /// A small muted line that is no passage.
    void writeCoverLine(const QString &line);

    /// Opens a block: the first one takes the empty block of a new document, as does the one behind a table.
    void startBlock(const QTextBlockFormat &format);
    /// A block's format in the language's direction, with `leading` pixels before the text.
    QTextBlockFormat blockFormat(double leading = 0) const;
    QTextCharFormat charFormat(double factor = 1.0) const;
    double em() const { return m_em; }
    static constexpr double kNumberMargin = 3.6; ///< In ems.
    /// The width of the margin that the addresses stand in.
    double numberMargin() const;
    bool isRightToLeft() const { return m_isRightToLeft; }

private:
    QTextBlockFormat formatOf(const model::Passage &passage) const;
    QTextCharFormat charFormatOf(const model::Passage &passage) const;
    void writeContent(const model::Passage &passage, const CellWords &part, const QTextCharFormat &plain);
    void paintAnnotations(const model::Passage &passage, const CellWords &part, int blockStart, const QList<model::Annotation> &annotations);
    void writeBlock(const model::Passage &passage, const QList<model::Annotation> &annotations);
    void writeRule();

    QTextCursor &m_cursor;
    const Typography &m_typography;
    QString m_language;
    double m_em = 0;
    bool m_isRightToLeft = false;
    QList<model::Passage> m_footnotes;
};

/// Sets a whole text at a cursor: cover line, title, passages, footnotes.
void writeDocument(QTextCursor &cursor, const DocumentContent &content, const Typography &typography);
/// Its passages and their footnotes alone.
void writePassages(QTextCursor &cursor, const DocumentContent &content, const Typography &typography);

}
