// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passagefacets.h"

#include <library/database/statement.h>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// What fits into a mark beside class and note; the lists of verbs are a fifth of it.
constexpr size_t kMostVerbs = (1U << 11) - 1;

}

void PassageFacets::addText(qint64 text, int passages, QByteArrayView verbs)
{
    if (size_t(text) >= m_texts.size())
        m_texts.resize(size_t(text) + 1);
    RowRange &range = m_texts[size_t(text)];
    range = {m_marks.size(), size_t(std::max(0, passages))};
    m_marks.resize(m_marks.size() + range.count);
    for (qsizetype at = verbs.indexOf('|'); at >= 0;) {
        const qsizetype next = verbs.indexOf('|', at + 1);
        take(range, verbs.sliced(at + 1, (next < 0 ? verbs.size() : next) - at - 1));
        at = next;
    }
}

/// "calls 14 27": a verb, and where it opens passages, as position times kRanks plus class.
void PassageFacets::take(const RowRange &range, QByteArrayView group)
{
    const qsizetype behind = group.indexOf(' ');
    if (behind < 0)
        return;
    const size_t verb = intern(group.first(behind));
    const char *const end = group.data() + group.size();
    for (const char *at = group.data() + behind; at < end;) {
        size_t place = 0;
        const auto [next, error] = std::from_chars(at + 1, end, place);
        if (error != std::errc())
            return;
        at = next;
        if (place / IndexRow::kRanks < range.count)
            m_marks[range.first + place / IndexRow::kRanks] = Mark((verb << kVerbShift) | (place % IndexRow::kRanks));
    }
}

size_t PassageFacets::intern(QByteArrayView verb)
{
    const auto known = m_places.constFind(QByteArray::fromRawData(verb.data(), verb.size()));
    if (known != m_places.cend())
        return *known;
    if (size_t(m_verbs.size()) > kMostVerbs)
        return 0;
    const size_t place = size_t(m_verbs.size());
    m_places.insert(verb.toByteArray(), place);
    m_verbs.append(QString::fromUtf8(verb));
    return place;
}

base::Status PassageFacets::readNotes(const Database &database)
{
    Statement scan(database, u"SELECT p.index_row, a.author FROM annotation a JOIN passage p ON p.id = a.passage_id"_s);
    while (scan.next()) {
        const IndexRow row = IndexRow::of(scan.integer(0));
        if (size_t(row.position) >= ofText(row.text).size())
            continue;
        Mark &mark = m_marks[m_texts[size_t(row.text)].first + size_t(row.position)];
        mark = Mark((mark & ~15) | kNote | row.rank);
        m_authors[scan.integer(0)].append(scan.string(1));
    }
    return scan.status();
}

}
