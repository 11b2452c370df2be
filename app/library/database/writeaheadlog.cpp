// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writeaheadlog.h"

#include "database.h"
#include "rowformat.h"
#include "statement.h"

#include <QFileInfo>
#include <QtEndian>

#include <bit>
#include <optional>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// Format: sqlite.org/fileformat2.html, section 4.
constexpr qsizetype kLogHeader = 32;
constexpr qsizetype kFrameHeader = 24;
constexpr quint32 kLogMagic = 0x377f0682; // The last bit: checksums of big-endian words.

quint32 wordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

struct LogSum {
    quint32 first = 0;
    quint32 second = 0;
    bool isBigEndian = false;

    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            first += word(bytes, at) + second;
            second += word(bytes, at + 4) + first;
        }
    }

    quint32 word(QByteArrayView bytes, qsizetype at) const
    {
        return isBigEndian ? qFromBigEndian<quint32>(bytes.data() + at) : qFromLittleEndian<quint32>(bytes.data() + at);
    }
};

/// What the table `library` says of the state that it stands in.
struct StateMark {
    QString identity;
    qint64 commits = 0;
};

/// The mark in the image of a page; none where its rows go on elsewhere.
std::optional<StateMark> markIn(QByteArrayView page)
{
    constexpr int kLeafIndex = 10;
    constexpr qsizetype kPointers = 8;
    if (page.isEmpty() || page[0] != kLeafIndex)
        return std::nullopt;
    StateMark mark;
    const qsizetype cells = qFromBigEndian<quint16>(page.data() + 3);
    for (qsizetype cell = 0; cell < cells && kPointers + 2 * cell + 2 <= page.size(); ++cell) {
        const qsizetype at = qFromBigEndian<quint16>(page.data() + kPointers + 2 * cell);
        // The rows that matter are short: their length is one byte.
        const qsizetype length = at < page.size() ? uchar(page[at]) : 0;
        if (length == 0 || length > 127 || at + 1 + length > page.size())
            continue;
        const std::optional<QVariantList> row = decodedRecord(page.sliced(at + 1, length));
        if (row && row->size() == 2 && row->at(0) == u"commits"_s)
            mark.commits = row->at(1).toString().toLongLong();
        else if (row && row->size() == 2 && row->at(0) == u"identity"_s)
            mark.identity = row->at(1).toString();
    }
    return mark.commits > 0 ? std::optional(mark) : std::nullopt;
}

/// The mark in the database alone, and the page that it stands on.
base::Result<StateMark> markOf(const Database &database, quint32 &page)
{
    Statement statement(database,
        u"SELECT (SELECT value FROM library WHERE name = 'identity'), (SELECT value FROM library WHERE name = 'commits'), "
        u"(SELECT rootpage FROM sqlite_schema WHERE name = 'library')"_s);
    TRY_VOID(statement.run());
    if (!statement.next())
        return StateMark {};
    page = quint32(statement.integer(2));
    return StateMark {statement.string(0), statement.string(1).toLongLong()};
}

}

WriteAheadLog::WriteAheadLog(WriteAheadLog &&) noexcept = default;
WriteAheadLog::~WriteAheadLog() = default;

WriteAheadLog WriteAheadLog::of(const QString &database)
{
    WriteAheadLog log;
    log.m_file = std::make_unique<QFile>(database + u"-wal"_s);
    if (log.m_file->size() < kLogHeader || !log.m_file->open(QIODevice::ReadOnly))
        return log;
    const qint64 length = log.m_file->size();
    if (const uchar *bytes = log.m_file->map(0, length))
        log.m_bytes = QByteArrayView(bytes, length);
    log.readFrames();
    return log;
}

void WriteAheadLog::readFrames()
{
    if (m_bytes.size() < kLogHeader || (wordAt(m_bytes, 0) & ~1U) != kLogMagic)
        return;
    const qsizetype size = wordAt(m_bytes, 8);
    if (size < 512 || size > 65536 || !std::has_single_bit(size_t(size)))
        return;
    m_pageSize = size;
    LogSum sum {0, 0, (wordAt(m_bytes, 0) & 1) != 0};
    sum.add(m_bytes.first(24));
    Commit waiting; // Until the frame that commits it.
    for (qsizetype at = kLogHeader; at + kFrameHeader + size <= m_bytes.size(); at += kFrameHeader + size) {
        const QByteArrayView header = m_bytes.sliced(at, kFrameHeader);
        sum.add(header.first(8));
        sum.add(m_bytes.sliced(at + kFrameHeader, size));
        const bool isOfThisLog = header.sliced(8, 8) == m_bytes.sliced(16, 8);
        if (!isOfThisLog || wordAt(header, 16) != sum.first || wordAt(header, 20) != sum.second)
            return;
        waiting.pages.insert(wordAt(header, 0), at + kFrameHeader);
        waiting.count = wordAt(header, 4);
        if (waiting.count > 0)
            m_commits.append(std::exchange(waiting, {}));
    }
}

base::Result<bool> logBelongs(const QString &database)
{
    const WriteAheadLog log = WriteAheadLog::of(database);
    if (log.commits().isEmpty())
        return true;
    TRY(const Database alone, Database::openAlone(database));
    quint32 page = 0;
    const base::Result<StateMark> inFile = markOf(alone, page);
    // A library that was made before there were marks, or is damaged: others tell.
    if (!inFile || inFile->commits == 0)
        return true;
    std::optional<StateMark> first;
    std::optional<StateMark> last;
    for (const WriteAheadLog::Commit &commit : log.commits()) {
        const auto image = commit.pages.constFind(page);
        const std::optional<StateMark> mark = image == commit.pages.constEnd() ? std::nullopt : markIn(log.image(*image));
        if (!mark)
            continue;
        first = first ? first : mark;
        last = mark;
    }
    if (!first)
        return true;
    // The log begins with what follows the file, or with what the file has taken over already.
    return first->identity == inFile->identity && first->commits <= inFile->commits + 1 && inFile->commits <= last->commits;
}

}
