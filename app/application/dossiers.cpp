// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossiers.h"

#include "target.h"

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

}

Query<QList<model::Dossier>> dossiers()
{
    return [](const library::Database &database) { return library::DossierQueries(database).all(); };
}

Query<model::DossierContent> dossierContent(model::DossierId dossier)
{
    return [dossier](const library::Database &database) { return library::DossierQueries(database).content(dossier); };
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

PlainEdit removeFromDossier(const QList<model::DossierItemId> &items)
{
    return [items](const library::Database &database) { return library::DossierStore(database).remove(items); };
}

PlainEdit writeDossierNote(model::DossierItemId note, const QString &title, const QString &words)
{
    return [=](const library::Database &database) { return library::DossierStore(database).writeNote(note, title, words); };
}

}
