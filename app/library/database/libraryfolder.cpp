// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfolder.h"

#include <core/base/files.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace library {

namespace {

constexpr auto kEverything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
constexpr std::array kFolders {"originals"_L1, "backups"_L1};
constexpr auto kDraft = "library.new.db"_L1;
constexpr auto kDatabase = "library.db"_L1;
constexpr auto kLock = "library.lock"_L1;
constexpr std::array kBeside {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1};
constexpr int kNamedStrangers = 3;

bool holdsFiles(const QString &folder)
{
    return QDirIterator(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories).hasNext();
}

/// Is this what an attempt to make a library leaves when it is killed? A database without a byte is one.
bool isLeftover(const QString &folder, const QString &name)
{
    const QString path = folder + u'/' + name;
    if (std::ranges::contains(kFolders, name))
        return QFileInfo(path).isDir() && !holdsFiles(path);
    if (!QFileInfo(path).isFile())
        return false;
    if (name == kDatabase)
        return QFileInfo(path).size() == 0 && !QFile::exists(path + u"-wal"_s);
    return name == kLock || std::ranges::any_of(kBeside, [&name](QLatin1StringView end) { return name == kDraft + end; });
}

void removeMade(const QString &folder)
{
    for (const QLatin1StringView end : kBeside) {
        QFile::remove(folder + u'/' + kDraft + end);
        QFile::remove(folder + u'/' + kDatabase + end);
    }
    QFile::remove(folder + u'/' + kLock);
    for (const QLatin1StringView name : kFolders)
        QDir(folder + u'/' + name).removeRecursively();
}

base::Status requireEmpty(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return base::failure(base::ErrorCode::FolderNotEmpty, folder, u"it is a file"_s);
    QStringList strangers = QDir(folder).entryList(kEverything, QDir::Name);
    strangers.removeIf([&folder](const QString &name) { return isLeftover(folder, name); });
    if (strangers.contains(kDatabase))
        return base::failure(base::ErrorCode::LibraryExists, folder);
    if (strangers.isEmpty())
        return base::ok();
    const qsizetype more = strangers.size() - kNamedStrangers;
    const QString named = strangers.first(std::min<qsizetype>(kNamedStrangers, strangers.size())).join(u", "_s);
    return base::failure(base::ErrorCode::FolderNotEmpty, folder, more > 0 ? u"%1 and %2 more"_s.arg(named).arg(more) : named);
}

}

QString databaseFile(const QString &folder)
{
    return folder + u'/' + kDatabase;
}

void makeLibraryOwnerOnly(const QString &folder)
{
    for (const QLatin1StringView end : kBeside)
        base::makeOwnerOnly(databaseFile(folder) + end);
    base::makeOwnerOnly(folder + u'/' + kLock);
    for (const QLatin1StringView name : kFolders) {
        const QString path = folder + u'/' + name;
        // What lies in a folder that is closed to others is closed to them; it was made so, or tightened with it.
        if (!(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther)))
            continue;
        for (QDirIterator entries(path, kEverything, QDirIterator::Subdirectories); entries.hasNext();)
            base::makeOwnerOnly(entries.next());
        base::makeOwnerOnly(path);
    }
    base::makeOwnerOnly(folder);
}

NewFolder::NewFolder(const QString &folder)
    : m_path(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()))
{
    for (QString above = m_path; !QFileInfo::exists(above); above = QFileInfo(above).path())
        m_highestMade = above;
}

NewFolder::NewFolder(NewFolder &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_highestMade(std::move(other.m_highestMade))
    , m_isKept(std::exchange(other.m_isKept, true))
{
}

NewFolder::~NewFolder()
{
    if (m_isKept)
        return;
    removeMade(m_path);
    if (m_highestMade.isEmpty())
        return;
    // Only what is empty: somebody else may have put something there meanwhile.
    QDir().rmdir(m_path);
    for (QString folder = m_path; folder != m_highestMade;) {
        folder = QFileInfo(folder).path();
        QDir().rmdir(folder);
    }
}

base::Result<NewFolder> NewFolder::make(const QString &folder)
{
    TRY_VOID(requireEmpty(folder));
    NewFolder made(folder);
    base::Status done = base::makeOwnerOnlyFolder(made.m_path);
    if (done && !QFileInfo(made.m_path).isWritable())
        done = base::failure(base::ErrorCode::NoPermission, made.m_path);
    if (!done) {
        // A folder that may not be written to is not tidied either.
        made.m_isKept = made.m_highestMade.isEmpty();
        return base::failure(done.error());
    }
    removeMade(made.m_path);
    base::makeOwnerOnly(made.m_path);
    for (const QLatin1StringView name : kFolders)
        TRY_VOID(base::makeOwnerOnlyFolder(made.m_path + u'/' + name));
    // SQLite gives all its files the permissions of the database.
    QFile database(made.draft());
    if (!database.open(QIODevice::WriteOnly | QIODevice::NewOnly, base::kOwnerOnlyFile))
        return base::failure(base::writeError(database, made.m_path));
    return made;
}

QString NewFolder::draft() const
{
    return m_path + u'/' + kDraft;
}

base::Status NewFolder::publish() const
{
    // The log goes when the database is closed, unless what it holds did not fit into the database.
    if (QFile::exists(draft() + u"-wal"_s))
        return base::failure(base::ErrorCode::DiskFull, m_path);
    TRY_VOID(base::flushToDisk(draft()));
    TRY_VOID(base::renameFile(draft(), databaseFile(m_path)));
    return base::flushToDisk(m_path);
}

}
