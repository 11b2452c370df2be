// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataediting.h"

#include <core/model/recordfield.h>
#include <library/store/changelog.h>
#include <library/store/documentqueries.h>
#include <library/store/recordedits.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

PlainEdit setFields(const QList<FieldEdit> &edits, const model::Signature &by)
{
    return [=](const library::Database &database) -> base::Status {
        library::RecordEdits records(database, by);
        for (const FieldEdit &edit : edits)
            TRY_VOID(records.set(edit.record, edit.subject, edit.value));
        return base::ok();
    };
}

Edit<QStringList> setFieldsOfPresent(const QList<FieldEdit> &edits, const model::Signature &by)
{
    return [=](const library::Database &database) -> base::Result<QStringList> {
        library::RecordEdits records(database, by);
        const library::ChangeLogQueries log(database);
        QStringList leftOut;
        for (const FieldEdit &edit : edits) {
            const base::Status done = records.set(edit.record, edit.subject, edit.value);
            if (!done && done.error().code != base::ErrorCode::NotFound)
                return base::failure(done.error());
            if (done)
                continue;
            TRY(const QString title, log.nameOfDeleted(edit.record));
            const QString name = title.isEmpty() ? u"#%1"_s.arg(edit.record.value()) : title;
            if (!leftOut.contains(name))
                leftOut.append(name);
        }
        return leftOut;
    };
}

Query<QList<model::Record>> recordsWith(const QList<base::RecordId> &ids)
{
    return [ids](const library::Database &database) -> base::Result<QList<model::Record>> {
        QList<model::Record> records;
        for (const base::RecordId id : ids) {
            const base::Result<model::Record> record = library::DocumentQueries(database).record(id);
            if (record)
                records.append(*record);
            else if (record.error().code != base::ErrorCode::NotFound)
                return base::failure(record.error());
        }
        return records;
    };
}

SharedField sharedField(const QList<model::Record> &records, const QString &subject)
{
    if (records.isEmpty())
        return {QJsonValue(QJsonValue::Undefined)};
    const QJsonValue first = model::fieldOf(records.first(), subject);
    const bool isShared = std::ranges::all_of(records, [&](const model::Record &record) { return model::fieldOf(record, subject) == first; });
    return isShared ? SharedField {first} : SharedField {QJsonValue(QJsonValue::Undefined), true};
}

}
