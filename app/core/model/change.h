// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>

#include <QDateTime>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>

namespace model {

/// The signature of an edit: its author and its time.
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

}
