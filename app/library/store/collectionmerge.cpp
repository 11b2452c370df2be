// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectionmerge.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

using model::BundleKind;
using model::MergeChoice;

const QString kUuid = u"uuid"_s;
const QStringList kPackWords {u"title"_s, u"subtitle"_s, u"prepared_for"_s, u"prepared_by"_s, u"classification"_s, u"date"_s};
const QStringList kPackItemWords {u"kind"_s, u"record_id"_s, u"passage_id"_s, u"annotation_id"_s, u"language"_s, u"quote"_s, u"words"_s};
const QStringList kSearchWords {u"name"_s, u"query"_s};
const QStringList kNoteWords {u"title"_s, u"words"_s};
/// What an item of a dossier may point at.
const QStringList kItemReferences {u"record_id"_s, u"passage_id"_s, u"annotation_id"_s, u"pack_id"_s, u"search_id"_s};

QStringList rowValuesOf(const BundleRow &row, const QStringList &columns)
{
    QStringList values;
    for (const QString &column : columns)
        values.append(row.value(column).toString());
    return values;
}

bool sameItems(const QList<BundleRow> &one, const QList<BundleRow> &other)
{
    return std::ranges::equal(one, other, [](const BundleRow &left, const BundleRow &right) { return agree(left, right, kPackItemWords); });
}

}

base::Status CollectionMerge::addPack(const QJsonObject &content)
{
    TRY(const QList<RowSnapshot::Table> found, m_plain.others(content));
    const BundleTables tables = MergedRows::tablesOf(found);
    const QList<BundleRow> packs = tables.value(plaintables::kPack);
    QList<BundleRow> items = tables.value(u"pack_item"_s);
    if (packs.size() != 1)
        return damagedContent(u"a file has not one pack"_s);
    // The pack itself is not known yet.
    QList<BundleRow> resolved;
    std::ranges::stable_sort(items, {}, [](const BundleRow &item) { return item.value(u"position"_s).toLongLong(); });
    for (BundleRow &item : items) {
        item.remove(u"pack_id"_s);
        TRY(const BundleRow values, m_rows.resolved(u"pack_item"_s, item));
        resolved.append(values);
    }
    return mergePack(packs.first(), resolved);
}

base::Result<QList<BundleRow>> CollectionMerge::itemsOf(qint64 pack)
{
    return m_rows.findAll(u"pack_item"_s, u"pack_id"_s, pack, kPackItemWords, u"position"_s);
}

/// A pack of this UUID, or one that says the same.
base::Result<qint64> CollectionMerge::samePack(const BundleRow &row, const QList<BundleRow> &items)
{
    TRY(const auto known, m_rows.find(plaintables::kPack, kUuid, row.value(kUuid), {kIdColumn}));
    if (known)
        return bundleNumber(*known);
    TRY(const QList<BundleRow> titled, m_rows.findAll(plaintables::kPack, u"title"_s, row.value(u"title"_s), kPackWords + QStringList {kIdColumn}));
    for (const BundleRow &each : titled) {
        TRY(const QList<BundleRow> own, itemsOf(bundleNumber(each)));
        if (agree(each, row, kPackWords) && sameItems(own, items))
            return bundleNumber(each);
    }
    return 0;
}

base::Status CollectionMerge::mergePack(const BundleRow &row, const QList<BundleRow> &items)
{
    TRY(const qint64 here, samePack(row, items));
    if (here == 0) {
        m_rows.countAdded(BundleKind::Pack);
        return addPack(row, items);
    }
    m_rows.map(plaintables::kPack, bundleNumber(row), here);
    TRY(const auto known, m_rows.find(plaintables::kPack, kIdColumn, here, kPackWords));
    TRY(const QList<BundleRow> own, itemsOf(here));
    if (agree(*known, row, kPackWords) && sameItems(own, items)) {
        m_rows.countSame(BundleKind::Pack);
        return base::ok();
    }
    QList<model::MergeDifference> found = differences(*known, row, kPackWords);
    if (!sameItems(own, items))
        found.append({u"blocks"_s, QString::number(own.size()), QString::number(items.size())});
    const MergeChoice choice = m_rows.conflict(BundleKind::Pack, row.value(u"title"_s).toString(), found);
    if (choice == MergeChoice::Here)
        return base::ok();
    if (choice == MergeChoice::There) {
        TRY_VOID(m_rows.update(plaintables::kPack, here, only(row, kPackWords)));
        return replaceItems(here, items);
    }
    QStringList words = rowValuesOf(row, kPackWords);
    for (const BundleRow &item : items)
        words += rowValuesOf(item, {u"kind"_s, u"language"_s, u"quote"_s, u"words"_s});
    BundleRow beside = row;
    beside[kUuid] = uuidBeside(row.value(kUuid).toString(), words);
    TRY(const auto there, m_rows.find(plaintables::kPack, kUuid, beside.value(kUuid), {kIdColumn}));
    return there ? base::ok() : addPack(beside, items);
}

