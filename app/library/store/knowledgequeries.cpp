// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge.h"
#include "rows.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

constexpr QStringView kQuotationColumns = u"q.id, q.document_id, q.passage_id, q.start_offset, q.end_offset, q.words, q.speaker_id, "
                                          u"q.speaker_words, q.speaker_named, q.event_id, q.language, q.attribution, q.rule, q.status";
constexpr int kQuotationColumnCount = 14;
constexpr QStringView kMandateColumns = u"m.id, m.passage_id, m.start_offset, m.end_offset, m.verb, m.force, m.addressee, m.deliverable, m.task, "
                                        u"m.due_body, m.due_session, m.due_date, m.date_inferred, m.recurrence, m.rule, m.status";
constexpr int kMandateColumnCount = 16;

model::Quotation quotationFromRow(const Statement &row)
{
    model::Quotation quotation;
    quotation.id = row.id<model::QuotationId>(0);
    quotation.document = row.id<base::RecordId>(1);
    quotation.passage = row.id<base::PassageId>(2);
    quotation.start = int(row.integer(3));
    quotation.end = int(row.integer(4));
    quotation.words = row.string(5);
    quotation.speaker = row.id<base::RecordId>(6);
    quotation.speakerWords = row.string(7);
    quotation.speakerNamed = row.integer(8) != 0;
    quotation.event = row.id<base::RecordId>(9);
    quotation.language = row.string(10);
    quotation.attribution = model::attributionOfName(row.string(11));
    quotation.rule = row.string(12);
    quotation.status = model::linkStatusOfName(row.string(13));
    return quotation;
}

model::Mandate mandateFromRow(const Statement &row)
{
    model::Mandate mandate;
    mandate.id = row.id<model::MandateId>(0);
    mandate.passage = row.id<base::PassageId>(1);
    mandate.start = int(row.integer(2));
    mandate.end = int(row.integer(3));
    mandate.verb = row.string(4);
    mandate.force = int(row.integer(5));
    mandate.addressee = row.string(6);
    mandate.deliverable = row.string(7);
    mandate.task = row.string(8);
    mandate.dueBody = row.string(9);
    mandate.dueSession = row.string(10);
    mandate.dueDate = QDate::fromString(row.string(11), Qt::ISODate);
    mandate.isDateInferred = row.integer(12) != 0;
    mandate.recurrence = row.string(13);
    mandate.rule = row.string(14);
    mandate.status = model::linkStatusOfName(row.string(15));
    return mandate;
}

/// The columns of a record whose table has another alias than r.
QString recordColumns(const QString &alias)
{
    return kRecordColumns.toString().replace(u"r."_s, alias + u'.');
}

}

base::Result<QList<model::QuotationRow>> KnowledgeQueries::quotations(base::RecordId document, base::RecordId speaker) const
{
    QString condition;
    QList<base::RecordId> values;
    if (document.isValid()) {
        condition += u" AND q.document_id = ?"_s;
        values.append(document);
    }
    if (speaker.isValid()) {
        condition += u" AND q.speaker_id = ?"_s;
        values.append(speaker);
    }
    return quotationsWhere(condition, values);
}

base::Result<QList<model::QuotationRow>> KnowledgeQueries::quotationsOf(base::RecordId record) const
{
    return quotationsWhere(u" AND (q.document_id = ? OR q.speaker_id = ? OR q.event_id = ?)"_s, {record, record, record});
}

base::Result<QList<model::Quotation>> KnowledgeQueries::restricted(base::RecordId document) const
{
    const auto rows = quotationsWhere(u" AND q.document_id = ? AND q.attribution <> 'on the record'"_s, {document});
    if (!rows)
        return base::failure(rows.error());
    QList<model::Quotation> quotations;
    for (const model::QuotationRow &row : *rows)
        quotations.append(row.quotation);
    return quotations;
}

base::Result<qint64> KnowledgeQueries::quotationCount() const
{
    Statement statement(m_database, u"SELECT count(*) FROM quotation WHERE status <> 'rejected'"_s);
    if (const base::Status done = statement.run(); !done)
        return base::failure(done.error());
    return statement.next() ? statement.integer(0) : 0;
}

