// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

#include "target.h"

#include <analysis/recognition/rules.h>
#include <analysis/recognition/sentences.h>

namespace application {

namespace {

base::Result<QList<model::LinkRow>> linksAround(const library::Database &database, const Target &target, const QString &language)
{
    const library::LinkQueries queries(database);
    base::Result<QList<model::LinkRow>> all = queries.from(target.record.id, language);
    const base::Result<QList<model::LinkRow>> incoming = queries.to(target.record.id);
    if (!all || !incoming)
        return base::failure(all ? incoming.error() : all.error());
    all->append(*incoming);
    for (const model::Text &text : target.texts) {
        const base::Result<QList<model::LinkRow>> told = queries.inText(text.id);
        if (!told)
            return told;
        for (const model::LinkRow &row : *told) {
            if (row.from.id != target.record.id && row.to.id != target.record.id && (language.isEmpty() || text.language == language))
                all->append(row);
        }
    }
    return all;
}

base::Result<Lineage> lineageOf(const library::Database &database, base::RecordId record)
{
    const library::LineageQueries queries(database);
    base::Result<QList<library::LineageMember>> members = queries.chain(record);
    base::Result<std::optional<model::Record>> latest = queries.supersededBy(record);
    if (!members || !latest)
        return base::failure(members ? latest.error() : members.error());
    return Lineage {std::move(*members), std::move(*latest)};
}

}

Query<QHash<base::RecordId, QList<library::Evidence>>> evidence(model::RecordKind kind, int ofEach)
{
    return [=](const library::Database &database) { return library::LinkQueries(database).evidence(kind, ofEach); };
}

Query<QList<library::WantedRow>> wantedDocuments()
{
    return library::wantedDocuments;
}

Query<QList<model::QuotationRow>> quotations()
{
    return [](const library::Database &database) { return library::QuotationQueries(database).all(); };
}

Query<QList<Suggestion>> suggestions()
{
    return [](const library::Database &database) {
        return library::LinkQueries(database).suggested().transform([](const QList<model::LinkRow> &rows) {
            QList<Suggestion> suggestions;
            for (const model::LinkRow &row : rows) {
                const recognition::Rule rule = recognition::ruleOf(row.link.rule);
                suggestions.append({row, rule.precision / 100, rule.checked});
            }
            return suggestions;
        });
    };
}

QString sentenceOf(const model::LinkRow &link)
{
    return recognition::sentenceAt(link.sentence, link.link.start, link.link.end);
}

QString sentenceOf(const library::Evidence &evidence)
{
    return recognition::sentenceAt(evidence.content, evidence.start, evidence.end);
}

Query<QList<model::LinkRow>> linksFrom(base::RecordId record)
{
    return [record](const library::Database &database) { return library::LinkQueries(database).from(record); };
}

Query<QList<model::LinkRow>> linksOf(const Target &target, const QString &language)
{
    return [target, language](const library::Database &database) { return linksAround(database, target, language); };
}

Query<Lineage> lineage(base::RecordId record)
{
    return [record](const library::Database &database) { return lineageOf(database, record); };
}

}
