// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QByteArray>
#include <QStringList>

struct sqlite3_session;

namespace library {

/// Records what a transaction changes in some tables, by SQLite's session extension. Tables with computed columns cannot be
/// recorded. Stack only.
class ChangeRecorder
{
public:
    /// Records from now on.
    static base::Result<ChangeRecorder> start(const Database &database, const QStringList &tables);
    ChangeRecorder(ChangeRecorder &&other) noexcept;
    ChangeRecorder &operator=(ChangeRecorder &&) = delete;
    ~ChangeRecorder();

    /// All changes since start(); empty where nothing was changed.
    base::Result<QByteArray> changes() const;

private:
    ChangeRecorder(const Database &database, sqlite3_session *session)
        : m_database(database)
        , m_session(session)
    {
    }

    const Database &m_database;
    sqlite3_session *m_session; ///< Null once moved from.
};

/// Whether recorded changes touch a table. Error: Storage for what changes() did not make.
base::Result<bool> changesTouch(const QByteArray &changes, const QString &table);

/// Reverts recorded changes, without what foreign keys would do on their own. False where a row was changed since; the
/// transaction has to be rolled back then. SQLite forgets what refers to removed rows: the caller looks for that.
base::Result<bool> revertChanges(const Database &database, const QByteArray &changes);

}
