// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passagepositions.h"

#include <output/render/documentbuilder.h>

#include <QTextBlock>

#include <algorithm>

namespace presentation {

PassagePositions::PassagePositions(const QTextDocument &document, const QList<model::Passage> &passages)
    : m_passages(passages)
{
    for (qsizetype index = 0; index < m_passages.size(); ++index)
        m_indexes.insert(m_passages.at(index).id, index);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const base::PassageId id(block.blockFormat().property(render::kPassageProperty).toLongLong());
        if (id.isValid())
            m_blocks.insert(id, block.blockNumber());
    }
}

const model::Passage *PassagePositions::passage(base::PassageId id) const
{
    const qsizetype index = m_indexes.value(id, -1);
    return index < 0 ? nullptr : &m_passages.at(index);
}

int PassagePositions::position(const QTextDocument &document, base::PassageId id, int offset) const
{
    const model::Passage *one = passage(id);
    const QTextBlock found = document.findBlockByNumber(block(id));
    if (!one || !found.isValid())
        return -1;
    const int inContent = std::clamp(offset, 0, int(one->content.size()));
    return found.position() + std::min(render::documentOffset(*one, inContent), found.length() - 1);
}

QList<PassageRange> PassagePositions::ranges(const QTextDocument &document, int from, int to) const
{
    QList<PassageRange> found;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to; block = block.next()) {
        const base::PassageId id(block.blockFormat().property(render::kPassageProperty).toLongLong());
        const model::Passage *one = passage(id);
        if (!one)
            continue;
        const int start = std::max(from - block.position(), 0);
        const int end = std::min(to - block.position(), block.length() - 1);
        const PassageRange range{id, render::contentOffset(*one, start), render::contentOffset(*one, end)};
        // A selection that only reaches the start of the next paragraph does not touch it.
        if (range.end > range.start || from == to)
            found.append(range);
    }
    return found;
}

}
