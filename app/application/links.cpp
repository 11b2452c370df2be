// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links.h"

#include "target.h"

#include <analysis/recognition/sentences.h>
#include <library/store/linkdecisions.h>
#include <library/store/links.h>

namespace application {

namespace {

base::Result<QList<model::LinkRow>> linksAround(const library::Database &database, const Target &target, const QString &language)
{
    const library::LinkQueries queries(database);
    TRY(QList<model::LinkRow> all, queries.from(target.record.id, language));
    TRY(const QList<model::LinkRow> incoming, queries.to(target.record.id));
    all.append(incoming);
    for (const model::Text &text : target.texts) {
        TRY(const QList<model::LinkRow> told, queries.inText(text.id));
        for (const model::LinkRow &row : told) {
            if (row.from.id != target.record.id && row.to.id != target.record.id && (language.isEmpty() || text.language == language))
                all.append(row);
        }
    }
    return all;
}

}

Query<QList<model::LinkRow>> linksOf(base::RecordId record, model::LinkEnd end, const QString &relation, int limit)
{
    return [=](const library::Database &database) { return library::LinkQueries(database).some(record, end, limit, relation); };
}

Query<QList<model::LinkRow>> linksFrom(base::RecordId record)
{
    return [record](const library::Database &database) { return library::LinkQueries(database).from(record); };
}

Query<QList<model::LinkRow>> linksOf(const Target &target, const QString &language)
{
    return [target, language](const library::Database &database) { return linksAround(database, target, language); };
}

QString sentenceOf(const model::LinkRow &link)
{
    return recognition::sentenceAt(link.sentence, link.link.start, link.link.end);
}

Edit<QList<model::LinkState>> decideLinks(
    const QList<base::LinkId> &links, model::LinkStatus status, const model::Signature &by)
{
    return [=](const library::Database &database) { return library::LinkDecisions(database, by).decide(links, status); };
}

Edit<QList<model::LinkState>> decideLinks(
    const Query<QList<base::LinkId>> &links, model::LinkStatus status, const model::Signature &by)
{
    return [=](const library::Database &database) -> base::Result<QList<model::LinkState>> {
        TRY(const QList<base::LinkId> found, links.run(database));
        return library::LinkDecisions(database, by).decide(found, status);
    };
}

Edit<QList<model::LinkState>> makeLink(const model::Link &link, const model::Signature &by)
{
    return [=](const library::Database &database) -> base::Result<QList<model::LinkState>> {
        TRY(const base::LinkId made, library::LinkDecisions(database, by).make(link));
        return QList<model::LinkState> {{made, model::LinkStatus::Rejected, true}};
    };
}

PlainEdit restoreLinks(const QList<model::LinkState> &states, const model::Signature &by)
{
    return [=](const library::Database &database) { return library::LinkDecisions(database, by).restore(states); };
}

}
