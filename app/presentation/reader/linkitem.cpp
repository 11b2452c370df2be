// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkitem.h"

#include "recordfields.h"

#include <presentation/settings/language.h>
#include <presentation/shared/names.h>

#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QString joinedOnce(QStringList parts)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

}

Location LinkItem::place() const
{
    const model::LinkRow &row = rows.first();
    if (isForward())
        return {row.to.id, {}, model::Address(row.link.toAddress), {}};
    return {row.from.id, row.fromLanguage, model::Address(row.fromAddress), row.link.fromPassage};
}

QString LinkItem::addresses() const
{
    QStringList addresses;
    for (const model::LinkRow &row : rows) {
        // One language says where; the others say the same in their own letters.
        if (isForward() || row.fromLanguage == rows.first().fromLanguage)
            addresses.append(names::isolated(isForward() ? row.link.toAddress : row.fromAddress));
    }
    return joinedOnce(addresses);
}

QString LinkItem::roles() const
{
    QStringList roles;
    for (const model::LinkRow &row : rows)
        roles.append(roleText(row.link.role));
    return joinedOnce(roles);
}

QList<LinkItem> linkItems(const QList<model::LinkRow> &rows, model::LinkEnd end)
{
    QList<LinkItem> items;
    QHash<base::RecordId, qsizetype> places;
    for (const model::LinkRow &row : rows) {
        const base::RecordId other = end == model::LinkEnd::From ? row.to.id : row.from.id;
        if (!places.contains(other)) {
            places.insert(other, items.size());
            items.append({{}, end});
        }
        items[places.value(other)].rows.append(row);
    }
    const QString language = Language::current();
    for (LinkItem &item : items) {
        std::ranges::stable_sort(item.rows, std::greater(), [&language](const model::LinkRow &row) {
            return (row.link.status == model::LinkStatus::Accepted ? 2 : 0) + (row.fromLanguage == language ? 1 : 0);
        });
    }
    return items;
}

}
