// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexrow.h"

#include <core/base/result.h>

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace library {

class Database;

/// Facets of single passages, two bytes each: the opening verb, and whether the passage has notes.
/// Part of a TextMetadata; one connection.
class PassageFacets
{
public:
    using Mark = quint16; ///< 0: a passage without either.

    /// Room for the passages of a text, and its verbs as Indexer has written them: "|calls 14 27|requests 40".
    void addText(qint64 text, int passages, QByteArrayView verbs);
    /// The notes of the library, once all texts are there.
    base::Status readNotes(const Database &database);

    Mark of(const IndexRow &row) const
    {
        const std::span<const Mark> marks = ofText(row.text);
        return size_t(row.position) < marks.size() ? marks[size_t(row.position)] : Mark(0);
    }
    /// By their positions.
    std::span<const Mark> ofText(qint64 text) const
    {
        if (text < 0 || size_t(text) >= m_texts.size())
            return {};
        const RowRange &range = m_texts[size_t(text)];
        return std::span(m_marks).subspan(range.first, range.count);
    }

    static int rankOf(Mark mark) { return mark & 15; }
    static bool hasNote(Mark mark) { return mark & kNote; }
    /// Index into verbs(); 0 is none.
    static size_t verbOf(Mark mark) { return size_t(mark >> kVerbShift); }
    /// As words of the index.
    const QStringList &verbs() const { return m_verbs; }
    /// Authors of the notes on the passage of an index row, empty names included.
    QStringList authorsAt(qint64 row) const { return m_authors.value(row); }

private:
    struct RowRange {
        size_t first = 0;
        size_t count = 0;
    };
    static constexpr Mark kNote = 16;
    static constexpr int kVerbShift = 5;

    void take(const RowRange &range, QByteArrayView group);
    size_t intern(QByteArrayView verb);

    std::vector<Mark> m_marks;
    std::vector<RowRange> m_texts;
    QStringList m_verbs {QString()};
    QHash<QByteArray, size_t> m_places;
    QHash<qint64, QStringList> m_authors;
};

}
