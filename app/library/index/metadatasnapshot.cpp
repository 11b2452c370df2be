// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadatasnapshot.h"

#include <library/database/statement.h>

#include <QHash>
#include <QMutex>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// The state that a connection sees, by file, library and number of commits; empty while its own transaction is open and
/// where commits are not counted yet.
QByteArray stateOf(const Database &database)
{
    if (sqlite3_get_autocommit(database.handle()) == 0)
        return {};
    Statement scan(database, u"SELECT (SELECT value FROM library WHERE name = 'identity') || ' ' || (SELECT value FROM library WHERE name = 'commits')"_s);
    if (!scan.next() || scan.bytes(0).isEmpty())
        return {};
    return scan.bytes(0).toByteArray() + ' ' + sqlite3_db_filename(database.handle(), "main");
}

/// The snapshots that some connection holds. Any thread.
class Snapshots
{
public:
    static Snapshots &instance()
    {
        static Snapshots snapshots;
        return snapshots;
    }

    base::Result<std::shared_ptr<const TextMetadata>> read(const Database &database)
    {
        const QByteArray state = stateOf(database);
        if (state.isEmpty())
            return TextMetadata::read(database);
        const QMutexLocker lock(&m_mutex);
        if (std::shared_ptr<const TextMetadata> known = m_known.value(state).lock())
            return known;
        base::Result<std::shared_ptr<const TextMetadata>> metadata = TextMetadata::read(database);
        m_known.removeIf([](const auto &entry) { return entry.value().expired(); });
        // A commit while it was read belongs to the next state.
        if (metadata && stateOf(database) == state)
            m_known.insert(state, *metadata);
        return metadata;
    }

private:
    QMutex m_mutex;
    QHash<QByteArray, std::weak_ptr<const TextMetadata>> m_known;
};

}

base::Result<std::shared_ptr<const TextMetadata>> MetadataSnapshot::of(const Database &database)
{
    auto &snapshot = database.extension<MetadataSnapshot>();
    TRY_VOID(snapshot.renew(database));
    return snapshot.m_metadata;
}

base::Status MetadataSnapshot::renew(const Database &database)
{
    Statement scan(database, u"SELECT data_version, total_changes() FROM pragma_data_version"_s);
    qint64 version = 0;
    qint64 changes = 0;
    // To its end, so that the read transaction does not outlive it.
    while (scan.next()) {
        version = scan.integer(0);
        changes = scan.integer(1);
    }
    TRY_VOID(scan.status());
    if (m_metadata && version == m_version && changes == m_changes)
        return base::ok();
    TRY(std::shared_ptr<const TextMetadata> metadata, Snapshots::instance().read(database));
    m_metadata = std::move(metadata);
    m_version = version;
    m_changes = changes;
    return base::ok();
}

}
