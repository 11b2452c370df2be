// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json.h"

#include <analysis/recognition/rules.h>
#include <analysis/recognition/sentences.h>
#include <analysis/recognition/sessions.h>
#include <library/store/knowledge.h>

#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonObject endJson(const model::Record &record)
{
    return {{u"id"_s, record.id.value()}, {u"kind"_s, model::recordKindName(record.kind)}, {u"symbol"_s, record.symbol},
        {u"name"_s, record.name}};
}

QJsonObject quotationJson(const model::QuotationRow &row)
{
    const model::Quotation &quotation = row.quotation;
    QJsonObject object {{u"id"_s, quotation.id.value()}, {u"kind"_s, u"quote"_s}, {u"name"_s, quotation.words},
        {u"text"_s, quotation.words}, {u"source"_s, endJson(row.document)}, {u"address"_s, row.address},
        {u"start"_s, quotation.start}, {u"end"_s, quotation.end}, {u"speaker_words"_s, quotation.speakerWords},
        {u"speaker_named"_s, quotation.speakerNamed}, {u"language"_s, quotation.language},
        {u"attribution"_s, model::attributionName(quotation.attribution)},
        {u"status"_s, model::linkStatusName(quotation.status)}, {u"rule"_s, quotation.rule}};
    if (row.speaker.id.isValid())
        object.insert(u"speaker"_s, endJson(row.speaker));
    if (row.event.id.isValid())
        object.insert(u"event"_s, endJson(row.event));
    // A colon tells a time code from a page.
    object.insert(row.place.contains(u':') ? u"time"_s : u"page"_s, row.place);
    return object;
}

QJsonObject mandateJson(const model::MandateRow &row)
{
    const model::Mandate &mandate = row.mandate;
    return {{u"id"_s, mandate.id.value()}, {u"kind"_s, u"mandate"_s},
        {u"name"_s, QString(mandate.deliverable + u" ("_s + row.document.symbol + u' ' + row.address + u')')},
        {u"verb"_s, mandate.verb}, {u"force"_s, mandate.force}, {u"addressee"_s, mandate.addressee},
        {u"deliverable"_s, mandate.deliverable}, {u"task"_s, mandate.task}, {u"due_body"_s, mandate.dueBody},
        {u"due_session"_s, mandate.dueSession}, {u"due_date"_s, iso(recognition::dueDate(mandate, row.document.date))},
        {u"inferred"_s, mandate.isDateInferred || !mandate.dueDate.isValid()}, {u"recurrence"_s, mandate.recurrence},
        {u"symbol"_s, row.document.symbol}, {u"title"_s, row.document.name}, {u"address"_s, row.address},
        {u"language"_s, row.language}, {u"sentence"_s, row.sentence}, {u"status"_s, model::linkStatusName(mandate.status)},
        {u"rule"_s, mandate.rule}};
}

QJsonObject deadlineJson(const model::RecordRow &row)
{
    QJsonObject object = recordJson(row);
    object.insert(u"due_date"_s, row.record.fields.value(u"deadline"_s).toString());
    object.insert(u"inferred"_s, row.record.fields.value(u"date_inferred"_s).toBool());
    return object;
}

int listQuotations(const Context &context, const library::Library &library)
{
    const auto rows = library.read([](const library::Database &database) { return library::KnowledgeQueries(database).quotations(); });
    if (!rows)
        return context.report(rows.error());
    QJsonArray items;
    for (const model::QuotationRow &row : *rows) {
        items.append(quotationJson(row));
        if (!context.json)
            context.printLine(row.address + u'\t' + row.quotation.speakerWords + u"\t“"_s + row.quotation.words + u'”');
    }
    if (context.json)
        context.print({{u"items"_s, items}});
    return Done;
}

