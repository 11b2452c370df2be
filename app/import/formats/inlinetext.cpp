// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inlinetext.h"

#include <core/text/characters.h>

#include <algorithm>
#include <utility>

namespace formats {

namespace {

constexpr int kLookedBack = 32; ///< Spans that a link may be cut into; a look at all would be quadratic.

}

bool InlineText::folds(QChar character)
{
    return character == u' ' || (character >= u'\t' && character <= u'\r');
}

void InlineText::put(QChar character)
{
    if (m_pendingSpace && !m_content.isEmpty())
        m_content.append(u' ');
    m_pendingSpace = false;
    for (; m_unset > 0; --m_unset)
        m_open[m_open.size() - m_unset].start = int(m_content.size());
    m_content.append(character);
}

void InlineText::append(QStringView text)
{
    for (const QChar character : text) {
        if (folds(character))
            m_pendingSpace = true;
        else if (const char16_t kept = text::cleanUnit(character.unicode()))
            put(QChar(kept));
    }
}

void InlineText::open(model::Span::Style style, const QString &target)
{
    m_open.append({style, -1, -1, target});
    ++m_unset;
}

void InlineText::close()
{
    if (m_open.isEmpty())
        return;
    model::Span span = m_open.takeLast();
    m_unset = std::max<qsizetype>(0, m_unset - 1);
    span.end = int(m_content.size());
    if (span.start < 0 || span.start == span.end)
        return;
    // A link that the source cut into pieces is one link.
    int looked = 0;
    for (auto last = m_spans.rbegin(); last != m_spans.rend() && looked < kLookedBack; ++last, ++looked) {
        const bool touches
            = last->end == span.start || (last->end + 1 == span.start && m_content.at(last->end) == u' ');
        if (last->style == span.style && last->target == span.target && touches) {
            last->end = span.end;
            return;
        }
        if (last->end + 1 < span.start)
            break;
    }
    m_spans.append(span);
}

void InlineText::openCell()
{
    m_cell = m_content.size();
}

void InlineText::closeCell(const QString &target)
{
    const auto end = int(m_content.size());
    int start = int(std::exchange(m_cell, -1));
    if (start < end && start > 0 && m_content.at(start) == u' ')
        ++start;
    m_spans.append({model::Span::Style::Cell, start, end, target});
}

void InlineText::mark(const QString &note)
{
    const int here = int(m_content.size());
    m_spans.append({model::Span::Style::NoteReference, here, here, note});
}

model::StyledText InlineText::take()
{
    while (!m_open.isEmpty())
        close();
    std::ranges::stable_sort(m_spans, {}, &model::Span::start);
    model::StyledText result{m_content, m_spans};
    *this = {};
    return result;
}

}
