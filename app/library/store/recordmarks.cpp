// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmarks.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

base::Result<QList<model::RecordMarks>> RecordMarkQueries::marks(const QList<base::RecordId> &records) const
{
    Statement statement(m_database, u"SELECT r.id, "_s + kMarkColumns + u" FROM record r WHERE r.id = ?");
    QList<model::RecordMarks> found;
    for (const base::RecordId record : records) {
        TRY_VOID(statement.bind(record).run());
        if (statement.next())
            found.append({statement.id<base::RecordId>(0), statement.integer(1) != 0, statement.integer(2) != 0});
    }
    return found;
}

base::Status RecordMarkStore::setStars(const QList<model::RecordMarks> &marks)
{
    Statement none(m_database, u"DELETE FROM record_star WHERE record_id = ?"_s);
    for (const model::RecordMarks &each : marks)
        TRY_VOID(each.isStarred ? addStar(each.record) : none.bind(each.record).run());
    return base::ok();
}

base::Status RecordMarkStore::setUnread(const QList<model::RecordMarks> &marks)
{
    Statement read(m_database, u"DELETE FROM record_unread WHERE record_id = ?"_s);
    Statement unread(m_database, u"INSERT OR IGNORE INTO record_unread (record_id) SELECT id FROM record WHERE id = ? AND kind = 'document'"_s);
    for (const model::RecordMarks &each : marks)
        TRY_VOID((each.isUnread ? unread : read).bind(each.record).run());
    return base::ok();
}

base::Status RecordMarkStore::noteArrival(base::RecordId document)
{
    Statement statement(m_database,
        u"INSERT OR IGNORE INTO record_unread (record_id) SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM text WHERE work_id = ?1)"_s);
    return statement.bind(document).run();
}

base::Status RecordMarkStore::markAllRead()
{
    return m_database.execute(u"DELETE FROM record_unread"_s);
}

base::Status RecordMarkStore::addStar(base::RecordId record)
{
    Statement statement(m_database, u"INSERT OR IGNORE INTO record_star (record_id) SELECT id FROM record WHERE id = ?"_s);
    return statement.bind(record).run();
}

base::Status RecordMarkStore::removeLost()
{
    TRY_VOID(m_database.execute(u"DELETE FROM record_star WHERE record_id NOT IN (SELECT id FROM record)"_s));
    return m_database.execute(u"DELETE FROM record_unread WHERE record_id NOT IN (SELECT id FROM record)"_s);
}

}
