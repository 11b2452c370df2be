// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>
#include <library/database/database.h>

#include <QDateTime>
#include <QJsonValue>
#include <QList>

namespace library {

/// Who changes something, and when: what every edit is signed with.
struct Signature {
    QString author; ///< May be empty.
    QDateTime when; ///< UTC.
};

/// The subject of a merge: after is the name of the record that was merged; of a split: before is.
inline constexpr QLatin1StringView kMergedSubject("merged");

/// One change that a person made.
struct Change {
    qint64 id = 0;
    Signature by;
    base::RecordId record;
    base::LinkId link; ///< Valid for a decision on a link that is still there.
    QString subject;   ///< "name", "date", "fields.note", "link" or kMergedSubject.
    QJsonValue before;
    QJsonValue after;
    QString relation;    ///< Of the link; empty for a field.
    base::RecordId from; ///< The ends of the link.
    base::RecordId to;
    QString other; ///< Name of the record at the other end.
};

/// Reads what was changed. Stack only.
class HistoryQueries
{
public:
    explicit HistoryQueries(const Database &database)
        : m_database(database)
    {
    }

    /// The latest first: its fields, and the links that start or end at it.
    base::Result<QList<Change>> ofRecord(base::RecordId record, int limit = 100) const;
    /// The fields that a person has ever changed: nothing else may change them.
    base::Result<QStringList> editedFields(base::RecordId record) const;

private:
    const Database &m_database;
};

/// Adds to the history. Stack only, inside Library::write().
class HistoryStore
{
public:
    explicit HistoryStore(const Database &database)
        : m_database(database)
    {
    }

    base::Status add(const Change &change);

private:
    const Database &m_database;
};

}
