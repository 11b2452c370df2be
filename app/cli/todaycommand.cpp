// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json.h"

#include <application/today.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonObject dueJson(const application::Deadline &due, QDate day)
{
    const bool isEvent = due.event.id.isValid();
    const model::Mandate &mandate = due.mandate.mandate;
    QJsonObject object = briefJson(isEvent ? due.event : due.mandate.document);
    object.insert(u"due_date"_s, due.date.toString(Qt::ISODate));
    object.insert(u"inferred"_s, due.isInferred);
    object.insert(u"overdue"_s, due.date < day);
    if (!isEvent) {
        object.insert(u"address"_s, due.mandate.address);
        object.insert(u"deliverable"_s, mandate.deliverable);
        object.insert(u"addressee"_s, mandate.addressee);
    }
    return object;
}

/// Adds rows to the JSON, or prints a heading and a line each; nothing for no rows.
class Blocks
{
public:
    explicit Blocks(const Context &context)
        : m_context(context)
    {
    }

    template<typename Row>
    void add(const QString &key, const QString &heading, const QList<Row> &rows, auto asJson, auto asLine)
    {
        QJsonArray items;
        for (const Row &row : rows)
            items.append(asJson(row));
        m_json.insert(key, items);
        if (m_context.json || rows.isEmpty())
            return;
        m_context.printLine(heading);
        for (const Row &row : rows)
            m_context.printLine(u"  "_s + asLine(row));
    }

    QJsonObject json() const { return m_json; }

private:
    const Context &m_context;
    QJsonObject m_json;
};

void addDue(Blocks &blocks, const application::Today &today)
{
    const auto asJson = [&today](const application::Deadline &due) { return dueJson(due, today.day); };
    const auto asLine = [&today](const application::Deadline &due) {
        const QString what = due.event.id.isValid() ? due.event.name : due.mandate.document.symbol + u' ' + due.mandate.address + u'\t' + due.mandate.mandate.deliverable;
        return QString(due.date.toString(Qt::ISODate) + (due.date < today.day ? u"\toverdue\t"_s : u"\t"_s) + what);
    };
    blocks.add(u"due"_s, u"Due"_s, today.due.overdue + today.due.next, asJson, asLine);
}

void addNew(Blocks &blocks, const application::Today &today)
{
    const QString since = u" since "_s + today.since.toString(Qt::ISODate);
    blocks.add(u"searches"_s, u"New in saved searches"_s, today.searches,
        [](const application::FreshSearch &search) {
            return QJsonObject {{u"id"_s, search.search.id}, {u"name"_s, search.search.name}, {u"query"_s, search.search.query}, {u"new"_s, search.fresh}};
        },
        [](const application::FreshSearch &search) { return QString(search.search.name + u'\t' + QString::number(search.fresh)); });
    blocks.add(u"arrived"_s, u"Arrived"_s + since, today.arrivals.documents,
        [](const library::ArrivedDocument &document) {
            QJsonObject object = briefJson(document.record);
            object.insert(u"arrived"_s, document.arrived.toString(Qt::ISODate));
            object.insert(u"updated"_s, document.isUpdate);
            return object;
        },
        [](const library::ArrivedDocument &document) {
            return QString(symbolOrName(document.record) + (document.isUpdate ? u"\tupdated"_s : u"\tadded"_s));
        });
    blocks.add(u"wanted"_s, u"Wanted, and arrived"_s + since, today.wanted,
        [](const library::ArrivedWanted &wanted) {
            QJsonObject object = briefJson(wanted.record);
            object.insert(u"cited_by"_s, wanted.citedBy);
            return object;
        },
        [](const library::ArrivedWanted &wanted) { return u"%1\twanted by %2"_s.arg(symbolOrName(wanted.record)).arg(wanted.citedBy); });
}

void addWork(Blocks &blocks, const application::Today &today)
{
    blocks.add(u"suggestions"_s, u"Suggestions to review"_s, today.suggestions.documents,
        [](const library::SuggestionDocument &document) {
            QJsonObject object = briefJson(document.record);
            object.insert(u"count"_s, document.count);
            return object;
        },
        [](const library::SuggestionDocument &document) { return u"%1\t%2"_s.arg(symbolOrName(document.record)).arg(document.count); });
    blocks.add(u"packs"_s, u"Unfinished packs"_s, today.packs,
        [](const application::UnfinishedPack &unfinished) {
            return QJsonObject {{u"id"_s, unfinished.pack.id.value()}, {u"title"_s, unfinished.pack.title},
                {u"date"_s, unfinished.pack.date.toString(Qt::ISODate)}, {u"changed_quotations"_s, unfinished.changedQuotations},
                {u"empty"_s, unfinished.pack.items.isEmpty()}};
        },
        [](const application::UnfinishedPack &unfinished) {
            return u"%1\t%2 quotations to check"_s.arg(unfinished.pack.title).arg(unfinished.changedQuotations);
        });
    blocks.add(u"continue"_s, u"Continue"_s, today.readings,
        [](const application::ReadingPlace &place) {
            QJsonObject object = briefJson(place.record);
            object.insert(u"language"_s, place.reading.language);
            object.insert(u"address"_s, place.reading.address);
            object.insert(u"read"_s, place.reading.at.toString(Qt::ISODate));
            return object;
        },
        [](const application::ReadingPlace &place) { return QString(symbolOrName(place.record) + u' ' + place.reading.address); });
}

}

Outcome today(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(const application::Today today, application::today(library, QDate::currentDate()));
    Blocks blocks(context);
    addDue(blocks, today);
    addNew(blocks, today);
    addWork(blocks, today);
    if (context.json) {
        QJsonObject object = blocks.json();
        object.insert(u"day"_s, today.day.toString(Qt::ISODate));
        object.insert(u"since"_s, today.since.toString(Qt::ISODate));
        object.insert(u"suggestion_count"_s, today.suggestions.suggestionCount);
        object.insert(u"arrived_count"_s, today.arrivals.total);
        object.insert(u"overdue_count"_s, today.due.overdueCount);
        context.print(object);
    } else if (today.isEmpty()) {
        context.printLine(u"Nothing is due, nothing has arrived, and nothing waits for you."_s);
    }
    return Done;
}

}
