// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dailybackup.h"

#include "diskroom.h"

#include <library/database/snapshot.h>
#include <library/database/unfinishedfile.h>
#include <library/store/library.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

constexpr qsizetype kDailies = 2;
constexpr qsizetype kWeeks = 4;
constexpr qsizetype kMerges = 3;
constexpr qint64 kMostBytes = 4LL * 1024 * 1024 * 1024;
constexpr qint64 kSpareBytes = 64LL * 1024 * 1024; // A backup must not take the room that the next note needs.

const QString kDailyPrefix = u"daily-"_s;

QString backupsOf(const QString &libraryFolder)
{
    return libraryFolder + u"/backups"_s;
}

qint64 weekOf(const KeptBackup &backup)
{
    int year = 0;
    const int week = backup.day.weekNumber(&year);
    return qint64(year) * 100 + week;
}

void appendFiles(const QString &folder, const QString &pattern, KeptBackup::Kind kind, QList<KeptBackup> &found)
{
    const QFileInfoList files = QDir(folder).entryInfoList({pattern}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QDate named = QDate::fromString(file.completeBaseName().sliced(qMin(kDailyPrefix.size(), file.completeBaseName().size())), Qt::ISODate);
        const QDateTime made = file.lastModified();
        found.append({kind, file.filePath(), kind == KeptBackup::Kind::Daily && named.isValid() ? named : made.date(), made, file.size()});
    }
}

QList<KeptBackup> backupsOfKind(const QString &libraryFolder, KeptBackup::Kind kind)
{
    QList<KeptBackup> found = keptBackups(libraryFolder);
    found.removeIf([kind](const KeptBackup &backup) { return backup.kind != kind; });
    return found;
}

/// Without those of days to come, which a clock that was ahead once left: they say nothing about today, and push out none.
QList<KeptBackup> dailyBackups(const QString &libraryFolder, QDate today)
{
    QList<KeptBackup> daily = backupsOfKind(libraryFolder, KeptBackup::Kind::Daily);
    daily.removeIf([today](const KeptBackup &backup) { return backup.day > today; });
    return daily;
}

/// Writes a checked copy of the database.
base::Status copyChecked(const library::Library &library, const QString &file, jobs::JobControl &control)
{
    const qint64 needed = QFileInfo(library.folder() + u"/library.db"_s).size() + kSpareBytes;
    TRY_VOID(requireRoom(backupsOf(library.folder()), needed, file));
    TRY(auto copy, library::UnfinishedFile::make(file, library::UnfinishedFile::Naming::Named));
    const base::Status copied = library.read([&](const library::Database &database) {
        return library::copyDatabase(database, copy.path(), [&control](qint64 done, qint64 total) {
            control.report(done, total);
            return !control.isCancelled();
        });
    });
    if (!copied)
        return copied;
    if (const base::Result<model::LibraryFacts> sound = library::verifiedFacts(copy.path()); !sound)
        return base::failure(base::ErrorCode::LibraryDamaged, library.folder(), sound.error().detail);
    return copy.keep();
}

QDateTime lastChange(const QString &libraryFolder)
{
    const QString file = libraryFolder + u"/library.db"_s;
    const QFileInfo log(file + u"-wal"_s);
    const QDateTime database = QFileInfo(file).lastModified();
    // An empty log is made anew by whoever opens the library.
    return log.size() > 0 ? std::max(database, log.lastModified()) : database;
}

}

QString keptBackupKindName(KeptBackup::Kind kind)
{
    switch (kind) {
    case KeptBackup::Kind::Daily:
        return u"daily"_s;
    case KeptBackup::Kind::BeforeUpdate:
        return u"before-update"_s;
    case KeptBackup::Kind::BeforeMerge:
        return u"before-merge"_s;
    case KeptBackup::Kind::Replaced:
        return u"replaced"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QList<KeptBackup> keptBackups(const QString &libraryFolder)
{
    const QString folder = backupsOf(libraryFolder);
    QList<KeptBackup> found;
    appendFiles(folder, kDailyPrefix + u"*.db"_s, KeptBackup::Kind::Daily, found);
    appendFiles(folder, u"before-version-*.db"_s, KeptBackup::Kind::BeforeUpdate, found);
    appendFiles(folder, u"before-merge-*.db"_s, KeptBackup::Kind::BeforeMerge, found);
    const QStringList replaced = QDir(folder).entryList({u"replaced-*"_s}, QDir::Dirs);
    for (const QString &name : replaced)
        appendFiles(folder + u'/' + name, u"library.db"_s, KeptBackup::Kind::Replaced, found);
    std::ranges::stable_sort(found, std::ranges::greater(), [](const KeptBackup &backup) { return std::pair(backup.day, backup.made); });
    return found;
}

QList<KeptBackup> superfluousBackups(const QList<KeptBackup> &daily, qint64 mostBytes)
{
    QList<KeptBackup> superfluous;
    QList<KeptBackup> weekly;
    qint64 bytes = 0;
    for (qsizetype place = 0; place < daily.size(); ++place) {
        const KeptBackup &backup = daily[place];
        const bool isOfWeek = place >= kDailies;
        if (isOfWeek && (weekly.size() == kWeeks || (!weekly.isEmpty() && weekOf(weekly.constLast()) == weekOf(backup)))) {
            superfluous.append(backup);
            continue;
        }
        bytes += backup.bytes;
        if (isOfWeek)
            weekly.append(backup);
    }
    while (bytes > mostBytes && !weekly.isEmpty()) {
        bytes -= weekly.constLast().bytes;
        superfluous.append(weekly.takeLast());
    }
    return superfluous;
}

DailyBackup::DailyBackup(const library::Library &library, QDate today)
    : m_library(library)
    , m_today(today)
{
}

bool DailyBackup::isDue() const
{
    const QList<KeptBackup> daily = dailyBackups(m_library.folder(), m_today);
    if (daily.isEmpty()) {
        const auto facts = m_library.read(library::factsOf);
        return facts && facts->records + facts->packs + facts->annotations > 0;
    }
    const KeptBackup &last = daily.constFirst();
    return last.day < m_today && (last.made < lastChange(m_library.folder()) || last.made > QDateTime::currentDateTime());
}

base::Status DailyBackup::make(jobs::JobControl &control) const
{
    const QString folder = backupsOf(m_library.folder());
    const QString file = u"%1/%2%3.db"_s.arg(folder, kDailyPrefix, m_today.toString(Qt::ISODate));
    TRY_VOID(copyChecked(m_library, file, control));
    const QList<KeptBackup> superfluous = superfluousBackups(dailyBackups(m_library.folder(), m_today), kMostBytes);
    for (const KeptBackup &backup : superfluous)
        QFile::remove(backup.path);
    return base::ok();
}

base::Status backUpBeforeMerge(const library::Library &library, jobs::JobControl &control)
{
    const QString name = QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss-zzz"_s);
    TRY_VOID(copyChecked(library, u"%1/before-merge-%2.db"_s.arg(backupsOf(library.folder()), name), control));
    const QList<KeptBackup> kept = backupsOfKind(library.folder(), KeptBackup::Kind::BeforeMerge);
    for (qsizetype at = kMerges; at < kept.size(); ++at)
        QFile::remove(kept.at(at).path);
    return base::ok();
}

}
