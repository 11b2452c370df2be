// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingcontent.h"

#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/lineage.h>
#include <library/store/links.h>
#include <library/store/recordsummary.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

/// Of each relation and role, for a record without a text.
constexpr int kLinksOfEach = 25;

QString languageToRead(const library::DocumentQueries &queries, const ReadingRequest &request, const QStringList &there)
{
    QStringList wanted {request.language};
    if (request.language.isEmpty() && request.passage.isValid()) {
        if (const auto found = queries.place(request.passage))
            wanted.append(found->text.language);
    }
    wanted << request.otherwise << u"en"_s;
    for (const QString &language : std::as_const(wanted)) {
        if (there.contains(language))
            return language;
    }
    return there.value(0);
}

base::Status readText(const library::Database &database, ReadingContent &content)
{
    TRY(content.passages, library::DocumentQueries(database).passages(content.text.id));
    TRY(content.annotations, library::AnnotationQueries(database).ofText(content.text.id));
    TRY(content.hints, annotationHints(content.text.id, content.passages).run(database));
    return base::ok();
}

base::Status readLinks(const library::Database &database, ReadingContent &content)
{
    TRY(content.supersededBy, library::LineageQueries(database).supersededBy(content.work.id));
    const library::LinkQueries links(database);
    TRY(content.summary, library::readSummary(database, content.work.id));
    if (!content.hasText()) {
        // A State has thousands of links: its page shows the latest, and says how many there are.
        TRY(content.from, links.some(content.work.id, model::LinkEnd::From, kLinksOfEach));
        TRY(content.to, links.some(content.work.id, model::LinkEnd::To, kLinksOfEach));
        return base::ok();
    }
    TRY(content.from, links.from(content.work.id));
    std::ranges::stable_partition(content.from,
        [&content](const model::LinkRow &row) { return row.fromLanguage.isEmpty() || row.fromLanguage == content.text.language; });
    TRY(content.to, links.to(content.work.id));
    return base::ok();
}

base::Result<ReadingContent> readWhole(const library::Database &database, const ReadingRequest &request)
{
    const library::DocumentQueries queries(database);
    ReadingContent content;
    TRY(content.work, queries.record(request.record));
    TRY(content.texts, queries.texts(request.record));
    const QString language = languageToRead(queries, request, content.languages());
    for (const model::Text &text : std::as_const(content.texts)) {
        if (text.language == language)
            content.text = text;
    }
    if (content.hasText())
        TRY_VOID(readText(database, content));
    TRY_VOID(readLinks(database, content));
    return content;
}

}

QStringList ReadingContent::languages() const
{
    QStringList codes;
    for (const model::Text &one : texts)
        codes.append(one.language);
    return codes;
}

const model::Passage *ReadingContent::passage(base::PassageId id) const
{
    const auto found = std::ranges::find_if(passages, [id](const model::Passage &one) { return one.id == id; });
    return id.isValid() && found != passages.cend() ? &*found : nullptr;
}

const model::Passage *ReadingContent::passageAt(const model::Address &address) const
{
    if (address.isEmpty())
        return nullptr;
    const auto found
        = std::ranges::find_if(passages, [&address](const model::Passage &one) { return one.address == address; });
    return found != passages.cend() ? &*found : nullptr;
}

Query<ReadingContent> readingContent(const ReadingRequest &request)
{
    return [request](const library::Database &database) { return readWhole(database, request); };
}

Query<QString> paragraphText(const ReadingRequest &request, const model::Address &address)
{
    return [request, address](const library::Database &database) {
        return readWhole(database, request).transform([&address](const ReadingContent &content) {
            const model::Passage *passage = content.passageAt(address);
            return passage ? passage->content : QString();
        });
    };
}

}
