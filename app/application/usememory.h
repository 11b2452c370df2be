// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace application {

/// A place that was read: a record and, of a document, the paragraph where the reader stopped.
struct Reading {
    base::RecordId record;
    QString language;
    QString address; ///< May be empty.
    QDateTime at;    ///< UTC.
};

/// Remembers how a library was used on this machine: what was read last, and on which days it was open. Kept beside the
/// settings, not in the library, which may be read-only or be copied to somebody else. Cheap; any thread, one at a time.
class UseMemory
{
public:
    /// `folder` is the library's.
    explicit UseMemory(QString folder);

    /// The latest first, each record once.
    QList<Reading> readings() const;
    void addReading(const Reading &reading);

    /// Notes that the library is open on this day.
    void noteDay(QDate day);
    /// The last day before `day` on which the library was open; a week before where none is known.
    QDate dayBefore(QDate day) const;

private:
    QString m_folder;
};

}
