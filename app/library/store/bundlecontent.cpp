// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlecontent.h"

#include "annotations.h"
#include "plaincontent.h"
#include "privatewords.h"
#include "recordmapping.h"

#include <library/database/statement.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// Tables of a record that mean something in one library only.
const QSet<QString> kOfOneLibrary {u"merged_record"_s, u"record_unread"_s};

template<typename Id>
void appendNew(QList<Id> &list, const QList<Id> &more)
{
    for (const Id &id : more) {
        if (!list.contains(id))
            list.append(id);
    }
}

/// What one of a record's own tables keeps to itself.
void removeTraces(const QString &table, QJsonObject &row)
{
    if (table == "source"_L1)
        row[u"path"_s] = QFileInfo(row[u"path"_s].toString()).fileName(); // No folders of this computer.
    else if (table == "saved_search"_L1)
        row[u"seen_text"_s] = 0;
}

/// Of a record that others only point at: what it is called.
void keepName(QJsonObject &row)
{
    row[u"fields"_s] = u"{}"_s;
    if (row[u"kind"_s].toString() == model::recordKindName(model::RecordKind::Document))
        row[u"in_library"_s] = 0;
}

}

BundleContent::BundleContent(const Database &database, const model::BundleSelection &selection, const QSet<base::AnnotationId> &released)
    : DatabaseAccess(database)
    , m_selection(selection)
    , m_released(released)
    , m_numbers(database)
{
}

base::Status BundleContent::begin()
{
    TRY_VOID(m_numbers.begin());
    TRY_VOID(addDossiers());
    TRY_VOID(addPacks());
    TRY_VOID(sortPacks());
    TRY_VOID(findRecords());
    TRY(m_named, AnnotationQueries(m_database).inCollections(m_selection.packs, m_selection.dossiers));
    return findWithheld();
}

base::Status BundleContent::addDossiers()
{
    Statement nested(m_database,
        u"WITH RECURSIVE within (id) AS (VALUES (?) UNION SELECT d.id FROM dossier d JOIN within w ON d.parent_id = w.id) SELECT id FROM within"_s);
    Statement things(m_database,
        u"SELECT i.kind, ifnull(i.record_id, a.record_id), i.pack_id, i.search_id FROM dossier_item i "
        u"LEFT JOIN annotation a ON a.id = i.annotation_id WHERE i.dossier_id = ? ORDER BY i.position"_s);
    const QList<model::DossierId> chosen = m_selection.dossiers;
    for (const model::DossierId dossier : chosen) {
        TRY(const QList<model::DossierId> within, nested.bind(dossier).ids<model::DossierId>());
        appendNew(m_selection.dossiers, within);
    }
    for (const model::DossierId dossier : std::as_const(m_selection.dossiers)) {
        TRY_VOID(things.bind(dossier).run());
        while (things.next()) {
            if (!things.isNull(1))
                appendNew(m_selection.records, {things.id<base::RecordId>(1)});
            if (!things.isNull(2))
                appendNew(m_selection.packs, {things.id<base::PackId>(2)});
            if (!things.isNull(3))
                appendNew(m_selection.searches, {things.integer(3)});
        }
    }
    return base::ok();
}

base::Status BundleContent::addPacks()
{
    Statement documents(m_database,
        u"SELECT DISTINCT r.id FROM pack_item i JOIN record r ON r.id = i.record_id WHERE i.pack_id = ? AND r.kind = 'document'"_s);
    for (const base::PackId pack : std::as_const(m_selection.packs)) {
        TRY(const QList<base::RecordId> found, documents.bind(pack).ids<base::RecordId>());
        appendNew(m_selection.records, found);
    }
    return base::ok();
}

/// In an order that every library has.
base::Status BundleContent::sortPacks()
{
    QMap<std::pair<QString, qint64>, base::PackId> sorted;
    Statement name(m_database, u"SELECT title || char(10) || uuid FROM pack WHERE id = ?"_s);
    for (const base::PackId pack : std::as_const(m_selection.packs)) {
        TRY(const QStringList found, name.bind(pack).strings());
        if (found.isEmpty())
            return base::failure(base::ErrorCode::NotFound, u"pack:%1"_s.arg(pack.value()));
        sorted.insert({found.first(), pack.value()}, pack);
    }
    m_selection.packs = sorted.values();
    return base::ok();
}

base::Status BundleContent::findWithheld()
{
    Statement notes(m_database, u"SELECT id, sealed FROM annotation WHERE is_private <> 0"_s);
    TRY_VOID(notes.run());
    while (notes.next()) {
        const QString sealed = notes.string(1);
        // Nobody there has the passphrase.
        const bool canLeave = sealed.isEmpty() || PrivateWords(m_database).opened(sealed);
        if (!canLeave || !m_released.contains(notes.id<base::AnnotationId>(0)))
            m_withheld.insert(notes.integer(0));
    }
    return base::ok();
}

