// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "material.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace briefing {

namespace {

/// Puts the value into `target`; what is not there any more is no error here.
template<typename T>
base::Status take(base::Result<T> result, T &target)
{
    if (result)
        target = std::move(*result);
    else if (result.error().code != base::ErrorCode::NotFound)
        return base::failure(result.error());
    return base::ok();
}

/// The text in the first of the wished languages that there is, else the first text.
model::Text chosenText(const QList<model::Text> &texts, const QStringList &languages)
{
    for (const QString &language : languages) {
        for (const model::Text &text : texts) {
            if (text.language == language)
                return text;
        }
    }
    return texts.isEmpty() ? model::Text() : texts.first();
}

base::Status collectDocument(Material &material, const QString &language, const Fetcher &fetcher)
{
    TRY_VOID(take(fetcher.record(material.item.record), material.record));
    QList<model::Text> texts;
    TRY_VOID(take(fetcher.texts(material.item.record), texts));
    material.text = chosenText(texts, {material.item.language, language, u"en"_s});
    if (!material.text.id.isValid())
        return base::ok();
    TRY_VOID(take(fetcher.passages(material.text.id), material.passages));
    QList<model::Annotation> annotations;
    TRY_VOID(take(fetcher.annotationsOf(material.text.id), annotations));
    for (const model::Annotation &annotation : std::as_const(annotations)) {
        (annotation.isPrivate ? material.privateOnes : material.annotations).append(annotation);
    }
    return base::ok();
}

/// Takes the paragraph of a text in which the words of a quotation stand, from the one where they are the beginning.
bool takeParagraphOfQuote(Material &material, const QList<model::Passage> &passages)
{
    const QString &quote = material.item.quote;
    for (qsizetype first = 0; first < passages.size(); ++first) {
        QList<model::Passage> candidate {passages.at(first)};
        // With what stands below it, as a paragraph is taken.
        for (qsizetype next = first + 1; next < passages.size(); ++next) {
            const model::Address &address = candidate.first().address;
            if (address.isEmpty() || !address.contains(passages.at(next).address))
                break;
            candidate.append(passages.at(next));
        }
        if (verify(quote, Material::quoteOf(candidate)) != Check::Exact)
            continue;
        material.passages = candidate;
        material.isMoved = true;
        return true;
    }
    return false;
}

/// Looks for words that are not in their paragraph, or whose paragraph is gone, in the rest of the text.
base::Status searchMovedWords(Material &material, const Fetcher &fetcher)
{
    if (material.item.quote.isEmpty() || !material.item.record.isValid())
        return base::ok();
    const bool isFound = !material.passages.isEmpty() && verify(material.item.quote, Material::quoteOf(material.passages)) != Check::Changed;
    if (isFound)
        return base::ok();
    model::Text text = material.text;
    if (!text.id.isValid()) {
        QList<model::Text> texts;
        TRY_VOID(take(fetcher.texts(material.item.record), texts));
        text = chosenText(texts, {material.item.firstLanguage()});
    }
    if (!text.id.isValid())
        return base::ok();
    QList<model::Passage> passages;
    TRY_VOID(take(fetcher.passages(text.id), passages));
    if (takeParagraphOfQuote(material, passages))
        material.text = text;
    return base::ok();
}

/// The paragraphs that a sub-paragraph hangs on; without them it is half a sentence.
base::Status collectOpening(Material &material, const Fetcher &fetcher)
{
    const model::Address address = material.passages.first().address;
    if (address.numbered() == address)
        return base::ok();
    TRY_VOID(take(fetcher.passagesAt(material.text.id, address.numbered()), material.opening));
    material.opening.removeIf([&address](const model::Passage &one) { return one.address == address || !one.address.contains(address); });
    return base::ok();
}

base::Status collectPassage(Material &material, base::PassageId id, bool withSubParagraphs, const Fetcher &fetcher)
{
    FoundPassage found;
    TRY_VOID(take(fetcher.place(id), found));
    if (!found.passage.id.isValid())
        return material.item.record.isValid() ? take(fetcher.record(material.item.record), material.record) : base::ok();
    material.record = found.work;
    material.text = found.text;
    if (withSubParagraphs && !found.passage.address.isEmpty())
        TRY_VOID(take(fetcher.passagesAt(found.text.id, found.passage.address), material.passages));
    // Two passages may share an address (two annexes); the one that was chosen must be the first.
    if (material.passages.isEmpty() || material.passages.first().id != found.passage.id)
        material.passages = {found.passage};
    return withSubParagraphs ? collectOpening(material, fetcher) : base::ok();
}

base::Status collectAnnotation(Material &material, const Fetcher &fetcher)
{
    model::Annotation annotation;
    TRY_VOID(take(fetcher.annotation(material.item.annotation), annotation));
    if (!annotation.id.isValid())
        return base::ok();
    material.annotations = {annotation};
    if (!material.item.record.isValid())
        material.item.record = annotation.record;
    return collectPassage(material, annotation.passage, false, fetcher);
}

QList<model::Address> addressesOf(const QList<model::Passage> &passages)
{
    QList<model::Address> addresses;
    for (const model::Passage &passage : passages)
        addresses.append(passage.address);
    return addresses;
}

/// The same paragraphs in the second language of a block in two columns, where the work has that text.
base::Status collectParallel(Material &material, const Fetcher &fetcher)
{
    const QString second = material.item.secondLanguage();
    if (second.isEmpty() || material.passages.isEmpty() || !material.record.id.isValid())
        return base::ok();
    QList<model::Text> texts;
    TRY_VOID(take(fetcher.texts(material.record.id), texts));
    const auto text = std::ranges::find(texts, second, &model::Text::language);
    if (text == texts.end() || text->id == material.text.id)
        return base::ok();
    material.parallelText = *text;
    const model::Address numbered = material.passages.first().address.numbered();
    QList<model::Passage> own;
    QList<model::Passage> translated;
    TRY_VOID(take(fetcher.passagesAt(material.text.id, numbered), own));
    TRY_VOID(take(fetcher.passagesAt(text->id, numbered), translated));
    for (const model::Passage &passage : material.opening + material.passages) {
        const qsizetype place = model::counterpart(passage.address, addressesOf(own), addressesOf(translated));
        if (place < 0)
            continue;
        material.parallel.append(translated.at(place));
        material.parallel.last().address = passage.address;
    }
    return base::ok();
}

base::Status collectTable(Material &material, const model::Pack &pack, const Fetcher &fetcher)
{
    if (!fetcher.table)
        return base::ok();
    Table table;
    TRY_VOID(take(fetcher.table(material.item, pack), table));
    material.passages = passagesOf(table);
    material.facts = table.lines;
    material.attribution = table.attribution;
    return base::ok();
}

base::Status collect(Material &material, const model::Pack &pack, const QString &language, const Fetcher &fetcher)
{
    switch (material.item.kind) {
    case model::PackItem::Kind::Heading:
    case model::PackItem::Kind::Note:
        return base::ok();
    case model::PackItem::Kind::Document:
        return collectDocument(material, language, fetcher);
    case model::PackItem::Kind::Passage:
        TRY_VOID(collectPassage(material, material.item.passage, true, fetcher));
        TRY_VOID(searchMovedWords(material, fetcher));
        return collectParallel(material, fetcher);
    case model::PackItem::Kind::Annotation:
        return collectAnnotation(material, fetcher);
    case model::PackItem::Kind::Table:
        return collectTable(material, pack, fetcher);
    case model::PackItem::Kind::Record:
        TRY_VOID(take(fetcher.record(material.item.record), material.record));
        if (fetcher.facts && material.record.id.isValid())
            material.facts = fetcher.facts(material.record);
        return base::ok();
    }
    return base::ok();
}

}

base::Result<QList<Material>> collectMaterial(const model::Pack &pack, const QString &language, const Fetcher &fetcher)
{
    QList<Material> all;
    all.reserve(pack.items.size());
    for (const model::PackItem &item : pack.items) {
        Material material;
        material.item = item;
        TRY_VOID(collect(material, pack, language, fetcher));
        // Of words whose paragraph is gone as well: they are printed as they were taken.
        if (fetcher.restricted && material.record.id.isValid()) {
            TRY(material.restricted, fetcher.restricted(material.record.id));
        }
        all.append(std::move(material));
    }
    return all;
}

}
