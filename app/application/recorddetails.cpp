// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorddetails.h"

#include <library/search/evaluation/engine.h>
#include <library/store/documentqueries.h>
#include <library/store/history.h>
#include <library/store/links.h>
#include <library/store/merging.h>
#include <library/store/quotations.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace application {

namespace {

// More are found by the search that the page offers.
constexpr int kMostHits = 60;
constexpr qsizetype kMostMentions = 12;
constexpr qsizetype kShortestName = 3;

/// Where a name stands in a paragraph as a word of its own; below 0 when nowhere.
qsizetype wordPosition(const QString &content, const QString &name)
{
    for (qsizetype at = content.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = content.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + name.size();
        const bool begins = at == 0 || !content.at(at - 1).isLetterOrNumber();
        const bool ends = end == content.size() || !content.at(end).isLetterOrNumber();
        if (begins && ends)
            return at;
    }
    return -1;
}

model::Link mentionLink(const model::Hit &hit, const model::Record &record, const QString &content, const QStringList &all)
{
    model::Link link;
    link.from = hit.record;
    link.fromPassage = hit.passage;
    link.to = record.id;
    link.relation = record.kind == model::RecordKind::Theme ? u"about"_s : u"mentions"_s;
    link.rule = u"mention/1"_s;
    for (const QString &name : all) {
        const qsizetype at = wordPosition(content, name);
        if (at < 0)
            continue;
        link.start = int(at);
        link.end = int(at + name.size());
        link.text = content.mid(at, name.size());
        break;
    }
    return link;
}

/// Of the hits those that have no link to the record yet, as many as are shown.
base::Result<QList<Mention>> unlinkedMentions(
    const library::Database &database, const QList<model::Hit> &hits, const model::Record &record, const QStringList &names)
{
    QList<Mention> found;
    const library::DocumentQueries documents(database);
    for (const model::Hit &hit : hits) {
        if (found.size() == kMostMentions)
            break;
        TRY(const bool linked, library::LinkQueries(database).areLinked(hit.passage, record.id));
        TRY(const model::PassagePlace place, documents.place(hit.passage));
        if (linked || hit.record == record.id)
            continue;
        const model::Link link = mentionLink(hit, record, place.passage.content, names);
        if (link.end > 0)
            found.append({hit, link, place.passage.content});
    }
    return found;
}

}

QStringList namesOf(const model::Record &record)
{
    QStringList all {record.name};
    for (const QString &field : {u"aliases"_s, u"name_fr"_s, u"name_ar"_s}) {
        const QJsonValue value = record.fields.value(field);
        const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray {value};
        for (const QJsonValue &item : items)
            all.append(item.toString());
    }
    all.removeIf([](const QString &name) { return name.trimmed().size() < kShortestName; });
    all.removeDuplicates();
    return all;
}

base::Result<Mentions> mentions(const OpenLibrary &library, const model::Record &record)
{
    Mentions found;
    const QStringList all = namesOf(record);
    QStringList phrases;
    for (const QString &name : all)
        phrases.append(u'"' + QString(name).remove(u'"') + u'"');
    if (phrases.isEmpty() || record.kind == model::RecordKind::Document)
        return found;
    found.query = phrases.join(u" OR "_s);
    search::Options options;
    options.limit = kMostHits;
    TRY(const model::SearchAnswer answer, search::Engine(library.library()).search(found.query, options));
    found.total = answer.total;
    const Query<QList<Mention>> unlinked
        = [&](const library::Database &database) { return unlinkedMentions(database, answer.hits, record, all); };
    TRY(found.found, library.run(unlinked));
    return found;
}

base::Result<RecordDetails> recordDetails(const OpenLibrary &library, const model::Record &record)
{
    RecordDetails details;
    const Query<std::monostate> stored = [&](const library::Database &database) -> base::Status {
        TRY(details.history, library::HistoryQueries(database).ofRecord(record.id));
        TRY(details.merged, library::MergeQueries(database).into(record.id));
        TRY(details.quotations, library::QuotationQueries(database).around(record.id));
        return base::ok();
    };
    TRY_VOID(library.run(stored));
    TRY(details.mentions, mentions(library, record));
    return details;
}

}
