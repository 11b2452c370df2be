// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <model/hit.h>

#include <QList>
#include <QString>

namespace storage {
class Database;
}

namespace search {

/// Notes of the user that hold the words of a query, the latest first: the hit is the paragraph that the note hangs on,
/// its snippet is what the note says. What the query asks of documents is not asked here.
base::Result<QList<model::Hit>> notesMatching(const storage::Database &database, const QString &query, int most = 20);

}
