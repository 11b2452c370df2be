// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libxml/tree.h>

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <limits>
#include <memory>

namespace formats {

struct FreeHtmlDocument {
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
};
using HtmlDocument = std::unique_ptr<xmlDoc, FreeHtmlDocument>;

/// A page, and the remarks on how its bytes were decoded (Decoded::remarks()).
struct HtmlPage {
    HtmlDocument document; ///< Null where there is none.
    QStringList remarks;
    bool isCut = false; ///< The parser stopped within it: elements lie too deep within each other.
};

/// The tree of a page of any quality, decoded as it declares. Nothing is loaded, no entity of its own is expanded. Elements
/// keep their first few hundred attributes: the parser compares each with all before it.
HtmlPage parseHtml(const QByteArray &bytes);

/// All text below a node, white space folded.
QString collapsedText(const xmlNode *node);

/// The nearest element around a node with one of these names, at most so many levels up; or null.
const xmlNode *nearestAround(const xmlNode *node, const QSet<QString> &names, int levels = std::numeric_limits<int>::max());

/// The next node of a tree in its order, or null at the end; without recursion: pages may be deep.
xmlNode *nextNode(xmlNode *node, const xmlNode *root);
/// The same, but nothing below `node`.
xmlNode *nextNodeBeside(xmlNode *node, const xmlNode *root);

}
