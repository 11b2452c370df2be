// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json.h"

#include <application/librarychanges.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonObject libraryChangeJson(const model::LibraryChange &change)
{
    QJsonObject object {{u"id"_s, change.id}, {u"at"_s, change.change.by.when.toString(Qt::ISODate)}, {u"author"_s, change.change.by.author},
        {u"action"_s, model::changeActionName(change.action)}, {u"kind"_s, change.kind}, {u"thing"_s, change.thing}, {u"title"_s, change.title},
        {u"detail"_s, change.detail.trimmed()}, {u"subject"_s, change.change.subject}, {u"file"_s, change.file},
        {u"record"_s, change.record.id.isValid() ? QJsonValue(change.record.id.value()) : QJsonValue()},
        {u"trash"_s, change.trash.isValid() ? QJsonValue(change.trash.value()) : QJsonValue()}, {u"there"_s, change.isThere}};
    if (change.kind == model::kLinkSubject) {
        object.insert(u"relation"_s, change.change.relation);
        object.insert(u"other"_s, change.change.other);
    }
    if (!change.change.after.isUndefined() && (!change.change.before.isNull() || !change.change.after.isNull())) {
        object.insert(u"before"_s, change.change.before);
        object.insert(u"after"_s, change.change.after);
    }
    return object;
}

QString libraryChangeLine(const model::LibraryChange &change)
{
    const QStringList parts {change.change.by.when.toLocalTime().toString(Qt::ISODate), model::changeActionName(change.action), change.kind, change.detail.trimmed(),
        change.title, change.change.subject, change.file, change.change.by.author};
    return parts.join(u'\t');
}

}

Outcome changes(const Context &context)
{
    const QString word = context.option(u"since"_s, u"week"_s);
    const std::optional<application::Since> since = application::Since::fromWord(word);
    if (!since)
        return context.usage(u"--since takes yesterday, week, last-start or a day such as 2026-11-30, not "_s + word);
    const QString kind = context.option(u"kind"_s);
    if (!kind.isEmpty() && !application::changeKinds().contains(kind))
        return context.usage(u"--kind takes one of "_s + application::changeKinds().join(u", "_s));
    bool isLimit = false;
    const int limit = context.option(u"limit"_s, QString::number(application::kChangesAtOnce)).toInt(&isLimit);
    bool isPlace = false;
    const qint64 before = context.option(u"before"_s, u"0"_s).toLongLong(&isPlace);
    if (!isLimit || limit < 1)
        return context.usage(u"--limit takes a number from 1"_s);
    if (!isPlace || before < 0)
        return context.usage(u"--before takes the id of a change"_s);
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    const QDate day = application::dayOf(*since, library.folder(), QDate::currentDate());
    TRY(const application::ChangePage page,
        library.run(application::libraryChanges(application::changesFrom(day, kind), before, limit)));
    if (!context.json) {
        for (const model::LibraryChange &change : page.changes)
            context.printLine(libraryChangeLine(change));
        context.printLine(u"%1 of %2 changes since %3"_s.arg(page.changes.size()).arg(page.total).arg(day.toString(Qt::ISODate)));
        return Done;
    }
    QJsonArray items;
    for (const model::LibraryChange &change : page.changes)
        items.append(libraryChangeJson(change));
    context.print({{u"since"_s, day.toString(Qt::ISODate)}, {u"total"_s, page.total}, {u"items"_s, items}});
    return Done;
}

}
