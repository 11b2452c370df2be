// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlmetadata.h"

#include "htmldocument.h"
#include "htmlwalk.h"

#include <core/text/languagenames.h>
#include <core/text/normalised.h>

#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <array>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

/// What the head of a page and its headings hold.
struct Said {
    QHash<QString, QString> metas; ///< The first of each name, in lower case.
    QString title;
    QString headline;
    QString time;
    QString canonical;
    QString byline;
};

void takeMeta(const xmlNode *meta, Said &said)
{
    for (const char *attribute : {"property", "name", "itemprop", "http-equiv"}) {
        const QString name = HtmlWalk::attribute(meta, attribute).toLower();
        if (!name.isEmpty() && !said.metas.contains(name))
            said.metas.insert(name, text::collapseSpace(HtmlWalk::attribute(meta, "content")));
    }
}

/// "By Ana Ruiz and Tomás Brel, 6 May 2041" names them; a sentence that begins with "By" does not.
QString bylineIn(const QString &paragraph)
{
    static const QRegularExpression form(
        u"^By\\s+((?:\\p{Lu}[\\p{L}\\p{M}.’'-]*)(?:\\s+(?:de|da|del|van|von|der|bin|al|\\p{Lu}[\\p{L}\\p{M}.’'-]*)){1,4}"_s
        u"(?:(?:,|\\s+and|\\s+&|,\\s+and)\\s+\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:\\s+(?:de|da|del|van|von|der|bin|al|\\p{Lu}[\\p{L}\\p{M}.’'-]*)){1,4})*)"_s
        u"\\s*(?:[,|·•–-]\\s*.{0,40})?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype kLongestByline = 160;
    return paragraph.size() <= kLongestByline ? form.match(paragraph).captured(1) : QString();
}

/// What the head of the page names, then what its byline does.
QStringList authorsOf(const Said &said)
{
    QStringList authors;
    for (const QString &name : {u"author"_s, u"article:author"_s, u"dc.creator"_s, u"dcterms.creator"_s, u"citation_author"_s}) {
        const QString author = said.metas.value(name);
        // Some pages give the address of a profile instead of a name.
        if (!author.isEmpty() && !author.contains("://"_L1) && authors.isEmpty())
            authors.append(author);
    }
    static const QRegularExpression between(u",\\s+and\\s+|\\s+and\\s+|\\s+&\\s+|,\\s+"_s);
    authors += said.byline.split(between, Qt::SkipEmptyParts);
    authors.removeDuplicates();
    return authors;
}

QString urlOf(const Said &said)
{
    for (const QString &url : {said.canonical, said.metas.value(u"og:url"_s)}) {
        if (url.startsWith("http://"_L1) || url.startsWith("https://"_L1))
            return url;
    }
    return {};
}

Said saidBy(xmlNode *root)
{
    Said said;
    for (xmlNode *node = root; node; node = nextNode(node, root)) {
        const QString name = HtmlWalk::nameOf(node);
        if (name == "meta"_L1)
            takeMeta(node, said);
        else if (name == "title"_L1 && said.title.isEmpty())
            said.title = collapsedText(node);
        else if (name == "h1"_L1 && said.headline.isEmpty())
            said.headline = collapsedText(node);
        else if (name == "time"_L1 && said.time.isEmpty())
            said.time = HtmlWalk::attribute(node, "datetime");
        else if (name == "link"_L1 && said.canonical.isEmpty() && HtmlWalk::attribute(node, "rel").toLower() == "canonical"_L1)
            said.canonical = HtmlWalk::attribute(node, "href").trimmed();
        else if (name == "p"_L1 && said.byline.isEmpty() && !said.headline.isEmpty())
            said.byline = bylineIn(collapsedText(node));
    }
    return said;
}

// "Local government and human rights | OHCHR": the site follows after a sign.
QString withoutSite(const QString &title, const Said &said)
{
    static constexpr QStringView kSigns = u"|-–—·»:";
    const auto isSign = [](QStringView rest) {
        const QStringView trimmed = rest.trimmed();
        return !trimmed.isEmpty() && kSigns.contains(trimmed.front());
    };
    if (!said.headline.isEmpty() && title.startsWith(said.headline) && isSign(QStringView(title).sliced(said.headline.size())))
        return said.headline;
    const QString site = said.metas.value(u"og:site_name"_s);
    if (site.isEmpty() || !title.endsWith(site))
        return title;
    const QString rest = title.chopped(site.size()).trimmed();
    const bool isParted = rest.size() > 1 && kSigns.contains(rest.back());
    return isParted ? rest.chopped(1).trimmed() : title;
}

QDate dateOf(const Said &said)
{
    static const std::array kNames{u"article:published_time"_s, u"datepublished"_s, u"dcterms.issued"_s,
        u"dc.date.issued"_s, u"dcterms.date"_s, u"dc.date"_s, u"dcterms.created"_s, u"dc.date.created"_s,
        u"citation_publication_date"_s, u"date"_s};
    const auto parsed = [](QString value) {
        return QDate::fromString(value.replace(u'/', u'-').left(10), Qt::ISODate);
    };
    for (const QString &name : kNames) {
        if (const QDate date = parsed(said.metas.value(name)); date.isValid())
            return date;
    }
    return parsed(said.time);
}

}

HtmlMetadata htmlMetadataOf(xmlNode *root)
{
    const Said said = saidBy(root);
    HtmlMetadata metadata;
    for (const QString &title : {said.metas.value(u"og:title"_s), said.title, said.headline}) {
        if (metadata.title.isEmpty())
            metadata.title = withoutSite(title, said);
    }
    metadata.date = dateOf(said);
    metadata.authors = authorsOf(said);
    metadata.site = said.metas.value(u"og:site_name"_s);
    metadata.url = urlOf(said);
    for (const QString &code : {HtmlWalk::attribute(root, "lang"), HtmlWalk::attribute(root, "xml:lang"),
             said.metas.value(u"content-language"_s), said.metas.value(u"og:locale"_s), said.metas.value(u"dc.language"_s)}) {
        if (metadata.language.isEmpty())
            metadata.language = text::languageOfCode(code);
    }
    return metadata;
}

}
