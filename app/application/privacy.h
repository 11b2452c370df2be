// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/jobs/job.h>

#include <QDate>
#include <QStringList>

#include <optional>

namespace application {

/// Private annotations under a passphrase: their words are sealed in every file of the library from the moment that it is set, and
/// are opened in memory alone while the library is unlocked. What follows blocks: run it in a job.

/// The fewest characters of a passphrase.
inline constexpr qsizetype kShortestPassphrase = 8;

struct PrivacyState {
    bool hasPassphrase = false;
    bool isLocked = false;   ///< There is one, and it was not given in this session.
    qint64 annotations = 0;  ///< Private ones.
};
base::Result<PrivacyState> privacyState(const OpenLibrary &library);

struct ProtectionReport {
    qint64 annotations = 0;  ///< Private ones.
    qsizetype backups = 0;   ///< Older backups in the library's folder that held their words, and are gone.
    QStringList uuids;       ///< Of the private annotations.
    /// Why traces of the words are left on the disk, where they are: they go when the library is opened the next time.
    std::optional<base::Error> unfinished;
};
/// Gives the library a passphrase and locks it. The database is written anew, so that no byte of the words is left, and one new
/// backup takes the place of all in the library's folder. Where that is interrupted it is finished when the library is opened
/// the next time. Errors: BadInput (the passphrase is too short), NameTaken (there is one), NoPermission, and those of an edit: nothing is changed then.
base::Result<ProtectionReport> setPassphrase(const OpenLibrary &library, const QString &passphrase, QDate today, jobs::JobControl &control);
/// Finishes what was interrupted. Quick where nothing was.
base::Status finishProtection(const OpenLibrary &library, QDate today, jobs::JobControl &control);

/// Opens private annotations in this session; annotations whose text was imported anew meanwhile are hung on their words again.
/// Errors: PasswordWrong, NotFound (there is no passphrase).
base::Status unlock(const OpenLibrary &library, const QString &passphrase);
/// Closes them again.
void lock(const OpenLibrary &library);

/// Backups that were made before still open with the former passphrase. Errors: as unlock(), BadInput (the later one is too short).
base::Status changePassphrase(const OpenLibrary &library, const QString &passphrase, const QString &later);
/// Writes all words in clear again; gives how many private annotations there are. Errors: as unlock(), LibraryDamaged.
base::Result<qint64> removePassphrase(const OpenLibrary &library, const QString &passphrase);

}
