// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagrams.h"

#include "deadlines.h"

#include <analysis/recognition/sessions.h>
#include <library/store/documentqueries.h>
#include <library/store/linkmap.h>
#include <library/store/themematrix.h>
#include <library/store/timeline.h>

namespace application {

Query<model::ThemeMatrix> themeMatrix(model::ThemeMatrix::Columns columns)
{
    return [columns](const library::Database &database) { return library::readMatrix(database, columns); };
}

Query<LinkDiagram> linkDiagram(base::RecordId record, const model::MapFilter &filter)
{
    return [=](const library::Database &database) -> base::Result<LinkDiagram> {
        LinkDiagram diagram;
        TRY(diagram.middle, library::DocumentQueries(database).record(record));
        TRY(diagram.map, library::readLinkMap(database, record, filter));
        return diagram;
    };
}

Query<Timeline> timeline(base::RecordId record)
{
    return [record](const library::Database &database) -> base::Result<Timeline> {
        Timeline timeline;
        TRY(timeline.middle, library::DocumentQueries(database).record(record));
        TRY(timeline.series, library::readTimeline(database, record));
        readSessions();
        library::addDeadlines(timeline.series,
            [](const model::MandateRow &row) { return recognition::dueDate(row.mandate, row.document.date); });
        return timeline;
    };
}

}
