// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <application/packs.h>
#include <application/savedsearches.h>
#include <application/trash.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonObject trashJson(const model::TrashEntry &entry)
{
    return {{u"id"_s, entry.id.value()}, {u"kind"_s, model::trashKindName(entry.kind)}, {u"title"_s, entry.title}, {u"detail"_s, entry.detail},
        {u"author"_s, entry.author}, {u"deleted"_s, entry.deleted.toString(Qt::ISODate)},
        {u"days_left"_s, application::daysLeft(entry, QDateTime::currentDateTimeUtc())}};
}

QString trashLine(const model::TrashEntry &entry)
{
    return u"#%1\t%2\t%3\t%4\t%5 days left"_s.arg(entry.id.value())
        .arg(model::trashKindName(entry.kind), entry.title, entry.detail)
        .arg(application::daysLeft(entry, QDateTime::currentDateTimeUtc()));
}

/// "annotation:12", "pack:3", "search:4", "dossier:5", "note:6"; anything else is a reference to a record, of which --in names one text.
base::Result<model::Deletable> deletable(const Context &context, const application::OpenLibrary &library)
{
    const QString word = context.positional.first();
    using model::TrashKind;
    for (const TrashKind kind : {TrashKind::Annotation, TrashKind::Pack, TrashKind::SavedSearch, TrashKind::Dossier, TrashKind::Note}) {
        const QString prefix = model::trashKindName(kind) + u':';
        if (word.startsWith(prefix))
            return model::Deletable {kind, word.sliced(prefix.size()).toLongLong()};
    }
    TRY(const application::Target target, context.target(library));
    if (!context.has(u"in"_s))
        return model::Deletable {model::TrashKind::Record, target.record.id.value()};
    if (!target.text || target.text->language != context.option(u"in"_s))
        return base::failure(base::ErrorCode::NotFound, word, u"no text in this language"_s);
    return model::Deletable {model::TrashKind::Text, target.text->id.value()};
}

}

Outcome deleteThing(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY(const model::Deletable thing, deletable(context, library));
    TRY(const QList<model::TrashId> entries, library.run(application::moveToTrash({thing})));
    const qint64 id = entries.first().value();
    context.print({{u"trash"_s, id}, {u"kind"_s, model::trashKindName(thing.kind)}, {u"id"_s, thing.id}},
        u"It is in the trash for %1 days; aide-memoire trash --restore %2 brings it back."_s.arg(application::kTrashDays).arg(id));
    return Done;
}

Outcome trash(const Context &context)
{
    if (context.has(u"empty"_s)) {
        TRY(const application::OpenLibrary library, context.open(Access::Write));
        TRY(const application::EmptiedTrash emptied, application::emptyTrash(library, QDateTime::currentDateTimeUtc().addSecs(1)));
        context.print({{u"deleted"_s, emptied.entries}, {u"files"_s, emptied.files.count()}},
            u"%1 things and %2 original files were deleted for good."_s.arg(emptied.entries).arg(emptied.files.count()));
        return Done;
    }
    if (context.has(u"restore"_s)) {
        TRY(const application::OpenLibrary library, context.open(Access::Write));
        const model::TrashId entry(context.option(u"restore"_s).toLongLong());
        TRY(const QList<qint64> ids, library.run(application::restoreFromTrash({entry})));
        context.print({{u"restored"_s, entry.value()}, {u"id"_s, ids.first()}}, u"It is back."_s);
        return Done;
    }
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(const QList<model::TrashEntry> entries, library.run(application::trash()));
    context.printRows(u"items"_s, entries, trashJson, trashLine);
    return Done;
}

}
