// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QDateTime>
#include <QStringList>

namespace model {

/// A record that was merged into another, and can be split off again.
struct MergedRecord {
    qint64 id = 0; ///< Of the merge.
    QString name;  ///< That it had.
    QDateTime when; ///< UTC.
};

/// The number of rows that move when a record is merged into another.
struct MergePreview {
    Record other;
    QStringList names;  ///< By which the record that stays is found from then on, beside its own.
    QStringList fields; ///< That it lacks and takes over, "note".
    qint64 links = 0;
    qint64 quotations = 0;
};

/// The choice of a name for the merged record.
enum class MergedName { OfKept, OfOther };

}
