// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmerge.h"

#include "documentqueries.h"
#include "passagematching.h"
#include "recordmarks.h"

#include <library/index/indexer.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

using model::BundleKind;
using model::MergeChoice;

const QStringList kRecordFacts {u"name"_s, u"symbol"_s, u"body"_s, u"session"_s, u"date"_s, u"fields"_s};

QString nameOfRecord(const BundleRow &row)
{
    const QString symbol = row.value(u"symbol"_s).toString();
    return symbol.isEmpty() ? row.value(u"name"_s).toString() : symbol;
}

model::Passage passageOf(const BundleRow &row)
{
    model::Passage passage;
    passage.kind = model::kindOfName(row.value(u"kind"_s).toString());
    passage.address = model::Address(row.value(u"address"_s).toString());
    passage.label = row.value(u"label"_s).toString();
    passage.content = row.value(u"content"_s).toString();
    return passage;
}

/// Rows that belong to one.
QList<BundleRow> rowsWith(const QList<BundleRow> &rows, const QString &column, qint64 value)
{
    QList<BundleRow> found;
    for (const BundleRow &row : rows) {
        if (row.value(column).toLongLong() == value)
            found.append(row);
    }
    return found;
}

/// Facts of a record, its fields one by one.
QList<model::MergeDifference> recordDifferences(const BundleRow &here, const BundleRow &there)
{
    QList<model::MergeDifference> found;
    for (const model::MergeDifference &each : differences(here, there, kRecordFacts)) {
        if (each.field != "fields"_L1) {
            found.append(each);
            continue;
        }
        const QVariantMap own = QJsonDocument::fromJson(each.here.toUtf8()).object().toVariantMap();
        const QVariantMap other = QJsonDocument::fromJson(each.there.toUtf8()).object().toVariantMap();
        QStringList names = own.keys() + other.keys();
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            if (own.value(name) != other.value(name))
                found.append({name, own.value(name).toString(), other.value(name).toString()});
        }
    }
    return found;
}

}

base::Result<qint64> RecordMerge::recordOfOriginal(const QJsonObject &content) const
{
    Statement statement(m_database, u"SELECT t.work_id FROM source s JOIN text t ON t.id = s.text_id WHERE s.sha256 = ?"_s);
    const QJsonArray sources = content[u"tables"_s][u"source"_s].toArray();
    for (const QJsonValue &source : sources) {
        TRY(const qint64 found, statement.bind(source[u"sha256"_s].toString()).number());
        if (found != 0)
            return found;
    }
    return 0;
}

base::Result<qint64> RecordMerge::findRecord(const BundleRow &row, const QJsonObject &content) const
{
    const QString kind = row.value(u"kind"_s).toString();
    const QString key = row.value(u"symbol_key"_s).toString();
    if (!key.isEmpty()) {
        Statement known(m_database,
            u"SELECT id FROM record WHERE kind = ?1 AND symbol_key = ?2 UNION ALL SELECT into_record FROM merged_record WHERE kind = ?1 AND symbol_key = ?2"_s);
        return known.bind(kind, key).number();
    }
    TRY(const qint64 ofOriginal, recordOfOriginal(content));
    if (ofOriginal != 0 && !m_takenRecords.contains(ofOriginal))
        return ofOriginal;
    Statement called(m_database, u"SELECT id FROM record WHERE kind = ? AND symbol_key = '' AND name = ? AND date = ? ORDER BY id"_s);
    TRY(const QList<base::RecordId> found, called.bind(kind, row.value(u"name"_s).toString(), row.value(u"date"_s).toString()).ids<base::RecordId>());
    for (const base::RecordId id : found) {
        if (!m_takenRecords.contains(id.value()))
            return id.value();
    }
    return 0;
}

