// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs.h"

#include "packdesign.h"
#include "preferences.h"
#include "searches.h"

#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/linkcounts.h>
#include <library/store/links.h>
#include <library/store/packs.h>
#include <library/store/quotations.h>
#include <output/briefing/material.h>
#include <output/office/packfile.h>
#include <output/render/packpages.h>

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace application {

namespace {

using model::PackItem;

/// A pack is read by a person; more paragraphs than this are a document of their own.
constexpr int kMostParagraphs = 200;
/// So many links of each relation are looked at.
constexpr int kMostLinks = 200;

bool startsWith(const QList<PackItem> &items, const QList<PackItem> &start)
{
    return items.size() >= start.size() && std::equal(start.begin(), start.end(), items.begin(), sameItem);
}

base::Result<PackItem> packItem(const library::Database &database, base::PassageId id)
{
    const library::DocumentQueries documents(database);
    TRY(const model::PassagePlace place, documents.place(id));
    PackItem item;
    item.kind = PackItem::Kind::Passage;
    item.record = place.work.id;
    item.passage = id;
    const QString second = preferences::packs().secondLanguage;
    item.language = second.isEmpty() || second == place.text.language ? place.text.language : place.text.language + u' ' + second;
    // A paragraph is taken with what stands below it, and so it is checked.
    QList<model::Passage> passages {place.passage};
    if (!place.passage.address.isEmpty()) {
        const auto below = documents.passagesAt(place.text.id, place.passage.address);
        if (below && !below->isEmpty() && below->first().id == id)
            passages = *below;
    }
    item.quote = briefing::Material::quoteOf(passages);
    return item;
}

base::Result<PackItem> packItem(const library::Database &database, base::RecordId id)
{
    TRY_VOID(library::DocumentQueries(database).record(id));
    const base::Result<QList<model::Text>> texts = library::DocumentQueries(database).texts(id);
    PackItem item;
    item.kind = texts && !texts->isEmpty() ? PackItem::Kind::Document : PackItem::Kind::Record;
    item.record = id;
    return item;
}

/// The items of passages, or of the whole record where there are none.
base::Result<QList<PackItem>> packItems(const library::Database &database, base::RecordId record, const QList<base::PassageId> &passages)
{
    QList<PackItem> items;
    for (const base::PassageId passage : passages) {
        TRY(const PackItem item, packItem(database, passage));
        items.append(item);
    }
    if (passages.isEmpty() && record.isValid()) {
        TRY(const PackItem item, packItem(database, record));
        items.append(item);
    }
    return items;
}

RecordFacts factsOf(const library::Database &database, const model::Record &record)
{
    RecordFacts facts;
    facts.record = record;
    if (record.kind != model::RecordKind::Person) {
        facts.counts = library::linkCounts(database, record.id).value_or(QList<model::LinkCount>());
        return facts;
    }
    const library::LinkQueries links(database);
    facts.from = links.some(record.id, model::LinkEnd::From, kMostLinks).value_or(QList<model::LinkRow>());
    facts.to = links.some(record.id, model::LinkEnd::To, kMostLinks).value_or(QList<model::LinkRow>());
    facts.said = library::QuotationQueries(database).bySpeaker(record.id).value_or(QList<model::QuotationRow>());
    return facts;
}

using Use = KnownMaterial::Use;

/// `known` may be null.
base::Result<briefing::Outline> outlineOf(const library::Database &database, const model::Pack &pack, const QString &language,
    const PackWords &words, const briefing::Released &released, KnownMaterial *known = nullptr, Use use = Use::Nothing)
{
    const library::DocumentQueries documents(database);
    const library::AnnotationQueries annotations(database);
    const library::QuotationQueries quotations(database);
    briefing::Fetcher fetcher = briefing::fetcherOver(documents, annotations, quotations);
    fetcher.table = [&](const PackItem &item, const model::Pack &) { return packTable(item, pack, language, words.tables).run(database); };
    if (words.facts)
        fetcher.facts = [&](const model::Record &record) { return words.facts(factsOf(database, record)); };
    TRY(const QList<briefing::Material> material,
        known ? known->collect(pack, language, fetcher, use) : briefing::collectMaterial(pack, language, fetcher));
    const briefing::PageDesign design = packDesign();
    briefing::Outline made = briefing::outline(pack, material, released, words.citationStyle.isEmpty() ? design.citationStyle : words.citationStyle);
    made.design = design;
    return made;
}

}

Query<briefing::Outline> packOutline(
    base::PackId pack, const QString &language, const PackWords &words, const std::shared_ptr<KnownMaterial> &known)
{
    return [=](const library::Database &database) -> base::Result<briefing::Outline> {
        TRY(const model::Pack stored, library::PackStore(database).pack(pack));
        return outlineOf(database, stored, language, words, {}, known.get());
    };
}

Query<briefing::Outline> packOutline(
    const model::Pack &pack, const QString &language, const PackWords &words, const std::shared_ptr<KnownMaterial> &known)
{
    return [=](const library::Database &database) { return outlineOf(database, pack, language, words, {}, known.get(), Use::Known); };
}

Query<briefing::Outline> packOutline(
    const model::Pack &pack, const QString &language, const PackWords &words, const briefing::Released &released)
{
    return [=](const library::Database &database) { return outlineOf(database, pack, language, words, released); };
}

model::Pack inTwoColumns(model::Pack pack, const QString &second)
{
    for (PackItem &item : pack.items) {
        const QString first = item.firstLanguage();
        if (item.kind == PackItem::Kind::Passage && !first.isEmpty())
            item.language = second.isEmpty() || second == first ? first : first + u' ' + second;
    }
    return pack;
}

Edit<base::PackId> storePack(const model::Pack &pack)
{
    return [pack](const library::Database &database) { return library::PackStore(database).save(pack); };
}

base::Result<model::Pack> packOfQuery(const OpenLibrary &library, const QString &query, const QString &language)
{
    TRY(search::Answer answer, application::search(library, query, {.limit = kMostParagraphs, .parallelLanguage = language}));
    if (answer.hits.isEmpty())
        return base::failure(base::ErrorCode::NotFound, query, QStringLiteral("no paragraph answers the query"));
    QHash<base::RecordId, int> order;
    for (const model::Hit &hit : std::as_const(answer.hits)) {
        if (!order.contains(hit.record))
            order.insert(hit.record, int(order.size()));
    }
    std::ranges::stable_sort(answer.hits, [&order](const model::Hit &left, const model::Hit &right) {
        return std::pair(order.value(left.record), left.passage) < std::pair(order.value(right.record), right.passage);
    });
    QList<base::PassageId> passages;
    for (const model::Hit &hit : std::as_const(answer.hits)) {
        const base::PassageId passage = hit.parallel.isEmpty() ? hit.passage : hit.parallel.passage;
        if (!passages.contains(passage))
            passages.append(passage);
    }
    model::Pack pack;
    pack.classification = preferences::packs().classification;
    pack.title = answer.explained;
    if (pack.title.endsWith(u'.'))
        pack.title.chop(1);
    const Query<QList<PackItem>> items
        = [&passages](const library::Database &database) { return packItems(database, {}, passages); };
    TRY(pack.items, library.run(items));
    return pack;
}

QStringList packEndings()
{
    return {QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("html"), QStringLiteral("md"), QStringLiteral("txt")};
}

base::Result<int> writePack(const briefing::Outline &outline, const briefing::PageWords &words, const QString &path)
{
    if (QFileInfo(path).suffix().compare(QStringLiteral("pdf"), Qt::CaseInsensitive) == 0)
        return render::writePackPdf(outline, words, path);
    TRY_VOID(office::writePack(outline, words, path));
    return 0;
}

bool sameItem(const PackItem &one, const PackItem &other)
{
    return one.kind == other.kind && one.record == other.record && one.passage == other.passage
        && one.annotation == other.annotation && one.language == other.language && one.quote == other.quote
        && one.text == other.text;
}

Edit<model::Pack> savePack(const model::Pack &pack, const QList<PackItem> &known)
{
    return [pack, known](const library::Database &database) -> base::Result<model::Pack> {
        library::PackStore store(database);
        TRY(const model::Pack stored, store.pack(pack.id));
        model::Pack merged = pack;
        if (startsWith(stored.items, known))
            merged.items.append(stored.items.sliced(known.size()));
        TRY_VOID(store.save(merged));
        return merged;
    };
}

Query<QList<PackItem>> packItemsOf(const QList<PackPart> &parts)
{
    return [parts](const library::Database &database) -> base::Result<QList<PackItem>> {
        QList<PackItem> items;
        for (const PackPart &part : parts) {
            const bool isPassage = part.passage.isValid();
            TRY(const auto made, packItems(database, part.record, isPassage ? QList {part.passage} : QList<base::PassageId>()));
            items.append(made);
        }
        return items;
    };
}

Edit<base::PackId> appendAnnotations(base::PackId pack, const model::Pack &blank, const QList<model::Annotation> &annotations)
{
    return [=](const library::Database &database) -> base::Result<base::PackId> {
        library::PackStore store(database);
        TRY(model::Pack changed, pack.isValid() ? store.pack(pack) : base::Result<model::Pack>(blank));
        for (const model::Annotation &annotation : annotations) {
            PackItem item;
            item.kind = PackItem::Kind::Annotation;
            item.record = annotation.record;
            item.passage = annotation.passage;
            item.annotation = annotation.id;
            changed.items.append(item);
        }
        return store.save(changed);
    };
}

Edit<base::PackId> appendToPack(
    base::PackId pack, const model::Pack &blank, base::RecordId record, const QList<base::PassageId> &passages)
{
    return [=](const library::Database &database) -> base::Result<base::PackId> {
        library::PackStore store(database);
        TRY(model::Pack changed, pack.isValid() ? store.pack(pack) : base::Result<model::Pack>(blank));
        TRY(const QList<PackItem> items, packItems(database, record, passages));
        changed.items.append(items);
        return store.save(changed);
    };
}

}
