// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefile.h"

#include <core/base/files.h>

#include <QtEndian>

#include <bit>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// Format: sqlite.org/fileformat2.html, section 1.3.
constexpr qsizetype kHeaderLength = 100;
constexpr qsizetype kSmallestPage = 512;
constexpr qsizetype kLargestPage = 65536;

quint32 number(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

QByteArrayView mapped(QFile &file)
{
    const qint64 size = file.size();
    const uchar *bytes = size > 0 ? file.map(0, size) : nullptr;
    return bytes ? QByteArrayView(bytes, size) : QByteArrayView();
}

}

PageFile::PageFile(PageFile &&) noexcept = default;
PageFile::~PageFile() = default;

base::Result<PageFile> PageFile::open(const QString &database)
{
    PageFile pages;
    pages.m_file = std::make_unique<QFile>(database);
    if (!pages.m_file->exists())
        return base::failure(base::ErrorCode::NotFound, database);
    if (!pages.m_file->open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, database, base::reasonOf(*pages.m_file));
    pages.m_bytes = mapped(*pages.m_file);
    if (pages.m_bytes.isEmpty())
        return base::failure(base::ErrorCode::Empty, database);
    pages.readHeader();
    pages.m_log = std::make_unique<WriteAheadLog>(WriteAheadLog::of(database));
    // What was written for another state would be mixed in.
    pages.m_hasForeignLog = !logBelongs(database).value_or(true);
    if (!pages.m_hasForeignLog)
        pages.takeLog();
    return pages;
}

void PageFile::readHeader()
{
    if (m_bytes.size() >= kHeaderLength && m_bytes.startsWith("SQLite format 3")) {
        const quint16 raw = qFromBigEndian<quint16>(m_bytes.data() + 16);
        const qsizetype size = raw == 1 ? kLargestPage : raw;
        const auto reserved = qsizetype(uchar(m_bytes[20]));
        m_hasHeader = size >= kSmallestPage && std::has_single_bit(size_t(size)) && size - reserved >= 480;
        if (m_hasHeader) {
            m_pageSize = size;
            m_usableSize = size - reserved;
            m_promised = number(m_bytes, 28);
        }
    }
    // What was cut off in the middle of a page is read as far as it goes.
    m_count = quint32(m_bytes.size() / m_pageSize);
}

void PageFile::takeLog()
{
    if (m_log->pageSize() == 0 || (m_hasHeader && m_log->pageSize() != m_pageSize))
        return;
    m_usableSize = m_hasHeader ? m_usableSize : m_log->pageSize();
    m_pageSize = m_log->pageSize();
    m_count = quint32(m_bytes.size() / m_pageSize);
    for (const WriteAheadLog::Commit &commit : m_log->commits()) {
        m_inLog.insert(commit.pages);
        m_count = qMax(m_count, commit.count);
        m_promised = commit.count;
    }
}

QByteArrayView PageFile::page(quint32 pageNumber) const
{
    if (const auto logged = m_inLog.constFind(pageNumber); logged != m_inLog.constEnd())
        return m_log->image(*logged);
    const qsizetype begin = (qsizetype(pageNumber) - 1) * m_pageSize;
    if (pageNumber == 0 || begin + m_pageSize > m_bytes.size())
        return {};
    return m_bytes.sliced(begin, m_pageSize);
}

}
