// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packstorage.h"

#include "packmodel.h"
#include "recordfacts.h"

#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/knowledge.h>
#include <library/store/packs.h>
#include <output/briefing/material.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation::packstorage {

namespace {

using model::PackItem;

bool startsWith(const QList<PackItem> &items, const QList<PackItem> &start)
{
    return items.size() >= start.size() && std::equal(start.begin(), start.end(), items.begin(), sameItem);
}

base::Result<PackItem> itemOf(const library::Database &database, base::PassageId id)
{
    const library::DocumentQueries documents(database);
    const base::Result<model::PassagePlace> place = documents.place(id);
    if (!place)
        return base::failure(place.error());
    PackItem item;
    item.kind = PackItem::Kind::Passage;
    item.record = place->work.id;
    item.passage = id;
    item.language = place->text.language;
    // A paragraph is taken with what stands below it, and so it is checked.
    QList<model::Passage> passages {place->passage};
    if (!place->passage.address.isEmpty()) {
        const auto below = documents.passagesAt(place->text.id, place->passage.address);
        if (below && !below->isEmpty() && below->first().id == id)
            passages = *below;
    }
    item.quote = briefing::Material::quoteOf(passages);
    return item;
}

base::Result<PackItem> itemOf(const library::Database &database, base::RecordId id)
{
    const base::Result<model::Record> record = library::DocumentQueries(database).record(id);
    if (!record)
        return base::failure(record.error());
    const base::Result<QList<model::Text>> texts = library::DocumentQueries(database).texts(id);
    PackItem item;
    item.kind = texts && !texts->isEmpty() ? PackItem::Kind::Document : PackItem::Kind::Record;
    item.record = id;
    return item;
}

}

base::Result<briefing::Outline> load(const library::Database &database, base::PackId id, const QString &language)
{
    const base::Result<model::Pack> pack = library::PackStore(database).pack(id);
    if (!pack)
        return base::failure(pack.error());
    const library::DocumentQueries documents(database);
    const library::AnnotationQueries annotations(database);
    const library::KnowledgeQueries knowledge(database);
    briefing::Fetcher fetcher = briefing::fetcherOver(documents, annotations, knowledge);
    fetcher.facts = [&database](const model::Record &record) { return recordFacts(database, record); };
    const base::Result<QList<briefing::Material>> material = briefing::collectMaterial(*pack, language, fetcher);
    if (!material)
        return base::failure(material.error());
    return briefing::outline(*pack, *material);
}

base::Result<model::Pack> save(const library::Database &database, model::Pack pack, const QList<PackItem> &known)
{
    library::PackStore store(database);
    const base::Result<model::Pack> stored = store.pack(pack.id);
    if (!stored)
        return base::failure(stored.error());
    if (startsWith(stored->items, known))
        pack.items.append(stored->items.sliced(known.size()));
    const base::Result<base::PackId> saved = store.save(pack);
    if (!saved)
        return base::failure(saved.error());
    return pack;
}

base::Result<base::PackId> append(const library::Database &database, base::PackId id, const model::Pack &blank,
    base::RecordId record, const QList<base::PassageId> &passages)
{
    library::PackStore store(database);
    model::Pack pack = blank;
    if (id.isValid()) {
        base::Result<model::Pack> stored = store.pack(id);
        if (!stored)
            return base::failure(stored.error());
        pack = std::move(*stored);
    }
    for (const base::PassageId passage : passages) {
        const base::Result<PackItem> item = itemOf(database, passage);
        if (!item)
            return base::failure(item.error());
        pack.items.append(*item);
    }
    if (passages.isEmpty() && record.isValid()) {
        const base::Result<PackItem> item = itemOf(database, record);
        if (!item)
            return base::failure(item.error());
        pack.items.append(*item);
    }
    return store.save(pack);
}

}
