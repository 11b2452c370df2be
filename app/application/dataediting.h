// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/change.h>
#include <core/model/record.h>

#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace application {

/// What an edit makes of one field of a record: "name", "fields.note".
struct FieldEdit {
    base::RecordId record;
    QString subject;
    QJsonValue value;
};

/// Sets fields of one record or of many, all or none, with an entry in the history for each that changes.
PlainEdit setFields(const QList<FieldEdit> &edits, const model::Signature &by);

/// The same where some of the records may be gone meanwhile: the others are set; answers what those are called that are in the trash or gone.
Edit<QStringList> setFieldsOfPresent(const QList<FieldEdit> &edits, const model::Signature &by);

/// The records with these ids, without those that are not there.
Query<QList<model::Record>> recordsWith(const QList<base::RecordId> &ids);

/// What a field holds in some records.
struct SharedField {
    QJsonValue value; ///< Undefined where they differ, or have none.
    bool hasSeveral = false; ///< They differ.
};
SharedField sharedField(const QList<model::Record> &records, const QString &subject);

}
