// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <library/store/documentqueries.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

base::Status chooseText(const library::DocumentQueries &queries, const QString &language, Target &target)
{
    base::Result<QList<model::Text>> texts = queries.texts(target.record.id);
    if (!texts)
        return base::failure(texts.error());
    target.texts = std::move(*texts);
    for (const model::Text &text : std::as_const(target.texts)) {
        if (language.isEmpty() || text.language == language) {
            target.text = text;
            break;
        }
    }
    if (!target.text && !language.isEmpty())
        return base::failure(base::ErrorCode::NotFound, target.record.symbol, u"there is no text in the language %1"_s.arg(language));
    return base::ok();
}

}

base::Result<Target> findTarget(const library::Library &library, const QString &reference, const QString &language)
{
    const std::optional<model::Reference> parsed = model::Reference::parse(reference);
    if (!parsed)
        return base::failure(base::ErrorCode::NotFound, reference);
    return library.read([&](const library::Database &database) -> base::Result<Target> {
        const library::DocumentQueries queries(database);
        base::Result<model::Record> record = queries.resolve(*parsed);
        if (!record)
            return base::failure(record.error().code, reference);
        Target target {*record, {}, {}, {}, parsed->address};
        if (const base::Status chosen = chooseText(queries, language, target); !chosen)
            return base::failure(chosen.error());
        if (!target.text)
            return target;
        base::Result<QList<model::Passage>> passages = parsed->address.isEmpty()
            ? queries.passages(target.text->id)
            : queries.passagesAt(target.text->id, parsed->address);
        if (!passages)
            return base::failure(passages.error().code, reference, passages.error().detail);
        target.passages = std::move(*passages);
        return target;
    });
}

}
