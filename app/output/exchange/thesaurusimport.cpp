// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thesaurusimport.h"

#include <library/store/library.h>
#include <library/store/themes.h>
#include <library/store/themetree.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qsizetype kBatch = 2'000;

library::ThemeEntry entryOf(const Concept &each, const QString &vocabulary)
{
    library::ThemeEntry entry;
    entry.names = each.labels;
    entry.synonyms = each.synonyms;
    entry.scope = each.scope;
    entry.vocabulary = vocabulary;
    entry.conceptId = each.id;
    return entry;
}

using Ids = QHash<QString, base::RecordId>;

base::Status storeBatch(const library::Database &database, std::span<const Concept> batch, const QString &vocabulary, Ids &ids)
{
    library::ThemeStore themes(database);
    for (const Concept &each : batch) {
        TRY(const base::RecordId id, themes.ensure(entryOf(each, vocabulary)));
        ids.insert(each.id, id);
    }
    return base::ok();
}

base::Status linkBatch(const library::Database &database, std::span<const Concept> batch, const Ids &ids)
{
    library::ThemeStore themes(database);
    for (const Concept &each : batch) {
        const base::RecordId theme = ids.value(each.id);
        for (const QString &above : each.broader) {
            // Two concepts of one label are one theme here: what would go round is left out.
            const base::RecordId broader = ids.value(above);
            const base::Status done = broader.isValid() && broader != theme ? themes.setBroader(theme, broader) : base::ok();
            if (!done && done.error().code != base::ErrorCode::BadInput)
                return done;
        }
    }
    return base::ok();
}

base::Result<qsizetype> themeCount(const library::Library &library)
{
    return library.read([](const library::Database &database) -> base::Result<qsizetype> {
        TRY(const auto counts, library::ThemeTreeQueries(database).counts());
        return qsizetype(counts.all);
    });
}

}

base::Result<ThesaurusReport> importThesaurus(
    library::Library &library, const Thesaurus &vocabulary, const QString &name, const ThesaurusProgress &progress)
{
    ThesaurusReport report;
    report.vocabulary = name.isEmpty() ? vocabulary.title : name;
    report.cut = vocabulary.cut;
    const std::span<const Concept> all(vocabulary.concepts);
    const qsizetype total = 2 * vocabulary.concepts.size();
    TRY(const qsizetype before, themeCount(library));
    Ids ids;
    for (const bool isLinking : {false, true}) {
        for (qsizetype first = 0; first < qsizetype(all.size()); first += kBatch) {
            const qsizetype done = first + (isLinking ? qsizetype(all.size()) : 0);
            if (progress && !progress(done, total))
                return base::failure(base::ErrorCode::Cancelled);
            const std::span<const Concept> batch = all.subspan(size_t(first), size_t(std::min(kBatch, qsizetype(all.size()) - first)));
            TRY_VOID(library.write([&](const library::Database &database) {
                return isLinking ? linkBatch(database, batch, ids) : storeBatch(database, batch, report.vocabulary, ids);
            }));
        }
    }
    TRY(const qsizetype after, themeCount(library));
    report.concepts = vocabulary.concepts.size();
    report.added = after - before;
    return report;
}

}
