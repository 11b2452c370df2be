// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/librarychange.h>
#include <library/database/database.h>

namespace library {

/// Reads what happened to a library. Stack only.
class ChangeLogQueries : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// The latest first, at most so many, of those with a smaller id than `before` (0: of all). A clock that went back hides none:
    /// what was done after a change of the time asked for counts, whatever its own time is.
    base::Result<QList<model::LibraryChange>> changes(const model::ChangeFilter &filter, qint64 before, int limit) const;
    base::Result<qint64> count(const model::ChangeFilter &filter) const;
    /// What a record was called when it was deleted last; empty where it never was, or is gone for good.
    base::Result<QString> nameOfDeleted(base::RecordId record) const;
    /// The latest of all; 0: none.
    base::Result<qint64> last() const;

private:
    /// The bounds of the ids that a filter asks for.
    struct Range {
        qint64 lowest = 0; ///< Below it nothing is looked for.
        qint64 first = 0;  ///< From it on all.
    };
    base::Result<Range> rangeOf(const model::ChangeFilter &filter) const;
};

/// Adds to the log what the triggers of the schema cannot tell. Stack only, inside Library::write().
class ChangeLogStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// The latest change; 0: none.
    base::Result<qint64> position() const { return ChangeLogQueries(m_database).last(); }
    /// The same, where lines before it may go meanwhile: what is noted from now on stands after it, until removeAfter() is called.
    base::Result<qint64> hold();
    /// Takes out what was noted after a position: the parts of one thing, which has a line of its own.
    base::Status removeAfter(qint64 position);
    /// What the log calls a thing: the kind of a record, the name of any other.
    base::Result<QString> kindOf(model::TrashKind kind, qint64 thing) const;
    /// A thing goes to the trash, or comes back from it. `kind`: see kindOf().
    base::Status add(model::ChangeAction action, const QString &kind, const model::TrashEntry &entry);
    /// Takes out the titles of what can no longer be restored: that something was deleted stays, not what it was called.
    base::Status dropTitlesOfGone();
    /// What was noted after a position is one step of this author.
    base::Status sign(const QString &author, qint64 position);
};

}
