// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotations.h"

#include "recordmapping.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

constexpr QStringView kQuotationColumns = u"q.id, q.document_id, q.passage_id, q.start_offset, q.end_offset, q.words, q.speaker_id, "
                                          u"q.speaker_words, q.speaker_named, q.event_id, q.language, q.attribution, q.rule, q.status";
constexpr int kQuotationColumnCount = 14;

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

/// The columns of a record whose table has another alias than r.
QString recordColumns(const QString &alias)
{
    return kRecordColumns.toString().replace(u"r."_s, alias + u'.');
}

}

base::Result<QList<model::QuotationRow>> QuotationQueries::all() const
{
    return where({}, {});
}

base::Result<QList<model::QuotationRow>> QuotationQueries::inDocument(base::RecordId document) const
{
    return where(u" AND q.document_id = ?"_s, {document});
}

base::Result<QList<model::QuotationRow>> QuotationQueries::bySpeaker(base::RecordId speaker) const
{
    return where(u" AND q.speaker_id = ?"_s, {speaker});
}

base::Result<QList<model::QuotationRow>> QuotationQueries::around(base::RecordId record) const
{
    return where(u" AND (q.document_id = ? OR q.speaker_id = ? OR q.event_id = ?)"_s, {record, record, record});
}

base::Result<QList<model::Quotation>> QuotationQueries::restricted(base::RecordId document) const
{
    TRY(const auto rows, where(u" AND q.document_id = ? AND q.attribution <> 'on the record'"_s, {document}));
    QList<model::Quotation> quotations;
    for (const model::QuotationRow &row : rows)
        quotations.append(row.quotation);
    return quotations;
}

base::Result<qint64> QuotationQueries::count() const
{
    Statement statement(m_database, u"SELECT count(*) FROM quotation WHERE status <> 'rejected'"_s);
    return statement.number();
}

base::Result<QList<model::QuotationRow>> QuotationQueries::where(const QString &condition, const QList<base::RecordId> &values) const
{
    Statement statement(m_database,
        u"SELECT "_s + kQuotationColumns + u", " + kRecordColumns + u", " + recordColumns(u"s"_s) + u", " + recordColumns(u"e"_s)
            + u", ifnull(p.address, ''), ifnull(nullif(p.page_label, ''), ifnull(p.page, '')) FROM quotation q JOIN record r ON r.id = q.document_id"
              u" LEFT JOIN record s ON s.id = q.speaker_id LEFT JOIN record e ON e.id = q.event_id"
              u" LEFT JOIN passage p ON p.id = q.passage_id WHERE q.status <> 'rejected'"
            + condition + u" ORDER BY r.sort_key, r.id, p.position, q.start_offset");
    for (const base::RecordId value : values)
        statement.bind(value);
    return statement.all([](const Statement &row) {
        constexpr int kAfter = kQuotationColumnCount + 3 * kRecordColumnCount;
        return model::QuotationRow {quotationFromRow(row), recordFromRow(row, kQuotationColumnCount),
            recordFromRow(row, kQuotationColumnCount + kRecordColumnCount), recordFromRow(row, kQuotationColumnCount + 2 * kRecordColumnCount),
            row.string(kAfter), row.string(kAfter + 1)};
    });
}

base::Status QuotationStore::add(const model::Quotation &quotation)
{
    Statement statement(m_database,
        u"INSERT INTO quotation (document_id, passage_id, start_offset, end_offset, words, speaker_id, speaker_words, speaker_named, "
        u"event_id, language, attribution, rule, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s);
    return statement.bind(quotation.document, quotation.passage, quotation.start, quotation.end, quotation.words, quotation.speaker,
        quotation.speakerWords, int(quotation.speakerNamed), quotation.event, quotation.language,
        model::attributionName(quotation.attribution), quotation.rule, model::linkStatusName(quotation.status)).run();
}

base::Status QuotationStore::removeUndecided(base::TextId text)
{
    Statement statement(
        m_database, u"DELETE FROM quotation WHERE decided = 0 AND passage_id IN (SELECT id FROM passage WHERE text_id = ?)"_s);
    return statement.bind(text).run();
}

}
