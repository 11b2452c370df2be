// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/passage.h>

#include <QHash>
#include <QList>
#include <QTextDocument>

namespace presentation {

/// A stretch of a passage's content: UTF-16 units, end exclusive.
struct PassageRange {
    base::PassageId passage;
    int start = 0;
    int end = 0;

    bool operator==(const PassageRange &) const = default;
};

/// The way between the passages of a text and the positions of the document that shows it. A value; it is made anew
/// with the document.
class PassagePositions
{
public:
    PassagePositions() = default;
    PassagePositions(const QTextDocument &document, const QList<model::Passage> &passages);

    const model::Passage *passage(base::PassageId id) const;
    /// The block of a passage by number, or -1.
    int block(base::PassageId id) const { return m_blocks.value(id, -1); }
    /// The document's position of an offset into a passage's content, or -1.
    int position(const QTextDocument &document, base::PassageId id, int offset) const;
    /// The passages that a selection touches, with what it takes of each.
    QList<PassageRange> ranges(const QTextDocument &document, int from, int to) const;

private:
    QList<model::Passage> m_passages;
    QHash<base::PassageId, qsizetype> m_indexes;
    QHash<base::PassageId, int> m_blocks;
};

}
