// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/store/library.h>
#include <presentation/library/snapshot.h>

#include <QHash>

namespace presentation {

/// What each kept search finds now. One search a row, two where something came since; never on the GUI's thread.
base::Result<QHash<qint64, SearchCount>> countsOf(const library::Library &library, const QList<library::SavedSearch> &searches);

}
