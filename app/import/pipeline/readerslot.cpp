// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerslot.h"

#include <core/base/files.h>

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <mutex>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

const QString kPrefix = u"aide-memoire-reading-"_s;
constexpr int kYoung = 3600; ///< Seconds in which a folder without a lock may still be one in the making.

int openLock(const QString &folder)
{
    return ::open(QFile::encodeName(folder + u"/lock"_s).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
}

bool isLeftBehind(const QFileInfo &folder)
{
    if (!QFile::exists(folder.filePath() + u"/lock"_s))
        return folder.lastModified().secsTo(QDateTime::currentDateTime()) > kYoung;
    const int lock = openLock(folder.filePath());
    const bool isFree = lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) == 0;
    if (lock >= 0)
        ::close(lock);
    return isFree;
}

/// What programs that were killed left of their slots.
void removeLeftovers()
{
    const QFileInfoList folders = QDir(QDir::tempPath()).entryInfoList({kPrefix + u'*'}, QDir::Dirs);
    for (const QFileInfo &folder : folders) {
        if (isLeftBehind(folder))
            QDir(folder.filePath()).removeRecursively();
    }
}

}

ReaderSlot::ReaderSlot()
    : m_folder(QDir::tempPath() + u'/' + kPrefix + u"XXXXXX"_s)
{
    static std::once_flag once;
    std::call_once(once, removeLeftovers);
    if (m_folder.isValid()) {
        m_lock = openLock(m_folder.path());
        ::flock(m_lock, LOCK_EX | LOCK_NB);
    }
}

ReaderSlot::~ReaderSlot()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

base::Result<QString> ReaderSlot::put(const QString &path)
{
    if (path.isEmpty())
        return path;
    if (!m_folder.isValid())
        return base::failure(base::writeError(m_folder.errorString(), m_folder.path()));
    QFileInfo file(path);
    file.stat();
    if (holds(file))
        return current();
    if (m_number > 0)
        QFile::remove(current());
    ++m_number;
    m_file = {};
    const bool isLinked = ::linkat(AT_FDCWD, QFile::encodeName(path).constData(), AT_FDCWD,
                              QFile::encodeName(current()).constData(), AT_SYMLINK_FOLLOW) == 0;
    if (!isLinked) {
        QFile source(path);
        if (!source.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::Unreadable, path, base::reasonOf(source));
        if (!source.copy(current()))
            return base::failure(base::writeError(source, m_folder.path()));
    }
    m_file = file;
    return current();
}

QString ReaderSlot::current() const
{
    return m_folder.filePath(QString::number(m_number));
}

bool ReaderSlot::holds(const QFileInfo &file) const
{
    return m_number > 0 && file.exists() && file.filePath() == m_file.filePath() && file.size() == m_file.size()
        && file.lastModified() == m_file.lastModified();
}

}
