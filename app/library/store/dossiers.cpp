// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossiers.h"

#include "documentqueries.h"
#include "freshid.h"
#include "privatewords.h"
#include "recordmapping.h"

#include <core/text/normalised.h>
#include <library/database/statement.h>

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

using model::DossierItem;

/// What was salvaged may have lost its thing.
constexpr QStringView kIsWhole = u"(i.kind = 'note' OR coalesce(i.record_id, i.annotation_id, i.pack_id, i.search_id) IS NOT NULL)";

const QString kDossierColumns = u"d.id, d.parent_id, d.name, (SELECT count(*) FROM dossier_item i WHERE i.dossier_id = d.id AND "_s + kIsWhole + u')';

model::Dossier dossierFromRow(const Statement &row)
{
    return {row.id<model::DossierId>(0), row.id<model::DossierId>(1), row.string(2), row.integer(3)};
}

constexpr QStringView kItemColumns
    = u"i.id, i.kind, i.record_id, i.passage_id, i.annotation_id, i.pack_id, i.search_id, i.position, i.title, i.words, i.is_pinned";
constexpr int kItemColumnCount = 11;

DossierItem itemFromRow(const Statement &row)
{
    DossierItem item;
    item.id = row.id<model::DossierItemId>(0);
    item.kind = model::dossierItemKindOfName(row.string(1));
    item.record = row.id<base::RecordId>(2);
    item.passage = row.id<base::PassageId>(3);
    item.annotation = row.id<base::AnnotationId>(4);
    item.pack = row.id<base::PackId>(5);
    item.search = row.integer(6);
    item.position = row.integer(7);
    item.title = row.string(8);
    item.words = row.string(9);
    item.isPinned = row.integer(10) != 0;
    return item;
}

/// What a private annotation says, where its words are sealed; nothing while they are locked.
void openWords(model::DossierRow &shown, const std::optional<QJsonObject> &words)
{
    if (!words)
        return;
    const QString exact = (*words)["exact"_L1].toString();
    const QString comment = (*words)["comment"_L1].toString();
    shown.name = exact.isEmpty() ? comment : exact;
    shown.detail = exact.isEmpty() ? QString() : comment;
}

model::DossierRow dossierRowFromRow(const Statement &row)
{
    constexpr int kAfter = kItemColumnCount + kRecordColumnCount;
    model::DossierRow shown;
    shown.item = itemFromRow(row);
    if (!row.isNull(kItemColumnCount))
        shown.record = recordFromRow(row, kItemColumnCount);
    shown.language = row.string(kAfter);
    shown.passage = row.id<base::PassageId>(kAfter + 1);
    shown.name = row.string(kAfter + 2);
    shown.detail = row.string(kAfter + 3);
    if (const QString sealed = row.string(kAfter + 4); !sealed.isEmpty())
        openWords(shown, PrivateWords(row.database()).opened(sealed));
    return shown;
}

base::Result<QSet<model::DossierId>> nestedIn(const Database &database, model::DossierId dossier)
{
    Statement statement(database,
        u"WITH RECURSIVE nested (id) AS (SELECT ? UNION SELECT d.id FROM dossier d JOIN nested n ON d.parent_id = n.id) SELECT id FROM nested"_s);
    TRY(const QList<model::DossierId> ids, statement.bind(dossier).ids<model::DossierId>());
    return QSet<model::DossierId>(ids.cbegin(), ids.cend());
}

}

base::Result<QList<model::Dossier>> DossierQueries::all() const
{
    Statement statement(m_database, u"SELECT "_s + kDossierColumns + u" FROM dossier d ORDER BY d.name COLLATE NOCASE, d.id");
    return statement.all(dossierFromRow);
}

base::Result<model::Dossier> DossierQueries::dossier(model::DossierId id) const
{
    Statement statement(m_database, u"SELECT "_s + kDossierColumns + u" FROM dossier d WHERE d.id = ?");
    TRY(const auto found, statement.bind(id).first(dossierFromRow));
    if (!found)
        return base::failure(base::ErrorCode::NotFound);
    return *found;
}

base::Result<model::DossierContent> DossierQueries::content(model::DossierId id) const
{
    model::DossierContent content;
    TRY(content.dossier, dossier(id));
    TRY(content.path, path(content.dossier.parent));
    Statement nested(m_database, u"SELECT "_s + kDossierColumns + u" FROM dossier d WHERE d.parent_id = ? ORDER BY d.name COLLATE NOCASE, d.id");
    TRY(content.nested, nested.bind(id).all(dossierFromRow));
    TRY(content.rows, rows(id));
    return content;
}

base::Result<QStringList> DossierQueries::path(model::DossierId parent) const
{
    QStringList names;
    while (parent.isValid()) {
        TRY(const model::Dossier above, dossier(parent));
        names.prepend(above.name);
        parent = above.parent;
    }
    return names;
}

