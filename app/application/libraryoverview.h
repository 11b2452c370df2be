// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/dossier.h>
#include <core/model/pack.h>
#include <core/model/recordrow.h>
#include <core/model/savedsearch.h>

#include <QList>

namespace application {

/// The content of the library tree, read at one moment.
struct LibraryOverview {
    QList<model::RecordCount> counts;
    QList<model::Record> records; ///< Events, people, organisations, States, and the themes in use.
    QList<model::Pack> packs;
    QList<model::Dossier> dossiers;
    QList<model::SavedSearch> searches;
    qint64 annotations = 0;
    qint64 deadlines = 0;
    qint64 suggestions = 0;
    qint64 quotations = 0;
    qint64 trash = 0;
};

Query<LibraryOverview> libraryOverview();

}
