// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passagesearch.h"

#include "statement.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

// Titles and operative paragraphs are what people look for; notes and cover lines stand behind.
constexpr QStringView kWeight = u"CASE p.kind WHEN 'title' THEN 3.0 WHEN 'operative' THEN 1.5 WHEN 'sub-paragraph' THEN 1.4 "
                                u"WHEN 'preambular' THEN 1.1 WHEN 'footnote' THEN 0.6 WHEN 'cover' THEN 0.5 ELSE 1.0 END";

struct Source {
    QString tables;
    QVariantList values;
};

/// The FROM and WHERE of a query, shared by hits and facets.
Source sourceOf(const IndexQuery &query)
{
    Source source;
    source.tables = u" FROM passage_index i JOIN passage p ON p.id = i.rowid JOIN text t ON t.id = p.text_id "
                    u"JOIN record r ON r.id = t.work_id WHERE passage_index MATCH ?"_s;
    source.values.append(query.match);
    if (query.match.isEmpty()) {
        source.tables = u" FROM passage p JOIN text t ON t.id = p.text_id JOIN record r ON r.id = t.work_id WHERE 1"_s;
        source.values.clear();
    }
    const auto restrict = [&source](const char16_t *column, const QString &value) {
        if (value.isEmpty())
            return;
        source.tables += u" AND "_s + column + u" = ?";
        source.values.append(value);
    };
    restrict(u"t.language", query.language);
    restrict(u"r.body", query.body);
    restrict(u"r.session", query.session);
    // A sub-paragraph belongs to the part that its address names: "PP3 (a)" to the preamble, "OP8 (a)" to the operative part.
    if (query.kind == u"operative")
        source.tables += u" AND (p.kind = 'operative' OR (p.kind = 'sub-paragraph' AND p.address NOT LIKE 'PP%'))";
    else if (query.kind == u"preambular")
        source.tables += u" AND (p.kind = 'preambular' OR (p.kind = 'sub-paragraph' AND p.address LIKE 'PP%'))";
    else
        restrict(u"p.kind", query.kind);
    if (!query.documents.isEmpty()) {
        QStringList marks(query.documents.size(), u"?"_s);
        source.tables += u" AND r.id IN (" + marks.join(u',') + u')';
        for (const base::RecordId id : query.documents)
            source.values.append(id.value());
    }
    return source;
}

model::Hit hitFromRow(const Statement &row)
{
    model::Hit hit;
    hit.passage = row.id<base::PassageId>(0);
    hit.text = row.id<base::TextId>(1);
    hit.record = row.id<base::RecordId>(2);
    hit.symbol = row.string(3);
    hit.title = row.string(4);
    hit.address = row.string(5);
    hit.body = row.string(6);
    hit.language = row.string(7);
    hit.date = QDate::fromString(row.string(8), Qt::ISODate);
    hit.kind = model::kindOfName(row.string(9));
    hit.snippet = row.string(10);
    hit.score = row.real(11);
    return hit;
}

base::Status findHits(const Database &database, const IndexQuery &query, const Source &source, model::SearchAnswer &answer)
{
    const QString score = query.match.isEmpty() ? u"0.0"_s : u"-i.rank * "_s + kWeight;
    const QString order = query.match.isEmpty() ? u"r.sort_key, t.language, p.position"_s : u"12 DESC, r.sort_key, p.position"_s;
    Statement statement(database,
        u"SELECT p.id, t.id, r.id, r.symbol, CASE t.title WHEN '' THEN r.name ELSE t.title END, p.address, r.body, t.language, r.date, "
        u"p.kind, p.content, "_s
            + score + source.tables + u" ORDER BY " + order + u" LIMIT ?");
    for (const QVariant &value : source.values)
        statement.bind(value);
    if (const base::Status done = statement.bind(query.limit).run(); !done)
        return done;
    while (statement.next())
        answer.hits.append(hitFromRow(statement));
    return base::ok();
}

/// One pass over all matches gives the totals and every facet.
base::Status countFacets(const Database &database, const Source &source, model::SearchAnswer &answer)
{
    Statement statement(database,
        u"SELECT r.id, r.body, r.session, substr(r.date, 1, 4), t.language, p.kind, count(*)"_s + source.tables
            + u" GROUP BY r.id, t.language, p.kind");
    for (const QVariant &value : source.values)
        statement.bind(value);
    if (const base::Status done = statement.run(); !done)
        return done;
    constexpr const char16_t *kFacets[] = {u"body", u"session", u"year", u"language", u"kind"};
    QHash<QString, qint64> counts[std::size(kFacets)];
    QSet<qint64> documents;
    while (statement.next()) {
        const qint64 count = statement.integer(6);
        answer.total += count;
        documents.insert(statement.integer(0));
        for (size_t facet = 0; facet < std::size(kFacets); ++facet) {
            const QString value = statement.string(int(facet) + 1);
            if (!value.isEmpty())
                counts[facet][value] += count;
        }
    }
    answer.documents = documents.size();
    for (size_t facet = 0; facet < std::size(kFacets); ++facet) {
        QList<std::pair<QString, qint64>> &values = answer.facets[QString(kFacets[facet])];
        for (auto count = counts[facet].cbegin(); count != counts[facet].cend(); ++count)
            values.append({count.key(), count.value()});
        std::ranges::sort(values, [](const auto &left, const auto &right) {
            return left.second != right.second ? left.second > right.second : left.first < right.first;
        });
    }
    return base::ok();
}

}

base::Result<model::SearchAnswer> PassageSearch::find(const IndexQuery &query) const
{
    model::SearchAnswer answer;
    const Source source = sourceOf(query);
    if (const base::Status done = findHits(m_database, query, source, answer); !done)
        return base::failure(done.error());
    if (const base::Status done = countFacets(m_database, source, answer); !done)
        return base::failure(done.error());
    return answer;
}

}
