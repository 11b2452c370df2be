// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replacement.h"

#include "maintenance.h"
#include "templatefiles.h"

#include <core/base/diskflush.h>
#include <core/base/files.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <array>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// Below the folder of the library. The old state waits in a folder whose name begins so, and goes to "backups" under it.
const QString kGathered = u"/restore.part"_s;
const QString kCommitted = u"/committed"_s; // In kGathered: its lines are the originals that go with the old state.
const QString kOldPrefix = u"replaced-"_s;
constexpr std::array kDatabaseFiles {"library.db", "library.db-wal", "library.db-shm"};

base::Status moveFile(const QString &from, const QString &to)
{
    TRY_VOID(base::makeOwnerOnlyFolder(QFileInfo(to).path()));
    return base::renameFile(from, to);
}

/// A second name for a file, or a copy where the file system has none.
base::Status linkOrCopy(const QString &from, const QString &to)
{
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return base::ok();
    QFile file(from);
    if (!file.copy(to))
        return base::failure(base::writeError(file, to));
    return base::flushToDisk(to);
}

QString oldState(const QString &gathered)
{
    const QStringList names = QDir(gathered).entryList({kOldPrefix + u'*'}, QDir::Dirs);
    return names.isEmpty() ? QString() : gathered + u'/' + names.constFirst();
}

base::Status placeDatabase(const QString &folder, const QString &gathered)
{
    if (!QFile::exists(gathered + u"/library.db"_s))
        return base::ok();
    // The old files have a second name in the old state. The -wal goes before the new database comes: SQLite would mix them.
    for (const char *name : kDatabaseFiles)
        QFile::remove(folder + u'/' + QLatin1StringView(name));
    return moveFile(gathered + u"/library.db"_s, folder + u"/library.db"_s);
}

base::Status placeOriginals(const QString &folder, const QString &gathered)
{
    const QString originals = folder + u"/originals"_s;
    const QString old = oldState(gathered) + u"/originals"_s;
    QDirIterator files(gathered + u"/originals"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        const QString place = originalPath(originals, file.fileName());
        // Of an altered original the old state keeps the altered one.
        if (QFile::exists(place)) {
            TRY_VOID(moveFile(place, originalPath(old, file.fileName())));
        }
        TRY_VOID(moveFile(file.filePath(), place));
    }
    return base::ok();
}

base::Status placeTemplates(const QString &folder, const QString &gathered)
{
    for (const QFileInfo &file : templateFiles(gathered)) {
        const QString place = templatePath(folder, file.fileName());
        if (QFile::exists(place)) {
            TRY_VOID(moveFile(place, templatePath(oldState(gathered), file.fileName())));
        }
        TRY_VOID(moveFile(file.filePath(), place));
    }
    return base::ok();
}

base::Status setAsideOriginals(const QString &folder, const QString &gathered)
{
    QFile list(gathered + kCommitted);
    if (!list.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, list.fileName(), base::reasonOf(list));
    const QStringList superfluous = QString::fromLatin1(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &sha256 : superfluous) {
        const QString place = originalPath(folder + u"/originals"_s, sha256);
        if (!QFile::exists(place))
            continue;
        TRY_VOID(moveFile(place, originalPath(oldState(gathered) + u"/originals"_s, sha256)));
    }
    return base::ok();
}

}

Replacement::Replacement(QString folder)
    : m_folder(std::move(folder))
{
}

base::Result<Replacement> Replacement::begin(const QString &folder)
{
    TRY_VOID(finish(folder));
    TRY_VOID(base::makeOwnerOnlyFolder(folder + kGathered));
    return Replacement(folder);
}

bool Replacement::isPending(const QString &folder)
{
    return QFile::exists(folder + kGathered + kCommitted);
}

base::Status Replacement::finish(const QString &folder)
{
    const QString gathered = folder + kGathered;
    if (!QFileInfo(gathered).isDir())
        return base::ok();
    if (isPending(folder)) {
        base::Status done = placeDatabase(folder, gathered);
        done = done ? placeOriginals(folder, gathered) : done;
        done = done ? placeTemplates(folder, gathered) : done;
        done = done ? setAsideOriginals(folder, gathered) : done;
        const QString old = oldState(gathered);
        if (done && !old.isEmpty() && !QDir(old).isEmpty())
            done = moveFile(old, folder + u"/backups/"_s + QFileInfo(old).fileName());
        done = done ? base::flushToDisk(folder) : done;
        if (!done)
            return done;
    }
    if (!QDir(gathered).removeRecursively())
        return base::failure(base::ErrorCode::WriteFailed, gathered);
    return base::ok();
}

QString Replacement::database() const
{
    return m_folder + kGathered + u"/library.db"_s;
}

base::Result<QString> Replacement::original(const QString &sha256) const
{
    const QString path = originalPath(m_folder + kGathered + u"/originals"_s, sha256);
    TRY_VOID(base::makeOwnerOnlyFolder(QFileInfo(path).path()));
    return path;
}

base::Result<QString> Replacement::templateFile(const QString &name) const
{
    const QString path = templatePath(m_folder + kGathered, name);
    TRY_VOID(base::makeOwnerOnlyFolder(QFileInfo(path).path()));
    return path;
}

base::Status Replacement::keepOld(const QString &kept) const
{
    TRY_VOID(base::makeOwnerOnlyFolder(kept));
    for (const char *name : kDatabaseFiles) {
        const QString file = m_folder + u'/' + QLatin1StringView(name);
        if (!QFile::exists(file))
            continue;
        TRY_VOID(linkOrCopy(file, kept + u'/' + QLatin1StringView(name)));
    }
    return base::flushToDisk(kept);
}

base::Result<QString> Replacement::commit(const QString &name, const QStringList &superfluous) const
{
    const QString gathered = m_folder + kGathered;
    // Two within a second are two.
    QString unique = kOldPrefix + name;
    for (int number = 2; QFileInfo::exists(m_folder + u"/backups/"_s + unique); ++number)
        unique = u"%1%2-%3"_s.arg(kOldPrefix, name).arg(number);
    TRY_VOID(keepOld(gathered + u'/' + unique));
    base::flushDiskOf(m_folder);
    // The point of no return: the next process that opens the library continues from here.
    TRY_VOID(base::writeFile(gathered + kCommitted, superfluous.join(u'\n').toLatin1(), base::FileAccess::OwnerOnly));
    TRY_VOID(finish(m_folder));
    const QString old = m_folder + u"/backups/"_s + unique;
    return QFileInfo::exists(old) ? old : QString();
}

}
