// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bibliography.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

using model::CitedAuthor;
using model::CitedWork;

/// What a kind is called in the three formats.
struct TypeNames {
    CitedWork::Kind kind;
    QLatin1StringView ris;
    QLatin1StringView bibTex;
    QLatin1StringView csl;
};

constexpr TypeNames kTypes[] {
    {CitedWork::Kind::Resolution, "GOVDOC"_L1, "techreport"_L1, "report"_L1},
    {CitedWork::Kind::UnitedNations, "GOVDOC"_L1, "techreport"_L1, "report"_L1},
    {CitedWork::Kind::WebPage, "ELEC"_L1, "misc"_L1, "webpage"_L1},
    {CitedWork::Kind::Book, "BOOK"_L1, "book"_L1, "book"_L1},
    {CitedWork::Kind::Article, "JOUR"_L1, "article"_L1, "article-journal"_L1},
    {CitedWork::Kind::Report, "RPRT"_L1, "techreport"_L1, "report"_L1},
    {CitedWork::Kind::Transcript, "VIDEO"_L1, "misc"_L1, "motion_picture"_L1},
    {CitedWork::Kind::Text, "GEN"_L1, "misc"_L1, "document"_L1},
    {CitedWork::Kind::Other, "GEN"_L1, "misc"_L1, "document"_L1},
};

const TypeNames &typeOf(CitedWork::Kind kind)
{
    for (const TypeNames &names : kTypes) {
        if (names.kind == kind)
            return names;
    }
    return kTypes[std::size(kTypes) - 1];
}

bool isPerson(const CitedAuthor &author)
{
    return !author.given.isEmpty();
}

/// A body of the United Nations writes its documents.
QList<CitedAuthor> authorsOf(const CitedWork &work)
{
    if (!work.isOfUnitedNations())
        return work.authors;
    const bool isNamed = work.body != model::Body::Unknown && work.body != model::Body::Other;
    return {{isNamed ? u"United Nations, "_s + QString::fromLatin1(model::bodyName(work.body)) : u"United Nations"_s, {}}};
}

QString publisherOf(const CitedWork &work)
{
    return work.isOfUnitedNations() ? u"United Nations"_s : work.publisher;
}

/// "para. 8 (a)", "p. 12, para. 3", "00:41:07": the cited place, as people write it.
QString locatorOf(const CitedWork &work)
{
    QStringList parts;
    if (work.isAtTime())
        parts.append(work.page);
    else if (!work.page.isEmpty())
        parts.append(u"p. "_s + work.page);
    QString address = work.addressBesidePage().text();
    if (address.startsWith("OP"_L1))
        address = u"para. "_s + address.sliced(2);
    else if (address.startsWith("PP"_L1))
        address = u"preambular para. "_s + address.sliced(2);
    else if (address.startsWith(u'¶'))
        address = u"para. "_s + address.sliced(1);
    if (!address.isEmpty())
        parts.append(address);
    return parts.join(u", "_s);
}

QString sessionText(const CitedWork &work)
{
    return work.session.isEmpty() ? QString() : u"Session "_s + work.session;
}

/// A comma parts the family name from the given one, so an institution is written without.
QString risName(const CitedAuthor &author)
{
    if (isPerson(author))
        return author.family + u", "_s + author.given;
    return QString(author.family).remove(u',').simplified();
}

/// The name of a site or a journal is not the publisher of what stands there.
bool isContained(const CitedWork &work)
{
    return work.kind == CitedWork::Kind::WebPage || work.kind == CitedWork::Kind::Article;
}

/// Names as they are, where a comma in one had to go from its own field.
QString exactAuthors(const QList<CitedAuthor> &authors)
{
    const bool isExact = std::ranges::all_of(authors, [](const CitedAuthor &author) { return isPerson(author) || !author.family.contains(u','); });
    return isExact ? QString() : u"Author: "_s + model::citedAuthorsField(authors);
}

