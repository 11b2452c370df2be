// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdowndelimiters.h"

#include <algorithm>
#include <array>

namespace formats {

namespace {

// Runs of the same sign, length modulo three, and right to open find the same openers.
size_t classOf(QChar sign, qsizetype length, bool canOpen)
{
    return size_t(sign == u'_' ? 6 : 0) + size_t(canOpen ? 3 : 0) + size_t(length % 3);
}

}

void MarkdownDelimiters::push(QChar sign, bool canOpen, bool canClose)
{
    const qsizetype piece = m_pieces.size() - 1;
    m_runs.append({piece, sign, canOpen, canClose, m_pieces.last().text.size(), -1});
}

bool MarkdownDelimiters::fits(const Run &opener, const Run &closer) const
{
    if (opener.sign != closer.sign || !opener.canOpen || opener.length == 0)
        return false;
    // "*a**b*": what may both open and close fits only where the lengths do.
    const bool isOdd = (opener.canClose || closer.canOpen) && (opener.length + closer.length) % 3 == 0;
    return !isOdd || (opener.length % 3 == 0 && closer.length % 3 == 0);
}

void MarkdownDelimiters::pair(Run &opener, Run &closer)
{
    const bool isStrong = opener.length > 1 && closer.length > 1;
    const auto style = isStrong ? model::Span::Style::Bold : model::Span::Style::Italic;
    // From the inside to the outside: the last pair of an opener stands before the others, that of a closer behind them.
    m_pieces[opener.piece].after.prepend({true, style, {}});
    m_pieces[closer.piece].before.append({false, style, {}});
    const qsizetype used = isStrong ? 2 : 1;
    opener.length -= used;
    closer.length -= used;
    m_pieces[opener.piece].text.chop(used);
    m_pieces[closer.piece].text.chop(used);
}

void MarkdownDelimiters::match(qsizetype bottom)
{
    std::array<qsizetype, 12> lowest; // Below it no opener was found for a closer of this class.
    lowest.fill(bottom - 1);
    qsizetype open = -1; // The last run that may still open, a list by `before`.
    for (qsizetype at = bottom; at < m_runs.size(); ++at) {
        Run &closer = m_runs[at];
        while (closer.canClose && closer.length > 0) {
            qsizetype &end = lowest.at(classOf(closer.sign, closer.length, closer.canOpen));
            qsizetype found = open;
            while (found > end && !fits(m_runs.at(found), closer))
                found = m_runs.at(found).before;
            if (found <= end) {
                end = at - 1;
                break;
            }
            pair(m_runs[found], closer);
            // What stands between cannot open any more: marks do not cross.
            open = m_runs.at(found).length > 0 ? found : m_runs.at(found).before;
        }
        if (closer.canOpen && closer.length > 0) {
            closer.before = open;
            open = at;
        }
    }
    m_runs.resize(bottom);
}

}
