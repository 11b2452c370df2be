// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/model/libraryfacts.h>
#include <core/model/trash.h>

#include <QDateTime>
#include <QList>

namespace application {

/// So long everything that was deleted can be restored.
inline constexpr int kTrashDays = 30;

/// Moves things to the trash, all or none; gives what to restore, in their order. A document that others cite stays known as a
/// wanted one. Error: NotFound.
Edit<QList<model::TrashId>> moveToTrash(const QList<model::Deletable> &things);
/// Brings things back as they were, with what hung on them, a note with its dossier; gives their ids of now. Errors: NotFound, AlreadyInLibrary.
Edit<QList<qint64>> restoreFromTrash(const QList<model::TrashId> &entries);

/// What was deleted, the latest first.
Query<QList<model::TrashEntry>> trash();
/// The days until it goes for good; 0 on the last.
int daysLeft(const model::TrashEntry &entry, const QDateTime &now);

/// What went for good.
struct EmptiedTrash {
    qint64 entries = 0;
    model::Leftovers files; ///< Original files that nothing needs any more.
};

/// Deletes for good what was deleted before, with its original files, but for those that a backup in the library's folder needs.
base::Result<EmptiedTrash> emptyTrash(const OpenLibrary &library, const QDateTime &before);
/// Deletes for good what has lain in the trash for longer than kTrashDays.
base::Result<EmptiedTrash> removeOldTrash(const OpenLibrary &library);

}
