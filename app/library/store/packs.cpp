// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs.h"

#include "freshid.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

constexpr QStringView kPackColumns = u"id, title, subtitle, prepared_for, prepared_by, classification, date";

model::Pack packFromRow(const Statement &row)
{
    model::Pack pack;
    pack.id = row.id<base::PackId>(0);
    pack.title = row.string(1);
    pack.subtitle = row.string(2);
    pack.preparedFor = row.string(3);
    pack.preparedBy = row.string(4);
    pack.classification = row.string(5);
    pack.date = QDate::fromString(row.string(6), Qt::ISODate);
    return pack;
}

base::Result<QList<model::PackItem>> itemsOf(const Database &database, base::PackId pack)
{
    Statement statement(database,
        u"SELECT kind, record_id, passage_id, annotation_id, language, quote, words FROM pack_item WHERE pack_id = ? ORDER BY position"_s);
    return statement.bind(pack).all([](const Statement &row) {
        return model::PackItem {model::packItemKindOfName(row.string(0)), row.id<base::RecordId>(1),
            row.id<base::PassageId>(2), row.id<base::AnnotationId>(3), row.string(4), row.string(5),
            row.string(6)};
    });
}

base::Result<base::PackId> saveHead(const Database &database, const model::Pack &pack)
{
    Statement statement(database,
        u"INSERT INTO pack (id, title, subtitle, prepared_for, prepared_by, classification, date) VALUES (coalesce(?, %1), ?, ?, ?, ?, ?, ?) "
        u"ON CONFLICT (id) DO UPDATE SET title = excluded.title, subtitle = excluded.subtitle, prepared_for = excluded.prepared_for, "
        u"prepared_by = excluded.prepared_by, classification = excluded.classification, date = excluded.date"_s.arg(freshId(u"pack")));
    TRY_VOID(statement.bind(pack.id, pack.title, pack.subtitle, pack.preparedFor, pack.preparedBy, pack.classification,
        pack.date.toString(Qt::ISODate)).run());
    return pack.id.isValid() ? pack.id : base::PackId(statement.lastInsertId());
}

}

base::Result<QList<model::Pack>> PackStore::all() const
{
    Statement statement(m_database, u"SELECT "_s + kPackColumns + u" FROM pack ORDER BY title, id");
    TRY_VOID(statement.run());
    QList<model::Pack> packs;
    while (statement.next())
        packs.append(packFromRow(statement));
    for (model::Pack &pack : packs) {
        TRY(QList<model::PackItem> items, itemsOf(m_database, pack.id));
        pack.items = std::move(items);
    }
    return packs;
}

base::Result<model::Pack> PackStore::pack(base::PackId id) const
{
    Statement statement(m_database, u"SELECT "_s + kPackColumns + u" FROM pack WHERE id = ?");
    TRY_VOID(statement.bind(id).run());
    if (!statement.next())
        return base::failure(base::ErrorCode::NotFound, u"pack:%1"_s.arg(id.value()));
    model::Pack pack = packFromRow(statement);
    TRY(QList<model::PackItem> items, itemsOf(m_database, id));
    pack.items = std::move(items);
    return pack;
}

base::Result<base::PackId> PackStore::save(const model::Pack &pack)
{
    const base::Result<base::PackId> id = saveHead(m_database, pack);
    if (!id)
        return id;
    Statement clear(m_database, u"DELETE FROM pack_item WHERE pack_id = ?"_s);
    TRY_VOID(clear.bind(*id).run());
    Statement insert(m_database,
        u"INSERT INTO pack_item (pack_id, position, kind, record_id, passage_id, annotation_id, language, quote, words) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (int position = 0; position < pack.items.size(); ++position) {
        const model::PackItem &item = pack.items[position];
        TRY_VOID(insert.bind(*id, position, model::packItemKindName(item.kind), item.record, item.passage, item.annotation,
            item.language, item.quote, item.text).run());
    }
    return id;
}

base::Status PackStore::remove(base::PackId id)
{
    Statement statement(m_database, u"DELETE FROM pack WHERE id = ?"_s);
    return statement.bind(id).run();
}

}
