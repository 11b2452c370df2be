// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetcounter.h"

#include <core/text/openingverbs.h>

#include <QMap>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace library {

namespace {

constexpr int kAny = -1;
constexpr int kNone = -2;

using Counts = QList<std::pair<QString, qint64>>;

void sortByCount(Counts &counts)
{
    std::ranges::sort(counts, [](const auto &left, const auto &right) {
        return left.second != right.second ? left.second > right.second : left.first < right.first;
    });
}

/// The languages of the metadata that may be found.
std::vector<char> languagesOf(const TextMetadata &metadata, const IndexQuery &query)
{
    const QStringList &all = metadata.values(Facet::Language);
    std::vector<char> languages(size_t(all.size()));
    for (qsizetype at = 0; at < all.size(); ++at) {
        const bool isWanted = query.anyLanguage.isEmpty() || query.anyLanguage.contains(all.at(at));
        languages[size_t(at)] = isWanted && !query.noLanguage.contains(all.at(at));
    }
    return languages;
}

/// The classes that may be found, as bits.
quint32 ranksOf(const IndexQuery &query)
{
    quint32 ranks = query.anyKind.isEmpty() ? ~0U : 0U;
    for (const QString &kind : query.anyKind)
        ranks |= ranksOfKind(kind);
    for (const QString &kind : query.noKind)
        ranks &= ~ranksOfKind(kind);
    return ranks;
}

}

TextFilter::TextFilter(const TextMetadata &metadata, const IndexQuery &query)
    : texts(metadata.texts().size())
    , ranks(ranksOfKind(query.kind))
{
    std::array<int, kFacets> wanted {};
    wanted.fill(kAny);
    const auto restrict = [&](Facet facet, const QString &value) {
        const int place = metadata.valueAt(facet, value);
        // A value that no text has is met by none.
        if (!value.isEmpty())
            wanted[size_t(facet)] = place < 0 ? kNone : place;
    };
    restrict(Facet::Body, query.body);
    restrict(Facet::Session, query.session);
    restrict(Facet::Language, query.language);
    const std::vector<char> languages = languagesOf(metadata, query);
    ranks &= ranksOf(query);
    std::vector<char> works(metadata.works().size(), query.documents.isEmpty() ? 1 : 0);
    for (const base::RecordId document : query.documents) {
        if (const int work = metadata.workOf(document); work >= 0)
            works[size_t(work)] = 1;
    }
    for (size_t id = 0; id < texts.size(); ++id) {
        const TextMetadata::Entry &entry = metadata.texts()[id];
        bool holds = entry.work >= 0 && works[size_t(entry.work)]
            && languages[size_t(entry.values[size_t(Facet::Language)])];
        for (int facet = 0; facet < kFacets && holds; ++facet)
            holds = wanted[size_t(facet)] == kAny || wanted[size_t(facet)] == entry.values[size_t(facet)];
        texts[id] = holds ? 1 : 0;
        isEmpty = isEmpty && !holds;
    }
    isEmpty = isEmpty || ranks == 0;
}

void FacetCounter::clear()
{
    std::ranges::fill(m_texts, 0);
    m_ranks.fill(0);
    std::ranges::fill(m_verbs, 0);
    m_noted.clear();
}

void FacetCounter::remove(const IndexRow &row)
{
    --m_texts[size_t(row.text)];
    --m_ranks[size_t(row.rank)];
    const PassageFacets::Mark mark = m_metadata.marks().of(row);
    if (mark == 0)
        return;
    --m_verbs[PassageFacets::verbOf(mark)];
    if (PassageFacets::hasNote(mark))
        m_noted.remove(row.row());
}

void FacetCounter::addAll(qint64 text, quint32 ranks)
{
    const TextMetadata::Entry &entry = m_metadata.text(text);
    for (int rank = 0; rank < IndexRow::kRanks; ++rank) {
        const int count = (ranks & (1U << rank)) ? entry.passages[size_t(rank)] : 0;
        m_texts[size_t(text)] += count;
        m_ranks[size_t(rank)] += count;
    }
    int position = 0;
    for (const PassageFacets::Mark mark : m_metadata.marks().ofText(text)) {
        const int rank = PassageFacets::rankOf(mark);
        if (mark != 0 && (ranks & (1U << rank)))
            addMark(mark, {rank, text, position});
        ++position;
    }
}

