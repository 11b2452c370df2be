// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links.h"

#include <library/store/linkdecisions.h>

namespace application {

Query<QList<model::LinkRow>> linksOf(base::RecordId record, model::LinkEnd end, const QString &relation, int limit)
{
    return [=](const library::Database &database) { return library::LinkQueries(database).some(record, end, limit, relation); };
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
        const base::Result<QList<base::LinkId>> found = links.run(database);
        if (!found)
            return base::failure(found.error());
        return library::LinkDecisions(database, by).decide(*found, status);
    };
}

Edit<QList<model::LinkState>> makeLink(const model::Link &link, const model::Signature &by)
{
    return [=](const library::Database &database) {
        return library::LinkDecisions(database, by).make(link).transform([](base::LinkId made) {
            return QList<model::LinkState> {{made, model::LinkStatus::Rejected, true}};
        });
    };
}

PlainEdit restoreLinks(const QList<model::LinkState> &states, const model::Signature &by)
{
    return [=](const library::Database &database) { return library::LinkDecisions(database, by).restore(states); };
}

}
