// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webannotations.h"

#include "referenceentry.h"

#include <core/model/reference.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace formats {

namespace {

/// A value that may stand alone or in a list.
QJsonArray listOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray {value};
}

bool hasType(const QJsonObject &object, QLatin1StringView type)
{
    return listOf(object.value("type"_L1)).contains(QJsonValue(type));
}

bool hasContext(const QJsonObject &object)
{
    const QJsonArray contexts = listOf(object.value("@context"_L1));
    return std::ranges::any_of(contexts, [](const QJsonValue &context) { return context.toString().contains("www.w3.org/ns/anno"_L1); });
}

/// The annotations of a page, of a collection's pages that stand in the file, of a list, or one.
QJsonArray annotationsIn(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonObject object = document.object();
    if (hasType(object, "AnnotationPage"_L1))
        return object.value("items"_L1).toArray();
    if (!hasType(object, "AnnotationCollection"_L1))
        return {object};
    QJsonArray items = object.value("items"_L1).toArray();
    for (QJsonObject page = object.value("first"_L1).toObject(); !page.isEmpty(); page = page.value("next"_L1).toObject()) {
        const QJsonArray more = page.value("items"_L1).toArray();
        for (const QJsonValue &item : more)
            items.append(item);
    }
    return items;
}

QString uuidOf(const QJsonObject &item)
{
    static const QString kUrn = u"urn:uuid:"_s;
    const QString id = item.value("id"_L1).toString();
    if (const QUuid given(id.startsWith(kUrn) ? id.sliced(kUrn.size()) : id); !given.isNull())
        return given.toString(QUuid::WithoutBraces);
    static const QUuid kSpace(u"6ba7b811-9dad-11d1-80b4-00c04fd430c8"_s); // That of addresses.
    const QByteArray basis = id.isEmpty() ? QJsonDocument(item).toJson(QJsonDocument::Compact) : id.toUtf8();
    return QUuid::createUuidV5(kSpace, basis).toString(QUuid::WithoutBraces);
}

model::AnnotationKind kindOf(const QJsonObject &item, bool hasQuote)
{
    using enum model::AnnotationKind;
    if (const auto known = model::annotationKindOfName(item.value("aide:kind"_L1).toString()))
        return *known;
    const QJsonArray motivations = listOf(item.value("motivation"_L1));
    const auto is = [&motivations](QLatin1StringView name) { return motivations.contains(QJsonValue(name)); };
    if (is("bookmarking"_L1))
        return hasQuote ? Bookmark : DocumentNote;
    if (!hasQuote)
        return DocumentNote;
    return is("editing"_L1) ? Strike : is("commenting"_L1) || is("replying"_L1) || is("questioning"_L1) ? WordNote : Highlight;
}

void readBodies(const QJsonObject &item, model::Annotation &annotation)
{
    QString colour = item.value("aide:colour"_L1).toString();
    QStringList comments {item.value("bodyValue"_L1).toString()};
    const QJsonArray bodies = listOf(item.value("body"_L1));
    for (const QJsonValue &value : bodies) {
        const QJsonObject body = value.toObject();
        const QString words = body.value("value"_L1).toString();
        const QString purpose = body.value("purpose"_L1).toString();
        if (purpose == "tagging"_L1) {
            if (!words.isEmpty() && !annotation.tags.contains(words))
                annotation.tags.append(words);
        } else if (purpose == "classifying"_L1) {
            colour = colour.isEmpty() ? words.toLower() : colour;
        } else if (hasType(body, "TextualBody"_L1) || body.contains("value"_L1)) {
            comments.append(words);
        }
    }
    comments.removeAll(QString());
    annotation.comment = comments.join(u"\n\n"_s);
    annotation.colour = model::colourOfName(colour);
}

