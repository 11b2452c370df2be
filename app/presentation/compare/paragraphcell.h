// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <analysis/comparison/redline.h>
#include <core/model/passage.h>

#include <QList>
#include <QPalette>
#include <QString>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextTable>

#include <functional>
#include <optional>

namespace presentation {

/// Puts a table of texts side by side into an empty document, without lines: one width a column, in percent; the first `heads` rows
/// are repeated on each page. `fill` writes its cells; the table is laid out once, when they are written.
void writeBesideTable(QTextDocument &document, int rows, const QList<double> &widths, int heads, const std::function<void(QTextTable &)> &fill);
/// The colours of such a table on paper, whatever the window's are.
QPalette paperColours();
/// Qt does not mirror a table: the first column stands where reading begins.
int mirroredColumn(qsizetype column, qsizetype columns);
/// Set in heavier letters than other paragraphs.
bool isHeading(model::PassageKind kind);

/// Writes a paragraph into a cell of a table that puts texts side by side: its address as a link, then its words, in the
/// direction of its language. The table outlives it; stack only. GUI thread.
class ParagraphCell
{
public:
    ParagraphCell(QTextTable &table, int row, int column)
        : m_cursor(table.cellAt(row, column).firstCursorPosition())
    {
    }

    /// The look of the letters and lines of this cell; those of the document otherwise.
    void setLook(const QTextCharFormat &letters, const QTextBlockFormat &lines);
    /// `indent` in steps from the side where the language begins.
    void setLanguage(const QString &language, int indent = 0);
    /// A sign without width by which the row is found.
    void writeAnchor(const QString &name);
    void writeAddress(const QString &address, const QString &link, const QPalette &palette);
    void write(const QString &text, const QTextCharFormat &format = {});
    /// The words of a passage as its text has them, the verb in italics.
    void writeWords(const model::Passage &passage, const QString &language, const QTextCharFormat &format)
    {
        writeWords(passage, language, 0, passage.content.size(), format);
    }
    /// The words of two passages, where they stand; null: there is none. What has no look is not written.
    using PartLook = std::function<std::optional<QTextCharFormat>(comparison::RedlinePart::Kind)>;
    void writeRedline(const QList<comparison::RedlinePart> &parts, const model::Passage *before, const model::Passage *after,
        const QString &language, const PartLook &look);

private:
    /// A piece of a passage; offsets are UTF-16 units into its content.
    void writeWords(const model::Passage &passage, const QString &language, qsizetype from, qsizetype length, const QTextCharFormat &format);

    QTextCursor m_cursor;
    QTextCharFormat m_letters;
    QTextBlockFormat m_lines;
};

}
