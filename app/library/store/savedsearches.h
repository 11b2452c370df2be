// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>
#include <library/database/database.h>

#include <QList>
#include <QString>

#include <optional>

namespace library {

/// A query that is kept under a name. Its answer is never kept: it is asked anew each time.
struct SavedSearch {
    qint64 id = 0;
    QString name;
    QString query;
    qint64 createdMilliseconds = 0; ///< Since 1970, UTC.
    qint64 seenText = 0; ///< Texts above this id came after somebody last looked.
};

/// Keeps searches. Stack only; writes inside Library::write().
class SavedSearchStore
{
public:
    explicit SavedSearchStore(const Database &database)
        : m_database(database)
    {
    }

    base::Result<QList<SavedSearch>> all() const; ///< By name.
    base::Result<std::optional<SavedSearch>> named(const QString &name) const; ///< Whatever its case.
    /// Adds one, seen as it is now; a search of this name gets the new query.
    base::Result<qint64> save(const QString &name, const QString &query);
    base::Status rename(qint64 id, const QString &name);
    base::Status remove(qint64 id);
    /// One that was removed, as it was. Where its name is taken meanwhile, it stays away.
    base::Status restore(const SavedSearch &search);
    /// Nothing that is there now is new any more.
    base::Status look(qint64 id);
    /// Works with a text that came after the last look.
    base::Result<QList<base::RecordId>> worksSince(qint64 seenText) const;

private:
    const Database &m_database;
};

}
