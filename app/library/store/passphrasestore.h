// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowsnapshot.h"
#include "sealkey.h"

#include <library/database/database.h>

#include <memory>

namespace library {

/// Gives a library a passphrase, changes it, and takes it away. What is deleted by it stays in free pages until
/// Library::rewrite(). Stack only, inside Library::write().
class PassphraseStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// The number of private annotations, those in the trash not counted.
    base::Result<qint64> countPrivate() const;
    /// Seals every private annotation, and removes their words from the trash, from reports of imports, and from what undoes
    /// merged bundles: such a merge cannot be undone any more. Leaves the mark of isUnfinished(). Errors: BadInput (too short), NameTaken
    /// (it has a passphrase).
    base::Status protect(const QString &passphrase);
    /// The key that the passphrase opens. Reads only. Errors: PasswordWrong, NotFound (there is no passphrase), LibraryDamaged.
    base::Result<std::shared_ptr<const SealKey>> open(const QString &passphrase) const;
    /// Errors: those of open(); BadInput (too short).
    base::Status change(const QString &passphrase, const QString &later);
    /// Writes all words in clear again. Errors: those of open(); LibraryDamaged, where words cannot be opened: nothing is changed.
    base::Status remove(const QString &passphrase);

    /// Words that were sealed may still stand in free pages, in the log and in older backups.
    base::Result<bool> isUnfinished() const;
    base::Status setFinished() const;

private:
    enum class Turn { Seal, Open };

    base::Result<QString> turned(Turn turn, QVariantList &row, const QStringList &columns) const;
    base::Status turnSnapshot(Turn turn, RowSnapshot &snapshot, bool &isChanged) const;
    base::Status turnTrash(Turn turn) const;
    base::Status emptyReports() const;
    base::Status removeMerges() const;
    base::Status keepKey(const SealKey &key, const QString &passphrase) const;
};

}
