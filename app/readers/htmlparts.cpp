// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlparts.h"

#include "htmldocument.h"
#include "htmlwalk.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <ranges>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFewLetters = 150; ///< A share bar or a line of tags; a section that is only called so has more.

/// Letters below an element.
struct Weight {
    qsizetype plain = 0;
    qsizetype linked = 0;
};

qsizetype lettersOf(const xmlNode *text)
{
    const QString content = QString::fromUtf8(reinterpret_cast<const char *>(text->content));
    return std::ranges::count_if(content, [](QChar character) { return character.isLetterOrNumber(); });
}

bool isSilent(const QString &name)
{
    static const QSet<QString> names{u"head"_s, u"script"_s, u"style"_s, u"template"_s, u"noscript"_s, u"svg"_s,
        u"object"_s, u"iframe"_s, u"nav"_s, u"select"_s, u"button"_s};
    return names.contains(name);
}

bool isWithinLink(const xmlNode *node)
{
    // Links hold a few levels of marks at most.
    int levels = 0;
    for (const xmlNode *above = node->parent; above && levels < 4; above = above->parent, ++levels) {
        if (HtmlWalk::nameOf(above) == "a"_L1)
            return true;
    }
    return false;
}

/// Looks at a page once, and tells its parts.
class PageSurvey
{
public:
    explicit PageSurvey(xmlNode *root)
        : m_root(root)
    {
        weigh();
    }

    HtmlParts parts()
    {
        HtmlParts parts;
        parts.main = declaredMain();
        if (!parts.main)
            parts.main = densestPart();
        findHeadline(parts);
        findAsides(parts);
        return parts;
    }

private:
    void weigh()
    {
        QList<xmlNode *> order;
        for (xmlNode *node = m_root; node;) {
            const QString name = HtmlWalk::nameOf(node);
            order.append(node);
            note(node, name);
            node = isSilent(name) ? nextNodeBeside(node, m_root) : nextNode(node, m_root);
        }
        // From the last to the first, every element is whole before its parent asks.
        for (const xmlNode *node : order | std::views::reverse) {
            Weight own = m_weights.value(node);
            if (node->type == XML_TEXT_NODE)
                (isWithinLink(node) ? own.linked : own.plain) = lettersOf(node);
            if (node == m_root)
                break;
            Weight &above = m_weights[node->parent];
            above.plain += own.plain;
            above.linked += own.linked;
        }
    }

    void note(const xmlNode *node, const QString &name)
    {
        if (name == "main"_L1 || HtmlWalk::attribute(node, "role") == "main"_L1)
            m_mains.append(node);
        else if (name == "article"_L1 || HtmlWalk::attribute(node, "itemprop") == "articleBody"_L1)
            m_articles.append(node);
        else if (name == "h1"_L1)
            m_headlines.append(node);
    }

    qsizetype plain(const xmlNode *node) const { return m_weights.value(node).plain; }

    const xmlNode *heaviest(const QList<const xmlNode *> &nodes) const
    {
        const auto most = std::ranges::max_element(nodes, {}, [this](const xmlNode *node) { return plain(node); });
        return most == nodes.end() ? nullptr : *most;
    }

    // A page of teasers has many articles and none that stands out; some pages declare a part and leave it empty.
    const xmlNode *declaredMain() const
    {
        const xmlNode *main = heaviest(m_mains);
        if (main && plain(main) * 10 >= plain(m_root))
            return main;
        const xmlNode *article = heaviest(m_articles);
        return article && plain(article) * 2 >= plain(m_root) ? article : nullptr;
    }

    const xmlNode *densestPart() const
    {
        static const QSet<QString> holders{u"body"_s, u"div"_s, u"section"_s, u"article"_s, u"form"_s, u"center"_s,
            u"table"_s, u"tbody"_s, u"tr"_s, u"td"_s};
        const xmlNode *part = m_root;
        for (const xmlNode *child = part->children; child;) {
            const bool holdsMost = holders.contains(HtmlWalk::nameOf(child)) && plain(child) * 10 >= plain(part) * 7
                && plain(child) > 0;
            if (holdsMost)
                part = child;
            child = holdsMost ? child->children : child->next;
        }
        // What holds the whole page is no part of it.
        return HtmlWalk::nameOf(part) == "body"_L1 || part == m_root ? nullptr : part;
    }

    static bool isWithin(const xmlNode *node, const xmlNode *part)
    {
        for (const xmlNode *above = node; above; above = above->parent) {
            if (above == part)
                return true;
        }
        return false;
    }

    void findHeadline(HtmlParts &parts) const
    {
        for (const xmlNode *heading : m_headlines) {
            if (!parts.main || isWithin(heading, parts.main))
                return;
            const Weight weight = m_weights.value(heading);
            if (!parts.headline && weight.plain > weight.linked)
                parts.headline = heading;
        }
    }

