// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passagesearch.h"
#include "textmetadata.h"

#include <QSet>

#include <vector>

namespace library {

/// The texts and classes of passages that a query may find, according to the metadata.
struct TextFilter {
    TextFilter(const TextMetadata &metadata, const IndexQuery &query);

    std::vector<char> texts;  ///< By the id of a text: may it be found?
    quint32 ranks = 0;        ///< Classes as bits.
    bool isEmpty = true;      ///< Nothing can be found.

    bool holds(const IndexRow &row) const
    {
        return (ranks & (1U << row.rank)) && size_t(row.text) < texts.size() && texts[size_t(row.text)];
    }
};

/// Counts what is found, by text and by class; every facet follows from that.
class FacetCounter
{
public:
    /// `authors` are the names whose notes are one's own.
    FacetCounter(const TextMetadata &metadata, QStringList authors)
        : m_metadata(metadata)
        , m_authors(std::move(authors))
        , m_texts(metadata.texts().size())
        , m_verbs(size_t(metadata.marks().verbs().size()))
    {
    }

    void add(const IndexRow &row)
    {
        ++m_texts[size_t(row.text)];
        ++m_ranks[size_t(row.rank)];
        if (const PassageFacets::Mark mark = m_metadata.marks().of(row))
            addMark(mark, row);
    }
    void remove(const IndexRow &row);
    /// A text of which only is known that it holds something.
    void addText(qint64 text) { ++m_texts[size_t(text)]; }
    void clear();
    /// All passages of a text, as far as their classes are asked for.
    void addAll(qint64 text, quint32 ranks);

    qint64 total() const;
    QSet<base::RecordId> works() const;
    /// Total, documents and facets.
    void write(model::SearchAnswer &answer) const;

private:
    void addMark(PassageFacets::Mark mark, const IndexRow &row)
    {
        ++m_verbs[PassageFacets::verbOf(mark)];
        if (PassageFacets::hasNote(mark))
            m_noted.insert(row.row());
    }
    void writeMarks(model::SearchAnswer &answer) const;
    void writeKinds(model::SearchAnswer &answer) const;
    void writeTags(const std::vector<qint64> &works, model::SearchAnswer &answer) const;

    const TextMetadata &m_metadata;
    QStringList m_authors;
    std::vector<int> m_texts;
    std::vector<qint64> m_verbs; ///< By PassageFacets::verbs().
    QSet<qint64> m_noted; ///< Rows of the index of passages with notes: few.
    std::array<qint64, IndexRow::kRanks> m_ranks {};
};

}
