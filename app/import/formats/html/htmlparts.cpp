// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlparts.h"

#include "htmldocument.h"
#include "htmltables.h"
#include "htmlwalk.h"
#include "htmlweights.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFewLetters = 150; ///< A share bar or a line of tags; a section that is only called so has more.
constexpr qsizetype kShortLabel = 30;       ///< "Share this page", "Search": more than that says something.

bool closesSentence(const QString &text)
{
    static constexpr QStringView kEnds = u".!?:;…,”»\"'。！？：；，،؛؟।";
    const QStringView words = QStringView(text).trimmed();
    return !words.isEmpty() && kEnds.contains(words.back());
}

/// Names the parts of a page that are none of its text.
class PageSurvey
{
public:
    explicit PageSurvey(xmlNode *root)
        : m_root(root)
        , m_weights(root)
    {
        m_main = declaredMain();
        m_isDeclared = m_main != nullptr;
        if (!m_main)
            m_main = densestPart();
        m_headline = findHeadline();
    }

    HtmlParts parts()
    {
        HtmlParts parts;
        parts.main = m_main;
        findAsides(parts);
        return parts;
    }

private:
    qsizetype plain(const xmlNode *node) const { return m_weights.plain(node); }

    const xmlNode *heaviest(const QList<const xmlNode *> &nodes) const
    {
        const auto most = std::ranges::max_element(nodes, {}, [this](const xmlNode *node) { return plain(node); });
        return most == nodes.end() ? nullptr : *most;
    }

    // A page of teasers has many articles and none that stands out; some pages declare a part and leave it empty.
    const xmlNode *declaredMain() const
    {
        const xmlNode *main = heaviest(m_weights.mains());
        if (main && plain(main) * 10 >= plain(m_root))
            return main;
        const xmlNode *article = heaviest(m_weights.articles());
        return article && plain(article) * 2 >= plain(m_root) ? article : nullptr;
    }