    void findAsides(HtmlParts &parts) const
    {
        const QSet<const xmlNode *> around = wayTo(parts.main) + wayTo(parts.headline);
        const xmlNode *afterMain = parts.main ? nextNodeBeside(const_cast<xmlNode *>(parts.main), m_root) : nullptr;
        const qsizetype whole = plain(parts.main ? parts.main : m_root);
        bool isInMain = !parts.main;
        for (xmlNode *node = m_root; node;) {
            isInMain = node == parts.main || (isInMain && node != afterMain);
            const bool mayGo = node->type == XML_ELEMENT_NODE && !around.contains(node) && plain(node) * 2 <= whole;
            const QString reason = mayGo ? reasonOf(node, isInMain && parts.main) : QString();
            if (!reason.isEmpty())
                parts.asides.insert(node, reason);
            node = reason.isEmpty() ? nextNode(node, m_root) : nextNodeBeside(node, m_root);
        }
    }

    static QSet<const xmlNode *> wayTo(const xmlNode *node)
    {
        QSet<const xmlNode *> way;
        for (const xmlNode *above = node; above; above = above->parent)
            way.insert(above);
        return way;
    }

    QString reasonOf(const xmlNode *node, bool isInMain) const
    {
        static const QSet<QString> whole{u"body"_s, u"main"_s, u"article"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s};
        const QString name = HtmlWalk::nameOf(node);
        const QString role = HtmlWalk::attribute(node, "role");
        if (isHidden(node))
            return u"hidden"_s;
        if (!isInMain && (role == "contentinfo"_L1 || (name == "footer"_L1 && !isWithinArticle(node))))
            return u"page-footer"_s;
        if (!isInMain && (role == "banner"_L1 || (name == "header"_L1 && !isWithinArticle(node))))
            return u"page-header"_s;
        if (role == "navigation"_L1 || role == "complementary"_L1 || role == "search"_L1 || name == "nav"_L1)
            return u"navigation"_s;
        return whole.contains(name) ? QString() : reasonOfClass(node);
    }

    static bool isWithinArticle(const xmlNode *node)
    {
        for (const xmlNode *above = node->parent; above; above = above->parent) {
            if (HtmlWalk::nameOf(above) == "article"_L1)
                return true;
        }
        return false;
    }

    static bool isHidden(const xmlNode *node)
    {
        static const QRegularExpression unseen(
            u"(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression readAloud(u"(?:^|\\s)(?:screen-reader-text|sr-only|visually-hidden|skip-link)(?:\\s|$)"_s);
        return xmlHasProp(node, reinterpret_cast<const xmlChar *>("hidden"))
            || HtmlWalk::attribute(node, "aria-hidden") == "true"_L1
            || unseen.match(HtmlWalk::attribute(node, "style")).hasMatch()
            || readAloud.match(HtmlWalk::attribute(node, "class")).hasMatch();
    }

    // Classes are words of whoever made the page. Those that the field has too ("social", "related", "menu") count only
    // where few words stand that are no links.
    QString reasonOfClass(const xmlNode *node) const
    {
        struct Row {
            QStringView words;
            QStringView reason;
            bool mayBeLong;
        };
        static constexpr Row kRows[]{
            {u" cookie cookies gdpr onetrust cookiebot ", u"cookie-notice", true},
            {u" disqus commentlist ", u"comment", true},
            {u" share sharing sharedaddy social addtoany addthis ", u"share-buttons", false},
            {u" related relatedposts recommended ", u"related", false},
            {u" nav navbar navigation menu breadcrumb breadcrumbs pagination pager sidebar ", u"navigation", false},
        };
        static const QRegularExpression between(u"[^a-z0-9]+"_s);
        const QString classes
            = (HtmlWalk::attribute(node, "class") + u' ' + HtmlWalk::attribute(node, "id")).toLower();
        const Weight weight = m_weights.value(node);
        const bool isShort = weight.plain < kFewLetters || weight.plain < weight.linked;
        const QStringList words = classes.split(between, Qt::SkipEmptyParts);
        for (const Row &row : kRows) {
            const bool isNamed = std::ranges::any_of(
                words, [&](const QString &word) { return row.words.contains(QString(u' ' + word + u' ')); });
            if (isNamed && (row.mayBeLong || isShort))
                return row.reason.toString();
        }
        return {};
    }

    xmlNode *m_root;
    QHash<const xmlNode *, Weight> m_weights;
    QList<const xmlNode *> m_mains;
    QList<const xmlNode *> m_articles;
    QList<const xmlNode *> m_headlines;
};

}

HtmlParts htmlPartsOf(xmlNode *root)
{
    return PageSurvey(root).parts();
}

}
