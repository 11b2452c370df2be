// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreports.h"

#include <library/store/importreports.h>

namespace application {

Query<QList<model::ImportReport>> importReports()
{
    return [](const library::Database &database) { return library::ImportReportQueries(database).all(); };
}

Query<model::ImportReport> importReport(base::ImportReportId id)
{
    return [id](const library::Database &database) { return library::ImportReportQueries(database).report(id); };
}

}
