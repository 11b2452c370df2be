// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossiers.h"

#include "packs.h"
#include "preferences.h"
#include "target.h"
#include "trash.h"

#include <core/text/markdown.h>
#include <core/text/normalised.h>
#include <library/store/dossiers.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace application {

namespace {

using model::DossierItem;

/// The number behind a word: "pack:3"; 0 for anything else.
qint64 numberAfter(const QString &reference, const QString &word)
{
    return reference.startsWith(word + u':') ? reference.sliced(word.size() + 1).toLongLong() : 0;
}

base::Result<DossierItem> itemOf(const library::Database &database, const QString &reference)
{
    if (const qint64 annotation = numberAfter(reference, u"annotation"_s); annotation > 0)
        return DossierItem::ofAnnotation(base::AnnotationId(annotation));
    if (const qint64 pack = numberAfter(reference, u"pack"_s); pack > 0)
        return DossierItem::ofPack(base::PackId(pack));
    if (const qint64 search = numberAfter(reference, u"search"_s); search > 0)
        return DossierItem::ofSearch(search);
    TRY(const Target found, target(reference).run(database));
    const model::Passage *paragraph = found.paragraph();
    return paragraph ? DossierItem::ofPassage(found.record.id, paragraph->id) : DossierItem::ofRecord(found.record.id);
}

bool isSameThing(const DossierItem &one, const DossierItem &other)
{
    const bool isOfRecord = one.kind == DossierItem::Kind::Record;
    return one.kind == other.kind && (!isOfRecord || one.record == other.record) && one.passage == other.passage
        && one.annotation == other.annotation && one.pack == other.pack && one.search == other.search;
}

base::Result<model::DossierItemId> itemIn(const library::Database &database, const QList<model::DossierRow> &rows, const QString &reference)
{
    const model::DossierItemId note(numberAfter(reference, u"note"_s));
    std::optional<DossierItem> wanted;
    if (!note.isValid()) {
        TRY(wanted, itemOf(database, reference));
    }
    const auto found = std::ranges::find_if(rows, [&](const model::DossierRow &row) {
        return wanted ? isSameThing(row.item, *wanted) : row.item.kind == DossierItem::Kind::Note && row.item.id == note;
    });
    if (found == rows.end())
        return base::failure(base::ErrorCode::NotFound, reference, u"it does not lie in this dossier"_s);
    return found->item.id;
}

/// "HRC 60/Cities": the names of the dossiers that it lies in, and its own.
QString pathOf(const model::Dossier &dossier, const QList<model::Dossier> &all)
{
    const auto above = std::ranges::find(all, dossier.parent, &model::Dossier::id);
    return above == all.end() ? dossier.name : pathOf(*above, all) + u'/' + dossier.name;
}

/// Title and words of a note as Markdown; empty where nothing is written.
QString markdownOfNote(const DossierItem &note)
{
    const QString title = text::markdownEscaped(note.title.simplified());
    if (title.isEmpty() || note.words.trimmed().isEmpty())
        return title + note.words.trimmed();
    return u"**"_s + title + u"**\n\n" + note.words;
}

model::PackItem ownBlock(model::PackItem::Kind kind, const QString &words)
{
    model::PackItem block;
    block.kind = kind;
    block.text = words;
    return block;
}

/// A paragraph that is gone: the pack looks for its words in the rest of the document.
model::PackItem blockOfLostParagraph(const DossierItem &item)
{
    model::PackItem block;
    block.kind = model::PackItem::Kind::Passage;
    block.record = item.record;
    block.quote = item.words;
    return block;
}

model::PackItem blockOfAnnotation(const model::DossierRow &row)
{
    model::PackItem block;
    block.kind = model::PackItem::Kind::Annotation;
    block.record = row.record.id;
    block.passage = row.passage;
    block.annotation = row.item.annotation;
    return block;
}

/// What a thing becomes in a pack; nothing where that shows no such thing.
base::Result<QList<model::PackItem>> packBlocksOf(const library::Database &database, const model::DossierRow &row)
{
    const DossierItem &item = row.item;
    switch (item.kind) {
    case DossierItem::Kind::Record:
        return packItemsOf({{item.record, {}}}).run(database);
    case DossierItem::Kind::Passage:
        if (!item.passage.isValid())
            return QList {blockOfLostParagraph(item)};
        return packItemsOf({{item.record, item.passage}}).run(database);
    case DossierItem::Kind::Annotation:
        return QList {blockOfAnnotation(row)};
    case DossierItem::Kind::Note: {
        const QString words = markdownOfNote(item);
        return words.isEmpty() ? QList<model::PackItem>() : QList {ownBlock(model::PackItem::Kind::Note, words)};
    }
    case DossierItem::Kind::Pack:
    case DossierItem::Kind::Search:
        return QList<model::PackItem>();
    }
    Q_UNREACHABLE_RETURN(QList<model::PackItem>());
}

/// Appends what lies in a dossier, below its path if it has one, and then what lies in those within it.
base::Status appendPackBlocks(const library::Database &database, model::DossierId dossier, const QString &path, QList<model::PackItem> &blocks)
{
    TRY(const model::DossierContent content, library::DossierQueries(database).content(dossier));
    QList<model::PackItem> own;
    for (const model::DossierRow &row : content.rows) {
        TRY(const QList<model::PackItem> made, packBlocksOf(database, row));
        own.append(made);
    }
    if (!own.isEmpty() && !path.isEmpty())
        own.prepend(ownBlock(model::PackItem::Kind::Heading, path));
    blocks.append(own);
    for (const model::Dossier &nested : content.nested)
        TRY_VOID(appendPackBlocks(database, nested.id, path.isEmpty() ? nested.name : path + u" / " + nested.name, blocks));
    return base::ok();
}

base::Status appendContent(const library::Database &database, model::DossierId dossier, QList<model::DossierContent> &contents)
{
    TRY(const model::DossierContent content, library::DossierQueries(database).content(dossier));
    contents.append(content);
    for (const model::Dossier &nested : content.nested)
        TRY_VOID(appendContent(database, nested.id, contents));
    return base::ok();
}

}

