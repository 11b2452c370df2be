// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "commands.h"

#include <application/dossiers.h>
#include <application/trash.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using model::DossierItem;

QJsonObject dossierJson(const model::Dossier &dossier)
{
    return {{u"id"_s, dossier.id.value()}, {u"name"_s, dossier.name}, {u"parent"_s, dossier.parent.value()}, {u"items"_s, dossier.items}};
}

QString dossierLine(const model::Dossier &dossier)
{
    return u"#%1\t%2\t%3"_s.arg(dossier.id.value()).arg(dossier.name).arg(dossier.items);
}

/// The number of the thing, in the store that its kind names.
qint64 thingOf(const DossierItem &item)
{
    switch (item.kind) {
    case DossierItem::Kind::Record:
        return item.record.value();
    case DossierItem::Kind::Passage:
        return item.passage.value();
    case DossierItem::Kind::Annotation:
        return item.annotation.value();
    case DossierItem::Kind::Pack:
        return item.pack.value();
    case DossierItem::Kind::Search:
        return item.search;
    case DossierItem::Kind::Note:
        return item.id.value();
    }
    Q_UNREACHABLE_RETURN(0);
}

QString itemName(const model::DossierRow &row)
{
    if (row.item.kind == DossierItem::Kind::Note)
        return row.item.title;
    return row.name.isEmpty() ? row.record.name : row.name;
}

QJsonObject itemJson(const model::DossierRow &row)
{
    return {{u"item"_s, row.item.id.value()}, {u"kind"_s, model::dossierItemKindName(row.item.kind)}, {u"id"_s, thingOf(row.item)},
        {u"symbol"_s, row.record.symbol}, {u"name"_s, itemName(row)},
        {u"address"_s, row.item.kind == DossierItem::Kind::Passage ? row.item.title : QString()}, {u"language"_s, row.language},
        {u"text"_s, row.item.words.isEmpty() ? row.detail : row.item.words}, {u"pinned"_s, row.item.isPinned}};
}

QString itemLine(const model::DossierRow &row)
{
    const QJsonObject json = itemJson(row);
    const QString place = QStringList {json[u"symbol"_s].toString(), json[u"address"_s].toString()}.join(u' ').trimmed();
    return QStringList {u"%1:%2"_s.arg(json[u"kind"_s].toString()).arg(json[u"id"_s].toInteger()), place, json[u"name"_s].toString(),
        json[u"text"_s].toString().simplified()}.join(u'\t');
}

base::Result<model::Dossier> named(const Context &context, const application::OpenLibrary &library)
{
    return library.run(application::dossierCalled(context.positional.at(1)));
}

/// The dossier of --in; an invalid one where it is not said.
base::Result<model::DossierId> outer(const Context &context, const application::OpenLibrary &library)
{
    if (!context.has(u"in"_s))
        return model::DossierId();
    TRY(const model::Dossier dossier, library.run(application::dossierCalled(context.option(u"in"_s))));
    return dossier.id;
}

Outcome listDossiers(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(const QList<model::Dossier> dossiers, library.run(application::dossiers()));
    context.printRows(u"items"_s, dossiers, dossierJson, dossierLine);
    return Done;
}

Outcome makeDossier(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY(const model::DossierId parent, outer(context, library));
    const QString name = context.positional.sliced(1).join(u' ');
    TRY(const model::DossierId made, library.run(application::makeDossier(name, parent)));
    context.print({{u"id"_s, made.value()}, {u"name"_s, name}, {u"parent"_s, parent.value()}}, u"Dossier #%1 was made."_s.arg(made.value()));
    return Done;
}

Outcome showDossier(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(const model::Dossier dossier, named(context, library));
    TRY(const model::DossierContent content, library.run(application::dossierContent(dossier.id)));
    if (!context.json) {
        for (const model::Dossier &nested : content.nested)
            context.printLine(dossierLine(nested));
        for (const model::DossierRow &row : content.rows)
            context.printLine(itemLine(row));
        return Done;
    }
    QJsonObject object = dossierJson(content.dossier);
    QJsonArray nested;
    for (const model::Dossier &inner : content.nested)
        nested.append(dossierJson(inner));
    QJsonArray items;
    for (const model::DossierRow &row : content.rows)
        items.append(itemJson(row));
    object.insert(u"path"_s, QJsonArray::fromStringList(content.path));
    object.insert(u"dossiers"_s, nested);
    object.insert(u"items"_s, items);
    context.print(object);
    return Done;
}

