// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstore.h"

#include "documentqueries.h"
#include "history.h"
#include "recordmarks.h"
#include "recordstore.h"

#include <core/model/recordfield.h>
#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// The record of a work after one more of its texts was read.
model::Record merged(const model::Record &known, const model::ReadText &read)
{
    const bool replaces = !known.inLibrary || read.text.language == u"en";
    model::Record result = replaces ? read.work : known;
    const model::Record &other = replaces ? known : read.work;
    result.id = known.id;
    result.inLibrary = true;
    if (result.name.isEmpty())
        result.name = other.name;
    if (result.body.isEmpty())
        result.body = other.body;
    if (result.session.isEmpty())
        result.session = other.session;
    if (!result.date.isValid())
        result.date = other.date;
    for (auto field = other.fields.begin(); field != other.fields.end(); ++field) {
        if (!result.fields.contains(field.key()))
            result.fields.insert(field.key(), field.value());
    }
    return result;
}

}

base::Result<base::RecordId> WorkStore::ensure(const model::ReadText &read, const model::Source &source)
{
    TRY(const base::RecordId work, find(read, source));
    TRY_VOID(RecordMarkStore(m_database).noteArrival(work));
    return work;
}

base::Result<base::RecordId> WorkStore::find(const model::ReadText &read, const model::Source &source)
{
    RecordStore records(m_database);
    if (!read.work.symbolKey.isEmpty())
        return records.ensure(read.work);
    Statement statement(m_database, u"SELECT t.work_id FROM source s JOIN text t ON t.id = s.text_id WHERE s.path = ?"_s);
    TRY_VOID(statement.bind(source.path).run());
    return statement.next() ? statement.id<base::RecordId>(0) : records.add(read.work);
}

base::Status WorkStore::complete(base::RecordId work, const model::ReadText &read)
{
    TRY(const model::Record known, DocumentQueries(m_database).record(work));
    model::Record record = merged(known, read);
    TRY(const QStringList edited, HistoryQueries(m_database).editedFields(work));
    for (const QString &field : edited)
        setField(record, field, fieldOf(known, field));
    const bool isSame = record.name == known.name && record.fields == known.fields && known.inLibrary && record.date == known.date
        && record.body == known.body && record.session == known.session;
    return isSame ? base::ok() : RecordStore(m_database).update(record);
}

}
