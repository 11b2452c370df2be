// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/library/snapshot.h>
#include <storage/library.h>

#include <QHash>

namespace gui {

/// What each kept search finds now. One search a row, two where something came since; never on the GUI's thread.
base::Result<QHash<qint64, SearchCount>> countsOf(const storage::Library &library, const QList<storage::SavedSearch> &searches,
    const QString &author);

}
