// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace base {

namespace {

bool isFull(int number)
{
    return number == ENOSPC || number == EDQUOT;
}

constexpr char kNoReason[] = "Unknown error"; // Qt's.

/// What was written in part has no reason yet, for the system or for Qt: the next bytes ask for it. The file is given up in any
/// case. Zero: it has none.
int reasonToAsk(const QFileDevice &file)
{
    constexpr off_t kRoom = 64 * 1024;
    const int descriptor = file.handle();
    const int number = descriptor < 0 ? 0 : ::posix_fallocate(descriptor, ::lseek(descriptor, 0, SEEK_CUR), kRoom);
    return isFull(number) ? number : 0;
}

bool isDenied(int number)
{
    return number == EACCES || number == EPERM || number == EROFS;
}

Status flushDescriptor(int descriptor, const QString &path)
{
    // Some file systems cannot be asked to flush; that is no failure to write.
    if (::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOSYS || errno == ENOTSUP)
        return ok();
    return failure(systemError(errno, path));
}

Status writeDirectly(const QString &path, const std::function<Status(QIODevice &)> &write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(writeError(file, path));
    if (Status written = write(file); !written)
        return written;
    return file.flush() && file.error() == QFileDevice::NoError ? ok() : Status(failure(writeError(file, path)));
}

}

Error systemError(int number, const QString &path)
{
    return {isFull(number) ? ErrorCode::DiskFull : ErrorCode::WriteFailed, path, isFull(number) || number == 0 ? QString() : qt_error_string(number)};
}

QString reasonOf(const QFileDevice &file)
{
    return file.error() == QFileDevice::NoError ? QString() : file.errorString();
}

Error writeError(const QFileDevice &file, const QString &path)
{
    const QString reason = reasonOf(file);
    const bool isTold = !reason.isEmpty() && reason != QCoreApplication::translate("QIODevice", kNoReason);
    return isTold ? writeError(reason, path) : systemError(reasonToAsk(file), path);
}

Error writeError(const QString &reason, const QString &path)
{
    // Qt keeps the words of an error and not its number; those of a failed copy follow words of its own.
    for (const int number : {ENOSPC, EDQUOT}) {
        if (reason.endsWith(qt_error_string(number)))
            return systemError(number, path);
    }
    return {ErrorCode::WriteFailed, path, reason};
}

Status writeFile(const QString &path, const std::function<Status(QIODevice &)> &write, FileAccess access)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return writeDirectly(path, write);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(writeError(file, path));
    if (access == FileAccess::OwnerOnly)
        file.setPermissions(kOwnerOnlyFile);
    Status done = write(file);
    if (done && (!file.flush() || file.error() != QFileDevice::NoError))
        done = failure(writeError(file, path));
    if (done)
        done = flushDescriptor(file.handle(), path);
    if (!done) {
        file.cancelWriting();
        return done;
    }
    if (!file.commit())
        return failure(writeError(file, path));
    // The new name has to be on the disk as well.
    (void)flushToDisk(QFileInfo(path).absolutePath());
    return done;
}

Status writeFile(const QString &path, const QByteArray &bytes, FileAccess access)
{
    // What is too short shows in the state of the file.
    return writeFile(path, [&bytes](QIODevice &device) -> Status {
        device.write(bytes);
        return ok();
    }, access);
}

Status writeFileByName(const QString &path, const std::function<Status(const QString &draft)> &write, FileAccess access)
{
    const QFileInfo info(path);
    const QString draft
        = info.absolutePath() + u"/."_s + QUuid::createUuid().toString(QUuid::Id128) + u'.' + info.suffix();
    Status done = write(draft);
    if (done && access == FileAccess::OwnerOnly)
        makeOwnerOnly(draft);
    if (done)
        done = flushToDisk(draft);
    if (done)
        done = renameFile(draft, path);
    if (done)
        (void)flushToDisk(info.absolutePath());
    else
        QFile::remove(draft);
    return done;
}

Status renameFile(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return ok();
    return failure(systemError(errno, to));
}

Status flushToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(systemError(errno, path));
    const Status done = flushDescriptor(descriptor, path);
    ::close(descriptor);
    return done;
}

Status makeOwnerOnlyFolder(const QString &path)
{
    return makeFolder(path, FileAccess::OwnerOnly);
}

Status makeFolder(const QString &path, FileAccess access)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QFileInfo(absolute).isDir())
        return ok();
    const QString above = QFileInfo(absolute).path();
    if (above != absolute) {
        if (Status made = makeFolder(above, access); !made)
            return made;
    }
    const mode_t mode = access == FileAccess::OwnerOnly ? S_IRWXU : S_IRWXU | S_IRWXG | S_IRWXO;
    if (::mkdir(QFile::encodeName(absolute).constData(), mode) == 0 || errno == EEXIST)
        return QFileInfo(absolute).isDir() ? ok() : Status(failure(systemError(ENOTDIR, absolute)));
    if (isDenied(errno))
        return failure(ErrorCode::NoPermission, absolute, qt_error_string(errno));
    return failure(systemError(errno, absolute));
}

void makeOwnerOnly(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || !info.exists())
        return;
    const QFileDevice::Permissions wanted = info.isDir() ? kOwnerOnlyFolder : kOwnerOnlyFile;
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (info.permissions() & others)
        QFile::setPermissions(path, wanted);
}

}
