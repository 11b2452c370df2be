// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foreignkeys.h"
#include "rowsnapshot.h"

#include <library/database/database.h>
#include <library/database/rowformat.h>

#include <QHash>
#include <QSet>

#include <utility>

namespace library {

/// Takes and restores snapshots of rows, by the foreign keys between their tables. Stack only, inside Library::write().
class RowSnapshots
{
public:
    /// Table → former id → id of now.
    using Moved = QHash<QString, QHash<qint64, qint64>>;

    /// With keys that were read before: who notes thousands of things reads them once.
    RowSnapshots(const Database &database, ForeignKeys keys)
        : m_database(database)
        , m_keys(std::move(keys))
    {
    }
    explicit RowSnapshots(const Database &database)
        : m_database(database)
        , m_keys(database)
    {
    }

    /// Adds the rows of a table in which a column has this value, and what would be deleted with them. Deletes nothing.
    base::Status add(const QString &table, const QString &column, qint64 value);
    /// What was added.
    RowSnapshot take();
    /// One row by its id, with nothing that hangs on it. Error: NotFound.
    base::Result<RowSnapshot::Table> rowOf(const QString &table, qint64 id);

    /// A row that joins two things, one of which is not there.
    struct Waiting {
        QString table;
        QStringList columns;
        QVariantList row;
        QString parent; ///< The table of what is not there.
        qint64 parentId = 0;
    };

    /// Inserts the rows of a snapshot and sets the references again that are still empty. A row whose id is taken meanwhile gets
    /// another one. Gives the id that each row of a table has now, where it is another. Errors: AlreadyInLibrary, Storage (among
    /// others for a table or a column that the schema does not have).
    base::Result<Moved> restore(const RowSnapshot &snapshot);
    /// Rows of the snapshot that restore() left out.
    const QList<Waiting> &waiting() const { return m_waiting; }

private:
    base::Status addRows(const QString &table, const QString &column, qint64 value, QList<qint64> &ids);
    base::Status addReferences(const ForeignKeys::Key &edge, qint64 value);
    base::Result<QHash<qint64, qint64>> newIds(const RowSnapshot::Table &table) const;
    QVariant nowOf(const QString &table, const QVariant &id) const;
    base::Result<bool> isThere(const QString &table, qint64 id) const;
    /// The row as it is inserted; empty where it has to wait.
    base::Result<QVariantList> settled(const RowSnapshot::Table &table, const QVariantList &row);
    base::Status insert(const RowSnapshot::Table &table);
    base::Status refer(const RowSnapshot::Reference &reference);

    const Database &m_database;
    ForeignKeys m_keys;
    QHash<QString, qsizetype> m_places; ///< Of tables in the snapshot.
    QHash<QString, QSet<QByteArray>> m_known; ///< Keys of rows in the snapshot, by table.
    RowSnapshot m_snapshot;
    Moved m_moved;
    QHash<QString, QSet<qint64>> m_restored; ///< Ids of now, by table.
    QList<Waiting> m_waiting;
};

}
