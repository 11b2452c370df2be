// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include <core/model/reference.h>
#include <library/store/documentqueries.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

base::Status chooseText(const library::DocumentQueries &queries, const QString &language, Target &target)
{
    TRY(target.texts, queries.texts(target.record.id));
    const auto chosen = std::ranges::find_if(
        target.texts, [&language](const model::Text &text) { return language.isEmpty() || text.language == language; });
    if (chosen != target.texts.end())
        target.text = *chosen;
    else if (!language.isEmpty())
        return base::failure(base::ErrorCode::NotFound, target.record.symbol, u"there is no text in the language %1"_s.arg(language));
    return base::ok();
}

/// `words` name the target in an error.
base::Result<Target> readTarget(const library::DocumentQueries &queries, Target target, const QString &words, const QString &language)
{
    TRY_VOID(chooseText(queries, language, target));
    if (!target.text)
        return target;
    base::Result<QList<model::Passage>> passages = target.address.isEmpty() ? queries.passages(target.text->id)
                                                                            : queries.passagesAt(target.text->id, target.address);
    if (!passages)
        return base::failure(passages.error().code, words, passages.error().detail);
    target.passages = std::move(*passages);
    return target;
}

base::Result<Target> find(const library::Database &database, const QString &words, const QString &language)
{
    const std::optional<model::Reference> reference = model::Reference::parse(words);
    if (!reference)
        return base::failure(base::ErrorCode::NotFound, words);
    const library::DocumentQueries queries(database);
    const base::Result<model::Record> record = queries.resolve(*reference);
    if (!record)
        return base::failure(record.error().code, words);
    return readTarget(queries, {*record, {}, {}, {}, reference->address}, words, language);
}

}

Query<Target> target(const QString &reference, const QString &language)
{
    return [reference, language](const library::Database &database) { return find(database, reference, language); };
}

Query<Target> target(base::RecordId id, const QString &language)
{
    return [id, language](const library::Database &database) -> base::Result<Target> {
        const library::DocumentQueries queries(database);
        TRY(const model::Record record, queries.record(id));
        return readTarget(queries, {record, {}, {}, {}, {}}, record.symbol, language);
    };
}

}
