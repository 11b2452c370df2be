// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram.h"

#include <core/model/linkmap.h>
#include <core/model/timeline.h>

namespace presentation {

/// The boxes and lines of a link map, without their places; its words in the UI's language. GUI thread.
Diagram diagramOf(const model::LinkMap &map);

/// A series along an axis of years, placed already; the box of `middle` is the one that it is about. GUI thread.
Diagram diagramOf(const model::Timeline &series, base::RecordId middle, const QFontMetricsF &metrics, Qt::LayoutDirection direction);

}