base::Result<QList<model::DossierRow>> DossierQueries::rows(model::DossierId id) const
{
    Statement statement(m_database,
        u"SELECT "_s + kItemColumns + u", " + kRecordColumns
            + u", t.language, coalesce(i.passage_id, a.passage_id), coalesce(CASE a.exact WHEN '' THEN a.comment ELSE a.exact END, k.title, s.name, ''), "
              u"coalesce(CASE a.exact WHEN '' THEN '' ELSE a.comment END, k.subtitle, s.query, ''), ifnull(a.sealed, '') "
              u"FROM dossier_item i LEFT JOIN annotation a ON a.id = i.annotation_id "
              u"LEFT JOIN record r ON r.id = coalesce(i.record_id, a.record_id) LEFT JOIN passage p ON p.id = i.passage_id "
              u"LEFT JOIN text t ON t.id = coalesce(p.text_id, a.text_id) LEFT JOIN pack k ON k.id = i.pack_id "
              u"LEFT JOIN saved_search s ON s.id = i.search_id WHERE i.dossier_id = ? AND "
            + kIsWhole + u" ORDER BY i.is_pinned DESC, i.position, i.id");
    return statement.bind(id).all(dossierRowFromRow);
}

base::Result<QSet<model::DossierId>> DossierQueries::named(const QString &name) const
{
    TRY(const QList<model::Dossier> dossiers, all());
    const QString wanted = text::fold(name.simplified());
    QSet<model::DossierId> found;
    for (const model::Dossier &dossier : dossiers) {
        if (text::fold(dossier.name) == wanted)
            found.insert(dossier.id);
    }
    return found;
}

base::Result<QSet<model::DossierId>> DossierQueries::withNested(const QSet<model::DossierId> &dossiers) const
{
    QSet<model::DossierId> all;
    for (const model::DossierId dossier : dossiers) {
        TRY(const QSet<model::DossierId> nested, nestedIn(m_database, dossier));
        all.unite(nested);
    }
    return all;
}

base::Result<QSet<base::RecordId>> DossierQueries::records(const QSet<model::DossierId> &dossiers) const
{
    QSet<base::RecordId> records;
    Statement statement(m_database, u"SELECT record_id FROM dossier_item WHERE dossier_id = ? AND kind = 'record'"_s);
    for (const model::DossierId dossier : dossiers) {
        TRY(const QList<base::RecordId> ids, statement.bind(dossier).ids<base::RecordId>());
        records.unite(QSet<base::RecordId>(ids.cbegin(), ids.cend()));
    }
    return records;
}

base::Result<QSet<base::PassageId>> DossierQueries::passages(const QSet<model::DossierId> &dossiers) const
{
    QSet<base::PassageId> passages;
    Statement statement(m_database,
        u"SELECT passage_id FROM dossier_item WHERE dossier_id = ?1 AND passage_id IS NOT NULL UNION SELECT a.passage_id FROM dossier_item i "
        u"JOIN annotation a ON a.id = i.annotation_id WHERE i.dossier_id = ?1 AND a.passage_id IS NOT NULL"_s);
    const DocumentQueries documents(m_database);
    for (const model::DossierId dossier : dossiers) {
        TRY(const QList<base::PassageId> ids, statement.bind(dossier).ids<base::PassageId>());
        for (const base::PassageId id : ids) {
            passages.insert(id);
            TRY(const model::PassagePlace place, documents.place(id));
            if (place.passage.address.isEmpty())
                continue;
            TRY(const QList<model::Passage> below, documents.passagesAt(place.text.id, place.passage.address));
            for (const model::Passage &passage : below)
                passages.insert(passage.id);
        }
    }
    return passages;
}

base::Result<QString> DossierStore::checkedName(const QString &name, model::DossierId parent, model::DossierId own) const
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return base::failure(base::ErrorCode::BadInput, {}, u"a dossier needs a name"_s);
    if (parent.isValid())
        TRY_VOID(DossierQueries(m_database).dossier(parent));
    TRY(const QList<model::Dossier> dossiers, DossierQueries(m_database).all());
    const bool isTaken = std::ranges::any_of(dossiers, [&](const model::Dossier &other) {
        return other.id != own && other.parent == parent && other.name.compare(plain, Qt::CaseInsensitive) == 0;
    });
    if (isTaken)
        return base::failure(base::ErrorCode::NameTaken, plain);
    return plain;
}

