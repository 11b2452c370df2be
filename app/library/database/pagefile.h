// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writeaheadlog.h"

#include <core/base/result.h>

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>

#include <memory>

namespace library {

/// The pages of an SQLite database as they stand on the disk, with what was committed to its -wal, read without SQLite and
/// whatever is damaged. It maps the files and never writes. Not for a database that this process has open: closing the file
/// would drop SQLite's locks. One thread.
class PageFile
{
public:
    /// Errors: NotFound, Unreadable, Empty.
    static base::Result<PageFile> open(const QString &database);
    PageFile(PageFile &&) noexcept;
    ~PageFile();

    /// Does the file begin as a database, with numbers that can be true?
    bool hasHeader() const { return m_hasHeader; }
    /// Was the -wal left out because it was written for another state of the database?
    bool hasForeignLog() const { return m_hasForeignLog; }
    qsizetype pageSize() const { return m_pageSize; }
    /// Bytes of a page that hold content.
    qsizetype usableSize() const { return m_usableSize; }
    /// Pages that are there, and that should be there as far as the header says it.
    quint32 count() const { return m_count; }
    quint32 promised() const { return m_promised; }

    /// A whole page, numbered from 1; empty for one that is not there.
    QByteArrayView page(quint32 number) const;

private:
    PageFile() = default;
    void readHeader();
    void takeLog();

    std::unique_ptr<QFile> m_file;
    std::unique_ptr<WriteAheadLog> m_log;
    QByteArrayView m_bytes;
    QHash<quint32, qsizetype> m_inLog; ///< Page → where its newest committed image begins.
    qsizetype m_pageSize = 4096;
    qsizetype m_usableSize = 4096;
    quint32 m_count = 0;
    quint32 m_promised = 0;
    bool m_hasHeader = false;
    bool m_hasForeignLog = false;
};

}
