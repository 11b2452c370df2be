// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlweights.h"

#include "htmldocument.h"
#include "htmlwalk.h"

#include <QSet>

#include <algorithm>
#include <ranges>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

qsizetype lettersOf(const xmlNode *text)
{
    const QString content = QString::fromUtf8(reinterpret_cast<const char *>(text->content));
    return std::ranges::count_if(content, [](QChar character) { return character.isLetterOrNumber(); });
}

bool isUnweighed(const QString &name)
{
    static const QSet<QString> names{u"head"_s, u"script"_s, u"style"_s, u"template"_s, u"noscript"_s, u"svg"_s,
        u"object"_s, u"iframe"_s, u"nav"_s, u"select"_s, u"button"_s};
    return names.contains(name);
}

}

HtmlWeights::HtmlWeights(xmlNode *root)
{
    QList<xmlNode *> order;
    for (xmlNode *node = root; node;) {
        const QString name = HtmlWalk::nameOf(node);
        order.append(node);
        note(node, name);
        node = isUnweighed(name) ? nextNodeBeside(node, root) : nextNode(node, root);
    }
    static const QSet<QString> link{u"a"_s};
    constexpr int kDeepestInLink = 4; // Links hold a few levels of marks at most.
    // From the last to the first, every element is whole before its parent asks.
    for (const xmlNode *node : order | std::views::reverse) {
        Weight own = m_weights.value(node);
        if (node->type == XML_TEXT_NODE)
            (nearestAround(node, link, kDeepestInLink) ? own.linked : own.plain) = lettersOf(node);
        if (node == root)
            break;
        Weight &above = m_weights[node->parent];
        above.plain += own.plain;
        above.linked += own.linked;
    }
}

void HtmlWeights::note(const xmlNode *node, const QString &name)
{
    if (name == "main"_L1 || HtmlWalk::attribute(node, "role") == "main"_L1)
        m_mains.append(node);
    else if (name == "article"_L1 || HtmlWalk::attribute(node, "itemprop") == "articleBody"_L1)
        m_articles.append(node);
    else if (name == "h1"_L1)
        m_headlines.append(node);
}

}
