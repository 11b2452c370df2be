// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentmerge.h"

#include "privatewords.h"

#include <core/model/annotation.h>
#include <core/model/link.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

using model::BundleKind;
using model::MergeChoice;

/// What a person says in an annotation.
const QStringList kAnnotationWords {u"kind"_s, u"colour"_s, u"comment"_s, u"tags"_s, u"exact"_s};
const QStringList kLinkWords {u"role"_s, u"date"_s, u"status"_s, u"decided"_s};

bool isOfPerson(const BundleRow &row)
{
    return row.value(u"decided"_s).toLongLong() != 0 || row.value(u"origin"_s).toString() == model::originName(model::Origin::User);
}

}

base::Status AttachmentMerge::add(const BundleTables &tables)
{
    for (const BundleRow &annotation : tables.value(u"annotation"_s))
        TRY_VOID(mergeAnnotation(annotation));
    for (const BundleRow &link : tables.value(u"link"_s))
        TRY_VOID(mergeLink(link));
    for (const QString &table : {u"quotation"_s, u"mandate"_s})
        TRY_VOID(mergeFacts(table, tables.value(table)));
    for (const QString &table : {u"theme_label"_s, u"theme_rule"_s})
        TRY_VOID(mergeOfTheme(table, tables.value(table)));
    return base::ok();
}

base::Status AttachmentMerge::mergeAnnotation(const BundleRow &row)
{
    const QString uuid = row.value(u"uuid"_s).toString();
    if (uuid.isEmpty())
        return damagedContent(u"an annotation has no UUID"_s);
    TRY(const auto there, m_rows.find(u"annotation"_s, u"uuid"_s, uuid, {kIdColumn}));
    if (!there) {
        m_rows.countAdded(BundleKind::Annotation);
        return addAnnotation(row);
    }
    m_rows.map(u"annotation"_s, bundleNumber(row), bundleNumber(*there));
    // What is locked stays as it is; what can be opened is compared, and sealed again.
    TRY(const bool isOpen, PrivateWords(m_database).openRow(bundleNumber(*there)));
    TRY(const auto known, m_rows.find(u"annotation"_s, u"uuid"_s, uuid, kAnnotationWords + QStringList {kIdColumn}));
    if (!isOpen || agree(*known, row, kAnnotationWords)) {
        m_rows.countSame(BundleKind::Annotation);
        return base::ok();
    }
    return settleAnnotation(bundleNumber(*known), row, *known);
}

base::Status AttachmentMerge::settleAnnotation(qint64 here, const BundleRow &row, const BundleRow &known)
{
    const QString exact = row.value(u"exact"_s).toString();
    const MergeChoice choice = m_rows.conflict(BundleKind::Annotation, exact.isEmpty() ? row.value(u"comment"_s).toString() : exact,
        differences(known, row, kAnnotationWords));
    if (choice == MergeChoice::Here)
        return base::ok();
    if (choice == MergeChoice::There) {
        // Its place stays: it was found, or chosen, in the text that is here.
        return m_rows.update(u"annotation"_s, here, only(row, {u"kind"_s, u"colour"_s, u"comment"_s, u"tags"_s, u"modified_ms"_s}));
    }
    QStringList words;
    for (const QString &column : kAnnotationWords)
        words.append(row.value(column).toString());
    BundleRow beside = row;
    beside[u"uuid"_s] = uuidBeside(row.value(u"uuid"_s).toString(), words);
    TRY(const auto there, m_rows.find(u"annotation"_s, u"uuid"_s, beside.value(u"uuid"_s), {kIdColumn}));
    return there ? base::ok() : addAnnotation(beside);
}

base::Status AttachmentMerge::addAnnotation(const BundleRow &row)
{
    TRY(BundleRow resolved, m_rows.resolved(u"annotation"_s, row));
    resolved.remove(u"sealed"_s); // By a passphrase of others.
    const bool isLost = row.value(u"passage_id"_s).isValid() && !resolved.value(u"passage_id"_s).isValid();
    if (isLost)
        resolved[u"anchor_state"_s] = model::anchorStateName(model::AnchorState::Loose);
    TRY(const qint64 id, m_rows.insert(u"annotation"_s, resolved));
    m_rows.map(u"annotation"_s, bundleNumber(row), id);
    if (isLost)
        m_unplaced[base::TextId(resolved.value(u"text_id"_s).toLongLong())].insert(base::AnnotationId(id));
    return base::ok();
}