    const xmlNode *densestPart() const
    {
        static const QSet<QString> holders{u"body"_s, u"div"_s, u"section"_s, u"article"_s, u"form"_s, u"center"_s,
            u"table"_s, u"tbody"_s, u"tr"_s, u"td"_s};
        const xmlNode *part = m_root;
        for (const xmlNode *child = part->children; child;) {
            const QString name = HtmlWalk::nameOf(child);
            const bool holdsMost = holders.contains(name) && plain(child) * 10 >= plain(part) * 7 && plain(child) > 0
                && (name != "table"_L1 || setsOutPage(child, m_weights));
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

    // The heading of the text may stand above the main part, in the head of the site.
    const xmlNode *findHeadline() const
    {
        for (const xmlNode *heading : m_weights.headlines()) {
            if (m_main && isWithin(heading, m_main))
                return nullptr;
            const HtmlWeights::Weight weight = m_weights.of(heading);
            if (weight.plain > weight.linked)
                return heading;
        }
        return nullptr;
    }

    void findAsides(HtmlParts &parts) const
    {
        const QSet<const xmlNode *> around = wayTo(m_main) + wayTo(m_headline);
        const xmlNode *afterMain = m_main ? nextNodeBeside(const_cast<xmlNode *>(m_main), m_root) : nullptr;
        const qsizetype whole = plain(m_main ? m_main : m_root);
        bool isInMain = !m_main;
        for (xmlNode *node = m_root; node;) {
            isInMain = node == m_main || (isInMain && node != afterMain);
            const bool mayGo = node->type == XML_ELEMENT_NODE && !around.contains(node) && plain(node) * 2 <= whole;
            QString reason = mayGo ? reasonOf(node, isInMain && m_main) : QString();
            if (mayGo && reason.isEmpty() && !isInMain)
                reason = reasonBeside(node);
            if (!reason.isEmpty())
                parts.asides.insert(node, reason);
            // A table of data is a whole, wherever it stands: its cells have no sentences.
            const bool isWhole = !reason.isEmpty() || isTableOfData(node, around, isInMain);
            node = isWhole ? nextNodeBeside(node, m_root) : nextNode(node, m_root);
        }
    }

    bool isTableOfData(const xmlNode *node, const QSet<const xmlNode *> &around, bool isInMain) const
    {
        return !isInMain && HtmlWalk::nameOf(node) == "table"_L1 && !around.contains(node) && !setsOutPage(node, m_weights);
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
        if (!isInMain && (role == "contentinfo"_L1 || (name == "footer"_L1 && !nearestAround(node, {u"article"_s}))))
            return u"page-footer"_s;
        if (!isInMain && (role == "banner"_L1 || (name == "header"_L1 && !nearestAround(node, {u"article"_s}))))
            return u"page-header"_s;
        if (role == "navigation"_L1 || role == "search"_L1 || name == "nav"_L1)
            return u"navigation"_s;
        if ((name == "aside"_L1 || role == "complementary"_L1) && isBeside(node, isInMain))
            return u"navigation"_s;
        return whole.contains(name) ? QString() : reasonOfClass(node);
    }

    // A box within the text is text; a column beside it, or one of links, belongs to the site.
    bool isBeside(const xmlNode *node, bool isInMain) const
    {
        const HtmlWeights::Weight weight = m_weights.of(node);
        const bool isSite = m_main && !isInMain && !nearestAround(node, {u"article"_s});
        return isSite || weight.linked >= weight.plain;
    }

    // Beside the text stand groups of links, and what a site calls its parts.
    QString reasonBeside(const xmlNode *node) const
    {
        static const QSet<QString> groups{u"ul"_s, u"ol"_s, u"dl"_s, u"div"_s, u"section"_s, u"p"_s, u"td"_s, u"table"_s,
            u"center"_s, u"form"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"article"_s, u"details"_s};
        static const QSet<QString> sentences{u"p"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"td"_s};
        static const QSet<QString> labels{u"div"_s, u"span"_s, u"section"_s, u"form"_s, u"label"_s, u"center"_s, u"main"_s};
        const QString name = HtmlWalk::nameOf(node);
        const HtmlWeights::Weight weight = m_weights.of(node);
        if (m_isDeclared && name == "article"_L1)
            return u"related"_s;
        const bool isGroup = groups.contains(name) || isLooseLink(node, name);
        // "As the report on oars and sails says.": a sentence may be nearly all link.
        const bool isSaid = sentences.contains(name) && weight.plain > 0 && closesSentence(collapsedText(node));
        if (isGroup && weight.linked > weight.plain && !isSaid)
            return u"navigation"_s;
        const bool isLabel = m_isDeclared && labels.contains(name) && weight.plain > 0 && weight.plain < kShortLabel
            && !isInParagraph(node) && !closesSentence(collapsedText(node));
        return isLabel ? u"navigation"_s : QString();
    }

    static bool isInParagraph(const xmlNode *node)
    {
        static const QSet<QString> paragraphs{u"p"_s, u"li"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"blockquote"_s,
            u"dd"_s, u"dt"_s, u"td"_s, u"th"_s, u"pre"_s, u"figcaption"_s};
        constexpr int kFar = 6;
        return nearestAround(node, paragraphs, kFar) || hasWordsBeside(node);
    }

    static bool hasWordsBeside(const xmlNode *node)
    {
        // Looks at the neighbours alone: a page may have a hundred thousand in a row.
        const auto isWord = [](const xmlNode *beside) {
            return beside && beside->type == XML_TEXT_NODE && !xmlIsBlankNode(beside);
        };
        return isWord(node->prev) || isWord(node->next);
    }

    // "Skip to the text", right in the body.
    static bool isLooseLink(const xmlNode *node, const QString &name)
    {
        static const QSet<QString> holders{u"body"_s, u"div"_s, u"section"_s, u"td"_s, u"center"_s, u"form"_s};
        return name == "a"_L1 && holders.contains(HtmlWalk::nameOf(node->parent)) && !hasWordsBeside(node);
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
    // where links stand with few words, or hardly any words at all.
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
        const HtmlWeights::Weight weight = m_weights.of(node);
        const bool isShort = weight.plain < weight.linked || weight.plain < kShortLabel
            || (weight.plain < kFewLetters && weight.linked > 0);
        const QStringList words = classes.split(between, Qt::SkipEmptyParts);
        for (const Row &row : kRows) {
            const bool isNamed = std::ranges::any_of(
                words, [&](const QString &word) { return row.words.contains(QString(u' ' + word + u' ')); });
            if (isNamed && (row.mayBeLong || (isShort && !isSentence(node, weight))))
                return row.reason.toString();
        }
        return {};
    }

    // "Ils marchent." in a paragraph that is called after what it is about.
    static bool isSentence(const xmlNode *node, const HtmlWeights::Weight &weight)
    {
        return weight.linked == 0 && weight.plain > 0 && closesSentence(collapsedText(node));
    }

    xmlNode *m_root;
    HtmlWeights m_weights;
    const xmlNode *m_main = nullptr;
    const xmlNode *m_headline = nullptr;
    bool m_isDeclared = false;
};

}

HtmlParts htmlPartsOf(xmlNode *root)
{
    return PageSurvey(root).parts();
}

}