base::Status CollectionMerge::addPack(const BundleRow &row, const QList<BundleRow> &items)
{
    TRY(const BundleRow resolved, m_rows.resolved(plaintables::kPack, row));
    TRY(const qint64 pack, m_rows.insert(plaintables::kPack, resolved));
    m_rows.map(plaintables::kPack, bundleNumber(row), pack);
    return replaceItems(pack, items);
}

base::Status CollectionMerge::replaceItems(qint64 pack, const QList<BundleRow> &items)
{
    Statement clear(m_database, u"DELETE FROM pack_item WHERE pack_id = ?"_s);
    TRY_VOID(clear.bind(pack).run());
    for (BundleRow item : items) {
        item[u"pack_id"_s] = pack;
        TRY_VOID(m_rows.insert(u"pack_item"_s, item));
    }
    return base::ok();
}

base::Status CollectionMerge::addRest(const QJsonObject &content)
{
    TRY(const QList<RowSnapshot::Table> found, m_plain.others(content));
    const BundleTables tables = MergedRows::tablesOf(found);
    for (const BundleRow &search : tables.value(u"saved_search"_s))
        TRY_VOID(mergeSearch(search));
    TRY_VOID(mergeDossiers(tables.value(u"dossier"_s)));
    QList<BundleRow> items = tables.value(u"dossier_item"_s);
    std::ranges::stable_sort(items, {}, [](const BundleRow &item) { return item.value(u"position"_s).toLongLong(); });
    for (const BundleRow &item : std::as_const(items))
        TRY_VOID(mergeItem(item));
    return base::ok();
}

base::Result<bool> CollectionMerge::isSearchName(const QString &name) const
{
    Statement statement(m_database, u"SELECT EXISTS (SELECT 1 FROM saved_search WHERE name = ?)"_s);
    return statement.bind(name).number().transform([](qint64 found) { return found != 0; });
}

base::Status CollectionMerge::mergeSearch(const BundleRow &row)
{
    const QStringList columns = kSearchWords + QStringList {kIdColumn};
    TRY(auto known, m_rows.find(u"saved_search"_s, kUuid, row.value(kUuid), columns));
    if (!known) {
        TRY(known, m_rows.find(u"saved_search"_s, u"name"_s, row.value(u"name"_s), columns));
    }
    if (!known) {
        m_rows.countAdded(BundleKind::Search);
        return addSearch(row);
    }
    m_rows.map(u"saved_search"_s, bundleNumber(row), bundleNumber(*known));
    if (agree(*known, row, kSearchWords)) {
        m_rows.countSame(BundleKind::Search);
        return base::ok();
    }
    return settleSearch(*known, row);
}

base::Status CollectionMerge::settleSearch(const BundleRow &known, const BundleRow &row)
{
    QString name = row.value(u"name"_s).toString();
    const MergeChoice choice = m_rows.conflict(BundleKind::Search, name, differences(known, row, kSearchWords));
    if (choice == MergeChoice::Here)
        return base::ok();
    TRY(bool isTaken, isSearchName(name));
    if (choice == MergeChoice::There) {
        const bool isFree = !isTaken || name == known.value(u"name"_s).toString();
        return m_rows.update(u"saved_search"_s, bundleNumber(known), only(row, isFree ? kSearchWords : QStringList {u"query"_s}));
    }
    BundleRow beside = row;
    beside[kUuid] = uuidBeside(row.value(kUuid).toString(), rowValuesOf(row, kSearchWords));
    TRY(const auto there, m_rows.find(u"saved_search"_s, kUuid, beside.value(kUuid), {kIdColumn}));
    if (there)
        return base::ok();
    for (int number = 2; isTaken; ++number) {
        name = u"%1 (%2)"_s.arg(row.value(u"name"_s).toString()).arg(number);
        TRY(isTaken, isSearchName(name));
    }
    beside[u"name"_s] = name;
    return addSearch(beside);
}

base::Status CollectionMerge::addSearch(const BundleRow &row)
{
    TRY(BundleRow resolved, m_rows.resolved(u"saved_search"_s, row));
    // What is there now is nothing new.
    Statement last(m_database, u"SELECT ifnull(max(id), 0) FROM text"_s);
    TRY(const qint64 seen, last.number());
    resolved[u"seen_text"_s] = seen;
    TRY(const qint64 id, m_rows.insert(u"saved_search"_s, resolved));
    m_rows.map(u"saved_search"_s, bundleNumber(row), id);
    return base::ok();
}

/// Those first that others lie in.
base::Status CollectionMerge::mergeDossiers(QList<BundleRow> rows)
{
    QSet<qint64> placed;
    while (!rows.isEmpty()) {
        const auto next = std::ranges::find_if(rows, [&](const BundleRow &row) {
            const QVariant parent = row.value(u"parent_id"_s);
            return !parent.isValid() || placed.contains(parent.toLongLong());
        });
        if (next == rows.end())
            return damagedContent(u"a dossier lies in itself or in one that is not there"_s);
        placed.insert(bundleNumber(*next));
        TRY_VOID(mergeDossier(*next));
        rows.erase(next);
    }
    return base::ok();
}