base::Status RecordMerge::addRecord(const QJsonObject &content)
{
    TRY(const RowSnapshot::Table table, m_plain.record(content));
    const BundleRow row = MergedRows::rowsOf(table).first();
    const bool isWhole = content.value(u"whole"_s).toBool(true);
    TRY(qint64 here, findRecord(row, content));
    if (here == 0) {
        TRY(const BundleRow resolved, m_rows.resolved(plaintables::kRecord, row));
        TRY(here, m_rows.insert(plaintables::kRecord, resolved));
        if (isWhole) {
            m_newRecords.insert(bundleNumber(row));
            m_rows.countAdded(BundleKind::Record);
            if (!content[u"tables"_s][u"record_star"_s].toArray().isEmpty())
                TRY_VOID(RecordMarkStore(m_database).addStar(base::RecordId(here)));
        }
    } else if (isWhole) {
        TRY_VOID(mergeRecord(here, row));
    }
    m_takenRecords.insert(here);
    m_rows.map(plaintables::kRecord, bundleNumber(row), here);
    return base::ok();
}

base::Status RecordMerge::mergeRecord(qint64 here, const BundleRow &row)
{
    TRY(const auto known, m_rows.find(plaintables::kRecord, kIdColumn, here, kRecordFacts + QStringList {u"in_library"_s}));
    const bool isWanted = known->value(u"in_library"_s).toLongLong() == 0 && row.value(u"in_library"_s).toLongLong() != 0;
    const BundleRow facts = only(row, kRecordFacts + QStringList {u"sort_key"_s, u"in_library"_s});
    if (isWanted) {
        // A document that was only cited comes.
        m_newRecords.insert(bundleNumber(row));
        m_rows.countAdded(BundleKind::Record);
        return m_rows.update(plaintables::kRecord, here, facts);
    }
    if (agree(*known, row, kRecordFacts)) {
        m_rows.countSame(BundleKind::Record);
        return base::ok();
    }
    const MergeChoice choice = m_rows.conflict(BundleKind::Record, nameOfRecord(row), recordDifferences(*known, row));
    return choice == MergeChoice::There ? m_rows.update(plaintables::kRecord, here, only(facts, kRecordFacts + QStringList {u"sort_key"_s})) : base::ok();
}

base::Status RecordMerge::addTexts(const BundleTables &tables)
{
    for (const BundleRow &text : tables.value(u"text"_s))
        TRY_VOID(mergeText(text, tables));
    return base::ok();
}

base::Status RecordMerge::mergeText(const BundleRow &row, const BundleTables &tables)
{
    Statement statement(m_database, u"SELECT id FROM text WHERE work_id = ? AND language = ?"_s);
    const qint64 work = m_rows.idOf(plaintables::kRecord, row.value(u"work_id"_s));
    TRY(const qint64 here, statement.bind(work, row.value(u"language"_s).toString()).number());
    if (here == 0)
        return addText(row, tables);
    m_rows.map(u"text"_s, bundleNumber(row), here);
    for (const BundleRow &source : rowsWith(tables.value(u"source"_s), u"text_id"_s, bundleNumber(row)))
        m_rows.map(u"source"_s, bundleNumber(source), 0);
    return mapPassages(base::TextId(here), row, rowsWith(tables.value(u"passage"_s), u"text_id"_s, bundleNumber(row)));
}

