// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/record.h>

#include <QLatin1StringView>
#include <QList>

/// The snapshot of a merge, so that it can be undone to the letter. Pure but for its statements, which MergeStore runs.
namespace library::merging {

inline constexpr QLatin1StringView kAliases("aliases");
/// Under this name the links are remembered that cannot go along.
inline constexpr QLatin1StringView kConflictingLinks("links_aside");

QJsonObject jsonOf(const model::Record &record);
model::Record recordOf(const QJsonObject &object);

/// The kept record takes the other's names, and what it lacks.
model::Record mergeFields(model::Record kept, const model::Record &other);
/// The same record under one of its other names; the first becomes an alias.
model::Record renamed(model::Record record, const QString &name);
/// Reverts in `now` the change from `before` to `after`; later changes stay.
model::Record revertMerge(model::Record now, const model::Record &before, const model::Record &after);

/// Rows that do not simply change their record: each remembered as a JSON array of values.
struct ConflictingRows {
    QLatin1StringView name;
    QString select;           ///< Takes the other record and the kept one.
    QString restore;          ///< Takes the values of a row.
    QList<qsizetype> recordColumns; ///< Columns that may hold the other record's id, which may be another one later.
};

const QList<ConflictingRows> &conflictingRows();

}
