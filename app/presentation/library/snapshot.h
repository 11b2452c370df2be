// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/store/documentqueries.h>
#include <library/store/packs.h>
#include <library/store/savedsearches.h>

#include <QList>

namespace presentation {

/// What the library tree shows, read at one moment in the background.
struct Snapshot {
    QList<model::RecordCount> counts;
    QList<model::Record> records; ///< Events, people, organisations, States, and the themes in use.
    QList<model::Pack> packs;
    QList<model::SavedSearch> searches;
    qint64 annotations = 0;
    qint64 deadlines = 0;
    qint64 suggestions = 0;
    qint64 quotations = 0;
};

/// What a kept search finds.
struct SearchCount {
    qint64 total = 0;
    qint64 fresh = 0; ///< In works that came since somebody last looked.
};

base::Result<Snapshot> readSnapshot(const library::Database &database);

}
