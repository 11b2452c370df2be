// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedits.h"

#include "documentqueries.h"
#include "documentstore.h"

namespace library {

base::Status RecordEdits::set(base::RecordId id, const QString &subject, const QJsonValue &value)
{
    base::Result<model::Record> record = DocumentQueries(m_database).record(id);
    if (!record)
        return base::failure(record.error());
    const QJsonValue before = fieldOf(*record, subject);
    setField(*record, subject, value);
    const QJsonValue after = fieldOf(*record, subject);
    if (before == after)
        return base::ok();
    if (const base::Status done = DocumentStore(m_database).updateRecord(*record); !done)
        return done;
    model::Change change;
    change.by = m_signature;
    change.record = id;
    change.subject = subject;
    change.before = before;
    change.after = after;
    return HistoryStore(m_database).add(change);
}

}
