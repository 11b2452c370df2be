// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bibliography.h"

#include <model/symbol.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

// What the three formats say, each in its own way.
struct Entry {
    QString key; // A name for the entry that survives every format: "A-HRC-RES-57-12".
    QString title;
    QString body;
    QString symbol;
    QString session;
    QDate date;
    QString address;
    QString language;
};

QString oneLine(const QString &text)
{
    return text.simplified();
}

QString keyOf(const model::Record &document)
{
    QString key;
    for (const QChar character : document.symbolKey.isEmpty() ? document.name.left(40) : document.symbolKey) {
        const bool isPlain = character.unicode() < 0x80 && character.isLetterOrNumber();
        if (isPlain)
            key += character;
        else if (!key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    while (key.endsWith(u'-'))
        key.chop(1);
    return key.isEmpty() ? u"document-%1"_s.arg(document.id.value()) : key;
}

// Written out for the reader to follow; the program itself never opens it.
QString addressOf(const QString &symbol)
{
    QString path = symbol;
    path.remove(u' ').remove(u'*');
    return path.isEmpty() ? QString() : "https://undocs.org/"_L1 + path;
}

Entry entryOf(const model::Record &document)
{
    const model::Body body = model::bodyOfCode(document.body);
    const bool isNamed = body != model::Body::Unknown && body != model::Body::Other;
    Entry entry;
    entry.key = keyOf(document);
    entry.title = oneLine(document.name.isEmpty() ? document.symbol : document.name);
    entry.body = isNamed ? u"United Nations, "_s + QString::fromLatin1(model::bodyName(body)) : u"United Nations"_s;
    entry.symbol = document.symbol;
    entry.session = document.session;
    entry.date = document.date;
    entry.address = addressOf(document.symbol);
    entry.language = document.fields.value("language"_L1).toString();
    return entry;
}

QString ris(const Entry &entry)
{
    QString out;
    const auto line = [&out](QLatin1StringView tag, const QString &value) {
        if (!value.isEmpty())
            out += tag + "  - "_L1 + oneLine(value) + "\r\n"_L1;
    };
    out += "TY  - GOVDOC\r\n"_L1;
    line("TI"_L1, entry.title);
    line("AU"_L1, entry.body);
    line("PB"_L1, u"United Nations"_s);
    if (entry.date.isValid()) {
        line("PY"_L1, entry.date.toString(u"yyyy"_s));
        line("DA"_L1, entry.date.toString(u"yyyy/MM/dd/"_s));
    }
    line("SN"_L1, entry.symbol);
    line("M1"_L1, entry.symbol);
    line("T2"_L1, entry.session.isEmpty() ? QString() : u"Session "_s + entry.session);
    line("LA"_L1, entry.language);
    line("UR"_L1, entry.address);
    line("ID"_L1, entry.key);
    out += "ER  - \r\n"_L1;
    return out;
}

QString escapedForBibTex(const QString &value)
{
    QString out;
    for (const QChar character : oneLine(value)) {
        if (QStringView(u"{}").contains(character) || QStringView(u"&%$#_").contains(character))
            out += u'\\' + QString(character);
        else if (character == u'\\')
            out += "\\textbackslash{}"_L1;
        else if (character == u'~')
            out += "\\textasciitilde{}"_L1;
        else if (character == u'^')
            out += "\\textasciicircum{}"_L1;
        else
            out += character;
    }
    return out;
}

QString bibTex(const Entry &entry)
{
    QStringList fields;
    const auto field = [&fields](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            fields.append("  "_L1 + name + " = {"_L1 + value + u'}');
    };
    // A second pair of braces keeps capitals as they are, and a body from being read as a family name.
    const auto kept = [](const QString &value) {
        return value.isEmpty() ? QString() : u'{' + escapedForBibTex(value) + u'}';
    };
    field("title"_L1, kept(entry.title));
    field("author"_L1, kept(entry.body));
    field("institution"_L1, kept(entry.body));
    field("number"_L1, kept(entry.symbol));
    field("type"_L1, u"UN Doc."_s);
    if (entry.date.isValid()) {
        field("year"_L1, entry.date.toString(u"yyyy"_s));
        field("month"_L1, QString::number(entry.date.month()));
        field("date"_L1, entry.date.toString(Qt::ISODate));
    }
    field("note"_L1, entry.session.isEmpty() ? QString() : escapedForBibTex(u"Session "_s + entry.session));
    field("language"_L1, escapedForBibTex(entry.language));
    field("url"_L1, entry.address);
    return "@techreport{"_L1 + entry.key + ",\n"_L1 + fields.join(",\n"_L1) + "\n}\n"_L1;
}

QString cslJson(const Entry &entry)
{
    QJsonObject item {
        {u"id"_s, entry.key},
        {u"type"_s, u"report"_s},
        {u"title"_s, entry.title},
        {u"authority"_s, entry.body},
        {u"publisher"_s, u"United Nations"_s},
        {u"jurisdiction"_s, u"un"_s},
        {u"author"_s, QJsonArray {QJsonObject {{u"literal"_s, entry.body}}}},
    };
    const auto add = [&item](const QString &name, const QString &value) {
        if (!value.isEmpty())
            item.insert(name, value);
    };
    add(u"number"_s, entry.symbol);
    add(u"event-title"_s, entry.session.isEmpty() ? QString() : u"Session "_s + entry.session);
    add(u"language"_s, entry.language);
    add(u"URL"_s, entry.address);
    if (entry.date.isValid()) {
        QJsonArray dates;
        dates.append(QJsonArray {entry.date.year(), entry.date.month(), entry.date.day()});
        item.insert(u"issued"_s, QJsonObject {{u"date-parts"_s, dates}});
    }
    return QString::fromUtf8(QJsonDocument(QJsonArray {item}).toJson());
}

}

QStringList bibliographyFormats()
{
    return {u"ris"_s, u"bibtex"_s, u"csl-json"_s};
}

QString bibliographyEntry(const model::Record &document, const QString &format)
{
    const Entry entry = entryOf(document);
    if (format == "ris"_L1)
        return ris(entry);
    if (format == "bibtex"_L1)
        return bibTex(entry);
    return format == "csl-json"_L1 ? cslJson(entry) : QString();
}

}
