// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/librarychange.h>

#include <QDate>
#include <QStringList>

#include <optional>

namespace application {

/// What is read at once.
inline constexpr int kChangesAtOnce = 200;

struct ChangePage {
    QList<model::LibraryChange> changes; ///< The latest first.
    qint64 total = 0;                    ///< Of all that the filter asks for, on this page or not.
};
/// A page of what happened to the library: those with a smaller id than `before`, 0: from the latest on.
Query<ChangePage> libraryChanges(const model::ChangeFilter &filter, qint64 before = 0, int limit = kChangesAtOnce);

/// The days that can be asked for by name.
enum class SinceWhen { Yesterday, Week, LastStart, Day };
/// "yesterday", "week", "last-start"; else a day in ISO form. Nothing for any other word.
struct Since {
    SinceWhen when = SinceWhen::Week;
    QDate day; ///< Of SinceWhen::Day.

    static std::optional<Since> fromWord(const QString &word);
};
/// The day from which on changes are asked for. The last start of the library in `folder` is the last day before `today` on which it was open.
QDate dayOf(const Since &since, const QString &folder, QDate today);
/// From the beginning of that day where the reader is, until now.
model::ChangeFilter changesFrom(QDate day, const QString &kind);

/// The kinds of things that the changes tell of, as the filter has them.
QStringList changeKinds();

}