base::Result<model::DossierId> DossierStore::make(const QString &name, model::DossierId parent)
{
    TRY(const QString plain, checkedName(name, parent, {}));
    Statement statement(m_database, u"INSERT INTO dossier (id, parent_id, name, created_ms) VALUES (%1, ?, ?, ?)"_s.arg(freshId(u"dossier")));
    TRY_VOID(statement.bind(parent, plain, QDateTime::currentMSecsSinceEpoch()).run());
    return model::DossierId(statement.lastInsertId());
}

base::Status DossierStore::rename(model::DossierId id, const QString &name)
{
    TRY(const model::Dossier dossier, DossierQueries(m_database).dossier(id));
    TRY(const QString plain, checkedName(name, dossier.parent, id));
    Statement statement(m_database, u"UPDATE dossier SET name = ? WHERE id = ?"_s);
    return statement.bind(plain, id).run();
}

base::Status DossierStore::move(model::DossierId id, model::DossierId parent)
{
    TRY(const model::Dossier dossier, DossierQueries(m_database).dossier(id));
    TRY(const QSet<model::DossierId> nested, nestedIn(m_database, id));
    if (nested.contains(parent))
        return base::failure(base::ErrorCode::InsideItself, dossier.name);
    TRY_VOID(checkedName(dossier.name, parent, id));
    Statement statement(m_database, u"UPDATE dossier SET parent_id = ? WHERE id = ?"_s);
    return statement.bind(parent, id).run();
}

base::Result<bool> DossierStore::holds(model::DossierId id, const DossierItem &item) const
{
    Statement statement(m_database,
        u"SELECT EXISTS (SELECT 1 FROM dossier_item WHERE dossier_id = ? AND kind = ? AND record_id IS ? AND passage_id IS ? "
        u"AND annotation_id IS ? AND pack_id IS ? AND search_id IS ?)"_s);
    statement.bind(id, model::dossierItemKindName(item.kind), item.record, item.passage, item.annotation, item.pack);
    statement.bindValue(item.search > 0 ? QVariant(item.search) : QVariant());
    return statement.number().transform([](qint64 found) { return found != 0; });
}

base::Status DossierStore::describe(DossierItem &item) const
{
    if (item.kind != DossierItem::Kind::Passage || !item.passage.isValid())
        return base::ok();
    TRY(const model::PassagePlace place, DocumentQueries(m_database).place(item.passage));
    item.record = place.work.id;
    item.title = place.passage.address.text();
    item.words = place.passage.content;
    return base::ok();
}

base::Result<QList<model::DossierItemId>> DossierStore::add(model::DossierId id, const QList<DossierItem> &items)
{
    TRY_VOID(DossierQueries(m_database).dossier(id));
    Statement insert(m_database,
        u"INSERT INTO dossier_item (id, dossier_id, position, kind, record_id, passage_id, annotation_id, pack_id, search_id, title, words, is_pinned) VALUES "
        u"(%1, ?1, CASE ?2 WHEN 0 THEN (SELECT ifnull(max(position), 0) + 1 FROM dossier_item WHERE dossier_id = ?1) ELSE ?2 END, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"_s
            .arg(freshId(u"dossier_item")));
    QList<model::DossierItemId> added;
    for (DossierItem item : items) {
        TRY_VOID(describe(item));
        TRY(const bool isThere, item.kind == DossierItem::Kind::Note ? base::Result<bool>(false) : holds(id, item));
        if (isThere) {
            added.append(model::DossierItemId());
            continue;
        }
        insert.bind(id, item.position, model::dossierItemKindName(item.kind), item.record, item.passage, item.annotation, item.pack);
        insert.bindValue(item.search > 0 ? QVariant(item.search) : QVariant());
        TRY_VOID(insert.bind(item.title, item.words, int(item.isPinned)).run());
        added.append(model::DossierItemId(insert.lastInsertId()));
    }
    return added;
}

base::Status DossierStore::setPinned(const QList<model::DossierItemId> &items, bool isPinned)
{
    Statement statement(m_database, u"UPDATE dossier_item SET is_pinned = ? WHERE id = ?"_s);
    for (const model::DossierItemId item : items)
        TRY_VOID(statement.bind(int(isPinned), item).run());
    return base::ok();
}

base::Status DossierStore::remove(const QList<model::DossierItemId> &items)
{
    Statement statement(m_database, u"DELETE FROM dossier_item WHERE id = ?"_s);
    for (const model::DossierItemId item : items)
        TRY_VOID(statement.bind(item).run());
    return base::ok();
}

base::Status DossierStore::writeNote(model::DossierItemId note, const QString &title, const QString &words)
{
    Statement statement(m_database, u"UPDATE dossier_item SET title = ?, words = ? WHERE id = ? AND kind = 'note'"_s);
    TRY_VOID(statement.bind(title.simplified(), words, note).run());
    if (statement.changedRows() == 0)
        return base::failure(base::ErrorCode::NotFound);
    return base::ok();
}

}
