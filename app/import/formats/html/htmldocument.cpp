// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmldocument.h"

#include "htmlattributes.h"
#include "htmlwalk.h"

#include <core/text/characters.h>
#include <core/text/normalised.h>
#include <import/formats/encoding.h>

#include <libxml/HTMLparser.h>


#include <algorithm>
#include <memory>
#include <utility>

namespace formats {

using namespace Qt::StringLiterals;

HtmlPage parseHtml(const QByteArray &bytes)
{
    constexpr int options
        = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
    Decoded page = decodeWithGuess(bytes, charsetDeclaredIn(bytes));
    if (!text::isClean(page.text))
        page.text = text::cleaned(page.text);
    const QByteArray utf8 = withoutEndlessTags(page.text.toUtf8());
    if (utf8.size() > std::numeric_limits<int>::max())
        return {};
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(htmlNewParserCtxt(), htmlFreeParserCtxt);
    if (!parser)
        return {};
    HtmlDocument document(htmlCtxtReadMemory(parser.get(), utf8.constData(), int(utf8.size()), nullptr, "UTF-8", options));
    return {std::move(document), page.remarks(), parser->disableSAX != 0};
}

QString collapsedText(const xmlNode *node)
{
    xmlChar *content = xmlNodeGetContent(node);
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(content));
    xmlFree(content);
    return text::collapseSpace(text);
}

const xmlNode *nearestAround(const xmlNode *node, const QSet<QString> &names, int levels)
{
    const xmlNode *above = node->parent;
    for (; above && levels > 0 && !names.contains(HtmlWalk::nameOf(above)); above = above->parent)
        --levels;
    return levels > 0 ? above : nullptr;
}

xmlNode *nextNode(xmlNode *node, const xmlNode *root)
{
    if (node->type == XML_ELEMENT_NODE && node->children)
        return node->children;
    return nextNodeBeside(node, root);
}

xmlNode *nextNodeBeside(xmlNode *node, const xmlNode *root)
{
    while (node != root && !node->next)
        node = node->parent;
    return node == root ? nullptr : node->next;
}

}
