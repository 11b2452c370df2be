// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedits.h"

#include "documentqueries.h"
#include "recordstore.h"

namespace library {

base::Status RecordEdits::set(base::RecordId id, const QString &subject, const QJsonValue &value)
{
    TRY(model::Record record, DocumentQueries(m_database).record(id));
    const QJsonValue before = fieldOf(record, subject);
    setField(record, subject, value);
    const QJsonValue after = fieldOf(record, subject);
    if (before == after)
        return base::ok();
    TRY_VOID(RecordStore(m_database).update(record));
    model::Change change;
    change.by = m_signature;
    change.record = id;
    change.subject = subject;
    change.before = before;
    change.after = after;
    return HistoryStore(m_database).add(change);
}

}
