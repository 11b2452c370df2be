// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarylock.h"

#include <core/base/files.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QTemporaryFile>
#include <QThread>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

constexpr std::chrono::seconds kHandover(2);
constexpr std::chrono::milliseconds kAskAgain(50);
constexpr std::chrono::seconds kTouchEvery(60);
/// A holder that has not touched its lock for so long is silent: ten times kTouchEvery, and more than clocks differ.
constexpr std::chrono::minutes kSilent(10);

QString lockFile(const QString &folder)
{
    return folder + u"/library.lock"_s;
}

/// The line of a lock that holds the computer's own number (QLockFile writes process, program, host, this, and boot); it
/// stays when the computer gets another name.
bool isOfThisComputer(const QString &path, const QString &host)
{
    QFile file(path);
    const QList<QByteArray> lines = file.open(QIODevice::ReadOnly) ? file.read(4096).split('\n') : QList<QByteArray>();
    const QByteArray computer = lines.value(3).trimmed();
    const QByteArray ours = QSysInfo::machineUniqueId();
    return computer.isEmpty() || ours.isEmpty() ? host == QSysInfo::machineHostName() : computer == ours;
}

/// Takes the lock, or that which nobody holds: whoever was killed while taking it left one without its name, and it is removed only
/// where the system itself says that no program holds it.
bool isTaken(QLockFile &lock)
{
    if (lock.tryLock(0))
        return true;
    qint64 holder = 0;
    QString host;
    QString program;
    return lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&holder, &host, &program) && lock.removeStaleLockFile()
        && lock.tryLock(0);
}

/// Why no lock file could be made: Qt does not say.
base::Error reasonOfNoLock(const QString &folder)
{
    QTemporaryFile probe(folder + u"/XXXXXX.lock"_s);
    if (!probe.open())
        return base::writeError(probe, folder);
    if (probe.write(QByteArray(512, ' ')) < 0 || !probe.flush())
        return base::writeError(probe, folder);
    return {base::ErrorCode::LocksMissing, folder, {}};
}

base::Error errorOfHolder(const QString &folder)
{
    const std::optional<model::LockHolder> holder = LibraryLock::holderOf(folder);
    if (!holder)
        return {base::ErrorCode::LibraryInUse, folder, {}};
    if (holder->isOnThisComputer)
        return {base::ErrorCode::LibraryInUse, folder, holder->text()};
    QString detail = holder->text();
    if (holder->isStale) {
        detail += u"; it last gave a sign of life on %1. If it is surely closed there, take the library over with --take-over"_s.arg(
            holder->lastSeen.toLocalTime().toString(u"d MMMM yyyy, hh:mm"_s));
    }
    return {base::ErrorCode::LibraryElsewhere, folder, detail};
}

}

LibraryLock::LibraryLock(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
    , m_touching([this, file = m_lock->fileName()] { touch(file); })
{
}

LibraryLock::~LibraryLock()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wakeUp.notify_one();
    m_touching.join();
}

void LibraryLock::touch(const QString &file)
{
    const QByteArray path = QFile::encodeName(file);
    std::unique_lock lock(m_mutex);
    while (!m_wakeUp.wait_for(lock, kTouchEvery, [this] { return m_isEnding; }))
        ::utimensat(AT_FDCWD, path.constData(), nullptr, 0);
}

/// A program that has just ended can hold its lock a moment longer: what it was starting when it was killed holds it too, until it
/// runs. So the lock is asked for again before the library is said to be in use.
base::Result<std::unique_ptr<LibraryLock>> LibraryLock::take(const QString &folder, Others others)
{
    const QString path = lockFile(folder);
    if (const auto holder = holderOf(folder); others == Others::TakeOverStale && holder && holder->isStale)
        QFile::remove(path);
    auto lock = std::make_unique<QLockFile>(path);
    // A lock is stale only when its program is gone, however long it has been held.
    lock->setStaleLockTime(0);
    const QDeadlineTimer handedOver(kHandover);
    while (!isTaken(*lock)) {
        switch (lock->error()) {
        case QLockFile::PermissionError:
            return base::failure(base::ErrorCode::NoPermission, folder);
        case QLockFile::UnknownError:
            return base::failure(reasonOfNoLock(folder));
        default:
            break;
        }
        const std::optional<model::LockHolder> holder = holderOf(folder);
        if (handedOver.hasExpired() || (holder && !holder->isOnThisComputer))
            return base::failure(errorOfHolder(folder));
        QThread::sleep(kAskAgain);
    }
    base::makeOwnerOnly(path);
    return std::unique_ptr<LibraryLock>(new LibraryLock(std::move(lock)));
}

std::optional<model::LockHolder> LibraryLock::holderOf(const QString &folder)
{
    const QString path = lockFile(folder);
    const QFileInfo info(path);
    model::LockHolder holder;
    if (!info.exists() || !QLockFile(path).getLockInfo(&holder.process, &holder.host, &holder.program))
        return std::nullopt;
    holder.lastSeen = info.lastModified(QTimeZone::UTC);
    holder.isOnThisComputer = isOfThisComputer(path, holder.host);
    holder.isGone = holder.isOnThisComputer && ::kill(pid_t(holder.process), 0) != 0 && errno == ESRCH;
    holder.isStale = !holder.isOnThisComputer && holder.lastSeen.addDuration(kSilent) < QDateTime::currentDateTimeUtc();
    return holder;
}

bool canLockIn(const QString &folder)
{
    // Not on the database: closing any descriptor of a file gives up the locks that this process holds on it.
    QTemporaryFile probe(folder + u"/XXXXXX.lock"_s);
    if (!probe.open())
        return true;
    struct flock whole {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    return ::fcntl(probe.handle(), F_SETLK, &whole) == 0;
}

}
