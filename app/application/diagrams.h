// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/linkmap.h>
#include <core/model/themematrix.h>
#include <core/model/record.h>
#include <core/model/timeline.h>

namespace application {

/// Themes beside years or documents.
Query<model::ThemeMatrix> themeMatrix(model::ThemeMatrix::Columns columns);

/// A record with the records around it. Error: NotFound.
struct LinkDiagram {
    model::Record middle;
    model::LinkMap map;
};
Query<LinkDiagram> linkDiagram(base::RecordId record, const model::MapFilter &filter);

/// A record with what is dated beside it, deadlines included. Error: NotFound.
struct Timeline {
    model::Record middle;
    model::Timeline series;
};
Query<Timeline> timeline(base::RecordId record);

}
