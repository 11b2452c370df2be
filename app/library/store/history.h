// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>
#include <core/model/change.h>
#include <library/database/database.h>

#include <QDateTime>
#include <QJsonValue>
#include <QList>

namespace library {

/// A value as a column of the history holds it.
QJsonValue historyValue(const QString &text);

/// Reads what was changed. Stack only.
class HistoryQueries : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// The latest first: its fields, and the links that start or end at it.
    base::Result<QList<model::Change>> ofRecord(base::RecordId record, int limit = 100) const;
    /// The fields that a person has ever changed: nothing else may change them.
    base::Result<QStringList> editedFields(base::RecordId record) const;
};

/// Adds to the history. Stack only, inside Library::write().
class HistoryStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    base::Status add(const model::Change &change);
};

}
