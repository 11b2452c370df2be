// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trashedrows.h"

#include <library/database/statement.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// The kind of what stands in a table of things that others join; nothing for any other table.
std::optional<model::TrashKind> kindOfTable(const QString &table)
{
    if (table == "record"_L1)
        return model::TrashKind::Record;
    if (table == "annotation"_L1)
        return model::TrashKind::Annotation;
    if (table == "pack"_L1)
        return model::TrashKind::Pack;
    if (table == "saved_search"_L1)
        return model::TrashKind::SavedSearch;
    if (table == "dossier"_L1)
        return model::TrashKind::Dossier;
    return std::nullopt;
}

/// The kinds of entries in which such a thing can lie although they are another one's, for SQL.
QStringView outerKinds(model::TrashKind kind)
{
    if (kind == model::TrashKind::Dossier)
        return u"'dossier'";
    return kind == model::TrashKind::Annotation ? QStringView(u"'text', 'record'") : QStringView();
}

/// Appends a row; its id is another one where that was used again for a row that lies there.
void appendRow(RowSnapshot &snapshot, const RowSnapshots::Waiting &waiting)
{
    QVariantList row = waiting.row;
    const qsizetype id = waiting.columns.indexOf(u"id"_s);
    const QVariantList taken = snapshot.values(waiting.table, u"id"_s);
    if (id >= 0 && taken.contains(row.at(id))) {
        const auto last = std::ranges::max_element(taken, {}, [](const QVariant &each) { return each.toLongLong(); });
        row[id] = last->toLongLong() + 1;
    }
    const auto table = std::ranges::find_if(snapshot.tables,
        [&waiting](const RowSnapshot::Table &each) { return each.name == waiting.table && each.columns == waiting.columns; });
    if (table == snapshot.tables.end())
        snapshot.tables.append({waiting.table, waiting.columns, {row}});
    else
        table->rows.append(row);
}

}

base::Result<std::optional<TrashedRows::Holder>> TrashedRows::holderOf(const QString &table, qint64 id) const
{
    const std::optional<model::TrashKind> kind = kindOfTable(table);
    if (!kind)
        return std::nullopt;
    Statement statement(m_database,
        u"SELECT id, content FROM trash WHERE (kind = ? AND thing_id = ?) OR kind IN ("_s + outerKinds(*kind) + u") ORDER BY id DESC");
    TRY_VOID(statement.bind(model::trashKindName(*kind), id).run());
    while (statement.next()) {
        TRY(const RowSnapshot snapshot, RowSnapshot::fromBytes(statement.bytes(1).toByteArray()));
        if (snapshot.values(table, u"id"_s).contains(QVariant(id)))
            return Holder {statement.id<model::TrashId>(0), snapshot};
    }
    return std::nullopt;
}

base::Status TrashedRows::add(const QList<RowSnapshots::Waiting> &rows)
{
    Statement write(m_database, u"UPDATE trash SET content = ? WHERE id = ?"_s);
    for (const RowSnapshots::Waiting &waiting : rows) {
        TRY(std::optional<Holder> holder, holderOf(waiting.parent, waiting.parentId));
        if (!holder)
            continue;
        appendRow(holder->snapshot, waiting);
        TRY_VOID(write.bindValue(holder->snapshot.toBytes()).bind(holder->entry).run());
    }
    return base::ok();
}

}