Query<QList<model::Dossier>> dossiers()
{
    return [](const library::Database &database) { return library::DossierQueries(database).all(); };
}

Query<model::DossierContent> dossierContent(model::DossierId dossier)
{
    return [dossier](const library::Database &database) { return library::DossierQueries(database).content(dossier); };
}

Query<QList<model::DossierContent>> dossierWithNested(model::DossierId dossier)
{
    return [dossier](const library::Database &database) -> base::Result<QList<model::DossierContent>> {
        QList<model::DossierContent> contents;
        TRY_VOID(appendContent(database, dossier, contents));
        return contents;
    };
}

Query<model::Dossier> dossierCalled(const QString &words)
{
    return [words](const library::Database &database) -> base::Result<model::Dossier> {
        TRY(const QList<model::Dossier> all, library::DossierQueries(database).all());
        const QString wanted = text::fold(words.simplified());
        QList<model::Dossier> found;
        for (const model::Dossier &dossier : all) {
            const bool isCalled = text::fold(dossier.name) == wanted || text::fold(pathOf(dossier, all)) == wanted;
            if (isCalled || words == u'#' + QString::number(dossier.id.value()))
                found.append(dossier);
        }
        if (found.isEmpty())
            return base::failure(base::ErrorCode::NotFound, words, u"there is no such dossier"_s);
        if (found.size() > 1)
            return base::failure(base::ErrorCode::BadInput, words, u"several dossiers have this name; #%1 is one of them"_s.arg(found.first().id.value()));
        return found.first();
    };
}

Query<QList<DossierItem>> dossierItems(const QStringList &references)
{
    return [references](const library::Database &database) -> base::Result<QList<DossierItem>> {
        QList<DossierItem> items;
        for (const QString &reference : references) {
            TRY(const DossierItem item, itemOf(database, reference));
            items.append(item);
        }
        return items;
    };
}

Query<QList<model::DossierItemId>> itemsIn(model::DossierId dossier, const QStringList &references)
{
    return [dossier, references](const library::Database &database) -> base::Result<QList<model::DossierItemId>> {
        TRY(const model::DossierContent content, library::DossierQueries(database).content(dossier));
        QList<model::DossierItemId> items;
        for (const QString &reference : references) {
            TRY(const model::DossierItemId item, itemIn(database, content.rows, reference));
            items.append(item);
        }
        return items;
    };
}

Query<model::Pack> packOfDossier(model::DossierId dossier)
{
    return [dossier](const library::Database &database) -> base::Result<model::Pack> {
        TRY(const model::Dossier found, library::DossierQueries(database).dossier(dossier));
        model::Pack pack;
        pack.classification = preferences::packs().classification;
        pack.title = found.name;
        TRY_VOID(appendPackBlocks(database, dossier, {}, pack.items));
        return pack;
    };
}

Edit<base::PackId> makePackOfDossier(model::DossierId dossier, const model::Pack &blank)
{
    return [dossier, blank](const library::Database &database) -> base::Result<base::PackId> {
        TRY(const model::Pack content, packOfDossier(dossier).run(database));
        model::Pack pack = blank;
        pack.title = content.title;
        pack.items = content.items;
        return storePack(pack).run(database);
    };
}

Edit<model::DossierId> makeDossier(const QString &name, model::DossierId parent)
{
    return [=](const library::Database &database) { return library::DossierStore(database).make(name, parent); };
}

PlainEdit renameDossier(model::DossierId dossier, const QString &name)
{
    return [=](const library::Database &database) { return library::DossierStore(database).rename(dossier, name); };
}

PlainEdit moveDossier(model::DossierId dossier, model::DossierId parent)
{
    return [=](const library::Database &database) { return library::DossierStore(database).move(dossier, parent); };
}

Edit<QList<model::DossierItemId>> addToDossier(model::DossierId dossier, const QList<DossierItem> &items)
{
    return [=](const library::Database &database) { return library::DossierStore(database).add(dossier, items); };
}

PlainEdit pinInDossier(const QList<model::DossierItemId> &items, bool isPinned)
{
    return [=](const library::Database &database) { return library::DossierStore(database).setPinned(items, isPinned); };
}

PlainEdit removeFromDossier(const QList<model::DossierItemId> &items, const QList<model::Deletable> &notes)
{
    return [items, trashing = moveToTrash(notes)](const library::Database &database) -> base::Status {
        TRY_VOID(library::DossierStore(database).remove(items));
        TRY_VOID(trashing.run(database));
        return base::ok();
    };
}

PlainEdit writeDossierNote(model::DossierItemId note, const QString &title, const QString &words)
{
    return [=](const library::Database &database) { return library::DossierStore(database).writeNote(note, title, words); };
}

}
