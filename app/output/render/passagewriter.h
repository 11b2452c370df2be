// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentbuilder.h"

#include <QTextCursor>

namespace render {

/// Sets passages at a cursor, each as a block of its own with its properties. Writes the first block into the empty block
/// that it finds. Stack only; the cursor's document outlives it.
class PassageWriter
{
public:
    PassageWriter(QTextCursor &cursor, const Typography &typography, const QString &language);

    /// Footnotes are kept back until writeFootnotes().
    void write(const model::Passage &passage, const QList<model::Annotation> &annotations);
    void writeFootnotes(const QList<model::Annotation> &annotations);
    /// A centred line that is no passage: the title of a text that prints none.
    void writeTitle(const QString &title);
    /// A small muted line that is no passage.
    void writeCoverLine(const QString &line);

    /// Opens a block: the first one takes the empty block of a new document.
    void startBlock(const QTextBlockFormat &format);
    /// A block's format in the language's direction, with `leading` pixels before the text.
    QTextBlockFormat blockFormat(double leading = 0) const;
    QTextCharFormat charFormat(double factor = 1.0) const;
    double em() const { return m_em; }
    /// The width of the margin that the addresses stand in.
    double numberMargin() const;
    bool isRightToLeft() const { return m_isRightToLeft; }

private:
    QTextBlockFormat formatOf(const model::Passage &passage) const;
    QTextCharFormat charFormatOf(const model::Passage &passage) const;
    void writeContent(const model::Passage &passage, const QTextCharFormat &plain);
    void paintAnnotations(const model::Passage &passage, int blockStart, const QList<model::Annotation> &annotations);
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

}
