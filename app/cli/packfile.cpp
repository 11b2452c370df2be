// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packfile.h"

#include "commands.h"

#include <core/base/files.h>
#include <library/search/evaluation/engine.h>
#include <library/store/documentqueries.h>

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

// A pack is read by a person; more paragraphs than this are a document of their own.
constexpr int kMostParagraphs = 200;

base::Result<model::PackItem> itemOf(const QJsonObject &object, const library::Library &library)
{
    model::PackItem item;
    item.language = object.value(u"in"_s).toString();
    if (object.contains(u"heading"_s) || object.contains(u"note"_s)) {
        const bool heading = object.contains(u"heading"_s);
        item.kind = heading ? model::PackItem::Kind::Heading : model::PackItem::Kind::Note;
        item.text = object.value(heading ? u"heading"_s : u"note"_s).toString();
        return item;
    }
    const bool wholeRecord = object.contains(u"record"_s);
    const QString reference = object.value(wholeRecord ? u"record"_s : u"ref"_s).toString();
    if (reference.isEmpty())
        return base::failure(base::ErrorCode::BadInput, {}, u"an item has none of heading, note, ref, record"_s);
    const base::Result<Target> target = findTarget(library, reference, item.language);
    if (!target)
        return base::failure(target.error());
    item.record = target->record.id;
    if (wholeRecord || target->record.kind != model::RecordKind::Document) {
        item.kind = model::PackItem::Kind::Record;
    } else if (target->address.isEmpty()) {
        item.kind = model::PackItem::Kind::Document;
    } else {
        item.kind = model::PackItem::Kind::Passage;
        item.passage = target->passages.first().id;
        item.quote = object.value(u"quote"_s).toString(target->passages.first().content);
    }
    return item;
}

}

base::Result<model::Pack> readPackFile(const QString &path, const library::Library &library)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, path, base::reasonOf(file));
    QJsonParseError parseError;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return base::failure(base::ErrorCode::BadInput, path, parseError.errorString());
    model::Pack pack;
    pack.title = object.value(u"title"_s).toString(u"Briefing pack"_s);
    pack.subtitle = object.value(u"subtitle"_s).toString();
    pack.preparedFor = object.value(u"prepared_for"_s).toString();
    pack.preparedBy = object.value(u"prepared_by"_s).toString();
    pack.classification = object.value(u"classification"_s).toString();
    pack.date = QDate::fromString(object.value(u"date"_s).toString(), Qt::ISODate);
    const QJsonArray items = object.value(u"items"_s).toArray();
    for (const QJsonValue &value : items) {
        base::Result<model::PackItem> item = itemOf(value.toObject(), library);
        if (!item)
            return base::failure(item.error());
        pack.items.append(std::move(*item));
    }
    return pack;
}

base::Result<model::Pack> packOfQuery(const QString &query, const library::Library &library)
{
    base::Result<model::SearchAnswer> answer = search::Engine(library).search(query, {kMostParagraphs, {}});
    if (!answer)
        return base::failure(answer.error());
    if (answer->hits.isEmpty())
        return base::failure(base::ErrorCode::NotFound, query, u"no paragraph answers the query"_s);
    QHash<base::RecordId, int> order;
    for (const model::Hit &hit : std::as_const(answer->hits)) {
        if (!order.contains(hit.record))
            order.insert(hit.record, int(order.size()));
    }
    std::ranges::stable_sort(answer->hits, [&order](const model::Hit &left, const model::Hit &right) {
        return std::pair(order.value(left.record), left.passage) < std::pair(order.value(right.record), right.passage);
    });
    model::Pack pack;
    pack.title = answer->explained;
    if (pack.title.endsWith(u'.'))
        pack.title.chop(1);
    for (const model::Hit &hit : std::as_const(answer->hits)) {
        const auto place = library.read([&hit](const library::Database &database) { return library::DocumentQueries(database).place(hit.passage); });
        if (!place)
            return base::failure(place.error());
        model::PackItem item;
        item.record = hit.record;
        item.passage = hit.passage;
        item.quote = place->passage.content;
        pack.items.append(item);
    }
    return pack;
}

}
