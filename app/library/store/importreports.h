// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/importreport.h>
#include <library/database/database.h>

#include <QList>

namespace library {

/// Reads the reports of past imports. Stack only.
class ImportReportQueries : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// The latest first, without their outcomes.
    base::Result<QList<model::ImportReport>> all() const;
    /// One report, whole. Dropped paragraphs are only counted: they stand with their text.
    base::Result<model::ImportReport> report(base::ImportReportId id) const;

private:
    base::Result<QList<model::AnnotationMove>> movesOf(qint64 outcome) const;
};

/// Writes them. Stack only, inside Library::write().
class ImportReportStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    base::Result<base::ImportReportId> add(const model::ImportReport &report);

private:
    base::Status addOutcomes(base::ImportReportId id, const QList<model::FileOutcome> &outcomes);
    base::Status addMoves(qint64 outcome, const QList<model::AnnotationMove> &moves);
};

}
