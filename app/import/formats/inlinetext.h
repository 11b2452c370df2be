// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>

#include <QList>
#include <QString>
#include <QStringView>

namespace formats {

/// Collects the text of one paragraph piece by piece, folds white space and leaves out control characters on the way
/// (text::cleaned()), so that offsets are right at once. Linear in the text, however its styles nest.
class InlineText
{
public:
    void append(QStringView text);
    /// A break that separates words but is no text.
    void space() { m_pendingSpace = true; }
    /// Everything until close() is in this style. Styles may nest.
    void open(model::Span::Style style, const QString &target = {});
    void close();
    /// The cell of a table begins, and ends: a span that is kept where it has no words, too. Cells do not nest.
    void openCell();
    void closeCell(const QString &target);
    /// The mark of a note stands here: a span without length.
    void mark(const QString &note);
    bool isEmpty() const { return m_content.isEmpty(); }
    /// Units so far, without a space that is still to come.
    qsizetype size() const { return m_content.size(); }
    /// The finished paragraph; the collector is empty again.
    model::StyledText take();

    /// The white space that folds, the same as for text::collapseSpace().
    static bool folds(QChar character);

private:
    void put(QChar character);

    QString m_content;
    QList<model::Span> m_spans;
    QList<model::Span> m_open; ///< Start is -1 until a visible character comes.
    qsizetype m_cell = -1;     ///< Units before the cell that is open.
    qsizetype m_unset = 0;     ///< How many of the last open ones have no start yet.
    bool m_pendingSpace = false;
};

}