/// Ids of what the chosen things point at.
base::Result<QSet<qint64>> BundleContent::mentioned() const
{
    QSet<qint64> found;
    if (!m_selection.onlyAnnotations.isEmpty())
        return found;
    const auto add = [&found](Statement &statement) -> base::Status {
        TRY_VOID(statement.run());
        while (statement.next())
            found.insert(statement.integer(0));
        return base::ok();
    };
    Statement ofRecord(m_database,
        u"SELECT to_record FROM link WHERE from_record = ?1 UNION SELECT speaker_id FROM quotation WHERE document_id = ?1 AND speaker_id IS NOT NULL "
        u"UNION SELECT event_id FROM quotation WHERE document_id = ?1 AND event_id IS NOT NULL"_s);
    for (const base::RecordId record : m_selection.records) {
        if (!m_selection.onlyTexts.contains(record))
            TRY_VOID(add(ofRecord.bind(record)));
    }
    Statement ofPack(m_database, u"SELECT record_id FROM pack_item WHERE pack_id = ? AND record_id IS NOT NULL"_s);
    for (const base::PackId pack : m_selection.packs)
        TRY_VOID(add(ofPack.bind(pack)));
    return found;
}

base::Status BundleContent::findRecords()
{
    TRY(QSet<qint64> ids, mentioned());
    for (const base::RecordId record : std::as_const(m_selection.records))
        ids.insert(record.value());
    struct Sorted {
        QStringList key;
        BundleRecord record;
    };
    QList<Sorted> sorted;
    Statement statement(m_database, u"SELECT kind, symbol_key, name, date FROM record WHERE id = ?"_s);
    for (const qint64 id : std::as_const(ids)) {
        TRY_VOID(statement.bind(id).run());
        if (!statement.next())
            return base::failure(base::ErrorCode::NotFound, QString::number(id));
        const bool isWhole = m_selection.records.contains(base::RecordId(id));
        // Those that come whole stand first; two that are called alike are told apart by who was there first.
        sorted.append({{isWhole ? u"0"_s : u"1"_s, statement.string(0), statement.string(1), statement.string(2), statement.string(3),
                           u"%1"_s.arg(id, 20, 10, QChar(u'0'))},
            {base::RecordId(id), 0, isWhole}});
    }
    std::ranges::sort(sorted, {}, &Sorted::key);
    for (Sorted &each : sorted) {
        each.record.number = m_records.size() + 1;
        m_numbers.set(plaintables::kRecord, each.record.id.value(), each.record.number);
        m_records.append(each.record);
    }
    return base::ok();
}

base::Result<qint64> BundleContent::sum(const QString &sql) const
{
    Statement statement(m_database, sql);
    qint64 all = 0;
    for (const base::RecordId record : m_selection.records) {
        TRY(const qint64 count, statement.bind(record).number());
        all += count;
    }
    return all;
}

base::Result<model::BundleCounts> BundleContent::counts() const
{
    model::BundleCounts counts;
    TRY(counts.documents, sum(u"SELECT count(*) FROM record WHERE kind = 'document' AND id = ?"_s));
    counts.otherRecords = m_selection.records.size() - counts.documents;
    TRY(counts.texts, sum(u"SELECT count(*) FROM text WHERE work_id = ?"_s));
    TRY(counts.links, sum(u"SELECT count(*) FROM link WHERE from_record = ?"_s));
    TRY(const qint64 shared, sum(u"SELECT count(*) FROM annotation WHERE is_private = 0 AND record_id = ?"_s));
    TRY(const QList<model::PrivateNote> notes, privateNotes());
    counts.annotations = shared + std::ranges::count_if(notes, [this](const model::PrivateNote &note) { return m_released.contains(note.id); });
    TRY(counts.restricted, sum(u"SELECT count(*) FROM quotation WHERE attribution <> 'on the record' AND document_id = ?"_s));
    counts.packs = m_selection.packs.size();
    counts.searches = m_selection.searches.size();
    counts.dossiers = m_selection.dossiers.size();
    Statement ofDossier(m_database, u"SELECT count(*) FROM dossier_item WHERE kind = 'note' AND dossier_id = ?"_s);
    for (const model::DossierId dossier : m_selection.dossiers) {
        TRY(const qint64 found, ofDossier.bind(dossier).number());
        counts.notes += found;
    }
    return counts;
}

