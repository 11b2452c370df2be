// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docxparts.h"
#include "docxruns.h"

#include <QByteArray>
#include <QXmlStreamWriter>

namespace office {

/// Writes the text of a DOCX and its footnotes. Stack only; the flow outlives it.
class DocxBody
{
public:
    explicit DocxBody(const Flow &flow);

    QByteArray document();
    QByteArray footnotes() const { return m_runs.footnotes(); }
    QByteArray relations() const;
    /// The lists with numbers, for docxparts::numbering(). Known once document() is written.
    const QList<docxparts::NumberedList> &numberedLists() const { return m_numberedLists; }

private:
    void write(const Paragraph &paragraph);
    void write(const Table &table);
    void write(const Contents &contents);
    void writeEntry(const Paragraph &heading, bool isFirst, bool isLast);
    void writeProperties(const Paragraph &paragraph);
    void writeField(const char *kind, bool isDirty = false);
    void writeInstruction(const QString &instruction);
    void writeRow(const Table &table, int row, QList<int> &below);
    void writeCell(const Table &table, const Cell &cell, bool isHead, bool continues);
    void writeLogo();
    void writeSection();

    const Flow &m_flow;
    int m_textWidth; ///< In twentieths of a point.
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    DocxRuns m_runs;
    int m_bookmarks = 0;
    QList<docxparts::NumberedList> m_numberedLists;
};

}
