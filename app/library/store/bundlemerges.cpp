// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlemerges.h"

#include "changelog.h"
#include "freshid.h"
#include "plainrows.h"
#include "recordmarks.h"

#include <library/database/changerecorder.h>
#include <library/database/statement.h>

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace library {

base::Result<QStringList> BundleMerges::tables() const
{
    TRY(QSet<QString> tables, PlainRows(m_database).exportedTables());
    // It has a computed column, and hangs on its text.
    tables.remove(u"passage"_s);
    // A person sets and takes them at any time; that is no reason why a merge could not be undone.
    tables -= {u"record_star"_s, u"record_unread"_s};
    // What it wrote there goes with it.
    tables.insert(u"change_log"_s);
    return tables.values();
}

base::Result<QList<model::BundleMergeEntry>> BundleMerges::all() const
{
    Statement statement(m_database, u"SELECT id, name, added, merged_ms FROM bundle_merge ORDER BY id DESC"_s);
    return statement.all([](const Statement &row) {
        return model::BundleMergeEntry {
            row.integer(0), row.string(1), row.integer(2), QDateTime::fromMSecsSinceEpoch(row.integer(3), QTimeZone::UTC)};
    });
}

base::Result<qint64> BundleMerges::add(const model::BundleMergeEntry &entry, const QByteArray &changes)
{
    Statement statement(m_database, u"INSERT INTO bundle_merge (merged_ms, name, added, changes) VALUES (?, ?, ?, ?)"_s);
    TRY_VOID(statement.bind(entry.merged.toMSecsSinceEpoch(), entry.name, entry.added).bindValue(qCompress(changes)).run());
    return statement.lastInsertId();
}

base::Result<bool> BundleMerges::undo(qint64 id)
{
    Statement statement(m_database, u"SELECT changes FROM bundle_merge WHERE id = ?"_s);
    TRY_VOID(statement.bind(id).run());
    if (!statement.next())
        return base::failure(base::ErrorCode::NotFound, u"bundle:%1"_s.arg(id));
    const QByteArray changes = qUncompress(statement.bytes(0).toByteArray());
    TRY_VOID(noteIdsSoFar(m_database));
    ChangeLogStore log(m_database);
    TRY(const qint64 position, log.hold());
    TRY(const bool isReverted, revertChanges(m_database, changes));
    if (!isReverted)
        return false;
    TRY_VOID(m_database.execute(u"DELETE FROM passage WHERE text_id NOT IN (SELECT id FROM text)"_s));
    TRY_VOID(RecordMarkStore(m_database).removeLost());
    TRY_VOID(log.removeAfter(position));
    Statement gone(m_database, u"DELETE FROM bundle_merge WHERE id = ?"_s);
    TRY_VOID(gone.bind(id).run());
    // What hangs on something that came with it would be lost.
    Statement broken(m_database, u"PRAGMA foreign_key_check"_s);
    TRY_VOID(broken.run());
    return !broken.next();
}

base::Status BundleMerges::removeBefore(const QDateTime &when)
{
    Statement statement(m_database, u"DELETE FROM bundle_merge WHERE merged_ms < ?"_s);
    return statement.bind(when.toMSecsSinceEpoch()).run();
}

}
