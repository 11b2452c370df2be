// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/jobs/job.h>

#include <QDateTime>
#include <QList>
#include <QString>

namespace library {
class Library;
}

namespace pipeline {

/// A copy of the database in the folder "backups" of a library.
struct KeptBackup {
    enum class Kind { Daily, BeforeUpdate, BeforeMerge, Replaced };

    Kind kind = Kind::Daily;
    QString path;
    QDate day; ///< The one that its name says, or that of the file.
    QDateTime made;
    qint64 bytes = 0;
};

/// "daily", "before-update", "before-merge", "replaced": the words of the command line.
QString keptBackupKindName(KeptBackup::Kind kind);

/// The files in the folder "backups" of a library, the newest first. Reads names only.
QList<KeptBackup> keptBackups(const QString &libraryFolder);

/// Keeps one copy of the database a day: the two newest, and before them the newest of each week, bounded in number and in
/// bytes. Originals are not copied: they are never written a second time, and stand in the same folder. Any thread but the
/// GUI's; works beside a writer.
class DailyBackup
{
public:
    DailyBackup(const library::Library &library, QDate today);

    /// Is there none of today, and has the library changed since the last one?
    bool isDue() const;
    /// Makes it and removes those that are superfluous then; older ones stay when it fails. Errors: those of copyDatabase(),
    /// LibraryDamaged.
    base::Status make(jobs::JobControl &control) const;

private:
    const library::Library &m_library;
    QDate m_today;
};

/// Copies the database before a bundle is merged into it; the last three such copies are kept. Errors: as DailyBackup::make().
base::Status backUpBeforeMerge(const library::Library &library, jobs::JobControl &control);

/// Of daily backups, the newest first, those that are to go: all but the two newest and one of each of four earlier weeks, and
/// of these the oldest while all together hold more than `mostBytes`.
QList<KeptBackup> superfluousBackups(const QList<KeptBackup> &daily, qint64 mostBytes);

}
