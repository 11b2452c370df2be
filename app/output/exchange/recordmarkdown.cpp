// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmarkdown.h"

#include <core/text/markdown.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

/// What Markdown would take for a sign of its own.
QString fieldLine(const QString &name, const QJsonValue &value)
{
    QStringList parts;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray {value};
    for (const QJsonValue &each : list) {
        const QString part = each.toVariant().toString();
        if (!part.isEmpty())
            parts.append(text::markdownEscaped(part));
    }
    return parts.isEmpty() ? QString() : u"- %1: %2\n"_s.arg(name, parts.join(u", "_s));
}

QString annotationLines(const QList<model::Annotation> &annotations, base::PassageId passage)
{
    QString lines;
    for (const model::Annotation &annotation : annotations) {
        if (annotation.passage != passage)
            continue;
        lines += u"> %1: “%2”"_s.arg(model::colourName(annotation.colour), text::markdownEscaped(annotation.anchor.exact));
        if (!annotation.comment.isEmpty())
            lines += u" — "_s + annotation.comment.simplified();
        lines += u"\n\n"_s;
    }
    return lines;
}

}

QString recordMarkdown(const model::Record &record, const QList<MarkdownText> &texts)
{
    QString page = u"# %1\n\n"_s.arg(text::markdownEscaped(record.name.isEmpty() ? record.symbol : record.name));
    page += fieldLine(u"kind"_s, model::recordKindName(record.kind)) + fieldLine(u"symbol"_s, record.symbol) + fieldLine(u"body"_s, record.body)
        + fieldLine(u"session"_s, record.session) + fieldLine(u"date"_s, record.date.toString(Qt::ISODate));
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field)
        page += fieldLine(field.key(), *field);
    for (const MarkdownText &text : texts) {
        page += u"\n## %1 (%2)\n\n"_s.arg(text::markdownEscaped(text.text.title), text.text.language);
        for (const model::Passage &passage : text.passages) {
            const QString address = passage.address.isEmpty() ? QString() : u"**%1** "_s.arg(passage.address.text());
            page += address + text::markdownEscaped(passage.content) + u"\n\n"_s + annotationLines(text.annotations, passage.id);
        }
    }
    return page;
}

}