base::Result<QList<model::PrivateNote>> BundleContent::privateNotes() const
{
    Statement statement(m_database, u"SELECT "_s + kAnnotationColumns + u" FROM annotation a WHERE a.is_private <> 0 AND a.record_id = ? ORDER BY a.id");
    QList<model::PrivateNote> notes;
    for (const base::RecordId record : m_selection.records) {
        TRY(const QList<model::Annotation> found, statement.bind(record).all(annotationFromRow));
        for (const model::Annotation &note : found) {
            if (!note.isLocked)
                notes.append({note.id, note.anchor.exact, note.comment});
        }
    }
    return notes;
}

bool BundleContent::isAtHome(const QString &table, const QJsonObject &row, Extent extent) const
{
    static const QSet<QString> kOfText {u"record"_s, u"text"_s, u"passage"_s, u"source"_s, u"annotation"_s};
    const QList<base::AnnotationId> &only = m_selection.onlyAnnotations;
    if (!only.isEmpty() && (!kOfText.contains(table) || (table == "annotation"_L1 && !only.contains(base::AnnotationId(row[u"id"_s].toInteger())))))
        return true;
    const base::AnnotationId own(row[u"id"_s].toInteger());
    const bool isNamed = m_named.contains(own) || only.contains(own);
    if (extent == Extent::Texts && (!kOfText.contains(table) || (table == "annotation"_L1 && !isNamed)))
        return true;
    if (table == "annotation"_L1)
        return m_withheld.contains(row[u"id"_s].toInteger());
    if (table == "pack_item"_L1) {
        // One whose annotation is gone may still have its words.
        const QJsonValue annotation = row[u"annotation_id"_s];
        return row[u"kind"_s].toString() == "annotation"_L1 && (annotation.isNull() || m_withheld.contains(annotation.toInteger()));
    }
    if (table == "saved_search"_L1)
        return !m_selection.searches.contains(row[u"id"_s].toInteger());
    if (table == "dossier"_L1)
        return !m_selection.dossiers.contains(model::DossierId(row[u"id"_s].toInteger()));
    if (table == "dossier_item"_L1) {
        return !m_selection.dossiers.contains(model::DossierId(row[u"dossier_id"_s].toInteger()))
            || m_withheld.contains(row[u"annotation_id"_s].toInteger());
    }
    return kOfOneLibrary.contains(table);
}

/// One that may leave goes in clear: nobody else has the passphrase.
void BundleContent::openWords(QJsonObject &row) const
{
    const QString sealed = row.take(u"sealed"_s).toString();
    const std::optional<QJsonObject> words = sealed.isEmpty() ? std::nullopt : PrivateWords(m_database).opened(sealed);
    for (const QString &column : words ? words->keys() : QStringList())
        row[column] = (*words)[column];
}

/// Without what stays at home.
QJsonObject BundleContent::filtered(const QJsonObject &tables, Extent extent) const
{
    QJsonObject left;
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        QJsonArray rows;
        const QJsonArray all = table->toArray();
        for (const QJsonValue &value : all) {
            QJsonObject row = value.toObject();
            if (isAtHome(table.key(), row, extent))
                continue;
            removeTraces(table.key(), row);
            if (table.key() == "annotation"_L1)
                openWords(row);
            rows.append(row);
        }
        if (!rows.isEmpty() && table.key() != plaintables::kLibrary)
            left.insert(table.key(), rows);
    }
    return left;
}

base::Result<QJsonObject> BundleContent::record(const BundleRecord &record)
{
    if (!record.isWhole) {
        TRY(const QJsonObject named, PlainContent(m_database).recordRow(record.id));
        QJsonObject row = named;
        keepName(row);
        QJsonObject tables {{plaintables::kRecord, QJsonArray {row}}};
        m_numbers.number(tables);
        return QJsonObject {{u"tables"_s, tables}, {u"whole"_s, false}};
    }
    TRY(const QJsonObject plain, PlainContent(m_database).record(record.id));
    const bool isText = m_selection.onlyTexts.contains(record.id);
    QJsonObject tables = filtered(plain[u"tables"_s].toObject(), isText ? Extent::Texts : Extent::All);
    m_numbers.number(tables);
    return isText ? QJsonObject {{u"tables"_s, tables}, {u"whole"_s, false}} : QJsonObject {{u"tables"_s, tables}};
}

base::Result<QJsonObject> BundleContent::pack(base::PackId pack)
{
    TRY(const QJsonObject plain, PlainContent(m_database).pack(pack));
    QJsonObject tables = filtered(plain[u"tables"_s].toObject());
    m_numbers.number(tables);
    return QJsonObject {{u"tables"_s, tables}};
}

base::Result<QJsonObject> BundleContent::rest()
{
    TRY(const QJsonObject plain, PlainContent(m_database).rest());
    QJsonObject tables = filtered(plain[u"tables"_s].toObject());
    m_numbers.number(tables);
    return QJsonObject {{u"tables"_s, tables}};
}

}
