// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy.h"

#include "backups.h"

#include <import/pipeline/reattachment.h>
#include <library/store/annotations.h>
#include <library/store/library.h>
#include <library/store/passphrasestore.h>
#include <library/store/privatewords.h>
#include <library/store/sealedkey.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace application {

namespace {

using library::PassphraseStore;
static_assert(kShortestPassphrase == library::kShortestPassphrase);

Query<QStringList> privateUuids()
{
    return [](const library::Database &database) {
        return library::AnnotationQueries(database).all().transform([](const QList<model::AnnotationRow> &rows) {
            QStringList uuids;
            for (const model::AnnotationRow &row : rows) {
                if (row.annotation.isPrivate)
                    uuids.append(row.annotation.uuid);
            }
            return uuids;
        });
    };
}

/// Removes a copy of the database, and what SQLite left beside it.
bool removeBackup(const KeptBackup &backup)
{
    const bool isGone = QFile::remove(backup.path) || !QFile::exists(backup.path);
    for (const QLatin1StringView end : {"-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(backup.path + end);
    // A library that a backup took the place of lies in a folder of its own; originals in it stay.
    if (backup.kind == KeptBackup::Kind::Replaced)
        QDir().rmdir(QFileInfo(backup.path).path());
    return isGone;
}

/// One new backup takes the place of all.
base::Result<qsizetype> replaceBackups(const OpenLibrary &library, QDate today, jobs::JobControl &control)
{
    const QList<KeptBackup> before = keptBackups(library.folder());
    TRY_VOID(makeDailyBackup(library, today, control));
    qsizetype removed = 0;
    for (const KeptBackup &backup : before) {
        // The new one took the name of the one of today.
        const bool isReplaced = QFileInfo(backup.path).fileName() == u"daily-%1.db"_s.arg(today.toString(Qt::ISODate));
        if (!isReplaced && !removeBackup(backup))
            return base::failure(base::ErrorCode::WriteFailed, backup.path, u"an older backup cannot be removed"_s);
        ++removed;
    }
    return removed;
}

base::Result<qsizetype> clearTraces(const OpenLibrary &library, QDate today, jobs::JobControl &control)
{
    TRY_VOID(library.library().rewrite());
    TRY(const qsizetype removed, replaceBackups(library, today, control));
    const PlainEdit finished = [](const library::Database &database) { return PassphraseStore(database).setFinished(); };
    TRY_VOID(library.run(finished));
    return removed;
}

}

base::Result<PrivacyState> privacyState(const OpenLibrary &library)
{
    const Query<PrivacyState> query = [](const library::Database &database) -> base::Result<PrivacyState> {
        PrivacyState state;
        TRY(state.hasPassphrase, library::PrivateWords(database).isProtected());
        TRY(state.annotations, PassphraseStore(database).countPrivate());
        return state;
    };
    TRY(PrivacyState state, library.run(query));
    state.isLocked = state.hasPassphrase && !library.library().sealKey();
    return state;
}

base::Result<ProtectionReport> setPassphrase(const OpenLibrary &library, const QString &passphrase, QDate today, jobs::JobControl &control)
{
    ProtectionReport report;
    TRY(report.uuids, library.run(privateUuids()));
    const PlainEdit protect = [&passphrase](const library::Database &database) { return PassphraseStore(database).protect(passphrase); };
    TRY_VOID(library.run(protect));
    report.annotations = report.uuids.size();
    const base::Result<qsizetype> replaced = clearTraces(library, today, control);
    if (replaced)
        report.backups = *replaced;
    else
        report.unfinished = replaced.error();
    return report;
}

base::Status finishProtection(const OpenLibrary &library, QDate today, jobs::JobControl &control)
{
    const Query<bool> isUnfinished = [](const library::Database &database) { return PassphraseStore(database).isUnfinished(); };
    TRY(const bool isNeeded, library.run(isUnfinished));
    if (!isNeeded)
        return base::ok();
    return clearTraces(library, today, control).transform([](qsizetype) { return std::monostate(); });
}

base::Status unlock(const OpenLibrary &library, const QString &passphrase)
{
    using Key = std::shared_ptr<const library::SealKey>;
    const Query<Key> open = [&passphrase](const library::Database &database) { return PassphraseStore(database).open(passphrase); };
    TRY(const Key key, library.run(open));
    library.library().setSealKey(key);
    if (library.isReadOnly())
        return base::ok();
    const PlainEdit reattach = [](const library::Database &database) { return pipeline::reattachUnlocked(database); };
    return library.run(reattach);
}

void lock(const OpenLibrary &library)
{
    library.library().setSealKey(nullptr);
}

base::Status changePassphrase(const OpenLibrary &library, const QString &passphrase, const QString &later)
{
    const PlainEdit change = [&](const library::Database &database) { return PassphraseStore(database).change(passphrase, later); };
    return library.run(change);
}

base::Result<qint64> removePassphrase(const OpenLibrary &library, const QString &passphrase)
{
    const Edit<qint64> remove = [&passphrase](const library::Database &database) -> base::Result<qint64> {
        TRY_VOID(PassphraseStore(database).remove(passphrase));
        return PassphraseStore(database).countPrivate();
    };
    const base::Result<qint64> removed = library.run(remove);
    if (removed)
        library.library().setSealKey(nullptr);
    return removed;
}

}
