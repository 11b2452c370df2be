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

/// One block of quotation, on however many lines the words stand.
QString annotationLine(const model::Annotation &annotation)
{
    QString line = u"> %1:"_s.arg(model::colourName(annotation.colour));
    if (annotation.isLocked)
        line += u" (locked)"_s;
    if (!annotation.anchor.exact.isEmpty())
        line += u" “%1”"_s.arg(text::markdownEscaped(annotation.anchor.exact).replace(u'\n', u"\n> "_s));
    if (!annotation.passage.isValid() && !annotation.address.isEmpty())
        line += u" (%1)"_s.arg(text::markdownEscaped(annotation.address)); // Where it stood.
    if (!annotation.comment.isEmpty())
        line += (annotation.anchor.exact.isEmpty() ? u" "_s : u" — "_s) + annotation.comment.simplified();
    return line + u"\n\n"_s;
}

QString annotationLines(const QList<model::Annotation> &annotations, base::PassageId passage)
{
    QString lines;
    for (const model::Annotation &annotation : annotations) {
        if (annotation.passage == passage)
            lines += annotationLine(annotation);
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
        page += annotationLines(text.annotations, {}); // On the document, or without a place.
        for (const model::Passage &passage : text.passages) {
            const QString address = passage.address.isEmpty() ? QString() : u"**%1** "_s.arg(passage.address.text());
            page += address + text::markdownEscaped(passage.content) + u"\n\n"_s + annotationLines(text.annotations, passage.id);
        }
    }
    return page;
}

}
