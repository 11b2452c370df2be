// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include <application/annotations.h>
#include <application/links.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString isoDate(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QJsonArray droppedJson(const QList<model::Dropped> &dropped)
{
    QJsonArray array;
    for (const model::Dropped &entry : dropped)
        array.append(QJsonObject {{u"reason"_s, entry.reason}, {u"text"_s, entry.text}});
    return array;
}

QJsonArray movesJson(const QList<model::AnnotationMove> &moves)
{
    QJsonArray array;
    for (const model::AnnotationMove &move : moves) {
        array.append(QJsonObject {{u"id"_s, move.annotation.value()}, {u"outcome"_s, model::annotationFateName(move.fate)},
            {u"from"_s, move.from}, {u"to"_s, move.to}, {u"quote"_s, move.quote}});
    }
    return array;
}

/// The ISO codes of the States that a document is linked to, in alphabetical order.
QJsonArray statesJson(const QList<model::LinkRow> &links, const QString &relation, const QString &role)
{
    QStringList codes;
    for (const model::LinkRow &row : links) {
        if (row.link.relation == relation && row.link.role == role && row.to.kind == model::RecordKind::State)
            codes.append(symbolOrName(row.to));
    }
    codes.removeDuplicates();
    codes.sort();
    return QJsonArray::fromStringList(codes);
}

QJsonObject voteJson(const model::Record &record, const QList<model::LinkRow> &links)
{
    QJsonObject vote = record.fields.value(u"vote"_s).toObject();
    for (const QString &role : {u"in favour"_s, u"against"_s, u"abstaining"_s}) {
        const QJsonArray states = statesJson(links, u"votedBy"_s, role);
        if (!states.isEmpty())
            vote.insert(u"states_"_s + QString(role).replace(u' ', u'_'), states);
    }
    return vote;
}

QJsonObject sourceJson(const model::Source &source)
{
    return {{u"file"_s, source.path}, {u"sha256"_s, source.sha256}, {u"format"_s, source.format}};
}

}

QJsonObject outcomeJson(const model::FileOutcome &outcome)
{
    QJsonObject object {{u"path"_s, outcome.path}, {u"outcome"_s, model::importOutcomeName(outcome.outcome)},
        {u"id"_s, outcome.record.value()}, {u"symbol"_s, outcome.symbol}, {u"language"_s, outcome.language},
        {u"format"_s, outcome.format}, {u"passages"_s, outcome.passages}, {u"dropped"_s, droppedJson(outcome.dropped)},
        {u"remarks"_s, QJsonArray::fromStringList(outcome.remarks)}};
    if (outcome.outcome == model::ImportOutcome::Updated)
        object.insert(u"annotations"_s, movesJson(outcome.annotations));
    if (outcome.error) {
        object.insert(u"error"_s,
            QJsonObject {{u"code"_s, base::codeName(outcome.error->code)}, {u"detail"_s, base::englishLine(*outcome.error)}});
    }
    return object;
}

QJsonObject summaryJson(const model::ImportReport &report)
{
    QJsonObject summary {{u"cancelled"_s, report.cancelled}, {u"seconds"_s, report.seconds}};
    for (const model::ImportOutcome outcome : {model::ImportOutcome::Added, model::ImportOutcome::Unchanged,
             model::ImportOutcome::Duplicate, model::ImportOutcome::Updated, model::ImportOutcome::Failed})
        summary.insert(model::importOutcomeName(outcome), report.count(outcome));
    return {{u"summary"_s, summary}};
}

QJsonObject recordJson(const model::RecordRow &row)
{
    const model::Record &record = row.record;
    QJsonObject object = record.fields;
    object.insert(u"id"_s, record.id.value());
    object.insert(u"kind"_s, model::recordKindName(record.kind));
    object.insert(u"name"_s, record.name);
    object.insert(u"symbol"_s, record.symbol);
    object.insert(u"body"_s, record.body);
    object.insert(u"session"_s, record.session);
    object.insert(u"date"_s, isoDate(record.date));
    object.insert(u"in_library"_s, record.inLibrary);
    object.insert(u"languages"_s, QJsonArray::fromStringList(row.languages));
    object.insert(u"cited_by"_s, row.citedBy);
    object.insert(u"starred"_s, row.isStarred);
    object.insert(u"unread"_s, row.isUnread);
    return object;
}

QJsonObject briefJson(const model::Record &record)
{
    return {{u"id"_s, record.id.value()}, {u"kind"_s, model::recordKindName(record.kind)}, {u"symbol"_s, record.symbol},
        {u"name"_s, record.name}};
}

QString symbolOrName(const model::Record &record)
{
    return record.symbol.isEmpty() ? record.name : record.symbol;
}

QJsonObject passageJson(const model::Passage &passage, const QString &language)
{
    QJsonObject object {{u"id"_s, passage.id.value()}, {u"address"_s, passage.address.text()},
        {u"kind"_s, model::kindName(passage.kind)}, {u"language"_s, language}, {u"label"_s, passage.label},
        {u"text"_s, passage.content}, {u"page"_s, passage.printedPage()}, {u"speaker"_s, passage.speaker}};
    // Where the file has names for its pages, the place of the page in it has a key of its own.
    if (!passage.pageLabel.isEmpty())
        object.insert(u"page_number"_s, passage.page.toInt());
    return object;
}

