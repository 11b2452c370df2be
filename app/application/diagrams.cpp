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
        auto middle = library::DocumentQueries(database).record(record);
        if (!middle)
            return base::failure(middle.error());
        return library::readLinkMap(database, record, filter).transform([&middle](model::LinkMap map) {
            return LinkDiagram {*std::move(middle), std::move(map)};
        });
    };
}

Query<Timeline> timeline(base::RecordId record)
{
    return [record](const library::Database &database) -> base::Result<Timeline> {
        auto middle = library::DocumentQueries(database).record(record);
        if (!middle)
            return base::failure(middle.error());
        auto series = library::readTimeline(database, record);
        if (!series)
            return base::failure(series.error());
        readSessions();
        library::addDeadlines(*series,
            [](const model::MandateRow &row) { return recognition::dueDate(row.mandate, row.document.date); });
        return Timeline {*std::move(middle), *std::move(series)};
    };
}

Query<Sponsors> sponsorTable(base::RecordId record)
{
    return [record](const library::Database &database) -> base::Result<Sponsors> {
        auto work = library::DocumentQueries(database).record(record);
        auto history = exchange::readSponsorHistory(database, record);
        if (!work || !history)
            return base::failure(work ? history.error() : work.error());
        return Sponsors {*std::move(work), *std::move(history)};
    };
}

}
