// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarychanges.h"

#include "usememory.h"

#include <library/store/changelog.h>

using namespace Qt::StringLiterals;

namespace application {

Query<ChangePage> libraryChanges(const model::ChangeFilter &filter, qint64 before, int limit)
{
    return [=](const library::Database &database) -> base::Result<ChangePage> {
        const library::ChangeLogQueries log(database);
        ChangePage page;
        TRY(page.changes, log.changes(filter, before, limit));
        TRY(page.total, log.count(filter));
        return page;
    };
}

std::optional<Since> Since::fromWord(const QString &word)
{
    if (word == "yesterday"_L1)
        return Since {SinceWhen::Yesterday, {}};
    if (word == "week"_L1)
        return Since {SinceWhen::Week, {}};
    if (word == "last-start"_L1)
        return Since {SinceWhen::LastStart, {}};
    const QDate day = QDate::fromString(word, Qt::ISODate);
    return day.isValid() ? std::optional(Since {SinceWhen::Day, day}) : std::nullopt;
}

QDate dayOf(const Since &since, const QString &folder, QDate today)
{
    constexpr int kWeek = 7;
    switch (since.when) {
    case SinceWhen::Yesterday:
        return today.addDays(-1);
    case SinceWhen::Week:
        return today.addDays(-kWeek);
    case SinceWhen::LastStart:
        return UseMemory(folder).dayBefore(today);
    case SinceWhen::Day:
        return since.day;
    }
    Q_UNREACHABLE_RETURN({});
}

model::ChangeFilter changesFrom(QDate day, const QString &kind)
{
    return {day.startOfDay().toUTC(), QDateTime::currentDateTimeUtc(), kind};
}

QStringList changeKinds()
{
    QStringList kinds;
    for (const model::RecordKind kind : {model::RecordKind::Document, model::RecordKind::Event, model::RecordKind::Person,
             model::RecordKind::Organisation, model::RecordKind::State, model::RecordKind::Body, model::RecordKind::Theme})
        kinds.append(model::recordKindName(kind));
    kinds.append({u"link"_s});
    for (const model::TrashKind kind : {model::TrashKind::Text, model::TrashKind::Annotation, model::TrashKind::Pack,
             model::TrashKind::SavedSearch, model::TrashKind::Dossier, model::TrashKind::Note})
        kinds.append(model::trashKindName(kind));
    return kinds;
}

}
