// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "today.h"

#include "packs.h"

#include <library/store/documentqueries.h>
#include <library/store/packs.h>
#include <library/store/savedsearches.h>

#include <algorithm>

namespace application {

namespace {

/// A block is looked over at a glance; the rest stands in a list of its own.
constexpr int kLinesOfBlock = 6;
/// Older packs were finished, or given up.
constexpr qsizetype kExaminedPacks = 10;

/// Whole documents are never compared with anything, and take long to read.
model::Pack withQuotationsAlone(model::Pack pack)
{
    pack.items.removeIf([](const model::PackItem &item) {
        return item.kind != model::PackItem::Kind::Passage && item.kind != model::PackItem::Kind::Annotation;
    });
    return pack;
}

base::Result<QList<UnfinishedPack>> unfinishedPacks(const OpenLibrary &library, QDate day)
{
    const Query<QList<model::Pack>> allPacks = [](const library::Database &database) { return library::PackStore(database).all(); };
    TRY(QList<model::Pack> packs, library.run(allPacks));
    std::ranges::sort(packs, std::ranges::greater(), &model::Pack::id);
    QList<UnfinishedPack> unfinished;
    for (const model::Pack &pack : std::as_const(packs).first(std::min(packs.size(), kExaminedPacks))) {
        const Query<model::Pack> whole
            = [id = pack.id](const library::Database &database) { return library::PackStore(database).pack(id); };
        TRY(const model::Pack read, library.run(whole));
        TRY(const briefing::Outline outline, library.run(packOutline(withQuotationsAlone(read), {}, {})));
        const UnfinishedPack found {read, int(briefing::blocksThatStop(outline).size()), read.date.isValid() && read.date >= day};
        if (found.changedQuotations > 0 || found.isAhead || read.items.isEmpty())
            unfinished.append(found);
    }
    return unfinished;
}

base::Result<QList<FreshSearch>> freshSearches(const OpenLibrary &library)
{
    const Query<QList<model::SavedSearch>> all = [](const library::Database &database) { return library::SavedSearchStore(database).all(); };
    TRY(const QList<model::SavedSearch> searches, library.run(all));
    TRY(const auto counts, freshCounts(library, searches));
    QList<FreshSearch> fresh;
    for (const model::SavedSearch &search : searches) {
        if (const qint64 count = counts.value(search.id); count > 0)
            fresh.append({search, count});
    }
    return fresh;
}

/// Those whose record is still there.
Query<QList<ReadingPlace>> readingPlaces(const QList<Reading> &readings)
{
    return [readings](const library::Database &database) -> base::Result<QList<ReadingPlace>> {
        const library::DocumentQueries documents(database);
        QList<ReadingPlace> places;
        for (const Reading &reading : readings) {
            const base::Result<model::Record> record = documents.record(reading.record);
            if (record && places.size() < kLinesOfBlock)
                places.append({reading, *record});
        }
        return places;
    };
}

}

bool Today::isEmpty() const
{
    return due.overdue.isEmpty() && due.next.isEmpty() && searches.isEmpty() && arrivals.documents.isEmpty() && suggestions.documents.isEmpty()
        && wanted.isEmpty() && packs.isEmpty() && readings.isEmpty();
}

base::Result<Today> today(const OpenLibrary &library, QDate day)
{
    const UseMemory memory(library.folder());
    Today today;
    today.day = day;
    today.since = memory.dayBefore(day);
    const QDateTime since = today.since.startOfDay();
    TRY(today.due, library.run(dueSoon(day, kLinesOfBlock)));
    TRY(today.searches, freshSearches(library));
    const Query<std::monostate> rest = [&](const library::Database &database) -> base::Status {
        const library::TodayQueries queries(database);
        TRY(today.arrivals, queries.arrivals(since, kLinesOfBlock));
        TRY(today.wanted, queries.arrivedWanted(since, kLinesOfBlock));
        TRY(today.suggestions, queries.suggestionDocuments(kLinesOfBlock));
        return base::ok();
    };
    TRY_VOID(library.run(rest));
    TRY(today.packs, unfinishedPacks(library, day));
    TRY(today.readings, library.run(readingPlaces(memory.readings())));
    return today;
}

}
