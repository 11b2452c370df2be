// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json.h"

#include <application/deadlines.h>
#include <application/records.h>

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

QJsonObject mandateJson(const application::Deadline &deadline)
{
    const model::MandateRow &row = deadline.mandate;
    const model::Mandate &mandate = row.mandate;
    return {{u"id"_s, mandate.id.value()}, {u"kind"_s, u"mandate"_s},
        {u"name"_s, QString(mandate.deliverable + u" ("_s + row.document.symbol + u' ' + row.address + u')')},
        {u"verb"_s, mandate.verb}, {u"force"_s, mandate.force}, {u"addressee"_s, mandate.addressee},
        {u"deliverable"_s, mandate.deliverable}, {u"task"_s, mandate.task}, {u"due_body"_s, mandate.dueBody},
        {u"due_session"_s, mandate.dueSession}, {u"due_date"_s, iso(deadline.date)}, {u"inferred"_s, deadline.isInferred},
        {u"recurrence"_s, mandate.recurrence}, {u"symbol"_s, row.document.symbol}, {u"title"_s, row.document.name},
        {u"address"_s, row.address}, {u"language"_s, row.language}, {u"sentence"_s, row.sentence},
        {u"status"_s, model::linkStatusName(mandate.status)}, {u"rule"_s, mandate.rule}};
}

QJsonObject deadlineJson(const application::Deadline &deadline)
{
    if (!deadline.event.id.isValid())
        return mandateJson(deadline);
    QJsonObject object = recordJson({deadline.event, deadline.languages, deadline.citedBy, 0});
    object.insert(u"due_date"_s, deadline.event.fields.value(u"deadline"_s).toString());
    object.insert(u"inferred"_s, deadline.isInferred);
    return object;
}

int listQuotations(const Context &context, const application::OpenLibrary &library)
{
    const auto rows = library.run(application::quotations());
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

int listDeadlines(const Context &context, const application::OpenLibrary &library)
{
    const auto deadlines = library.run(application::deadlines());
    if (!deadlines)
        return context.report(deadlines.error());
    QJsonArray items;
    for (const application::Deadline &deadline : *deadlines) {
        const QJsonObject item = deadlineJson(deadline);
        items.append(item);
        if (!context.json)
            context.printLine(item.value(u"due_date"_s).toString() + u'\t' + item.value(u"name"_s).toString() + u'\t' + item.value(u"addressee"_s).toString());
    }
    if (context.json)
        context.print({{u"items"_s, items}});
    return Done;
}

int listSuggestions(const Context &context, const application::OpenLibrary &library)
{
    const auto rows = library.run(application::suggestions());
    if (!rows)
        return context.report(rows.error());
    QJsonArray items;
    for (const application::Suggestion &suggestion : *rows) {
        const model::LinkRow &row = suggestion.link;
        QJsonObject object = linkJson(row);
        object.insert(u"id"_s, row.link.id.value());
        object.insert(u"kind"_s, u"suggestion"_s);
        object.insert(u"name"_s, row.to.symbol.isEmpty() ? row.to.name : row.to.symbol);
        object.insert(u"rule"_s, row.link.rule);
        object.insert(u"precision"_s, suggestion.precision);
        object.insert(u"checked"_s, suggestion.checked);
        items.append(object);
        if (!context.json)
            context.printLine(u"#%1\t%2\t%3\t%4"_s.arg(row.link.id.value()).arg(row.link.relation, object.value(u"name"_s).toString(), row.link.rule));
    }
    if (context.json)
        context.print({{u"items"_s, items}});
    return Done;
}

}

base::Status addEvidence(const application::OpenLibrary &library, model::RecordKind kind, QJsonArray &items)
{
    constexpr int kOfEach = 3;
    const auto evidence = library.run(application::evidence(kind, kOfEach));
    if (!evidence)
        return base::failure(evidence.error());
    for (QJsonValueRef item : items) {
        QJsonObject object = item.toObject();
        QJsonArray passages;
        for (const library::Evidence &each : evidence->value(base::RecordId(object.value(u"id"_s).toInteger()))) {
            passages.append(QJsonObject {{u"source"_s, endJson(each.document)}, {u"address"_s, each.address},
                {u"sentence"_s, application::sentenceOf(each)}, {u"rule"_s, each.rule}});
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

int listKnowledge(const Context &context, const application::OpenLibrary &library)
{
    const QString what = context.positional.first();
    if (what == u"quotes")
        return listQuotations(context, library);
    return what == u"deadlines" ? listDeadlines(context, library) : listSuggestions(context, library);
}

}