Outcome addItems(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY(const model::Dossier dossier, named(context, library));
    TRY(const QList<DossierItem> items, library.run(application::dossierItems(context.positional.sliced(2))));
    TRY(const QList<model::DossierItemId> ids, library.run(application::addToDossier(dossier.id, items)));
    const qint64 added = std::ranges::count_if(ids, &model::DossierItemId::isValid);
    context.print({{u"id"_s, dossier.id.value()}, {u"added"_s, added}}, u"%1 things were added to %2."_s.arg(added).arg(dossier.name));
    return Done;
}

Outcome removeItems(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY(const model::Dossier dossier, named(context, library));
    const QStringList references = context.positional.sliced(2);
    TRY(const QList<model::DossierItemId> items, library.run(application::itemsIn(dossier.id, references)));
    QList<model::DossierItemId> plain;
    QList<model::Deletable> notes;
    for (qsizetype at = 0; at < items.size(); ++at) {
        if (references.at(at).startsWith("note:"_L1))
            notes.append({model::TrashKind::Note, items.at(at).value()});
        else
            plain.append(items.at(at));
    }
    TRY_VOID(library.run(application::removeFromDossier(plain, notes)));
    context.print({{u"id"_s, dossier.id.value()}, {u"removed"_s, items.size()}}, u"%1 things were taken out of %2."_s.arg(items.size()).arg(dossier.name));
    return Done;
}

Outcome setPinned(const Context &context, bool isPinned)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY(const model::Dossier dossier, named(context, library));
    TRY(const QList<model::DossierItemId> items, library.run(application::itemsIn(dossier.id, context.positional.sliced(2))));
    TRY_VOID(library.run(application::pinInDossier(items, isPinned)));
    context.print({{u"id"_s, dossier.id.value()}, {u"pinned"_s, isPinned}, {u"items"_s, items.size()}},
        isPinned ? u"%1 things stand first in %2."_s.arg(items.size()).arg(dossier.name)
                 : u"%1 things stand in %2 where they were."_s.arg(items.size()).arg(dossier.name));
    return Done;
}

Outcome pinItems(const Context &context)
{
    return setPinned(context, true);
}

Outcome unpinItems(const Context &context)
{
    return setPinned(context, false);
}

Outcome renameDossier(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY(const model::Dossier dossier, named(context, library));
    const QString name = context.positional.sliced(2).join(u' ');
    TRY_VOID(library.run(application::renameDossier(dossier.id, name)));
    context.print({{u"id"_s, dossier.id.value()}, {u"name"_s, name}}, u"%1 is called %2 now."_s.arg(dossier.name, name));
    return Done;
}

Outcome moveDossier(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY(const model::Dossier dossier, named(context, library));
    TRY(const model::DossierId parent, outer(context, library));
    TRY_VOID(library.run(application::moveDossier(dossier.id, parent)));
    context.print({{u"id"_s, dossier.id.value()}, {u"parent"_s, parent.value()}}, u"%1 was moved."_s.arg(dossier.name));
    return Done;
}

Outcome addNote(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY(const model::Dossier dossier, named(context, library));
    const DossierItem note = DossierItem::note(context.positional.sliced(2).join(u' ').simplified(), context.option(u"text"_s));
    TRY(const QList<model::DossierItemId> ids, library.run(application::addToDossier(dossier.id, {note})));
    context.print({{u"id"_s, dossier.id.value()}, {u"item"_s, ids.first().value()}}, u"Note note:%1 was added to %2."_s.arg(ids.first().value()).arg(dossier.name));
    return Done;
}

/// What can be done with dossiers, and how many words it needs behind its own.
struct Deed {
    QLatin1StringView name;
    Outcome (*run)(const Context &);
    qsizetype least;
    qsizetype most;
};

constexpr std::array kDeeds {
    Deed {"list"_L1, listDossiers, 0, 0},
    Deed {"new"_L1, makeDossier, 1, Words::kAny},
    Deed {"show"_L1, showDossier, 1, 1},
    Deed {"add"_L1, addItems, 2, Words::kAny},
    Deed {"remove"_L1, removeItems, 2, Words::kAny},
    Deed {"pin"_L1, pinItems, 2, Words::kAny},
    Deed {"unpin"_L1, unpinItems, 2, Words::kAny},
    Deed {"rename"_L1, renameDossier, 2, Words::kAny},
    Deed {"move"_L1, moveDossier, 1, 1},
    Deed {"note"_L1, addNote, 2, Words::kAny},
};

}

Outcome dossier(const Context &context)
{
    const QString name = context.positional.first();
    const auto deed = std::ranges::find_if(kDeeds, [&name](const Deed &each) { return name == each.name; });
    if (deed == kDeeds.end())
        return context.usage(u"dossier needs one of: list new show add remove pin unpin rename move note"_s);
    const qsizetype words = context.positional.size() - 1;
    if (words < deed->least || words > deed->most)
        return context.usage(u"dossier %1 is called with other words"_s.arg(name));
    return deed->run(context);
}

}