base::Result<QList<model::QuotationRow>> KnowledgeQueries::quotationsWhere(const QString &condition, const QList<base::RecordId> &values) const
{
    Statement statement(m_database,
        u"SELECT "_s + kQuotationColumns + u", " + kRecordColumns + u", " + recordColumns(u"s"_s) + u", " + recordColumns(u"e"_s)
            + u", ifnull(p.address, ''), ifnull(nullif(p.page_label, ''), ifnull(p.page, '')) FROM quotation q JOIN record r ON r.id = q.document_id"
              u" LEFT JOIN record s ON s.id = q.speaker_id LEFT JOIN record e ON e.id = q.event_id"
              u" LEFT JOIN passage p ON p.id = q.passage_id WHERE q.status <> 'rejected'"
            + condition + u" ORDER BY r.sort_key, r.id, p.position, q.start_offset");
    for (const base::RecordId value : values)
        statement.bind(value);
    if (const base::Status done = statement.run(); !done)
        return base::failure(done.error());
    QList<model::QuotationRow> rows;
    while (statement.next()) {
        int column = kQuotationColumnCount;
        model::QuotationRow row;
        row.quotation = quotationFromRow(statement);
        row.document = recordFromRow(statement, column);
        row.speaker = recordFromRow(statement, column += kRecordColumnCount);
        row.event = recordFromRow(statement, column += kRecordColumnCount);
        row.address = statement.string(column += kRecordColumnCount);
        row.place = statement.string(column + 1);
        rows.append(row);
    }
    return rows;
}

base::Result<QList<model::MandateRow>> KnowledgeQueries::mandates(base::RecordId document) const
{
    const QString restriction = document.isValid() ? u" AND m.document_id = ?"_s : QString();
    Statement statement(m_database,
        u"SELECT "_s + kMandateColumns + u", " + kRecordColumns
            + u", p.address, t.language, p.content FROM mandate m JOIN record r ON r.id = m.document_id JOIN passage p ON p.id = m.passage_id"
              u" JOIN text t ON t.id = p.text_id WHERE m.status <> 'rejected'"
            + restriction + u" ORDER BY r.sort_key, p.position, m.start_offset, m.end_offset");
    if (document.isValid())
        statement.bind(document);
    if (const base::Status done = statement.run(); !done)
        return base::failure(done.error());
    QList<model::MandateRow> rows;
    constexpr int kAfter = kMandateColumnCount + kRecordColumnCount;
    while (statement.next()) {
        rows.append({mandateFromRow(statement), recordFromRow(statement, kMandateColumnCount), statement.string(kAfter),
            statement.string(kAfter + 1), statement.string(kAfter + 2)});
    }
    return rows;
}

base::Result<DeadlineRows> KnowledgeQueries::deadlines() const
{
    const auto asked = mandates();
    model::RecordFilter filter;
    filter.kind = model::RecordKind::Event;
    const auto events = DocumentQueries(m_database).list(filter);
    if (!asked || !events)
        return base::failure(asked ? events.error() : asked.error());
    return DeadlineRows {*asked, *events};
}

base::Result<qint64> KnowledgeQueries::mandateCount() const
{
    Statement statement(m_database, u"SELECT count(*) FROM mandate WHERE status <> 'rejected'"_s);
    if (const base::Status done = statement.run(); !done)
        return base::failure(done.error());
    return statement.next() ? statement.integer(0) : 0;
}

base::Result<QHash<base::RecordId, QList<Evidence>>> KnowledgeQueries::evidence(model::RecordKind kind, int ofEach) const
{
    Statement statement(m_database,
        u"SELECT l.to_record, "_s + kRecordColumns
            + u", p.address, p.content, l.start_offset, l.end_offset, l.rule FROM (SELECT k.to_record, k.from_passage, k.start_offset, k.end_offset, "
              u"k.rule, row_number() OVER (PARTITION BY k.to_record ORDER BY k.id) AS place FROM link k JOIN record e ON e.id = k.to_record "
              u"WHERE e.kind = ? AND k.from_passage IS NOT NULL AND k.status <> 'rejected') l JOIN passage p ON p.id = l.from_passage "
              u"JOIN text t ON t.id = p.text_id JOIN record r ON r.id = t.work_id WHERE l.place <= ? ORDER BY l.to_record, l.place");
    if (const base::Status done = statement.bind(model::recordKindName(kind)).bind(ofEach).run(); !done)
        return base::failure(done.error());
    QHash<base::RecordId, QList<Evidence>> all;
    constexpr int kAfter = 1 + kRecordColumnCount;
    while (statement.next()) {
        all[statement.id<base::RecordId>(0)].append({recordFromRow(statement, 1), statement.string(kAfter), statement.string(kAfter + 1),
            int(statement.integer(kAfter + 2)), int(statement.integer(kAfter + 3)), statement.string(kAfter + 4)});
    }
    return all;
}

}