base::Status CollectionMerge::mergeDossier(const BundleRow &row)
{
    TRY(const BundleRow resolved, m_rows.resolved(u"dossier"_s, row));
    const QString name = row.value(u"name"_s).toString();
    TRY(auto known, m_rows.find(u"dossier"_s, kUuid, row.value(kUuid), {kIdColumn, u"name"_s}));
    Statement called(m_database, u"SELECT id FROM dossier WHERE parent_id IS ? AND name = ?"_s);
    TRY(const qint64 ofName, called.bindValue(resolved.value(u"parent_id"_s)).bind(name).number());
    if (!known && ofName != 0)
        known = BundleRow {{kIdColumn, ofName}, {u"name"_s, name}};
    if (!known) {
        TRY(const qint64 id, m_rows.insert(u"dossier"_s, resolved));
        m_rows.map(u"dossier"_s, bundleNumber(row), id);
        m_newDossiers.insert(bundleNumber(row));
        m_rows.countAdded(BundleKind::Dossier);
        return base::ok();
    }
    m_rows.map(u"dossier"_s, bundleNumber(row), bundleNumber(*known));
    if (known->value(u"name"_s).toString() == name) {
        m_rows.countSame(BundleKind::Dossier);
        return base::ok();
    }
    const MergeChoice choice = m_rows.conflict(BundleKind::Dossier, name, differences(*known, row, {u"name"_s}));
    // A name that another one has meanwhile stays with that.
    return choice == MergeChoice::There && ofName == 0 ? m_rows.update(u"dossier"_s, bundleNumber(*known), {{u"name"_s, name}}) : base::ok();
}

base::Status CollectionMerge::mergeItem(const BundleRow &row)
{
    TRY(BundleRow resolved, m_rows.resolved(u"dossier_item"_s, row));
    if (row.value(u"kind"_s).toString() == "note"_L1)
        return mergeNote(row, resolved);
    if (std::ranges::none_of(kItemReferences, [&](const QString &column) { return resolved.value(column).isValid(); }))
        return damagedContent(u"a thing in a dossier is nothing"_s);
    const QStringList columns = kItemReferences + QStringList {u"kind"_s, u"title"_s, u"words"_s};
    TRY(const QList<BundleRow> there, m_rows.findAll(u"dossier_item"_s, u"dossier_id"_s, resolved.value(u"dossier_id"_s), columns));
    // A paragraph that is not there in these words is known by them.
    const QStringList same = resolved.value(u"passage_id"_s).isValid() ? kItemReferences + QStringList {u"kind"_s} : columns;
    const bool isThere = std::ranges::any_of(there, [&](const BundleRow &each) { return agree(each, resolved, same); });
    return isThere ? base::ok() : addItem(row, resolved);
}

base::Status CollectionMerge::addItem(const BundleRow &row, BundleRow resolved)
{
    if (!m_newDossiers.contains(row.value(u"dossier_id"_s).toLongLong())) {
        Statement last(m_database, u"SELECT ifnull(max(position), 0) FROM dossier_item WHERE dossier_id = ?"_s);
        TRY(const qint64 position, last.bindValue(resolved.value(u"dossier_id"_s)).number());
        resolved[u"position"_s] = position + 1;
    }
    TRY(const qint64 id, m_rows.insert(u"dossier_item"_s, resolved));
    m_rows.map(u"dossier_item"_s, bundleNumber(row), id);
    return base::ok();
}

base::Status CollectionMerge::mergeNote(const BundleRow &row, const BundleRow &resolved)
{
    const QStringList columns = kNoteWords + QStringList {kIdColumn, u"kind"_s};
    TRY(auto known, m_rows.find(u"dossier_item"_s, kUuid, row.value(kUuid), columns));
    if (!known) {
        TRY(const QList<BundleRow> there, m_rows.findAll(u"dossier_item"_s, u"dossier_id"_s, resolved.value(u"dossier_id"_s), columns));
        const auto same = std::ranges::find_if(there, [&](const BundleRow &each) { return agree(each, resolved, kNoteWords + QStringList {u"kind"_s}); });
        if (same != there.end())
            known = *same;
    }
    if (!known) {
        m_rows.countAdded(BundleKind::Note);
        return addItem(row, resolved);
    }
    if (agree(*known, row, kNoteWords)) {
        m_rows.countSame(BundleKind::Note);
        return base::ok();
    }
    const MergeChoice choice = m_rows.conflict(BundleKind::Note, row.value(u"title"_s).toString(), differences(*known, row, kNoteWords));
    if (choice == MergeChoice::There)
        return m_rows.update(u"dossier_item"_s, bundleNumber(*known), only(row, kNoteWords));
    if (choice == MergeChoice::Here)
        return base::ok();
    BundleRow beside = resolved;
    beside[kUuid] = uuidBeside(row.value(kUuid).toString(), rowValuesOf(row, kNoteWords));
    TRY(const auto there, m_rows.find(u"dossier_item"_s, kUuid, beside.value(kUuid), {kIdColumn}));
    return there ? base::ok() : addItem(row, beside);
}

}
