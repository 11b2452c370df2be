// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskfile.h"

#include <core/base/files.h>
#include <core/base/pathtext.h>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

bool stands(const QByteArray &path)
{
    struct stat entry;
    return ::lstat(path.constData(), &entry) == 0;
}

QString targetOfLink(const QByteArray &path)
{
    std::array<char, 4096> target;
    const ssize_t length = ::readlink(path.constData(), target.data(), target.size());
    return length <= 0 ? QString() : base::pathText(QByteArray(target.data(), length));
}

}

QByteArray bytesOnDisk(const QString &path)
{
    const QByteArray literal = path.toUtf8();
    const QByteArray escaped = base::pathBytes(path);
    return escaped == literal || !stands(escaped) ? literal : escaped;
}

bool isFolder(const QString &path)
{
    struct stat entry;
    return ::stat(bytesOnDisk(path).constData(), &entry) == 0 && S_ISDIR(entry.st_mode);
}

bool isFile(const QString &path)
{
    struct stat entry;
    return ::stat(bytesOnDisk(path).constData(), &entry) == 0 && S_ISREG(entry.st_mode);
}

bool isOnDisk(const QString &path)
{
    return stands(bytesOnDisk(path));
}

base::Error errorOfPath(int number, const QString &path, const QString &target)
{
    const QString led = target.isEmpty() ? QString() : u"a link to %1"_s.arg(target);
    switch (number) {
    case ELOOP:
        return {base::ErrorCode::LinkLoop, path, led};
    case ENOENT:
    case ENOTDIR:
        return {base::ErrorCode::NotFound, path, led.isEmpty() ? led : led + u", which is not there"_s};
    default:
        return {base::ErrorCode::Unreadable, path, QString::fromLocal8Bit(std::strerror(number))};
    }
}

base::Error errorOfKind(unsigned mode, const QString &path)
{
    const QString kind = S_ISFIFO(mode) ? u"a pipe"_s
        : S_ISSOCK(mode)                ? u"a socket"_s
        : S_ISDIR(mode)                 ? u"a folder"_s
                                        : u"a device"_s;
    return {base::ErrorCode::NotAFile, path, kind};
}

base::Status openToRead(QFile &file, const QString &path)
{
    const QByteArray bytes = bytesOnDisk(path);
    struct stat entry;
    // A socket cannot be opened, and a device may do something when it is: the kind comes first.
    if (::stat(bytes.constData(), &entry) != 0)
        return base::failure(errorOfPath(errno, path, targetOfLink(bytes)));
    if (!S_ISREG(entry.st_mode))
        return base::failure(errorOfKind(entry.st_mode, path));
    const int descriptor = ::open(bytes.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return base::failure(errorOfPath(errno, path, {}));
    // What stood there may have been exchanged in between.
    if (::fstat(descriptor, &entry) != 0 || !S_ISREG(entry.st_mode)) {
        ::close(descriptor);
        return base::failure(errorOfKind(entry.st_mode, path));
    }
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return base::failure(base::ErrorCode::Unreadable, path, base::reasonOf(file));
    }
    return base::ok();
}

}
