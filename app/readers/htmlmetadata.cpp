// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlmetadata.h"

#include "htmldocument.h"
#include "htmlwalk.h"
#include "languages.h"

#include <text/normalised.h>

#include <QHash>
#include <QList>

#include <array>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

/// What the head of a page and its headings hold.
struct Said {
    QHash<QString, QString> metas; ///< The first of each name, in lower case.
    QString title;
    QString headline;
    QString time;
};

QString contentOf(const xmlNode *node)
{
    xmlChar *content = xmlNodeGetContent(node);
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(content));
    xmlFree(content);
    return text::collapseSpace(text);
}

void takeMeta(const xmlNode *meta, Said &said)
{
    for (const char *attribute : {"property", "name", "itemprop", "http-equiv"}) {
        const QString name = HtmlWalk::attribute(meta, attribute).toLower();
        if (!name.isEmpty() && !said.metas.contains(name))
            said.metas.insert(name, text::collapseSpace(HtmlWalk::attribute(meta, "content")));
    }
}

Said saidBy(xmlNode *root)
{
    Said said;
    for (xmlNode *node = root; node; node = nextNode(node, root)) {
        const QString name = HtmlWalk::nameOf(node);
        if (name == "meta"_L1)
            takeMeta(node, said);
        else if (name == "title"_L1 && said.title.isEmpty())
            said.title = contentOf(node);
        else if (name == "h1"_L1 && said.headline.isEmpty())
            said.headline = contentOf(node);
        else if (name == "time"_L1 && said.time.isEmpty())
            said.time = HtmlWalk::attribute(node, "datetime");
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
    for (const QString &code : {HtmlWalk::attribute(root, "lang"), HtmlWalk::attribute(root, "xml:lang"),
             said.metas.value(u"content-language"_s), said.metas.value(u"og:locale"_s), said.metas.value(u"dc.language"_s)}) {
        if (metadata.language.isEmpty())
            metadata.language = languageOfCode(code);
    }
    return metadata;
}

}
