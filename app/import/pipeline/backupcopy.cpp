// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupcopy.h"

#include "backup.h"
#include "backuparchive.h"
#include "diskroom.h"

#include <core/base/files.h>
#include <library/database/database.h>
#include <library/database/libraryfolder.h>
#include <library/database/snapshot.h>
#include <library/store/maintenance.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

const QString kDatabaseMember = u"library.db"_s;
const QString kOriginalsFolder = u"originals"_s;
const QString kCopies = u"look-"_s;

/// A folder for a copy; copies that nobody uses any more are removed.
std::unique_ptr<QTemporaryDir> folderIn(const QString &parent)
{
    const QDir copies(parent);
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const QFileInfo &left : copies.entryInfoList({kCopies + u'*'}, QDir::Dirs | QDir::NoSymLinks)) {
        if (left.lastModified() < yesterday)
            QDir(left.filePath()).removeRecursively();
    }
    auto folder = std::make_unique<QTemporaryDir>(copies.filePath(kCopies + u"XXXXXX"_s));
    return folder->isValid() ? std::move(folder) : std::make_unique<QTemporaryDir>();
}

}

base::Status unpackMember(const BackupReader &reader, const QString &name, const QString &path, ByteProgress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, base::kOwnerOnlyFile))
        return base::failure(base::writeError(file, path));
    TRY_VOID(reader.read(name, &file, progress));
    return file.flush() ? base::ok() : base::Status(base::failure(base::writeError(file, path)));
}

bool isBackedUpDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(16).startsWith("SQLite format 3");
}

base::Status copyBackedUpDatabase(const QString &file, const QString &to, jobs::JobControl &control)
{
    const base::Result<library::Database> database = library::Database::open(file, library::Database::Access::ReadOnly);
    if (!database)
        return base::failure(base::ErrorCode::NotABackup, file, database.error().detail);
    QFile made(to);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, base::kOwnerOnlyFile))
        return base::failure(base::writeError(made, to));
    made.close();
    return library::copyDatabase(*database, to, [&control](qint64 done, qint64 total) {
        control.report(done, total);
        return !control.isCancelled();
    });
}

BackupCopy::BackupCopy(QString file, std::unique_ptr<QTemporaryDir> folder)
    : m_file(std::move(file))
    , m_folder(std::move(folder))
{
}

BackupCopy::BackupCopy(BackupCopy &&) noexcept = default;
BackupCopy &BackupCopy::operator=(BackupCopy &&) noexcept = default;
BackupCopy::~BackupCopy() = default;

QString BackupCopy::folder() const
{
    return m_folder->path();
}

base::Result<BackupCopy> BackupCopy::make(const QString &file, const QString &library, jobs::JobControl &control)
{
    TRY(const BackupContents contents, inspectBackup(file));
    auto folder = folderIn(library + u"/backups"_s);
    if (!folder->isValid())
        return base::failure(base::ErrorCode::WriteFailed, folder->path());
    TRY_VOID(requireRoom(folder->path(), 2 * contents.databaseBytes, folder->path()));
    BackupCopy copy(file, std::move(folder));
    for (const QString &name : {kOriginalsFolder, u"backups"_s})
        TRY_VOID(base::makeOwnerOnlyFolder(copy.folder() + u'/' + name));
    const QString database = library::databaseFile(copy.folder());
    TRY_VOID(isBackedUpDatabase(file) ? copyBackedUpDatabase(file, database, control) : copy.unpack({kDatabaseMember}, control));
    // What is described is not yet what is there.
    const base::Result<model::LibraryFacts> facts = library::verifiedFacts(database);
    if (!facts)
        return base::failure(facts.error().code, file, facts.error().detail);
    return copy;
}

base::Status BackupCopy::unpack(const QStringList &members, jobs::JobControl &control) const
{
    QFile device(m_file);
    if (!device.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NotABackup, m_file, base::reasonOf(device));
    TRY(const auto reader, BackupReader::open(device, m_file));
    const QStringList names = reader.names();
    qint64 bytes = 0;
    for (const QString &member : members)
        bytes += names.contains(member) ? reader.size(member) : 0;
    ByteProgress progress(control, bytes);
    for (const QString &member : members) {
        const QString path = m_folder->filePath(member);
        if (!names.contains(member) || QFile::exists(path))
            continue;
        TRY_VOID(base::makeOwnerOnlyFolder(QFileInfo(path).path()));
        TRY_VOID(unpackMember(reader, member, path, progress));
    }
    return base::ok();
}

base::Status BackupCopy::bringOriginals(const QStringList &fingerprints, jobs::JobControl &control) const
{
    if (!isBackedUpDatabase(m_file)) {
        QStringList members;
        for (const QString &sha256 : fingerprints)
            members.append(library::originalPath(kOriginalsFolder, sha256));
        return unpack(members, control);
    }
    // Beside it, or, for one in the folder "backups", in the library itself.
    const QString beside = QFileInfo(m_file).absolutePath();
    for (const QString &sha256 : fingerprints) {
        const QString to = library::originalPath(m_folder->filePath(kOriginalsFolder), sha256);
        for (const QString &folder : {beside, QFileInfo(beside).absolutePath()}) {
            QFile from(library::originalPath(folder + u'/' + kOriginalsFolder, sha256));
            if (QFile::exists(to) || !from.exists())
                continue;
            TRY_VOID(base::makeOwnerOnlyFolder(QFileInfo(to).path()));
            if (!from.copy(to))
                return base::failure(base::writeError(from, to));
        }
    }
    return base::ok();
}

}
