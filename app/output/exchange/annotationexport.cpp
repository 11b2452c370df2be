// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationexport.h"

#include "csv.h"

#include <core/model/reference.h>
#include <core/text/markdown.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

using Rows = QList<model::AnnotationRow>;

QString linkTo(const model::AnnotationRow &row)
{
    const QString name = row.work.symbol.isEmpty() ? u"#%1"_s.arg(row.work.id.value()) : row.work.symbol;
    return model::Reference::link(name, model::Address(row.annotation.address));
}

QString documentName(const model::AnnotationRow &row)
{
    return row.work.symbol.isEmpty() ? row.work.name : row.work.symbol;
}

QString dateOf(const model::AnnotationRow &row)
{
    return row.annotation.modified.toLocalTime().date().toString(Qt::ISODate);
}

QString detailOf(const model::AnnotationRow &row, const AnnotationWords &words)
{
    const model::Annotation &note = row.annotation;
    QStringList parts {words.kinds.at(size_t(note.kind)), words.colours.at(size_t(note.colour)), note.carriedFrom, note.author, dateOf(row),
        note.isPrivate ? words.isPrivate : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString markdownOf(const Rows &rows, const AnnotationWords &words)
{
    QString out = u"# "_s + text::markdownEscaped(words.title) + u'\n';
    base::RecordId record;
    for (const model::AnnotationRow &row : rows) {
        const model::Annotation &note = row.annotation;
        if (row.work.id != record)
            out += u"\n## "_s + text::markdownEscaped(documentName(row)) + (row.work.symbol.isEmpty() ? QString() : u" — "_s + text::markdownEscaped(row.work.name)) + u'\n';
        record = row.work.id;
        const QString place = note.address.isEmpty() ? documentName(row) : note.address;
        out += u"\n### ["_s + text::markdownEscaped(place) + u"](<"_s + linkTo(row) + u">)\n\n"_s;
        if (!note.anchor.exact.isEmpty())
            out += u"> "_s + text::markdownEscaped(note.anchor.exact).replace(u'\n', u"\n> "_s) + u"\n\n"_s;
        if (!note.comment.isEmpty())
            out += note.comment + u"\n\n"_s; // Markdown already.
        if (!note.tags.isEmpty())
            out += text::markdownEscaped(words.tags) + u": "_s + text::markdownEscaped(note.tags.join(u", "_s)) + u"\n\n"_s;
        out += u"*"_s + text::markdownEscaped(detailOf(row, words)) + u"*\n"_s;
    }
    return out;
}

QString directionOf(const QString &text)
{
    return text.isRightToLeft() ? u"rtl"_s : u"ltr"_s;
}

QString htmlOf(const Rows &rows, const AnnotationWords &words)
{
    QString out = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head><body dir=\"%2\">\n<h1>%1</h1>\n"_s.arg(
        words.title.toHtmlEscaped(), directionOf(words.title));
    base::RecordId record;
    for (const model::AnnotationRow &row : rows) {
        const model::Annotation &note = row.annotation;
        if (row.work.id != record)
            out += u"<h2 dir=\"%1\">%2</h2>\n"_s.arg(directionOf(row.work.name),
                (row.work.symbol.isEmpty() ? row.work.name : row.work.symbol + u" — "_s + row.work.name).toHtmlEscaped());
        record = row.work.id;
        const QString place = note.address.isEmpty() ? documentName(row) : note.address;
        out += u"<p><b><a href=\"%1\">%2</a></b> <small>%3</small></p>\n"_s.arg(
            linkTo(row).toHtmlEscaped(), place.toHtmlEscaped(), detailOf(row, words).toHtmlEscaped());
        if (!note.anchor.exact.isEmpty())
            out += u"<blockquote dir=\"%1\">%2</blockquote>\n"_s.arg(directionOf(note.anchor.exact), note.anchor.exact.toHtmlEscaped());
        if (!note.comment.isEmpty())
            out += u"<p dir=\"%1\">%2</p>\n"_s.arg(directionOf(note.comment), note.comment.toHtmlEscaped().replace(u'\n', u"<br>"_s));
        if (!note.tags.isEmpty())
            out += u"<p><small>%1: %2</small></p>\n"_s.arg(words.tags.toHtmlEscaped(), note.tags.join(u", "_s).toHtmlEscaped());
    }
    return out + u"</body></html>\n"_s;
}

QString csvOf(const Rows &rows, const AnnotationWords &words)
{
    QString out = csvLine(words.columns);
    for (const model::AnnotationRow &row : rows) {
        const model::Annotation &note = row.annotation;
        out += csvLine({documentName(row), note.address, words.kinds.at(size_t(note.kind)), words.colours.at(size_t(note.colour)), note.anchor.exact,
            note.comment, note.tags.join(u", "_s), note.author, dateOf(row), note.isPrivate ? words.isPrivate : QString()});
    }
    return out;
}

QString motivationOf(model::AnnotationKind kind)
{
    switch (kind) {
    case model::AnnotationKind::Highlight:
    case model::AnnotationKind::Underline:
        return u"highlighting"_s;
    case model::AnnotationKind::Strike:
        return u"editing"_s;
    case model::AnnotationKind::Bookmark:
        return u"bookmarking"_s;
    default:
        return u"commenting"_s;
    }
}

QJsonObject targetOf(const model::AnnotationRow &row)
{
    const model::Anchor &anchor = row.annotation.anchor;
    QJsonObject target {{u"source"_s, linkTo(row)}};
    if (!row.language.isEmpty())
        target.insert(u"dc:language"_s, row.language);
    // A number of a record means nothing in another library; a title and a date do.
    if (!row.work.name.isEmpty())
        target.insert(u"dc:title"_s, row.work.name);
    if (row.work.date.isValid())
        target.insert(u"dc:date"_s, row.work.date.toString(Qt::ISODate));
    if (anchor.exact.isEmpty())
        return target;
    target.insert(u"selector"_s,
        QJsonArray {QJsonObject {{u"type"_s, u"TextQuoteSelector"_s}, {u"exact"_s, anchor.exact}, {u"prefix"_s, anchor.prefix}, {u"suffix"_s, anchor.suffix}},
            QJsonObject {{u"type"_s, u"TextPositionSelector"_s}, {u"start"_s, anchor.start}, {u"end"_s, anchor.end}}});
    return target;
}

QJsonObject w3cAnnotation(const model::AnnotationRow &row, const AnnotationWords &words)
{
    const model::Annotation &note = row.annotation;
    QJsonArray bodies;
    if (!note.comment.isEmpty())
        bodies.append(QJsonObject {{u"type"_s, u"TextualBody"_s}, {u"value"_s, note.comment}, {u"format"_s, u"text/markdown"_s}, {u"purpose"_s, u"commenting"_s}});
    for (const QString &tag : note.tags)
        bodies.append(QJsonObject {{u"type"_s, u"TextualBody"_s}, {u"value"_s, tag}, {u"purpose"_s, u"tagging"_s}});
    bodies.append(QJsonObject {{u"type"_s, u"TextualBody"_s}, {u"value"_s, words.colours.at(size_t(note.colour))}, {u"purpose"_s, u"classifying"_s}});
    QJsonObject annotation {{u"@context"_s, u"http://www.w3.org/ns/anno.jsonld"_s}, {u"id"_s, QString(u"urn:uuid:"_s + note.uuid)},
        {u"type"_s, u"Annotation"_s}, {u"motivation"_s, motivationOf(note.kind)}, {u"created"_s, note.created.toUTC().toString(Qt::ISODateWithMs)},
        {u"modified"_s, note.modified.toUTC().toString(Qt::ISODateWithMs)}, {u"body"_s, bodies}, {u"target"_s, targetOf(row)},
        {u"aide:kind"_s, model::annotationKindName(note.kind)}, {u"aide:colour"_s, model::colourName(note.colour)}};
    if (!note.carriedFrom.isEmpty()) {
        annotation.insert(u"aide:carriedFrom"_s, note.carriedFrom);
        annotation.insert(u"aide:carriedUuid"_s, note.carriedUuid);
    }
    if (!note.author.isEmpty())
        annotation.insert(u"creator"_s, QJsonObject {{u"type"_s, u"Person"_s}, {u"name"_s, note.author}});
    if (note.isPrivate)
        annotation.insert(u"audience"_s, QJsonObject {{u"type"_s, u"Audience"_s}, {u"name"_s, u"private"_s}});
    return annotation;
}

QByteArray w3cOf(const Rows &rows, const AnnotationWords &words)
{
    QJsonArray items;
    for (const model::AnnotationRow &row : rows)
        items.append(w3cAnnotation(row, words));
    const QJsonObject page {{u"type"_s, u"AnnotationPage"_s}, {u"items"_s, items}};
    const QJsonObject collection {{u"@context"_s, QJsonArray {u"http://www.w3.org/ns/anno.jsonld"_s, QJsonObject {{u"aide"_s, u"urn:aide-memoire:"_s}}}},
        {u"type"_s, u"AnnotationCollection"_s}, {u"label"_s, words.title}, {u"total"_s, items.size()}, {u"first"_s, page}};
    return QJsonDocument(collection).toJson(QJsonDocument::Indented);
}

}

QString annotationSuffix(const QString &format)
{
    return format == "markdown"_L1 ? u"md"_s : format == "w3c"_L1 ? u"json"_s : format;
}

QByteArray annotationsAs(const QString &format, const QList<model::AnnotationRow> &rows, const AnnotationWords &words)
{
    if (format == "markdown"_L1)
        return markdownOf(rows, words).toUtf8();
    if (format == "html"_L1)
        return htmlOf(rows, words).toUtf8();
    if (format == "csv"_L1)
        return "\xEF\xBB\xBF" + csvOf(rows, words).toUtf8();
    return format == "w3c"_L1 ? w3cOf(rows, words) : QByteArray();
}

}
