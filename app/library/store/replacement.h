// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QString>
#include <QStringList>

namespace library {

/// Puts another state in the place of a library's, whole or not at all, and keeps the one that was there. The new state is
/// gathered in the folder "restore.part"; once it is committed it is put in place, now or, when the program is killed, by
/// the next process that opens the library. The -wal and -shm of the old state go with it, so that they never meet the new database. The
/// caller holds the library's lock.
class Replacement
{
public:
    /// Begins in a library's folder; what an unfinished one left is removed. Errors: DiskFull, NoPermission, WriteFailed.
    static base::Result<Replacement> begin(const QString &folder);
    /// Puts a committed replacement in place, and removes one that was not committed.
    static base::Status finish(const QString &folder);
    /// Whether one waits for finish().
    static bool isPending(const QString &folder);

    /// Path to write the new database to.
    QString database() const;
    /// Path to write an original to that the library lacks. Errors: DiskFull, WriteFailed.
    base::Result<QString> original(const QString &sha256) const;
    /// Path to write one of the user's templates of packs to, which takes the place of one of its name. Errors: DiskFull, WriteFailed.
    base::Result<QString> templateFile(const QString &name) const;
    /// Keeps what is there in the folder that `name` says below "backups", and puts the new state in place. `superfluous` are
    /// the fingerprints of originals that the new state does not know: they go with the old one. Gives the folder of the old
    /// state; empty when there was none.
    base::Result<QString> commit(const QString &name, const QStringList &superfluous) const;

private:
    explicit Replacement(QString folder);
    base::Status keepOld(const QString &kept) const;

    QString m_folder;
};

}