/// Deadlines with a date come first, in its order; then those that name none.
void sortByDate(QList<QJsonObject> &items)
{
    std::ranges::stable_sort(items, [](const QJsonObject &left, const QJsonObject &right) {
        const QString first = left.value(u"due_date"_s).toString();
        const QString second = right.value(u"due_date"_s).toString();
        return first.isEmpty() == second.isEmpty() ? first < second : !first.isEmpty();
    });
}

int listDeadlines(const Context &context, const library::Library &library)
{
    // The user's own table of sessions, where there is one.
    recognition::readSessionTable(QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"aide-memoire/sessions.tsv"_s));
    QList<QJsonObject> items;
    const auto read = library.read([&items](const library::Database &database) -> base::Status {
        const base::Result<library::DeadlineRows> due = library::KnowledgeQueries(database).deadlines();
        if (!due)
            return base::failure(due.error());
        for (const model::MandateRow &row : due->mandates)
            items.append(mandateJson(row));
        for (const model::RecordRow &row : due->events) {
            if (row.record.fields.contains(u"deadline"_s))
                items.append(deadlineJson(row));
        }
        return base::ok();
    });
    if (!read)
        return context.report(read.error());
    sortByDate(items);
    QJsonArray array;
    for (const QJsonObject &item : std::as_const(items)) {
        array.append(item);
        if (!context.json)
            context.printLine(item.value(u"due_date"_s).toString() + u'\t' + item.value(u"name"_s).toString() + u'\t' + item.value(u"addressee"_s).toString());
    }
    if (context.json)
        context.print({{u"items"_s, array}});
    return Done;
}

int listSuggestions(const Context &context, const library::Library &library)
{
    const auto rows = library.read([](const library::Database &database) { return library::LinkQueries(database).suggested(); });
    if (!rows)
        return context.report(rows.error());
    QJsonArray items;
    for (const model::LinkRow &row : *rows) {
        QJsonObject object = linkJson(row);
        object.insert(u"id"_s, row.link.id.value());
        object.insert(u"kind"_s, u"suggestion"_s);
        object.insert(u"name"_s, row.to.symbol.isEmpty() ? row.to.name : row.to.symbol);
        object.insert(u"rule"_s, row.link.rule);
        object.insert(u"precision"_s, recognition::ruleOf(row.link.rule).precision / 100);
        object.insert(u"checked"_s, recognition::ruleOf(row.link.rule).checked);
        items.append(object);
        if (!context.json)
            context.printLine(u"#%1\t%2\t%3\t%4"_s.arg(row.link.id.value()).arg(row.link.relation, object.value(u"name"_s).toString(), row.link.rule));
    }
    if (context.json)
        context.print({{u"items"_s, items}});
    return Done;
}

}

base::Status addEvidence(const library::Library &library, model::RecordKind kind, QJsonArray &items)
{
    constexpr int kOfEach = 3;
    const auto evidence = library.read([kind](const library::Database &database) { return library::KnowledgeQueries(database).evidence(kind, kOfEach); });
    if (!evidence)
        return base::failure(evidence.error());
    for (QJsonValueRef item : items) {
        QJsonObject object = item.toObject();
        QJsonArray passages;
        for (const library::Evidence &each : evidence->value(base::RecordId(object.value(u"id"_s).toInteger()))) {
            passages.append(QJsonObject {{u"source"_s, endJson(each.document)}, {u"address"_s, each.address},
                {u"sentence"_s, recognition::sentenceAt(each.content, each.start, each.end)}, {u"rule"_s, each.rule}});
        }
        object.insert(u"passages"_s, passages);
        item = object;
    }
    return base::ok();
}

bool listsKnowledge(const QString &what)
{
    return what == u"quotes" || what == u"deadlines" || what == u"suggestions";
}

int listKnowledge(const Context &context, const library::Library &library)
{
    const QString what = context.positional.first();
    if (what == u"quotes")
        return listQuotations(context, library);
    return what == u"deadlines" ? listDeadlines(context, library) : listSuggestions(context, library);
}

}
