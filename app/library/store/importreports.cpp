// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreports.h"

#include <library/database/statement.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace library {

namespace {

const QString kReportColumns = u"id, ended_ms, seconds, cancelled, paths"_s;

model::ImportReport reportFromRow(const Statement &row)
{
    model::ImportReport report;
    report.id = row.id<base::ImportReportId>(0);
    report.ended = QDateTime::fromMSecsSinceEpoch(row.integer(1), QTimeZone::UTC);
    report.seconds = row.real(2);
    report.cancelled = row.integer(3) != 0;
    const QJsonArray paths = QJsonDocument::fromJson(row.string(4).toUtf8()).array();
    for (const QJsonValue &path : paths)
        report.paths.append(path.toString());
    return report;
}

model::FileOutcome outcomeFromRow(const Statement &row)
{
    model::FileOutcome outcome;
    outcome.path = row.string(0);
    outcome.outcome = model::importOutcomeOfName(row.string(1));
    outcome.record = row.id<base::RecordId>(2);
    outcome.symbol = row.string(3);
    outcome.title = row.string(4);
    outcome.language = row.string(5);
    outcome.format = row.string(6);
    outcome.passages = int(row.integer(7));
    outcome.droppedCount = int(row.integer(8));
    outcome.remarks = row.string(9).split(u' ', Qt::SkipEmptyParts);
    if (outcome.outcome == model::ImportOutcome::Failed)
        outcome.error = base::Error {base::codeOfName(row.string(10)), outcome.path, row.string(11)};
    return outcome;
}

}

base::Result<QList<model::ImportReport>> ImportReportQueries::all() const
{
    Statement statement(m_database, u"SELECT "_s + kReportColumns + u" FROM import_report ORDER BY id DESC");
    return statement.all(reportFromRow);
}

base::Result<model::ImportReport> ImportReportQueries::report(base::ImportReportId id) const
{
    Statement statement(m_database, u"SELECT "_s + kReportColumns + u" FROM import_report WHERE id = ?");
    TRY_VOID(statement.bind(id).run());
    if (!statement.next())
        return base::failure(base::ErrorCode::NotFound, u"report:%1"_s.arg(id.value()));
    model::ImportReport report = reportFromRow(statement);
    Statement outcomes(m_database,
        u"SELECT path, outcome, record_id, symbol, title, language, format, passages, dropped, remarks, error_code, error_detail, id "
        u"FROM import_outcome WHERE report_id = ? ORDER BY id"_s);
    TRY_VOID(outcomes.bind(id).run());
    while (outcomes.next()) {
        report.outcomes.append(outcomeFromRow(outcomes));
        if (report.outcomes.last().outcome != model::ImportOutcome::Updated)
            continue;
        TRY(report.outcomes.last().annotations, movesOf(outcomes.integer(12)));
    }
    return report;
}

base::Result<QList<model::AnnotationMove>> ImportReportQueries::movesOf(qint64 outcome) const
{
    Statement statement(m_database,
        u"SELECT annotation_id, fate, from_address, to_address, quote FROM import_annotation WHERE outcome_id = ? ORDER BY id"_s);
    return statement.bind(outcome).all([](const Statement &row) {
        return model::AnnotationMove {row.id<base::AnnotationId>(0), model::annotationFateOfName(row.string(1)), row.string(2),
            row.string(3), row.string(4)};
    });
}

base::Result<base::ImportReportId> ImportReportStore::add(const model::ImportReport &report)
{
    Statement statement(m_database, u"INSERT INTO import_report (ended_ms, seconds, cancelled, paths) VALUES (?, ?, ?, ?)"_s);
    TRY_VOID(statement.bind(report.ended.toMSecsSinceEpoch(), report.seconds, int(report.cancelled),
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(report.paths)).toJson(QJsonDocument::Compact))).run());
    const base::ImportReportId id(statement.lastInsertId());
    TRY_VOID(addOutcomes(id, report.outcomes));
    Statement forget(m_database,
        u"DELETE FROM import_report WHERE id NOT IN (SELECT id FROM import_report ORDER BY id DESC LIMIT ?)"_s);
    TRY_VOID(forget.bind(model::kKeptImportReports).run());
    return id;
}

base::Status ImportReportStore::addOutcomes(base::ImportReportId id, const QList<model::FileOutcome> &outcomes)
{
    Statement statement(m_database,
        u"INSERT INTO import_outcome (report_id, path, outcome, record_id, symbol, title, language, format, passages, dropped, "
        u"remarks, error_code, error_detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const model::FileOutcome &outcome : outcomes) {
        statement.bind(id, outcome.path, model::importOutcomeName(outcome.outcome), outcome.record, outcome.symbol, outcome.title,
            outcome.language, outcome.format, outcome.passages, outcome.droppedCount, outcome.remarks.join(u' '),
            outcome.error ? base::codeName(outcome.error->code) : QString(u""_s),
            outcome.error ? outcome.error->detail : QString(u""_s));
        TRY_VOID(statement.run());
        TRY_VOID(addMoves(statement.lastInsertId(), outcome.annotations));
    }
    return base::ok();
}

base::Status ImportReportStore::addMoves(qint64 outcome, const QList<model::AnnotationMove> &moves)
{
    Statement statement(m_database,
        u"INSERT INTO import_annotation (outcome_id, annotation_id, fate, from_address, to_address, quote) "
        // It may have gone meanwhile; the line stays.
        // Words that are sealed stand nowhere else.
        u"VALUES (?1, (SELECT id FROM annotation WHERE id = ?2), ?3, ?4, ?5, "
        u"CASE WHEN EXISTS (SELECT 1 FROM annotation WHERE id = ?2 AND sealed <> '') THEN '' ELSE ?6 END)"_s);
    for (const model::AnnotationMove &move : moves) {
        statement.bind(outcome, move.annotation, model::annotationFateName(move.fate));
        TRY_VOID(statement.bind(move.from, move.to, move.quote).run());
    }
    return base::ok();
}

}
