// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace library {

/// The committed frames in the -wal of an SQLite database, read without SQLite. Frames that are not whole, and what follows them,
/// do not count, as for SQLite itself. One thread.
class WriteAheadLog
{
public:
    /// Pages of one transaction: number → where its image begins.
    struct Commit {
        QHash<quint32, qsizetype> pages;
        quint32 count = 0; ///< Pages of the database after it.
    };

    /// Reads the log of a database; one that is missing or no log is empty.
    static WriteAheadLog of(const QString &database);
    WriteAheadLog(WriteAheadLog &&) noexcept;
    ~WriteAheadLog();

    /// 0 where there is no log.
    qsizetype pageSize() const { return m_pageSize; }
    const QList<Commit> &commits() const { return m_commits; }
    QByteArrayView image(qsizetype at) const { return m_bytes.sliced(at, m_pageSize); }

private:
    WriteAheadLog() = default;
    void readFrames();

    std::unique_ptr<QFile> m_file;
    QByteArrayView m_bytes;
    qsizetype m_pageSize = 0;
    QList<Commit> m_commits;
};

/// Was this log written for the database beside it? A log that a copied database meets by accident would be mixed into it,
/// and the mix may look sound. True also where neither can tell. Only while no process writes to either.
base::Result<bool> logBelongs(const QString &database);

}
