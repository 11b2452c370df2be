// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unfinishedfile.h"

#include <core/base/files.h>

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

constexpr mode_t kOwnerOnly = S_IRUSR | S_IWUSR;

QString partOf(const QString &target)
{
    return target + u".part"_s;
}

base::Status linkName(int descriptor, const QString &path)
{
    ::unlink(QFile::encodeName(path).constData());
    const QByteArray open = "/proc/self/fd/" + QByteArray::number(descriptor);
    if (::linkat(AT_FDCWD, open.constData(), AT_FDCWD, QFile::encodeName(path).constData(), AT_SYMLINK_FOLLOW) != 0)
        return base::failure(base::systemError(errno, path));
    return base::ok();
}

/// Opens a named file and locks it. Null: it could not be opened, or another program is making it.
int openNamed(const QByteArray &path)
{
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, kOwnerOnly);
    if (descriptor >= 0 && (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 || ::ftruncate(descriptor, 0) != 0)) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

}

base::Result<UnfinishedFile> UnfinishedFile::make(const QString &target, Naming naming)
{
    UnfinishedFile made;
    made.m_target = target;
    made.m_file = std::make_unique<QFile>();
    const QByteArray folder = QFile::encodeName(QFileInfo(target).absolutePath());
    int descriptor = -1;
    if (naming == Naming::Unnamed)
        descriptor = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, kOwnerOnly);
    if (descriptor < 0) {
        descriptor = openNamed(QFile::encodeName(partOf(target)));
        if (descriptor < 0)
            return base::failure(base::systemError(errno, target));
        made.m_path = partOf(target);
    }
    if (!made.m_file->open(descriptor, QIODevice::ReadWrite, QFileDevice::AutoCloseHandle))
        return base::failure(base::writeError(*made.m_file, target));
    return made;
}

UnfinishedFile::UnfinishedFile(UnfinishedFile &&other) noexcept
    : m_file(std::move(other.m_file))
    , m_target(std::move(other.m_target))
    , m_path(std::exchange(other.m_path, {}))
{
}

UnfinishedFile::~UnfinishedFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

base::Status UnfinishedFile::keep()
{
    if (!m_file->flush())
        return base::failure(base::writeError(*m_file, m_target));
    // Space that was promised is asked for here, so a full disk can show now.
    if (::fsync(m_file->handle()) != 0)
        return base::failure(base::systemError(errno, m_target));
    if (m_path.isEmpty()) {
        TRY_VOID(linkName(m_file->handle(), partOf(m_target)));
        m_path = partOf(m_target);
    }
    TRY_VOID(base::renameFile(m_path, m_target));
    m_path.clear();
    return base::flushToDisk(QFileInfo(m_target).absolutePath());
}

void removeUnfinished(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const QByteArray path = QFile::encodeName(folder + u'/' + name);
        const int descriptor = ::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            ::unlink(path.constData());
        ::close(descriptor);
    }
}

}
