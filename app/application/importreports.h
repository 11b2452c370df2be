// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/importreport.h>

#include <QList>

namespace application {

/// The reports of past imports, the latest first, without their outcomes.
Query<QList<model::ImportReport>> importReports();
/// One report with its outcomes. Error: NotFound.
Query<model::ImportReport> importReport(base::ImportReportId id);

}
