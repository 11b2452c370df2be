// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlwalk.h"

#include "htmldocument.h"

#include <core/model/undocsurl.h>
#include <import/formats/droppedtext.h>

#include <QSet>

#include <utility>

namespace formats {

using namespace Qt::StringLiterals;
using model::PassageKind;
using model::Span;

namespace {

constexpr int kDeepestNode = 512; ///< Deeper text is kept, but as text of the paragraph above.

bool isBlock(const QString &name)
{
    static const QSet<QString> names{u"address"_s, u"article"_s, u"blockquote"_s, u"body"_s, u"caption"_s, u"center"_s,
        u"dd"_s, u"details"_s, u"div"_s, u"dl"_s, u"dt"_s, u"fieldset"_s, u"figcaption"_s, u"figure"_s, u"form"_s,
        u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"header"_s, u"footer"_s, u"hr"_s, u"li"_s, u"main"_s,
        u"ol"_s, u"p"_s, u"pre"_s, u"section"_s, u"summary"_s, u"table"_s, u"tbody"_s, u"thead"_s, u"tfoot"_s, u"tr"_s,
        u"ul"_s, u"hgroup"_s, u"aside"_s, u"td"_s, u"th"_s};
    return names.contains(name);
}

}

HtmlWalk::HtmlWalk(xmlNode *root, HtmlParts parts)
    : m_parts(std::move(parts))
{
    for (const xmlNode *above = m_parts.main; above; above = above->parent)
        m_wayToMain.insert(above);
    walk(root, 0);
    finishBlock();
}

QString HtmlWalk::attribute(const xmlNode *node, const char *name)
{
    xmlChar *value = xmlGetProp(node, reinterpret_cast<const xmlChar *>(name));
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(value));
    if (value)
        xmlFree(value);
    return text;
}

QString HtmlWalk::nameOf(const xmlNode *node)
{
    return node->type == XML_ELEMENT_NODE ? QString::fromUtf8(reinterpret_cast<const char *>(node->name)).toLower()
                                          : QString();
}

void HtmlWalk::walk(xmlNode *node, int depth)
{
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
        m_text.append(QString::fromUtf8(reinterpret_cast<const char *>(node->content)));
    else if (node->type == XML_ELEMENT_NODE && depth > kDeepestNode)
        m_text.append(collapsedText(node));
    else if (node->type == XML_ELEMENT_NODE)
        walkElement(node, depth);
}

void HtmlWalk::walkChildren(xmlNode *node, int depth)
{
    for (xmlNode *child = node->children; child; child = child->next)
        walk(child, depth + 1);
}

void HtmlWalk::walkElement(xmlNode *node, int depth)
{
    static const QSet<QString> scripts{
        u"script"_s, u"style"_s, u"template"_s, u"noscript"_s, u"svg"_s, u"object"_s, u"iframe"_s};
    static const QSet<QString> navigation{u"nav"_s, u"button"_s, u"select"_s};
    const QString name = nameOf(node);
    if (name == "head"_L1)
        return;
    if (scripts.contains(name)) {
        drop(node, u"script"_s);
    } else if (const auto aside = m_parts.asides.constFind(node); aside != m_parts.asides.cend()) {
        finishBlock();
        drop(node, *aside);
    } else if ((navigation.contains(name) || attribute(node, "role") == "navigation"_L1) && !m_wayToMain.contains(node)) {
        finishBlock();
        drop(node, u"navigation"_s);
    } else if (name == "tr"_L1 && !m_wayToMain.contains(node)) {
        finishBlock();
        walkRow(node, depth);
        finishBlock();
    } else if (isBlock(name) || m_wayToMain.contains(node)) {
        finishBlock();
        startBlock(node, name);
        if (name == "ul"_L1 || name == "ol"_L1)
            walkList(node, name, depth);
        else
            walkChildren(node, depth);
        finishBlock();
    } else {
        walkInline(node, name, depth);
    }
}

void HtmlWalk::walkList(xmlNode *list, const QString &name, int depth)
{
    const QString start = attribute(list, "start");
    m_lists.append({name == "ol"_L1, start.isEmpty() ? 0 : start.toInt() - 1});
    walkChildren(list, depth);
    m_lists.removeLast();
}

