// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetext.h"

#include <QTextDocument>

#include <algorithm>
#include <iterator>

namespace presentation {

namespace {

/// What is longer takes too long to lay out.
constexpr int kLongestRow = 2000;
/// A long line is broken behind a tag or at a space, if there is one so near.
constexpr int kBreakRoom = 400;

/// What QTextDocument takes for the end of a block.
bool endsBlock(QChar letter)
{
    return letter == QChar(0xfdd0) || letter == QChar(0xfdd1) || letter == QChar::ParagraphSeparator || letter == u'\r';
}

}

SourceText::SourceText(const QString &text)
    : m_text(text)
{
    for (int start = 0; start <= m_text.size();) {
        const qsizetype found = m_text.indexOf(u'\n', start);
        const int end = int(found < 0 ? m_text.size() : found);
        // The end of the last line begins no other one.
        if (start < m_text.size() || m_rows.isEmpty())
            addLine(start, end);
        start = end + 1;
    }
}

void SourceText::addLine(int start, int end)
{
    ++m_lines;
    int line = m_lines;
    do {
        const int stop = breakOf(start, end);
        const int position = m_rows.isEmpty() ? 0 : m_rows.last().position + m_rows.last().length + 1;
        m_rows.append({start, stop - start, position, line});
        line = 0;
        start = stop;
    } while (start < end);
}

int SourceText::breakOf(int start, int end) const
{
    if (end - start <= kLongestRow)
        return end;
    const int last = start + kLongestRow;
    for (int at = last; at > last - kBreakRoom; --at) {
        if (m_text.at(at - 1) == u'>' || m_text.at(at - 1) == u' ')
            return at;
    }
    return m_text.at(last).isLowSurrogate() ? last - 1 : last;
}

int SourceText::lineAt(int offset) const
{
    auto row = std::ranges::upper_bound(m_rows, offset, {}, &Row::start);
    while (row != m_rows.begin()) {
        --row;
        if (row->line > 0)
            return row->line;
    }
    return 1;
}

int SourceText::positionOf(int offset) const
{
    const auto next = std::ranges::upper_bound(m_rows, offset, {}, &Row::start);
    if (next == m_rows.begin())
        return 0;
    const Row &row = *std::prev(next);
    return row.position + std::min(offset - row.start, row.length);
}

int SourceText::offsetOf(int position) const
{
    const auto next = std::ranges::upper_bound(m_rows, position, {}, &Row::position);
    if (next == m_rows.begin())
        return 0;
    const Row &row = *std::prev(next);
    return row.start + std::min(position - row.position, row.length);
}

std::unique_ptr<QTextDocument> SourceText::document() const
{
    QString words;
    words.reserve(m_text.size() + m_rows.size());
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (index > 0)
            words += u'\n';
        words += row(index);
    }
    std::ranges::replace_if(words, endsBlock, QChar(QChar::ReplacementCharacter));
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setPlainText(words);
    return document;
}

}