QJsonObject linkJson(const model::LinkRow &row)
{
    const model::Link &link = row.link;
    QJsonObject from = briefJson(row.from);
    from.insert(u"language"_s, row.fromLanguage);
    QJsonObject to = briefJson(row.to);
    to.insert(u"body"_s, row.to.body);
    to.insert(u"address"_s, link.toAddress);
    to.insert(u"in_library"_s, row.to.inLibrary);
    const bool datesDiffer = model::dateDiffers(row);
    const QString rule = link.rule.isEmpty() ? QString() : u' ' + link.rule;
    return {{u"from"_s, from}, {u"address"_s, row.fromAddress}, {u"relation"_s, link.relation}, {u"role"_s, link.role},
        {u"to"_s, to}, {u"text"_s, link.text}, {u"sentence"_s, application::sentenceOf(row)},
        {u"date"_s, isoDate(link.date)}, {u"date_differs"_s, datesDiffer}, {u"start"_s, link.start}, {u"end"_s, link.end},
        {u"status"_s, model::linkStatusName(link.status)}, {u"origin"_s, QString(model::originName(link.origin) + rule)}};
}

QJsonObject annotationJson(const model::AnnotationRow &row)
{
    const model::Annotation &note = row.annotation;
    return {{u"id"_s, note.id.value()}, {u"uuid"_s, note.uuid}, {u"kind"_s, u"annotation"_s},
        {u"annotation"_s, model::annotationKindName(note.kind)}, {u"name"_s, application::wordsOf(note)},
        {u"symbol"_s, row.work.symbol}, {u"title"_s, row.work.name}, {u"language"_s, row.language}, {u"address"_s, note.address},
        {u"quote"_s, note.anchor.exact}, {u"colour"_s, model::colourName(note.colour)}, {u"comment"_s, note.comment},
        {u"tags"_s, QJsonArray::fromStringList(note.tags)}, {u"author"_s, note.author}, {u"private"_s, note.isPrivate}, {u"locked"_s, note.isLocked},
        {u"attached"_s, note.isAttached()}, {u"state"_s, model::anchorStateName(note.state)}, {u"score"_s, note.score},
        {u"carried_from"_s, note.carriedFrom}, {u"created"_s, note.created.toString(Qt::ISODate)}};
}

QJsonObject answerJson(const model::SearchAnswer &answer)
{
    QJsonObject facets;
    for (auto facet = answer.facets.begin(); facet != answer.facets.end(); ++facet) {
        QJsonArray values;
        for (const auto &[value, count] : facet.value())
            values.append(QJsonObject {{u"value"_s, value}, {u"count"_s, count}});
        facets.insert(facet.key(), values);
    }
    QJsonArray hits;
    for (const model::Hit &hit : answer.hits) {
        QJsonArray marks;
        for (const auto &[start, end] : hit.marks)
            marks.append(QJsonArray {start, end});
        QJsonObject object {{u"id"_s, hit.passage.value()}, {u"record"_s, hit.record.value()}, {u"symbol"_s, hit.symbol},
            {u"title"_s, hit.title}, {u"address"_s, hit.address}, {u"kind"_s, model::kindName(hit.kind)},
            {u"language"_s, hit.language}, {u"date"_s, isoDate(hit.date)}, {u"snippet"_s, hit.snippet}, {u"marks"_s, marks}};
        if (!hit.parallel.isEmpty()) {
            object.insert(u"beside"_s, QJsonObject {{u"id"_s, hit.parallel.passage.value()}, {u"language"_s, hit.parallel.language},
                {u"text"_s, hit.parallel.content}});
        }
        hits.append(object);
    }
    return {{u"query"_s, answer.query}, {u"explained"_s, answer.explained}, {u"total"_s, answer.total},
        {u"documents"_s, answer.documents}, {u"elapsed_ms"_s, answer.elapsedMilliseconds}, {u"facets"_s, facets}, {u"hits"_s, hits}};
}

QJsonObject documentJson(const model::Record &record, const QList<model::Text> &texts, const std::optional<model::Text> &shown,
    const QList<model::Passage> &passages, const QList<model::LinkRow> &links)
{
    QStringList languages;
    for (const model::Text &text : texts)
        languages.append(text.language);
    QJsonArray paragraphs;
    for (const model::Passage &passage : passages)
        paragraphs.append(passageJson(passage, shown ? shown->language : QString()));
    QJsonObject object = record.fields;
    object.insert(u"id"_s, record.id.value());
    object.insert(u"kind"_s, model::recordKindName(record.kind));
    object.insert(u"symbol"_s, record.symbol);
    object.insert(u"title"_s, shown && !shown->title.isEmpty() ? shown->title : record.name);
    object.insert(u"body"_s, record.body);
    object.insert(u"session"_s, record.session);
    object.insert(u"date"_s, isoDate(record.date));
    object.insert(u"in_library"_s, record.inLibrary);
    object.insert(u"sponsors"_s, statesJson(links, u"sponsors"_s, u"sponsor"_s));
    object.insert(u"additional_sponsors"_s, statesJson(links, u"sponsors"_s, u"additional sponsor"_s));
    object.insert(u"vote"_s, voteJson(record, links));
    object.insert(u"languages"_s, QJsonArray::fromStringList(languages));
    if (shown)
        object.insert(u"source"_s, sourceJson(shown->source));
    object.insert(u"passages"_s, paragraphs);
    return object;
}

}