void HtmlWalk::walkInline(xmlNode *node, const QString &name, int depth)
{
    int opened = 0;
    const auto open = [&](Span::Style style, const QString &target = {}) {
        m_text.open(style, target);
        ++opened;
    };
    if (name == "br"_L1)
        m_text.space();
    else if (name == "i"_L1 || name == "em"_L1)
        open(Span::Style::Italic);
    else if (name == "b"_L1 || name == "strong"_L1)
        open(Span::Style::Bold);
    else if (name == "s"_L1 || name == "del"_L1 || name == "strike"_L1)
        open(Span::Style::Strike);
    else if (name == "sup"_L1)
        open(Span::Style::Superscript);
    else if (name == "a"_L1) {
        const QString target = model::undocsTarget(attribute(node, "href"));
        if (!target.isEmpty())
            open(Span::Style::Reference, target);
    }
    const qsizetype blocksBefore = m_blocks.size();
    walkChildren(node, depth);
    // A paragraph within emphasis has taken the open styles with it.
    for (; opened > 0 && m_blocks.size() == blocksBefore; --opened)
        m_text.close();
}

// A cell that spans columns or rows leaves the columns that it covers empty, so that the others stay below their heads.
void HtmlWalk::walkRow(xmlNode *row, int depth)
{
    bool isFirst = true;
    bool hasWords = false;
    const bool outer = std::exchange(m_inRow, true);
    m_spans.startRow(row);
    for (xmlNode *cell = row->children; cell; cell = cell->next) {
        if (cell->type != XML_ELEMENT_NODE)
            continue;
        for (int parts = m_spans.columnsBefore(cell) + (isFirst ? 0 : 1); parts > 0; --parts)
            m_text.append(u" | ");
        const qsizetype before = m_text.size();
        if (!outer)
            m_text.openCell();
        if (const auto aside = m_parts.asides.constFind(cell); aside != m_parts.asides.cend())
            drop(cell, *aside);
        else
            walkCell(cell, depth + 1);
        if (!outer)
            m_text.closeCell(model::cellTarget(m_spans.cell()));
        hasWords = hasWords || m_text.size() > before;
        isFirst = false;
    }
    m_spans.endRow(hasWords);
    m_inRow = outer;
    if (!hasWords && !m_inRow)
        m_text.take();
}

// Heads are bold, so that a page may tell them from the rows below.
void HtmlWalk::walkCell(xmlNode *cell, int depth)
{
    const bool isHead = nameOf(cell) == "th"_L1;
    if (isHead)
        m_text.open(Span::Style::Bold);
    walkChildren(cell, depth);
    if (isHead)
        m_text.close();
}

void HtmlWalk::startBlock(xmlNode *node, const QString &name)
{
    if (m_inRow)
        return;
    if (name.size() == 2 && name.at(0) == u'h' && name.at(1).isDigit()) {
        m_kind = PassageKind::Heading;
        m_level = name.at(1).digitValue();
    } else if (name == "li"_L1 && !m_lists.isEmpty()) {
        List &list = m_lists.last();
        ++list.count;
        const QString value = attribute(node, "value");
        if (!value.isEmpty())
            list.count = value.toInt();
        m_kind = PassageKind::SubParagraph;
        m_level = int(m_lists.size());
        m_label = list.isOrdered ? QString::number(list.count) + u'.' : u"•"_s;
    }
}

void HtmlWalk::finishBlock()
{
    if (m_inRow) {
        m_text.space();
        return;
    }
    if (m_text.isEmpty()) {
        m_text.take();
        return;
    }
    m_blocks.append({.kind = std::exchange(m_kind, PassageKind::Body), .label = std::exchange(m_label, {}),
        .level = std::exchange(m_level, 0), .text = m_text.take()});
}

void HtmlWalk::drop(xmlNode *node, const QString &reason)
{
    if (const QString text = collapsedText(node); !text.isEmpty())
        m_dropped.append(droppedText(reason, text));
}

}
