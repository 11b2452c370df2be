// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/hit.h>

namespace presentation {

/// Hits as lines of CSV under headings in the UI's language.
QString resultTable(const QList<model::Hit> &hits);

}