QString ris(const CitedWork &work, const BibliographyEntry *listed = nullptr)
{
    QString out = "TY  - "_L1 + typeOf(work.kind).ris + "\r\n"_L1;
    const auto line = [&out](QLatin1StringView tag, const QString &value) {
        if (!value.isEmpty())
            out += tag + "  - "_L1 + value.simplified() + "\r\n"_L1;
    };
    line("TI"_L1, work.title.isEmpty() ? work.symbol : work.title);
    const QList<CitedAuthor> authors = authorsOf(work);
    for (const CitedAuthor &author : authors)
        line("AU"_L1, risName(author));
    line("PB"_L1, publisherOf(work));
    if (work.date.isValid()) {
        line("PY"_L1, work.date.toString(u"yyyy"_s));
        line("DA"_L1, work.date.toString(u"yyyy/MM/dd/"_s));
    }
    line("SN"_L1, work.symbol);
    line("M1"_L1, work.symbol);
    line("T2"_L1, isContained(work) ? work.publisher : sessionText(work));
    line("M3"_L1, work.kind == CitedWork::Kind::Transcript ? u"Transcript"_s : QString());
    line("SP"_L1, work.page);
    line("N1"_L1, locatorOf(work));
    line("LA"_L1, work.language);
    line("UR"_L1, work.url);
    line("Y2"_L1, work.accessed.toString(u"yyyy/MM/dd/"_s));
    if (listed) {
        line("C1"_L1, work.isOfUnitedNations() ? QString() : exactAuthors(authors));
        line("AB"_L1, listed->abstract);
        for (const QString &keyword : listed->keywords)
            line("KW"_L1, keyword);
    }
    line("ID"_L1, work.key);
    out += "ER  - \r\n"_L1;
    return out;
}

QString escapedForBibTex(const QString &value)
{
    QString out;
    for (const QChar character : value.simplified()) {
        if (QStringView(u"{}").contains(character) || QStringView(u"&%$#_").contains(character))
            out += u'\\' + QString(character);
        else if (character == u'\\')
            out += "\\textbackslash{}"_L1;
        else if (character == u'-' && out.endsWith(u'-'))
            out += "{}-"_L1; // Two of them would be a dash.
        else if (character == u'~')
            out += "\\textasciitilde{}"_L1;
        else if (character == u'^')
            out += "\\textasciicircum{}"_L1;
        else
            out += character;
    }
    return out;
}

/// In a field "url" the signs of an address stand for themselves; only what would end the field is written otherwise.
QString addressForBibTex(QString url)
{
    return url.replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s).replace(u'\\', u"%5C"_s).replace(u' ', u"%20"_s);
}

/// A second pair of braces keeps capitals as they are, and an institution from being read as a family name.
QString keptInBibTex(const QString &value)
{
    return value.isEmpty() ? QString() : u'{' + escapedForBibTex(value) + u'}';
}

QString bibTexAuthors(const CitedWork &work)
{
    QStringList names;
    const QList<CitedAuthor> authors = authorsOf(work);
    for (const CitedAuthor &author : authors) {
        names.append(isPerson(author) ? escapedForBibTex(author.family) + u", "_s + escapedForBibTex(author.given)
                                      : keptInBibTex(author.family));
    }
    return names.join(u" and "_s);
}

/// What kind it is, where the kind of the entry does not say it.
QString typeInBibTex(const CitedWork &work)
{
    if (work.isOfUnitedNations())
        return u"UN Doc."_s;
    if (work.kind == CitedWork::Kind::Transcript)
        return u"Transcript"_s;
    // Without a type, "misc" with an address is a web page.
    if (work.kind == CitedWork::Kind::Text && !work.url.isEmpty())
        return u"Document"_s;
    return work.kind == CitedWork::Kind::WebPage && work.url.isEmpty() ? u"Web page"_s : QString();
}

/// Semicolons where a comma is part of a keyword.
QString joinedKeywords(const QStringList &keywords)
{
    const bool hasComma = std::ranges::any_of(keywords, [](const QString &keyword) { return keyword.contains(u','); });
    return hasComma ? keywords.join(u"; "_s) + u';' : keywords.join(u", "_s);
}