void readSelectors(const QJsonValue &selectors, model::Anchor &anchor)
{
    const QJsonArray all = listOf(selectors);
    for (const QJsonValue &value : all) {
        const QJsonObject selector = value.toObject();
        if (hasType(selector, "TextQuoteSelector"_L1) && anchor.exact.isEmpty()) {
            anchor.exact = selector.value("exact"_L1).toString();
            anchor.prefix = selector.value("prefix"_L1).toString();
            anchor.suffix = selector.value("suffix"_L1).toString();
        } else if (hasType(selector, "TextPositionSelector"_L1)) {
            anchor.start = std::max(0, selector.value("start"_L1).toInt());
            anchor.end = std::max(anchor.start, selector.value("end"_L1).toInt());
        }
    }
    // What the positions of others count from is not known here.
    if (anchor.end - anchor.start != anchor.exact.size()) {
        anchor.start = 0;
        anchor.end = int(anchor.exact.size());
    }
}

void readTarget(const QJsonObject &item, model::ForeignAnnotation &read)
{
    const QJsonValue first = listOf(item.value("target"_L1)).at(0);
    const QJsonObject target = first.toObject();
    const QJsonValue source = target.value("source"_L1);
    const auto text = [&target](QLatin1StringView key) { return target.value(key).toString().simplified(); };
    read.source = source.isObject() ? source.toObject().value("id"_L1).toString() : source.toString();
    if (read.source.isEmpty())
        read.source = first.isString() ? first.toString() : text("id"_L1);
    read.language = text("dc:language"_L1).section(u'-', 0, 0).toLower();
    read.title = text("dc:title"_L1);
    read.date = QDate::fromString(text("dc:date"_L1), Qt::ISODate);
    readSelectors(target.value("selector"_L1), read.annotation.anchor);
    if (const auto reference = model::Reference::parse(read.source))
        read.annotation.address = reference->address.text();
}

QDateTime timeOf(const QJsonObject &item, QLatin1StringView key)
{
    return QDateTime::fromString(item.value(key).toString(), Qt::ISODate).toUTC();
}

model::ForeignAnnotation annotationOf(const QJsonObject &item)
{
    model::ForeignAnnotation read;
    model::Annotation &annotation = read.annotation;
    annotation.uuid = uuidOf(item);
    readTarget(item, read);
    annotation.kind = kindOf(item, !annotation.anchor.exact.isEmpty());
    readBodies(item, annotation);
    const QJsonValue creator = listOf(item.value("creator"_L1)).at(0);
    annotation.author = creator.isString() ? creator.toString() : creator.toObject().value("name"_L1).toString();
    const QJsonArray audience = listOf(item.value("audience"_L1));
    annotation.isPrivate = !item.contains("aide:kind"_L1)
        || std::ranges::any_of(audience, [](const QJsonValue &one) { return one.toObject().value("name"_L1) == "private"_L1; });
    annotation.carriedFrom = item.value("aide:carriedFrom"_L1).toString();
    annotation.carriedUuid = item.value("aide:carriedUuid"_L1).toString();
    annotation.created = timeOf(item, "created"_L1);
    annotation.modified = timeOf(item, "modified"_L1);
    if (!annotation.modified.isValid())
        annotation.modified = annotation.created;
    return read;
}

bool isAnnotation(const QJsonValue &value)
{
    return hasType(value.toObject(), "Annotation"_L1) && value.toObject().contains("target"_L1);
}

}

bool isWebAnnotations(const QJsonDocument &document)
{
    const QJsonObject object = document.isArray() ? document.array().at(0).toObject() : document.object();
    return hasContext(object)
        && (hasType(object, "Annotation"_L1) || hasType(object, "AnnotationPage"_L1) || hasType(object, "AnnotationCollection"_L1));
}

base::Result<QList<model::ForeignAnnotation>> readWebAnnotations(const QJsonDocument &document)
{
    const QJsonArray items = annotationsIn(document);
    if (items.size() > kMostEntries)
        return base::failure(base::ErrorCode::LimitExceeded, {}, u"more than %1 annotations"_s.arg(kMostEntries));
    QList<model::ForeignAnnotation> annotations;
    for (const QJsonValue &item : items) {
        if (!isAnnotation(item))
            return base::failure(base::ErrorCode::Damaged, {}, u"item %1 is no annotation with a target"_s.arg(annotations.size() + 1));
        annotations.append(annotationOf(item.toObject()));
    }
    return annotations;
}

}
