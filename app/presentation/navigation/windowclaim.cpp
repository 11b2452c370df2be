// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowclaim.h"

#include <core/base/files.h>

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr std::chrono::seconds kLongestAnswer(5);
constexpr std::chrono::milliseconds kAskAgain(20);
constexpr qint64 kLargestRequest = 1024 * 1024; // Bytes.
const QString kEnding = u".request"_s;

/// Where the user's programs on this computer meet. Without a runtime folder a cache will do, which several computers may
/// share.
QString meetingFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QFileInfo(runtime).isWritable())
        return runtime + u"/aide-memoire"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/aide-memoire/windows-"_s + QSysInfo::machineHostName();
}

/// The folder for requests about a library. The lock stands beside it.
QString folderOf(const QString &library)
{
    const QFileInfo info(library);
    const QString path = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    return meetingFolder() + u'/'
        + QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).first(12).toHex());
}

std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u".lock"_s);
    lock->setStaleLockTime(0); // Stale only when its program is gone.
    return lock;
}

QByteArray bytesOf(const StartRequest &request)
{
    const QJsonObject object {{u"reference"_s, request.reference}, {u"files"_s, QJsonArray::fromStringList(request.files)},
        {u"token"_s, request.token}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

StartRequest requestOf(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    StartRequest request {object.value(u"reference"_s).toString(), {}, object.value(u"token"_s).toString()};
    for (const QJsonValueConstRef file : object.value(u"files"_s).toArray())
        request.files.append(file.toString());
    return request;
}

}

WindowClaim::WindowClaim(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WindowClaim::takeRequests);
}

WindowClaim::~WindowClaim()
{
    release();
}

void WindowClaim::claim(const QString &library)
{
    const QString folder = folderOf(library);
    if (folder == m_folder)
        return;
    release();
    if (!base::makeOwnerOnlyFolder(folder))
        return;
    std::unique_ptr<QLockFile> lock = lockOf(folder);
    if (!lock->tryLock(0))
        return;
    m_lock = std::move(lock);
    m_folder = folder;
    m_watcher.addPath(folder);
    // A request that was never taken comes from an earlier start.
    const QStringList old = QDir(folder).entryList({u'*' + kEnding}, QDir::Files);
    for (const QString &name : old)
        QFile::remove(folder + u'/' + name);
}

void WindowClaim::release()
{
    if (m_folder.isEmpty())
        return;
    m_watcher.removePath(m_folder);
    QDir().rmdir(m_folder);
    m_lock.reset();
    m_folder.clear();
}

bool WindowClaim::handOver(const QString &library, const StartRequest &request)
{
    const QString folder = folderOf(library);
    // Without the folder the library is not claimed, and there is no lock to take.
    if (!QFileInfo(folder).isDir())
        return false;
    std::unique_ptr<QLockFile> lock = lockOf(folder);
    if (lock->tryLock(0) || lock->error() != QLockFile::LockFailedError)
        return false;
    const QString path = folder + u'/' + QUuid::createUuid().toString(QUuid::Id128) + kEnding;
    if (!base::writeFile(path, bytesOf(request), base::FileAccess::OwnerOnly))
        return false;
    const QDeadlineTimer answered(kLongestAnswer);
    while (QFile::exists(path)) {
        if (answered.hasExpired())
            return !QFile::remove(path); // Gone: it was taken just now.
        QThread::sleep(kAskAgain);
    }
    return true;
}

void WindowClaim::takeRequests()
{
    const QString folder = m_folder;
    const QStringList names = QDir(folder).entryList({u'*' + kEnding}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.read(kLargestRequest);
        // Taking the request is the answer: the other start waits for that. A request that it took back gets no answer.
        if (file.remove())
            emit requested(requestOf(bytes));
    }
}

}
