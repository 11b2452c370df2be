// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "itemtable.h"
#include "json.h"

#include <application/annotations.h>
#include <application/deadlines.h>
#include <application/deadlinestates.h>
#include <application/quotations.h>
#include <application/records.h>
#include <application/suggestions.h>
#include <application/tablefiles.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// The rows as the call asks for them: lines, JSON, or a table, which --output names a file for.
template<typename Row>
Outcome answerRows(const Context &context, const QList<Row> &rows, auto asJson, auto asLine)
{
    if (!context.has(u"format"_s)) {
        context.printRows(u"items"_s, rows, asJson, asLine);
        return Done;
    }
    QJsonArray items;
    for (const Row &row : rows)
        items.append(asJson(row));
    const QList<QStringList> table = itemTable(items);
    const QString path = context.option(u"output"_s);
    if (path.isEmpty()) {
        context.printLine(application::csvTable(table).chopped(2)); // The last line end is that of a printed line.
        return Done;
    }
    TRY_VOID(application::writeCsvTable(path, table));
    context.print({{u"output"_s, path}, {u"rows"_s, rows.size()}}, u"%1: %2 rows"_s.arg(path).arg(rows.size()));
    return Done;
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonObject quotationJson(const model::QuotationRow &row)
{
    const model::Quotation &quotation = row.quotation;
    QJsonObject object {{u"id"_s, quotation.id.value()}, {u"kind"_s, u"quote"_s}, {u"name"_s, quotation.words},
        {u"text"_s, quotation.words}, {u"source"_s, briefJson(row.document)}, {u"address"_s, row.address},
        {u"start"_s, quotation.start}, {u"end"_s, quotation.end}, {u"speaker_words"_s, quotation.speakerWords},
        {u"speaker_named"_s, quotation.speakerNamed}, {u"language"_s, quotation.language},
        {u"attribution"_s, model::attributionName(quotation.attribution)},
        {u"status"_s, model::linkStatusName(quotation.status)}, {u"rule"_s, quotation.rule}};
    if (row.speaker.id.isValid())
        object.insert(u"speaker"_s, briefJson(row.speaker));
    if (row.event.id.isValid())
        object.insert(u"event"_s, briefJson(row.event));
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
    if (!deadline.event.id.isValid()) {
        QJsonObject object = mandateJson(deadline);
        object.insert(u"state"_s, application::deadlineStateName(deadline.state));
        return object;
    }
    QJsonObject object = recordJson({deadline.event, deadline.languages, deadline.citedBy, 0});
    object.insert(u"state"_s, application::deadlineStateName(deadline.state));
    object.insert(u"due_date"_s, deadline.event.fields.value(u"deadline"_s).toString());
    object.insert(u"inferred"_s, deadline.isInferred);
    return object;
}

QJsonObject suggestionJson(const application::Suggestion &suggestion)
{
    const model::LinkRow &row = suggestion.link;
    QJsonObject object = linkJson(row);
    object.insert(u"id"_s, row.link.id.value());
    object.insert(u"kind"_s, u"suggestion"_s);
    object.insert(u"name"_s, symbolOrName(row.to));
    object.insert(u"rule"_s, row.link.rule);
    object.insert(u"precision"_s, suggestion.precision);
    object.insert(u"checked"_s, suggestion.checked);
    return object;
}

/// Where the texts tell of a record.
QJsonArray evidenceJson(const QList<library::Evidence> &evidence)
{
    QJsonArray passages;
    for (const library::Evidence &each : evidence) {
        passages.append(QJsonObject {{u"source"_s, briefJson(each.document)}, {u"address"_s, each.address},
            {u"sentence"_s, application::sentenceOf(each)}, {u"rule"_s, each.rule}});
    }
    return passages;
}

Outcome listAnnotations(const Context &context, const application::OpenLibrary &library)
{
    // A file that is given away holds no private ones unless that is said.
    if (context.has(u"format"_s))
        return context.usage(u"annotations are written as a table by export --format csv"_s);
    TRY(const QList<model::AnnotationRow> rows, library.run(application::annotations()));
    return answerRows(context, rows, annotationJson, [](const model::AnnotationRow &row) {
        if (row.annotation.isLocked)
            return QString(row.work.symbol + u' ' + row.annotation.address + u"\t(locked)");
        return QString(row.work.symbol + u' ' + row.annotation.address + u"\t" + application::wordsOf(row.annotation) + u"\t" + row.annotation.comment);
    });
}

Outcome listQuotations(const Context &context, const application::OpenLibrary &library)
{
    TRY(const QList<model::QuotationRow> rows, library.run(application::quotations({})));
    return answerRows(context, rows, quotationJson, [](const model::QuotationRow &row) {
        return QString(row.address + u'\t' + row.quotation.speakerWords + u"\t“"_s + row.quotation.words + u'”');
    });
}

Outcome listDeadlines(const Context &context, const application::OpenLibrary &library)
{
    TRY(const QList<application::Deadline> deadlines, library.run(application::deadlines()));
    return answerRows(context, deadlines, deadlineJson, [](const application::Deadline &deadline) {
        const QJsonObject item = deadlineJson(deadline);
        return QStringList {item.value(u"due_date"_s).toString(), item.value(u"name"_s).toString(), item.value(u"addressee"_s).toString()}
            .join(u'\t');
    });
}

Outcome listSuggestions(const Context &context, const application::OpenLibrary &library)
{
    TRY(const QList<application::Suggestion> suggestions, library.run(application::suggestions()));
    return answerRows(context, suggestions, suggestionJson, [](const application::Suggestion &suggestion) {
        const model::LinkRow &row = suggestion.link;
        return u"#%1\t%2\t%3\t%4"_s.arg(row.link.id.value()).arg(row.link.relation, symbolOrName(row.to), row.link.rule);
    });
}

/// What is cited and not in the library, the most cited first.
Outcome listWanted(const Context &context, const application::OpenLibrary &library)
{
    TRY(const QList<library::WantedRow> rows, library.run(application::wantedDocuments()));
    const auto asJson = [](const library::WantedRow &row) {
        QJsonObject item = recordJson({row.record, {}, 0, 0});
        item.insert(u"count"_s, row.citations);
        item.insert(u"cited_by"_s, QJsonArray::fromStringList(row.citedBy));
        return item;
    };
    return answerRows(context, rows, asJson, [](const library::WantedRow &row) {
        return u"#%1\t%2\t%3\t%4"_s.arg(row.record.id.value()).arg(symbolOrName(row.record)).arg(row.citations).arg(row.citedBy.join(u", "));
    });
}

/// Records of a kind, as JSON with the passages that tell of each.
Outcome listRecords(const Context &context, const application::OpenLibrary &library, model::RecordKind kind)
{
    constexpr int kOfEach = 3;
    const bool isDocument = kind == model::RecordKind::Document;
    model::RecordFilter filter;
    filter.kind = kind;
    if (isDocument)
        filter.inLibrary = true;
    TRY(const QList<model::RecordRow> rows, library.run(application::records(filter)));
    QHash<base::RecordId, QList<library::Evidence>> evidence;
    if (context.json && !context.has(u"format"_s) && !isDocument) {
        TRY(evidence, library.run(application::evidence(kind, kOfEach)));
    }
    const auto asJson = [&](const model::RecordRow &row) {
        QJsonObject item = recordJson(row);
        if (!isDocument)
            item.insert(u"passages"_s, evidenceJson(evidence.value(row.record.id)));
        return item;
    };
    return answerRows(context, rows, asJson, [](const model::RecordRow &row) {
        return u"#%1\t%2\t%3"_s.arg(row.record.id.value()).arg(row.record.symbol, row.record.name);
    });
}

}

Outcome list(const Context &context)
{
    static const QHash<QString, Outcome (*)(const Context &, const application::OpenLibrary &)> lists {
        {u"annotations"_s, listAnnotations}, {u"quotes"_s, listQuotations}, {u"deadlines"_s, listDeadlines},
        {u"suggestions"_s, listSuggestions}, {u"wanted"_s, listWanted}};
    static const QHash<QString, model::RecordKind> kinds {{u"documents"_s, model::RecordKind::Document},
        {u"events"_s, model::RecordKind::Event}, {u"people"_s, model::RecordKind::Person},
        {u"organisations"_s, model::RecordKind::Organisation}, {u"states"_s, model::RecordKind::State},
        {u"bodies"_s, model::RecordKind::Body}, {u"themes"_s, model::RecordKind::Theme}};
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    const QString what = context.positional.first();
    const auto shown = lists.value(what);
    return shown ? shown(context, library) : listRecords(context, library, kinds.value(what));
}

}