base::Status RecordMerge::addText(const BundleRow &row, const BundleTables &tables)
{
    TRY_VOID(RecordMarkStore(m_database).noteArrival(base::RecordId(m_rows.idOf(plaintables::kRecord, row.value(u"work_id"_s)))));
    BundleRow withoutSource = row;
    withoutSource.remove(u"source_id"_s);
    TRY(const BundleRow resolved, m_rows.resolved(u"text"_s, withoutSource));
    TRY(const qint64 text, m_rows.insert(u"text"_s, resolved));
    m_rows.map(u"text"_s, bundleNumber(row), text);
    for (const BundleRow &passage : rowsWith(tables.value(u"passage"_s), u"text_id"_s, bundleNumber(row))) {
        TRY(const BundleRow values, m_rows.resolved(u"passage"_s, passage));
        TRY(const qint64 id, m_rows.insert(u"passage"_s, values));
        m_rows.map(u"passage"_s, bundleNumber(passage), id);
        m_newPassages.insert(bundleNumber(passage));
    }
    for (const BundleRow &dropped : rowsWith(tables.value(u"dropped"_s), u"text_id"_s, bundleNumber(row))) {
        TRY(const BundleRow values, m_rows.resolved(u"dropped"_s, dropped));
        TRY_VOID(m_rows.insert(u"dropped"_s, values));
    }
    TRY_VOID(addSources(bundleNumber(row), tables));
    if (const qint64 source = m_rows.idOf(u"source"_s, row.value(u"source_id"_s)); source != 0)
        TRY_VOID(m_rows.update(u"text"_s, text, {{u"source_id"_s, source}}));
    m_newTexts.append(base::TextId(text));
    m_rows.countAdded(BundleKind::Text);
    return base::ok();
}

base::Status RecordMerge::addSources(qint64 number, const BundleTables &tables)
{
    Statement taken(m_database, u"SELECT EXISTS (SELECT 1 FROM source WHERE sha256 = ?)"_s);
    for (const BundleRow &source : rowsWith(tables.value(u"source"_s), u"text_id"_s, number)) {
        const QString sha256 = source.value(u"sha256"_s).toString();
        TRY(const qint64 isTaken, taken.bind(sha256).number());
        if (isTaken != 0) {
            m_rows.map(u"source"_s, bundleNumber(source), 0);
            continue;
        }
        TRY(const BundleRow values, m_rows.resolved(u"source"_s, source));
        TRY(const qint64 id, m_rows.insert(u"source"_s, values));
        m_rows.map(u"source"_s, bundleNumber(source), id);
        m_originals.insert(sha256);
    }
    return base::ok();
}

base::Status RecordMerge::mapPassages(base::TextId text, const BundleRow &row, const QList<BundleRow> &passages)
{
    TRY(const QList<model::Passage> here, DocumentQueries(m_database).passages(text));
    QList<BundleRow> sorted = passages;
    std::ranges::stable_sort(sorted, {}, [](const BundleRow &passage) { return passage.value(u"position"_s).toLongLong(); });
    QList<model::Passage> there;
    for (const BundleRow &passage : std::as_const(sorted))
        there.append(passageOf(passage));
    if (samePassages(here, there)) {
        for (qsizetype at = 0; at < sorted.size(); ++at)
            m_rows.map(u"passage"_s, bundleNumber(sorted.at(at)), here.at(at).id.value());
        m_rows.countSame(BundleKind::Text);
        return base::ok();
    }
    QHash<base::PassageId, QString> words;
    for (const model::Passage &passage : here)
        words.insert(passage.id, passage.content);
    const QHash<int, base::PassageId> matched = matchPassages(here, there);
    for (qsizetype at = 0; at < sorted.size(); ++at) {
        // Places within a paragraph mean something in the same words only.
        const base::PassageId found = matched.value(int(at));
        const bool isSame = found.isValid() && words.value(found) == there.at(at).content;
        m_rows.map(u"passage"_s, bundleNumber(sorted.at(at)), isSame ? found.value() : 0);
    }
    const QString name = u"%1 (%2)"_s.arg(row.value(u"title"_s).toString(), row.value(u"language"_s).toString());
    m_rows.conflict(BundleKind::Text, name, {{u"paragraphs"_s, QString::number(here.size()), QString::number(there.size())}});
    return base::ok();
}

base::Status RecordMerge::finish()
{
    const DocumentQueries documents(m_database);
    Statement language(m_database, u"SELECT language FROM text WHERE id = ?"_s);
    for (const base::TextId text : std::as_const(m_newTexts)) {
        TRY(const QList<model::Passage> passages, documents.passages(text));
        TRY(const QStringList found, language.bind(text).strings());
        Indexer::of(m_database).add(text, found.first(), passages);
    }
    return Indexer::of(m_database).committing(m_database);
}

}