QString bibTex(const CitedWork &work, const BibliographyEntry *listed = nullptr)
{
    QStringList fields;
    const auto field = [&fields](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            fields.append("  "_L1 + name + " = {"_L1 + value + u'}');
    };
    const bool isReport = typeOf(work.kind).bibTex == "techreport"_L1;
    field("title"_L1, keptInBibTex(work.title.isEmpty() ? work.symbol : work.title));
    field("author"_L1, bibTexAuthors(work));
    if (work.isOfUnitedNations())
        field("institution"_L1, keptInBibTex(authorsOf(work).first().family));
    else
        field(isReport ? "institution"_L1 : work.kind == CitedWork::Kind::Article ? "journal"_L1 : work.kind == CitedWork::Kind::Book ? "publisher"_L1 : "howpublished"_L1, keptInBibTex(work.publisher));
    field("number"_L1, keptInBibTex(work.symbol));
    field("type"_L1, typeInBibTex(work));
    if (work.date.isValid()) {
        field("year"_L1, work.date.toString(u"yyyy"_s));
        field("month"_L1, QString::number(work.date.month()));
        field("date"_L1, work.date.toString(Qt::ISODate));
    }
    QStringList notes {sessionText(work), locatorOf(work)};
    notes.removeAll(QString());
    field("pages"_L1, work.isAtTime() ? QString() : escapedForBibTex(work.page));
    field("note"_L1, escapedForBibTex(notes.join(u", "_s)));
    field("language"_L1, escapedForBibTex(work.language));
    field("url"_L1, addressForBibTex(work.url));
    field("urldate"_L1, work.accessed.toString(Qt::ISODate));
    if (listed) {
        field("abstract"_L1, escapedForBibTex(listed->abstract));
        field("keywords"_L1, escapedForBibTex(joinedKeywords(listed->keywords)));
    }
    return u'@' + typeOf(work.kind).bibTex + u'{' + work.key + ",\n"_L1 + fields.join(",\n"_L1) + "\n}\n"_L1;
}

QJsonObject cslDate(QDate date)
{
    QJsonArray dates;
    dates.append(QJsonArray {date.year(), date.month(), date.day()});
    return {{u"date-parts"_s, dates}};
}

QJsonArray cslAuthors(const CitedWork &work)
{
    QJsonArray people;
    const QList<CitedAuthor> authors = authorsOf(work);
    for (const CitedAuthor &author : authors) {
        if (isPerson(author))
            people.append(QJsonObject {{u"family"_s, author.family}, {u"given"_s, author.given}});
        else
            people.append(QJsonObject {{u"literal"_s, author.family}});
    }
    return people;
}

QJsonObject cslItem(const CitedWork &work, const BibliographyEntry *listed = nullptr)
{
    QJsonObject item {{u"id"_s, work.key}, {u"type"_s, QString(typeOf(work.kind).csl)},
        {u"title"_s, work.title.isEmpty() ? work.symbol : work.title}};
    const auto add = [&item](const QString &name, const QString &value) {
        if (!value.isEmpty())
            item.insert(name, value);
    };
    if (const QJsonArray people = cslAuthors(work); !people.isEmpty())
        item.insert(u"author"_s, people);
    if (work.isOfUnitedNations()) {
        add(u"authority"_s, authorsOf(work).first().family);
        add(u"jurisdiction"_s, u"un"_s);
    }
    add(u"publisher"_s, isContained(work) ? QString() : publisherOf(work));
    add(u"container-title"_s, isContained(work) ? work.publisher : QString());
    add(u"genre"_s, work.kind == CitedWork::Kind::Transcript ? u"Transcript"_s : QString());
    add(u"number"_s, work.symbol);
    add(u"event-title"_s, sessionText(work));
    add(u"locator"_s, locatorOf(work));
    add(u"page"_s, work.isAtTime() ? QString() : work.page);
    add(u"language"_s, work.language);
    add(u"URL"_s, work.url);
    if (work.date.isValid())
        item.insert(u"issued"_s, cslDate(work.date));
    if (work.accessed.isValid())
        item.insert(u"accessed"_s, cslDate(work.accessed));
    if (listed) {
        add(u"abstract"_s, listed->abstract);
        add(u"keyword"_s, joinedKeywords(listed->keywords));
    }
    return item;
}

QString jsonText(const QJsonArray &items)
{
    return QString::fromUtf8(QJsonDocument(items).toJson());
}

}

QStringList bibliographyFormats()
{
    return {u"ris"_s, u"bibtex"_s, u"csl-json"_s};
}

QString bibliographyEntry(const model::CitedWork &work, const QString &format)
{
    if (format == "ris"_L1)
        return ris(work);
    if (format == "bibtex"_L1)
        return bibTex(work);
    return format == "csl-json"_L1 ? jsonText({cslItem(work)}) : QString();
}

QString bibliography(const QList<BibliographyEntry> &entries, const QString &format)
{
    QString out;
    QJsonArray items;
    for (const BibliographyEntry &entry : entries) {
        if (format == "ris"_L1)
            out += ris(entry.work, &entry) + "\r\n"_L1;
        else if (format == "bibtex"_L1)
            out += bibTex(entry.work, &entry) + u'\n';
        else if (format == "csl-json"_L1)
            items.append(cslItem(entry.work, &entry));
    }
    return format == "csl-json"_L1 ? jsonText(items) : out;
}

}
