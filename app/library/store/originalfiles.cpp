// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originalfiles.h"

#include "maintenance.h"
#include "originals.h"

#include <library/database/librarylock.h>
#include <library/database/statement.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace library {

namespace {

constexpr std::chrono::minutes kLongestBatch(10); ///< Far longer than originals lie before their texts are stored.

QFileInfoList unfinishedIn(const QString &originalsFolder)
{
    return QDir(originalsFolder).entryInfoList({u"incoming-*.part"_s}, QDir::Files | QDir::Hidden, QDir::Name);
}

/// Adds what can be read, and fails when that is not all.
base::Status addFingerprints(const Database &database, QSet<QString> &named)
{
    Statement statement(database, u"SELECT sha256 FROM source"_s);
    TRY_VOID(statement.run());
    while (statement.next())
        named.insert(statement.string(0));
    TRY_VOID(database.takeFailure());
    TRY(const QStringList trashed, trashedOriginals(database));
    named.unite({trashed.begin(), trashed.end()});
    return base::ok();
}

bool removeOriginal(const QString &path)
{
    if (!QFile::remove(path))
        return false;
    QDir().rmdir(QFileInfo(path).path()); // Goes only when it is empty.
    return true;
}

/// The databases in the library's folder that a restore may put in the library's place.
QFileInfoList databasesOfBackups(const QString &libraryFolder)
{
    const QString folder = libraryFolder + u"/backups"_s;
    QFileInfoList copies = QDir(folder).entryInfoList({u"*.db"_s}, QDir::Files);
    const QFileInfoList replaced = QDir(folder).entryInfoList({u"replaced-*"_s}, QDir::Dirs);
    for (const QFileInfo &state : replaced)
        copies += QDir(state.filePath()).entryInfoList({u"library.db"_s}, QDir::Files);
    return copies;
}

base::Status addFingerprintsOf(const QFileInfo &backup, QSet<QString> &named)
{
    TRY(const Database database, Database::open(backup.filePath(), Database::Access::ReadOnly));
    return addFingerprints(database, named);
}

/// A file that we named: its fingerprint, in the folder of its first two letters.
bool isOriginal(const QFileInfo &file)
{
    static const QRegularExpression fingerprint(u"^[0-9a-f]{64}$"_s);
    return fingerprint.match(file.fileName()).hasMatch() && file.dir().dirName() == file.fileName().left(2);
}

}

base::Result<QSet<QString>> namedOriginals(const Database &database)
{
    QSet<QString> named;
    TRY_VOID(addFingerprints(database, named));
    return named;
}

QString newUnfinishedOriginal(const QString &originalsFolder)
{
    return originalsFolder + u"/incoming-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".part"_s;
}

void removeUnfinishedOriginals(const QString &originalsFolder)
{
    const QFileInfoList files = unfinishedIn(originalsFolder);
    for (const QFileInfo &file : files)
        QFile::remove(file.filePath());
}

QSet<QString> originalsOfBackups(const QString &libraryFolder)
{
    QSet<QString> named;
    const QFileInfoList copies = databasesOfBackups(libraryFolder);
    for (const QFileInfo &copy : copies)
        (void)addFingerprintsOf(copy, named); // One that cannot be read names none.
    return named;
}

QDateTime leftoversBefore(const QString &originalsFolder)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const std::optional<model::LockHolder> holder = LibraryLock::holderOf(QFileInfo(originalsFolder).absolutePath());
    return holder && !holder->isGone ? now.addDuration(-kLongestBatch) : now;
}

base::Result<model::Leftovers> findLeftovers(const Database &database, const QString &originalsFolder, const QDateTime &before)
{
    QSet<QString> named;
    // A file is not left over because the row that names it cannot be read.
    TRY_VOID(addFingerprints(database, named));
    named.unite(originalsOfBackups(QFileInfo(originalsFolder).absolutePath()));
    model::Leftovers found;
    const auto add = [&found, &before](QStringList &list, const QFileInfo &file) {
        if (file.lastModified(QTimeZone::UTC) > before)
            return;
        list.append(file.filePath());
        found.bytes += file.size();
    };
    const QFileInfoList unfinished = unfinishedIn(originalsFolder);
    for (const QFileInfo &file : unfinished)
        add(found.unfinished, file);
    QDirIterator files(originalsFolder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        if (isOriginal(file) && !named.contains(file.fileName()))
            add(found.orphans, file);
    }
    found.orphans.sort();
    return found;
}

base::Status removeUnnamed(const Database &database, const QString &originalsFolder, const QSet<QString> &fingerprints)
{
    TRY(QSet<QString> named, namedOriginals(database));
    const QFileInfoList copies = databasesOfBackups(QFileInfo(originalsFolder).absolutePath());
    for (const QFileInfo &copy : copies)
        TRY_VOID(addFingerprintsOf(copy, named)); // One that cannot be read may name any.
    for (const QString &fingerprint : fingerprints - named)
        removeOriginal(originalPath(originalsFolder, fingerprint));
    return base::ok();
}

base::Result<model::Leftovers> removeOrphans(const Database &database, const QString &originalsFolder, const QDateTime &before)
{
    TRY(model::Leftovers found, findLeftovers(database, originalsFolder, before));
    model::Leftovers removed;
    for (const QString &path : std::as_const(found.orphans)) {
        const qint64 size = QFileInfo(path).size();
        if (!removeOriginal(path))
            continue;
        removed.orphans.append(path);
        removed.bytes += size;
    }
    return removed;
}

}
