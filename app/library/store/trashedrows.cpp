// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trashedrows.h"

#include "freshid.h"

#include <library/database/statement.h>

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// Appends rows to a snapshot, each with another id where its own was used again for a row that lies there.
class SnapshotAdditions
{
public:
    explicit SnapshotAdditions(RowSnapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }

    void append(const RowSnapshot &addition)
    {
        for (const RowSnapshot::Table &table : addition.tables) {
            for (const QVariantList &row : table.rows)
                append(table, row);
        }
    }

private:
    struct Ids {
        QSet<qint64> taken;
        qint64 last = 0;
    };

    Ids &idsOf(const QString &table)
    {
        const auto known = m_ids.find(table);
        if (known != m_ids.end())
            return *known;
        Ids ids;
        const QVariantList values = m_snapshot.values(table, kIdColumn);
        for (const QVariant &value : values) {
            ids.taken.insert(value.toLongLong());
            ids.last = std::max(ids.last, value.toLongLong());
        }
        return *m_ids.insert(table, ids);
    }

    void append(const RowSnapshot::Table &table, QVariantList row)
    {
        if (const qsizetype at = table.columns.indexOf(kIdColumn); at >= 0) {
            Ids &ids = idsOf(table.name);
            if (ids.taken.contains(row.at(at).toLongLong()))
                row[at] = ids.last + 1;
            ids.taken.insert(row.at(at).toLongLong());
            ids.last = std::max(ids.last, row.at(at).toLongLong());
        }
        const auto place = std::ranges::find_if(m_snapshot.tables,
            [&table](const RowSnapshot::Table &each) { return each.name == table.name && each.columns == table.columns; });
        if (place == m_snapshot.tables.end())
            m_snapshot.tables.append({table.name, table.columns, {row}});
        else
            place->rows.append(row);
    }

    RowSnapshot &m_snapshot;
    QHash<QString, Ids> m_ids; ///< By table.
};

}

base::Status TrashedRows::note(model::TrashId entry, const RowSnapshot &snapshot)
{
    Statement statement(m_database, u"INSERT OR IGNORE INTO trash_part (place, thing_id, trash_id) VALUES (?, ?, ?)"_s);
    for (const QString &table : thingTables()) {
        const QVariantList ids = snapshot.values(table, kIdColumn);
        for (const QVariant &id : ids)
            TRY_VOID(statement.bind(table, id.toLongLong(), entry).run());
    }
    return base::ok();
}

base::Status TrashedRows::noteOlder()
{
    if (m_hasNotedOlder)
        return base::ok();
    m_hasNotedOlder = true;
    Statement older(m_database, u"SELECT id FROM trash t WHERE NOT EXISTS (SELECT 1 FROM trash_part p WHERE p.trash_id = t.id)"_s);
    TRY(const QList<model::TrashId> entries, older.ids<model::TrashId>());
    Statement content(m_database, u"SELECT content FROM trash WHERE id = ?"_s);
    for (const model::TrashId entry : entries) {
        TRY_VOID(content.bind(entry).run());
        if (!content.next())
            continue;
        // One that cannot be read says so when it is restored itself.
        if (const auto snapshot = RowSnapshot::fromBytes(content.bytes(0).toByteArray()))
            TRY_VOID(note(entry, *snapshot));
    }
    return base::ok();
}

base::Result<std::optional<model::TrashId>> TrashedRows::entryWith(const QString &table, qint64 id)
{
    TRY_VOID(noteOlder());
    Statement statement(m_database, u"SELECT trash_id FROM trash_part WHERE place = ? AND thing_id = ? ORDER BY trash_id DESC LIMIT 1"_s);
    return statement.bind(table, id).first([](const Statement &row) { return row.id<model::TrashId>(0); });
}

base::Status TrashedRows::add(const QList<RowSnapshots::Waiting> &rows)
{
    Statement write(m_database, u"INSERT INTO trash_addition (trash_id, content) VALUES (?, ?)"_s);
    for (const RowSnapshots::Waiting &waiting : rows) {
        TRY(const std::optional<model::TrashId> entry, entryWith(waiting.parent, waiting.parentId));
        if (!entry)
            continue;
        const RowSnapshot addition {{{waiting.table, waiting.columns, {waiting.row}}}, {}};
        TRY_VOID(write.bind(*entry).bindValue(addition.toBytes()).run());
    }
    return base::ok();
}

base::Status TrashedRows::complete(model::TrashId entry, RowSnapshot &snapshot) const
{
    SnapshotAdditions additions(snapshot);
    Statement statement(m_database, u"SELECT content FROM trash_addition WHERE trash_id = ? ORDER BY id"_s);
    TRY_VOID(statement.bind(entry).run());
    while (statement.next()) {
        TRY(const RowSnapshot addition, RowSnapshot::fromBytes(statement.bytes(0).toByteArray()));
        additions.append(addition);
    }
    return statement.status();
}

}