bool AttachmentMerge::isTaken(const BundleRow &row, const QString &recordColumn, const QString &passageColumn) const
{
    return isOfPerson(row) || m_records.isNewRecord(row.value(recordColumn)) || m_records.isNewPassage(row.value(passageColumn));
}

base::Result<std::optional<BundleRow>> AttachmentMerge::sameLink(const BundleRow &resolved, const QString &uuid)
{
    const QStringList columns = kLinkWords + QStringList {kIdColumn, u"origin"_s};
    if (!uuid.isEmpty()) {
        TRY(const auto known, m_rows.find(u"link"_s, u"uuid"_s, uuid, columns));
        if (known)
            return known;
    }
    Statement statement(m_database,
        u"SELECT id FROM link WHERE from_record = ? AND relation = ? AND to_record = ? AND role = ? AND ifnull(from_passage, 0) = ? AND start_offset = ?"_s);
    for (const QString &column : {u"from_record"_s, u"relation"_s, u"to_record"_s, u"role"_s})
        statement.bindValue(resolved.value(column));
    TRY(const qint64 found, statement.bind(resolved.value(u"from_passage"_s).toLongLong(), resolved.value(u"start_offset"_s).toLongLong()).number());
    if (found == 0)
        return std::nullopt;
    return m_rows.find(u"link"_s, kIdColumn, found, columns);
}

base::Status AttachmentMerge::mergeLink(const BundleRow &row)
{
    if (!isTaken(row, u"from_record"_s, u"from_passage"_s))
        return base::ok();
    TRY(BundleRow resolved, m_rows.resolved(u"link"_s, row));
    if (row.value(u"from_passage"_s).isValid() && !resolved.value(u"from_passage"_s).isValid()) {
        resolved[u"start_offset"_s] = 0;
        resolved[u"end_offset"_s] = 0;
    }
    TRY(const auto known, sameLink(resolved, row.value(u"uuid"_s).toString()));
    if (known)
        return settleLink(*known, resolved);
    TRY_VOID(m_rows.insert(u"link"_s, resolved));
    if (isOfPerson(row))
        m_rows.countAdded(BundleKind::Link);
    return base::ok();
}

base::Status AttachmentMerge::settleLink(const BundleRow &known, const BundleRow &resolved)
{
    if (!isOfPerson(resolved))
        return base::ok();
    const BundleRow words = only(resolved, kLinkWords);
    if (agree(known, resolved, kLinkWords)) {
        m_rows.countSame(BundleKind::Link);
        return base::ok();
    }
    if (!isOfPerson(known)) {
        // Nobody has decided here yet.
        m_rows.countAdded(BundleKind::Link);
        return m_rows.update(u"link"_s, bundleNumber(known), words);
    }
    const QString name = u"%1: %2"_s.arg(resolved.value(u"relation"_s).toString(), resolved.value(u"words"_s).toString());
    const MergeChoice choice = m_rows.conflict(BundleKind::Link, name, differences(known, resolved, kLinkWords));
    return choice == MergeChoice::There ? m_rows.update(u"link"_s, bundleNumber(known), words) : base::ok();
}

/// Quotations and mandates: what a passage says, once for each place.
base::Status AttachmentMerge::mergeFacts(const QString &table, const QList<BundleRow> &rows)
{
    for (const BundleRow &row : rows) {
        const bool hasPassage = row.value(u"passage_id"_s).isValid();
        const bool isLost = hasPassage && m_rows.idOf(u"passage"_s, row.value(u"passage_id"_s)) == 0;
        if (isLost || !isTaken(row, u"document_id"_s, u"passage_id"_s))
            continue;
        TRY(const BundleRow resolved, m_rows.resolved(table, row));
        QStringList place {u"start_offset"_s};
        if (table == "mandate"_L1 || !hasPassage)
            place.append(hasPassage ? u"end_offset"_s : u"words"_s);
        const QString column = hasPassage ? u"passage_id"_s : u"document_id"_s;
        TRY(const QList<BundleRow> known, m_rows.findAll(table, column, resolved.value(column), place));
        if (std::ranges::none_of(known, [&](const BundleRow &each) { return agree(each, resolved, place); }))
            TRY_VOID(m_rows.insert(table, resolved));
    }
    return base::ok();
}

base::Status AttachmentMerge::mergeOfTheme(const QString &table, const QList<BundleRow> &rows)
{
    for (const BundleRow &row : rows) {
        if (!m_records.isNewRecord(row.value(u"record_id"_s)))
            continue;
        TRY(const BundleRow resolved, m_rows.resolved(table, row));
        TRY_VOID(m_rows.insert(table, resolved));
    }
    return base::ok();
}

}