qint64 FacetCounter::total() const
{
    return std::accumulate(m_texts.begin(), m_texts.end(), 0LL);
}

QSet<base::RecordId> FacetCounter::works() const
{
    QSet<base::RecordId> works;
    for (size_t id = 0; id < m_texts.size(); ++id) {
        const int work = m_metadata.texts()[id].work;
        if (m_texts[id] > 0 && work >= 0)
            works.insert(m_metadata.works()[size_t(work)].record);
    }
    return works;
}

void FacetCounter::writeTags(const std::vector<qint64> &works, model::SearchAnswer &answer) const
{
    std::vector<qint64> counts(m_metadata.tags().size());
    for (size_t work = 0; work < works.size(); ++work) {
        if (works[work] == 0)
            continue;
        for (const int tag : m_metadata.works()[work].tags)
            counts[size_t(tag)] += works[work];
    }
    for (size_t tag = 0; tag < counts.size(); ++tag) {
        if (counts[tag] > 0)
            answer.facets[m_metadata.tags()[tag].facet].append({m_metadata.tags()[tag].value, counts[tag]});
    }
    for (const QString &facet : {u"state"_s, u"theme"_s}) {
        if (answer.facets.contains(facet))
            sortByCount(answer.facets[facet]);
    }
}

void FacetCounter::write(model::SearchAnswer &answer) const
{
    std::array<std::vector<qint64>, kFacets> counts;
    for (int facet = 0; facet < kFacets; ++facet)
        counts[size_t(facet)].resize(size_t(m_metadata.values(Facet(facet)).size()));
    std::vector<qint64> works(m_metadata.works().size());
    for (size_t id = 0; id < m_texts.size(); ++id) {
        const TextMetadata::Entry &entry = m_metadata.texts()[id];
        if (m_texts[id] == 0 || entry.work < 0)
            continue;
        works[size_t(entry.work)] += m_texts[id];
        for (int facet = 0; facet < kFacets; ++facet)
            counts[size_t(facet)][size_t(entry.values[size_t(facet)])] += m_texts[id];
    }
    answer.total = total();
    answer.documents = std::ranges::count_if(works, [](qint64 count) { return count > 0; });
    writeTags(works, answer);
    for (int facet = 0; facet < kFacets; ++facet) {
        Counts &values = answer.facets[facetName(Facet(facet))];
        for (size_t value = 0; value < counts[size_t(facet)].size(); ++value) {
            const QString &name = m_metadata.values(Facet(facet)).at(qsizetype(value));
            if (counts[size_t(facet)][value] > 0 && !name.isEmpty())
                values.append({name, counts[size_t(facet)][value]});
        }
        sortByCount(values);
    }
    writeKinds(answer);
    writeMarks(answer);
}

void FacetCounter::writeKinds(model::SearchAnswer &answer) const
{
    QMap<QString, qint64> kinds;
    for (int rank = 0; rank < IndexRow::kRanks; ++rank) {
        if (m_ranks[size_t(rank)] > 0)
            kinds[model::kindName(kindOfRank(rank))] += m_ranks[size_t(rank)];
    }
    Counts &byKind = answer.facets[u"kind"_s];
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        byKind.append({kind.key(), kind.value()});
    sortByCount(byKind);
}

/// Verbs as they are written; those of two lists that the index cannot tell apart ("decide", "décide") are one.
void FacetCounter::writeMarks(model::SearchAnswer &answer) const
{
    Counts verbs;
    for (size_t verb = 1; verb < m_verbs.size(); ++verb) {
        if (m_verbs[verb] > 0)
            verbs.append({text::writtenVerb(m_metadata.marks().verbs().at(qsizetype(verb))), m_verbs[verb]});
    }
    sortByCount(verbs);
    if (!verbs.isEmpty())
        answer.facets[u"verb"_s] = verbs;
    if (m_noted.isEmpty())
        return;
    const qint64 own = std::ranges::count_if(m_noted, [this](qint64 row) {
        const QStringList authors = m_metadata.marks().authorsAt(row);
        return authors.contains(QString()) || std::ranges::any_of(authors, [this](const QString &author) { return m_authors.contains(author); });
    });
    Counts &notes = answer.facets[u"notes"_s];
    notes.append({u"notes"_s, qint64(m_noted.size())});
    if (own > 0)
        notes.append({u"mine"_s, own});
}

}
