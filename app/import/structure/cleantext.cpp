// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleantext.h"

#include <core/text/characters.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace structure {

namespace {

void clean(QString &text)
{
    if (!text::isClean(text))
        text = text::cleaned(text);
}

void clean(QStringList &texts)
{
    for (QString &text : texts)
        clean(text);
}

QJsonValue cleanValue(const QJsonValue &value);

QJsonObject cleanObject(const QJsonObject &object)
{
    QJsonObject result;
    for (auto field = object.begin(); field != object.end(); ++field)
        result.insert(text::cleaned(field.key()), cleanValue(field.value()));
    return result;
}

QJsonValue cleanValue(const QJsonValue &value)
{
    if (value.isString())
        return text::cleaned(value.toString());
    if (value.isObject())
        return cleanObject(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray result;
    const QJsonArray values = value.toArray();
    for (const QJsonValue &entry : values)
        result.append(cleanValue(entry));
    return result;
}

void cleanContent(model::Passage &passage)
{
    if (text::isClean(passage.content))
        return;
    QList<int> offsets;
    passage.content = text::cleaned(passage.content, &offsets);
    const auto moved = [&](int offset) { return offsets.at(std::clamp<qsizetype>(offset, 0, offsets.size() - 1)); };
    for (model::Span &span : passage.spans) {
        span.start = moved(span.start);
        span.end = moved(span.end);
    }
    passage.spans.removeIf([](const model::Span &span) {
        return span.end <= span.start && span.style != model::Span::Style::NoteReference && span.style != model::Span::Style::Cell;
    });
}

void clean(model::Passage &passage)
{
    cleanContent(passage);
    for (model::Span &span : passage.spans)
        clean(span.target);
    if (!text::isClean(passage.address.text()))
        passage.address = model::Address(text::cleaned(passage.address.text()));
    clean(passage.label);
    clean(passage.page);
    clean(passage.speaker);
}

}

void cleanCharacters(model::ReadText &text)
{
    for (QString *name : {&text.work.name, &text.work.symbol, &text.work.symbolKey, &text.work.body, &text.work.session,
             &text.text.language, &text.text.title, &text.text.originalLanguage, &text.sponsorLine, &text.additionalSponsorLine})
        clean(*name);
    text.work.fields = cleanObject(text.work.fields);
    clean(text.keywords);
    for (model::Passage &passage : text.passages)
        clean(passage);
    for (model::Dropped &dropped : text.dropped)
        clean(dropped.text);
    for (model::NamedState &state : text.states)
        clean(state.name);
}

}
