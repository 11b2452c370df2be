// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <memory>

class QTextDocument;

namespace presentation {

/// The characters of a file in rows that can be shown: a line each, a very long line in several. Offsets are UTF-16 units of
/// the file's text; positions are those of the document that shows it, a block a row. A plain value; any thread.
class SourceText
{
public:
    struct Row {
        int start = 0;    ///< Offset.
        int length = 0;   ///< Without the end of the line.
        int position = 0; ///< Of its block.
        int line = 0;     ///< From 1; 0: it goes on with the line of the row before.
    };

    SourceText() = default;
    /// Lines end with '\n'.
    explicit SourceText(const QString &text);

    const QString &text() const { return m_text; }
    const QList<Row> &rows() const { return m_rows; }
    QStringView row(qsizetype index) const { return QStringView(m_text).sliced(m_rows.at(index).start, m_rows.at(index).length); }
    int lineCount() const { return m_lines; }
    /// The line at an offset, from 1.
    int lineAt(int offset) const;

    int positionOf(int offset) const;
    int offsetOf(int position) const;

    /// A document with a block a row, without a layout; on the thread that calls.
    std::unique_ptr<QTextDocument> document() const;

private:
    void addLine(int start, int end);
    int breakOf(int start, int end) const;

    QString m_text;
    QList<Row> m_rows;
    int m_lines = 0;
};

}
