// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram.h"

#include <core/base/result.h>

namespace presentation {

/// Sets the boxes and lines of a drawing by Graphviz: ranks beside each other, in the direction of reading. Any thread;
/// Graphviz itself does one drawing at a time. Error: Unreadable when it gives none.
base::Result<Diagram> laidOut(Diagram drawing, Qt::LayoutDirection direction);

}
