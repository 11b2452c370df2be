// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textmetadata.h"

#include <library/database/database.h>
#include <library/database/statement.h>

#include <QDate>

#include <charconv>
#include <numeric>

using namespace Qt::StringLiterals;

namespace library {

QString facetName(Facet facet)
{
    constexpr std::array kNames {u"body", u"session", u"year", u"language"};
    return QString(kNames[size_t(facet)]);
}

base::Result<std::shared_ptr<const TextMetadata>> TextMetadata::read(const Database &database)
{
    auto metadata = std::make_shared<TextMetadata>();
    TRY_VOID(metadata->readTexts(database));
    TRY_VOID(metadata->readTags(database));
    TRY_VOID(metadata->m_marks.readNotes(database));
    return metadata;
}

base::Status TextMetadata::readTexts(const Database &database)
{
    Statement scan(database,
        u"SELECT t.id, t.work_id, r.body, r.session, substr(r.date, 1, 4), t.language, r.date, t.passage_counts "
        u"FROM text t JOIN record r ON r.id = t.work_id ORDER BY r.sort_key, t.language"_s);
    while (scan.next())
        take(scan);
    return scan.status();
}

base::Status TextMetadata::readTags(const Database &database)
{
    Statement scan(database,
        u"SELECT l.from_record, l.to_record, l.relation, CASE l.relation WHEN 'sponsors' THEN r.symbol_key ELSE r.name END "
        u"FROM link l JOIN record r ON r.id = l.to_record "
        u"WHERE l.relation IN ('sponsors', 'about') AND l.status <> 'rejected' ORDER BY l.from_record, l.to_record"_s);
    QHash<qint64, int> known;
    while (scan.next()) {
        const auto work = m_workPlaces.constFind(scan.integer(0));
        if (work == m_workPlaces.cend())
            continue;
        const auto tag = known.constFind(scan.integer(1));
        const int place = tag == known.cend() ? int(m_tags.size()) : *tag;
        if (tag == known.cend()) {
            known.insert(scan.integer(1), place);
            m_tags.push_back({scan.bytes(2) == "sponsors" ? u"state"_s : u"theme"_s, scan.string(3)});
        }
        // Said by several rules or passages, it counts once.
        std::vector<int> &tags = m_works[size_t(*work)].tags;
        if (tags.empty() || tags.back() != place)
            tags.push_back(place);
    }
    return scan.status();
}

void TextMetadata::take(const Statement &scan)
{
    const qint64 id = scan.integer(0);
    if (size_t(id) >= m_texts.size())
        m_texts.resize(size_t(id) + 1);
    Entry &entry = m_texts[size_t(id)];
    const qint64 record = scan.integer(1);
    const auto known = m_workPlaces.constFind(record);
    entry.work = known == m_workPlaces.cend() ? int(m_works.size()) : *known;
    if (known == m_workPlaces.cend()) {
        m_workPlaces.insert(record, entry.work);
        m_works.push_back({base::RecordId(record), int(QDate::fromString(scan.string(6), Qt::ISODate).toJulianDay())});
    }
    for (int facet = 0; facet < kFacets; ++facet)
        entry.values[size_t(facet)] = intern(Facet(facet), scan.string(2 + facet));
    const QByteArrayView counts = scan.bytes(7);
    const char *at = counts.data();
    for (int &count : entry.passages) {
        at = std::from_chars(at, counts.data() + counts.size(), count).ptr;
        if (at < counts.data() + counts.size())
            ++at;
    }
    m_marks.addText(id, std::accumulate(entry.passages.begin(), entry.passages.end(), 0),
        counts.sliced(at - counts.data()));
    m_inOrder.push_back(id);
}

int TextMetadata::intern(Facet facet, const QString &value)
{
    QHash<QString, int> &places = m_places[size_t(facet)];
    const auto known = places.constFind(value);
    if (known != places.cend())
        return *known;
    const int place = int(m_values[size_t(facet)].size());
    places.insert(value, place);
    m_values[size_t(facet)].append(value);
    return place;
}

const TextMetadata::Entry &TextMetadata::text(qint64 id) const
{
    static const Entry none;
    return id >= 0 && size_t(id) < m_texts.size() ? m_texts[size_t(id)] : none;
}

int TextMetadata::valueAt(Facet facet, const QString &value) const
{
    return m_places[size_t(facet)].value(value, -1);
}

int TextMetadata::workOf(base::RecordId record) const
{
    return m_workPlaces.value(record.value(), -1);
}

}
